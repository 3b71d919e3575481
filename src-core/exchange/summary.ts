import type { EntrySummary } from "../log/types.ts";
import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import type { ImportDraft } from "./draft.ts";

/** What a preview shows of an entry that is not in the log. */
export interface PreviewEntry
  extends Omit<EntrySummary, "id" | "version" | "recipient" | "place" | "attachments" | "held"> {
  /** The addresses as they would be saved, shortened. */
  to: string;
  from: string;
  extras: Mailpiece["extras"];
  /** How many further numbers. */
  numbers: number;
}

/** Most characters of an address in a preview. */
export const longestPreview = 500;

export function previewOf(draft: ImportDraft): PreviewEntry {
  const { piece } = draft;
  return {
    mailedOn: draft.mailedOn,
    to: piece.deliveryAddress.slice(0, longestPreview),
    from: piece.returnAddress.slice(0, longestPreview),
    service: draft.service,
    extras: piece.extras,
    status: draft.status,
    trackingNumber: draft.trackingNumber,
    numbers: draft.numbers.length,
    tag: draft.tag,
    matter: draft.matter,
    costCents: draft.costCents,
    deadlineDay: draft.deadline?.day ?? null,
    hasNote: draft.note !== "",
  };
}

/** First line of an address block, and the last when it has more than one: as the log's list shows them. */
export function nameAndPlace(block: string): { recipient: string; place: string } {
  const lines = block
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return { recipient: lines[0] ?? "", place: lines.length > 1 ? (lines.at(-1) ?? "") : "" };
}
