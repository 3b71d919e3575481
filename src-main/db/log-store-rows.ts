import { z } from "zod";
import { plainWords } from "../../src-core/address-book/plain-words.ts";
import {
  type EntrySummary,
  entryFields,
  entrySchema,
  type LogEntry,
  statuses,
} from "../../src-core/log/types.ts";
import { emptyMailpiece, type Mailpiece, mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";
import type { EntryDraft } from "../../src-core/ports/log-store.ts";
import { err, ok, type Result } from "../../src-core/result.ts";

/** Columns of `entry` that a line of the log shows. */
export const summaryColumns =
  "row, id, version, mailed_on, service, status, recipient, place, recipient_key, tracking_number, tag, matter, cost_cents, deadline_day, has_note, attachments, held";

/** What is read back is checked like anything else from outside. */
export const summaryRowSchema = z.object({
  row: z.int(),
  id: z.string(),
  version: z.int(),
  mailed_on: z.string(),
  service: entrySchema.shape.service,
  status: z.int(),
  recipient: z.string(),
  place: z.string(),
  recipient_key: z.string(),
  tracking_number: z.string(),
  tag: z.string(),
  matter: z.string(),
  cost_cents: z.int().nullable(),
  deadline_day: z.string().nullable(),
  has_note: z.int(),
  attachments: z.int(),
  held: z.int(),
});
export type SummaryRow = z.output<typeof summaryRowSchema>;

export const entryRowSchema = z.object({
  ...summaryRowSchema.shape,
  created_at: z.int(),
  updated_at: z.int(),
  deleted_at: z.int().nullable(),
  hold: z.int(),
  piece: z.string(),
  note: z.string(),
  more: z.string(),
  disclosed: z.string().nullable(),
});
export type EntryRow = z.output<typeof entryRowSchema>;

/** Fields without a column of their own. Those that came later have a default. */
const moreSchema = z.object({
  sentFrom: entryFields.sentFrom,
  numbers: entryFields.numbers,
  remindOn: z.string().nullable().default(null),
  plan: entryFields.plan,
});

/** The recipient is cut off in the order of the list, as it also goes into cursors. */
const keyLength = 60;

/** Values for the columns of `entry` and `entry_body` that a person's words decide. */
export function columnsOf(draft: EntryDraft) {
  const { recipient, place } = addressLines(draft.piece);
  const { sentFrom, numbers, plan, deadline } = draft;
  const more: z.input<typeof moreSchema> = { sentFrom, numbers, remindOn: deadline?.remindOn ?? null, plan };
  return {
    mailedOn: draft.mailedOn,
    service: draft.service,
    status: statuses.indexOf(draft.status),
    recipient,
    place,
    recipientKey: sortKey(recipient),
    trackingNumber: draft.trackingNumber,
    tag: draft.tag,
    matter: draft.matter,
    costCents: draft.costCents,
    deadlineDay: deadline?.day ?? null,
    dueOn: deadline && earlier(deadline.day, deadline.remindOn),
    hasNote: draft.note === "" ? 0 : 1,
    piece: pieceText(draft.piece),
    note: draft.note,
    more: JSON.stringify(more),
  };
}

/**
 * A mailpiece without what every mailpiece has anyway: a quarter of the text, most of what an entry takes on the disk.
 * The values that are left out are thus part of the stored format (a test keeps them as they are).
 */
export function pieceText(piece: Mailpiece): string {
  const unusual: Partial<Record<keyof Mailpiece, unknown>> = {};
  for (const name of pieceFields)
    if (!isUsual(emptyMailpiece[name], piece[name])) unusual[name] = piece[name];
  return JSON.stringify(unusual);
}

const pieceFields = mailpieceSchema.keyof().options;

function isUsual(usually: unknown, value: unknown): boolean {
  return value === usually || (Array.isArray(usually) && Array.isArray(value) && value.length === 0);
}

function sortKey(recipient: string): string {
  const words = plainWords(recipient);
  return words.length <= keyLength ? words : [...words].slice(0, keyLength).join("");
}

function earlier(day: string, other: string | null): string {
  return other !== null && other < day ? other : day;
}

function addressLines(piece: Mailpiece): { recipient: string; place: string } {
  const lines = piece.deliveryAddress
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return { recipient: lines[0] ?? "", place: lines.length > 1 ? (lines.at(-1) ?? "") : "" };
}

export function entryOf(row: EntryRow): Result<LogEntry, "entry-damaged"> {
  const more = moreSchema.safeParse(parseJson(row.more));
  if (!more.success) return err("entry-damaged");
  const { sentFrom, numbers, remindOn, plan } = more.data;
  const parsed = entrySchema.safeParse({
    id: row.id,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    mailedOn: row.mailed_on,
    service: row.service,
    trackingNumber: row.tracking_number,
    tag: row.tag,
    note: row.note,
    status: statuses[row.status],
    matter: row.matter,
    sentFrom,
    numbers,
    costCents: row.cost_cents,
    deadline: row.deadline_day === null ? null : { day: row.deadline_day, remindOn },
    plan,
    hold: row.hold !== 0,
    held: row.held !== 0,
    // A rule or an observer that this version does not know makes the snapshot unknown, not the entry.
    disclosed: disclosedOf(row.disclosed),
    piece: readPiece(row.piece),
  });
  return parsed.success ? ok(parsed.data) : err("entry-damaged");
}

/** An entry whose piece cannot be read still shows in the list, by its date and number. */
export function summaryOf(row: SummaryRow): EntrySummary {
  return {
    id: row.id,
    version: row.version,
    mailedOn: row.mailed_on,
    service: row.service,
    status: statuses[row.status] ?? "mailed",
    recipient: row.recipient,
    place: row.place,
    trackingNumber: row.tracking_number,
    tag: row.tag,
    matter: row.matter,
    costCents: row.cost_cents,
    deadlineDay: row.deadline_day,
    hasNote: row.has_note !== 0,
    attachments: row.attachments,
    held: row.held !== 0,
  };
}

function readPiece(text: string): Mailpiece | undefined {
  const parsed = mailpieceSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : undefined;
}

/** What search finds an entry by; the piece of a damaged one cannot be read. */
export type Indexed = Pick<EntryDraft, "tag" | "matter" | "note" | "trackingNumber" | "numbers"> & {
  piece: Mailpiece | undefined;
};

export function indexedOf(row: EntryRow): Indexed {
  const more = moreSchema.safeParse(parseJson(row.more));
  return {
    piece: readPiece(row.piece),
    tag: row.tag,
    matter: row.matter,
    note: row.note,
    trackingNumber: row.tracking_number,
    numbers: more.success ? more.data.numbers : [],
  };
}

function disclosedOf(text: string | null): LogEntry["disclosed"] {
  if (text === null) return null;
  const parsed = entrySchema.shape.disclosed.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
