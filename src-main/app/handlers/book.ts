import { randomUUID } from "node:crypto";
import { type BookDraft, bookDraft, shownName } from "../../../src-core/address-book/entries.ts";
import type { BookEntry } from "../../../src-core/address-book/types.ts";
import type { Handlers } from "../../../src-core/contract/calls.ts";
import { type CallError, callError, type ErrorCode } from "../../../src-core/contract/errors.ts";
import type { SameAddress } from "../../../src-core/ports/book-store.ts";
import type { Clock } from "../../../src-core/ports/clock.ts";
import { err, ok, type Result } from "../../../src-core/result.ts";
import { type LogSession, undoMs } from "../log-session.ts";

type BookHandlers = Pick<Handlers, "book.list" | "book.save" | "book.delete" | "book.restore">;

export function bookHandlers(session: LogSession, clock: Clock): BookHandlers {
  return {
    async "book.list"(query) {
      return session.use(({ book }) => ok(book.list(query)));
    },
    async "book.save"({ id, expectedVersion, ...fields }) {
      const draft = bookDraft(fields);
      return session.use(({ book }) => {
        if (id !== undefined && expectedVersion !== undefined)
          return withCode(book.update(id, expectedVersion, draft));
        const added = book.insert({ ...draft, id: randomUUID(), version: 1 });
        if (!added.ok && isSame(added.error.entry, draft)) return ok(added.error.entry);
        return withCode(added);
      });
    },
    async "book.delete"({ id }) {
      return session.use(({ book }) => {
        const now = clock.now();
        if (!book.delete(id, now)) return err("entry-not-found");
        session.purgeLater();
        return ok({ undoUntil: now + undoMs });
      });
    },
    async "book.restore"({ id }) {
      return session.use(({ book }) => withCode(book.restore(id, clock.now() - undoMs)));
    },
  };
}

/** The entry that has the address already goes along by its id, for the page to show it, and its name, to say it. */
function withCode<T, E extends ErrorCode>(
  result: Result<T, E | SameAddress>,
): Result<T, ErrorCode | CallError> {
  if (result.ok || typeof result.error === "string") return result as Result<T, E>;
  const { code, entry } = result.error;
  return err(callError(code, { name: shownName(entry), id: entry.id }));
}

/** True when adding it would say nothing new, as when a button was pressed twice. */
function isSame(entry: BookEntry, draft: BookDraft): boolean {
  return (
    entry.name === draft.name &&
    entry.address === draft.address &&
    entry.ownKind === draft.ownKind &&
    entry.note === draft.note
  );
}
