import { partValue } from "../address/parts.ts";
import { readAddress } from "../address/read.ts";
import { ownKindOf } from "../address-book/own-kind.ts";
import { plainWords } from "../address-book/plain-words.ts";
import { matchCorrespondents } from "../correspondents/match.ts";
import type { LogEntry } from "../log/types.ts";
import { writeMoney } from "./money.ts";
import { nameAndPlace } from "./summary.ts";

interface ExportField {
  /** The header of the column: `guessFields` maps it to where it came from. */
  header: string;
  /** Part of an export that names no fields. */
  usual: boolean;
  cell(entry: LogEntry): string;
}

const text = (header: string, cell: (entry: LogEntry) => string, usual = true): ExportField => ({
  header,
  usual,
  cell,
});

/** Columns of a CSV export, in their order. */
export const csvFields = {
  mailedOn: text("Date mailed", ({ mailedOn }) => mailedOn),
  status: text("Status", ({ status }) => status),
  recipient: text("Recipient", ({ piece }) => nameAndPlace(piece.deliveryAddress).recipient, false),
  place: text("Place", ({ piece }) => nameAndPlace(piece.deliveryAddress).place, false),
  deliveryAddress: text("Delivery address", ({ piece }) => piece.deliveryAddress),
  returnAddress: text("Return address", ({ piece }) => piece.returnAddress),
  sentFrom: text("Sent from", ({ sentFrom }) => sentFrom),
  service: text("Service", ({ service }) => service),
  extras: text("Extra services", ({ piece }) => piece.extras.join("; ")),
  format: text("Format", ({ piece }) => piece.format),
  postage: text("Postage type", ({ piece }) => piece.postage),
  trackingNumber: text("Tracking number", ({ trackingNumber }) => trackingNumber),
  numbers: text("Numbers", ({ numbers }) =>
    numbers.map(({ kind, text }) => `${kind}: ${text.replace(/\s+/g, " ")}`).join("\n"),
  ),
  cost: text("Cost (US dollars)", ({ costCents }) => (costCents === null ? "" : writeMoney(costCents))),
  deadline: text("Deadline", ({ deadline }) => deadline?.day ?? ""),
  remindOn: text("Reminder", ({ deadline }) => deadline?.remindOn ?? ""),
  matter: text("Matter", ({ matter }) => matter),
  tag: text("Tag", ({ tag }) => tag),
  note: text("Note", ({ note }) => note),
  id: text("Plainview id", ({ id }) => id, false),
} as const satisfies Record<string, ExportField>;
export type CsvField = keyof typeof csvFields;

/**
 * Columns of a redacted export, for showing how much was mailed and what became of it without showing to whom: the
 * lower-risk form of each field (docs/import-export.md). What is not in this list is never in such a file.
 */
export const redactedFields = {
  mailedOn: text("Date mailed", ({ mailedOn }) => mailedOn),
  status: text("Status", ({ status }) => status),
  place: text("Place", ({ piece }) => wideArea(piece.deliveryAddress)),
  category: text("Kind of recipient", ({ piece }) => categoryOf(piece.deliveryAddress), false),
  sentFrom: text("Sent from", senderLabel),
  service: text("Service", ({ service }) => service),
  extras: text("Extra services", ({ piece }) => piece.extras.join("; ")),
  format: text("Format", ({ piece }) => piece.format),
  postage: text("Postage type", ({ piece }) => piece.postage),
  trackingEnd: text("Tracking number, last 4", ({ trackingNumber }) => lastFour(trackingNumber)),
  cost: text("Cost (US dollars)", ({ costCents }) => (costCents === null ? "" : writeMoney(costCents))),
  deadline: text("Deadline", ({ deadline }) => deadline?.day ?? "", false),
  matter: text("Matter", ({ matter }) => matter, false),
  tag: text("Tag", ({ tag }) => tag, false),
} as const satisfies Record<string, ExportField>;
export type RedactedField = keyof typeof redactedFields;

/** Fields of an entry that a JSON export can hold. */
export const jsonFields = [
  "id",
  "mailedOn",
  "piece",
  "service",
  "trackingNumber",
  "tag",
  "note",
  "status",
  "matter",
  "sentFrom",
  "numbers",
  "costCents",
  "deadline",
  "plan",
  "createdAt",
  "updatedAt",
  "hold",
] as const satisfies readonly (keyof LogEntry)[];

/**
 * City, state and the first three digits of the ZIP Code, which many thousands of people share. Of a block that was
 * not read without doubt the city stays out: it could be a name.
 */
function wideArea(block: string): string {
  const address = readAddress(block);
  const isRead = address.kind !== "incomplete" && address.kind !== "unknown" && address.problems.length === 0;
  const zip = partValue(address, "zip");
  return [
    isRead ? partValue(address, "city") : "",
    partValue(address, "state"),
    zip && `${zip.slice(0, 3)}xx`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Such as "immigration-court" or "health"; empty when the block names no such office for sure. */
function categoryOf(block: string): string {
  return matchCorrespondents(block, readAddress(block)).find(({ certain }) => certain)?.category ?? "";
}

/** The name given to the sender's address, unless it shares a word with what is written there; then only its kind. */
function senderLabel({ sentFrom, piece: { returnAddress } }: LogEntry): string {
  if (returnAddress.trim() === "") return "";
  const written = new Set(plainWords(returnAddress).split(" "));
  const label = plainWords(sentFrom);
  const isTelling = label === "" || label.split(" ").some((word) => written.has(word));
  return isTelling ? ownKindOf(returnAddress) : sentFrom;
}

/** The last four letters or digits; nothing of a number so short that they would be most of it. */
function lastFour(number: string): string {
  const plain = number.replace(/[^\p{L}\p{N}]/gu, "");
  return plain.length < 8 ? "" : plain.slice(-4);
}
