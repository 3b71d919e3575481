import type { EntrySummary } from "../log/types.ts";
import type { ImportDraft } from "./draft.ts";

/** What a preview shows of an entry that is not in the log. */
export function previewOf(draft: ImportDraft): Partial<EntrySummary> {
  const { recipient, place } = nameAndPlace(draft.piece.deliveryAddress);
  return {
    mailedOn: draft.mailedOn,
    service: draft.service,
    status: draft.status,
    recipient,
    place,
    trackingNumber: draft.trackingNumber,
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
