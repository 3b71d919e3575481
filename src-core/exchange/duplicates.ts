import type { ImportTransaction } from "../ports/exchange-store.ts";
import type { ImportDraft } from "./draft.ts";
import { KeySet, mailingKey } from "./same-mailing.ts";
import { nameAndPlace } from "./summary.ts";

/**
 * Tells whether mailings of a file are in the log, or were in the file before. An entry that says its id is the same as
 * the one with that id and no other, so that two letters alike come back as two; any other entry is the same as one of
 * that day to that recipient with that number. Each day of the log is looked at once, however long the file is.
 */
export class DuplicateFinder {
  readonly #import: Pick<ImportTransaction, "mailedOn" | "idState">;
  readonly #days = new Set<string>();
  readonly #keys = new KeySet();

  constructor(transaction: Pick<ImportTransaction, "mailedOn" | "idState">) {
    this.#import = transaction;
  }

  /** Asked once for each mailing of the file, before it is inserted. */
  isKnown(draft: ImportDraft): boolean {
    const { mailedOn, trackingNumber } = draft;
    if (!this.#days.has(mailedOn)) {
      this.#days.add(mailedOn);
      for (const known of this.#import.mailedOn(mailedOn)) this.#keys.add(mailingKey({ ...known, mailedOn }));
    }
    const { recipient, place } = nameAndPlace(draft.piece.deliveryAddress);
    const isNew = this.#keys.add(mailingKey({ mailedOn, recipient, place, trackingNumber }));
    return draft.id === null ? !isNew : this.#import.idState(draft.id) === "entry";
  }
}
