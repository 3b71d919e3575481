import type { packetReveals } from "../../src-core/contract/attachment-calls.ts";
import type { Attachment, LogEntry } from "../../src-core/log/types.ts";

export type PacketReveal = (typeof packetReveals)[number];

/** What the pages about one entry would show. */
export function revealedBy(
  entry: LogEntry,
  files: readonly Attachment[],
  changeCount: number,
): readonly PacketReveal[] {
  const isThere: Record<PacketReveal, boolean> = {
    "recipient-address": entry.piece.deliveryAddress.trim() !== "",
    "own-address": entry.piece.returnAddress.trim() !== "" || entry.sentFrom.trim() !== "",
    numbers: entry.trackingNumber.trim() !== "" || entry.numbers.length > 0,
    cost: entry.costCents !== null,
    matter: entry.matter !== "",
    deadline: entry.deadline !== null,
    notes: entry.note.trim() !== "",
    history: changeCount > 0,
    photos: files.some(({ type }) => type !== "application/pdf"),
    documents: files.some(({ type }) => type === "application/pdf"),
  };
  return Object.keys(isThere).filter((kind): kind is PacketReveal => isThere[kind as PacketReveal]);
}
