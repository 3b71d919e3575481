import { csvFields, jsonFields, redactedFields } from "../../../src-core/exchange/export-fields.ts";

/** Kinds of export that differ in their fields. */
export interface ExportKind {
  format: "csv" | "json";
  redacted: boolean;
}

const revealOf = {
  mailedOn: ["days"],
  status: ["service"],
  recipient: ["recipient"],
  place: ["area"],
  deliveryAddress: ["recipient"],
  returnAddress: ["own"],
  sentFrom: ["own"],
  service: ["service"],
  extras: ["service"],
  format: ["service"],
  postage: ["service"],
  trackingNumber: ["numbers"],
  numbers: ["numbers"],
  cost: ["cost"],
  costCents: ["cost"],
  deadline: ["deadline"],
  remindOn: ["deadline"],
  matter: ["matter"],
  tag: ["tag"],
  note: ["note"],
  id: ["record"],
  createdAt: ["record"],
  updatedAt: ["record"],
  piece: ["recipient", "own", "service", "written"],
  plan: ["plan"],
  hold: ["matter"],
  category: ["category"],
  trackingEnd: ["numberEnd"],
} as const;
export type ExportField = keyof typeof revealOf;
export type Reveal = (typeof revealOf)[ExportField][number] | "label";

/** What is told first is what can hurt most. */
const order: readonly Reveal[] = [
  ...(["recipient", "category", "own", "label", "area", "written", "note", "numbers", "numberEnd"] as const),
  ...(["matter", "tag", "plan", "deadline", "days", "service", "cost", "record"] as const),
];

const isField = (text: string): text is ExportField => Object.hasOwn(revealOf, text);

/** The fields that a kind of export can have, in the order of the file. */
export function fieldsOf({ format, redacted }: ExportKind): ExportField[] {
  if (redacted) return Object.keys(redactedFields).filter(isField);
  return format === "csv" ? Object.keys(csvFields).filter(isField) : [...jsonFields];
}

/** Those that are in it unless the person chooses others. */
export function usualFields(kind: ExportKind): ExportField[] {
  const table: Readonly<Record<string, { usual: boolean }>> = kind.redacted ? redactedFields : csvFields;
  const isUsual = (field: ExportField) =>
    (kind.format === "json" && !kind.redacted) || table[field]?.usual === true;
  return fieldsOf(kind).filter(isUsual);
}

/** What a file with these fields tells whoever has it. */
export function revealsOf(fields: readonly ExportField[], redacted: boolean): Reveal[] {
  const told = new Set<Reveal>(
    fields.flatMap((field): readonly Reveal[] =>
      // The redacted form has the label only, and never the address.
      redacted && field === "sentFrom" ? ["label"] : revealOf[field],
    ),
  );
  return order.filter((reveal) => told.has(reveal));
}

/** Whether Plainview can import the file: it needs the day and something that tells the piece. */
export function isReadableAgain({ format, redacted }: ExportKind, fields: readonly ExportField[]): boolean {
  if (redacted || !fields.includes("mailedOn")) return false;
  if (format === "json") return fields.includes("piece");
  return (["deliveryAddress", "recipient", "trackingNumber"] as const).some((field) =>
    fields.includes(field),
  );
}
