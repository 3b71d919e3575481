import { z } from "zod";
import { mailpieceSchema, services } from "../mailpiece/mailpiece.ts";
import { needIds } from "../needs/types.ts";
import { observerIds } from "../observers/types.ts";

/** How far a mailing has come. */
export const statuses = ["draft", "mailed", "proof", "delivered", "returned", "lost"] as const;
export type EntryStatus = (typeof statuses)[number];

/** What a number on a receipt or label is. */
export const numberKinds = [
  "tracking",
  "certified",
  "registered",
  "insured",
  "return-receipt",
  "certificate",
  "other",
] as const;

const day = z.iso.date();

/** What a person records about one mailing. Every field that came after the first version has a default. */
export const entryFields = {
  piece: mailpieceSchema,
  /** Day it was mailed, or is to be mailed, "2026-03-14". */
  mailedOn: day,
  /** Left out, the service of the piece. */
  service: z.enum(services).optional(),
  /** As written, spaces and all; empty when there is none. */
  trackingNumber: z.string().max(100).default(""),
  /** One word or code to group entries by; empty when there is none. */
  tag: z.string().trim().max(100).default(""),
  note: z.string().max(10_000).default(""),
  status: z.enum(statuses).default("mailed"),
  /** A clinic's case code, never a name; empty when there is none. Holds and retention can rest on it. */
  matter: z.string().trim().max(100).default(""),
  /** Name of the own profile (address book) that sent it. */
  sentFrom: z.string().max(200).default(""),
  /** Further numbers, as written. */
  numbers: z
    .array(z.strictObject({ kind: z.enum(numberKinds), text: z.string().trim().min(1).max(100) }))
    .max(20)
    .default([]),
  /** What it cost, in US cents. */
  costCents: z.int().min(0).max(100_000_000).nullable().default(null),
  deadline: z
    .strictObject({ day, remindOn: day.nullable().default(null) })
    .nullable()
    .default(null),
  /** The plan that was followed, and the needs it kept. */
  plan: z
    .strictObject({
      options: z.array(z.string().max(100)).max(50),
      needs: z.array(z.enum(needIds)).max(needIds.length),
      why: z.string().max(1000).default(""),
    })
    .nullable()
    .default(null),
};

/** What the piece disclosed when it was recorded, as ids: rules may change later. */
export const disclosedSchema = z.array(
  z.strictObject({
    rule: z.string().max(100),
    message: z.string().max(100),
    observers: z.array(z.enum(observerIds)),
  }),
);

export const entrySchema = z.strictObject({
  ...entryFields,
  service: z.enum(services),
  id: z.uuid(),
  /** Rises by one with every change; give it back as `expectedVersion`. */
  version: z.int().min(1),
  createdAt: z.int(),
  updatedAt: z.int(),
  /** This entry alone is under a legal hold. */
  hold: z.boolean(),
  /** It or its matter is under a legal hold: it cannot be deleted or expire. */
  held: z.boolean(),
  /** Null for entries that came by import or from an older version. */
  disclosed: disclosedSchema.nullable(),
});
export type LogEntry = z.output<typeof entrySchema>;

export const entrySummarySchema = z.strictObject({
  id: z.uuid(),
  version: z.int().min(1),
  mailedOn: day,
  service: z.enum(services),
  status: z.enum(statuses),
  /** First line of the delivery address; empty when there is none or the entry cannot be read. */
  recipient: z.string(),
  /** Last line of the delivery address when it has more than one. */
  place: z.string(),
  trackingNumber: z.string(),
  tag: z.string(),
  matter: z.string(),
  costCents: z.int().nullable(),
  deadlineDay: day.nullable(),
  hasNote: z.boolean(),
  attachments: z.int().min(0),
  held: z.boolean(),
});
export type EntrySummary = z.output<typeof entrySummarySchema>;

export const sortKeys = ["mailed", "recipient", "matter", "status", "deadline", "cost"] as const;

/** Which entries; an empty filter is all of them. */
export const filterSchema = z.strictObject({
  /** Words match beginnings of words, all of them. */
  query: z.string().max(200).default(""),
  tag: z.string().max(100).optional(),
  matter: z.string().max(100).optional(),
  statuses: z.array(z.enum(statuses)).max(statuses.length).default([]),
  services: z.array(z.enum(services)).max(services.length).default([]),
  from: day.optional(),
  to: day.optional(),
  held: z.boolean().optional(),
  /** Only entries with a deadline on or before this day. */
  deadlineTo: day.optional(),
});
export type EntryFilter = z.output<typeof filterSchema>;

export const sortSchema = z.strictObject({
  by: z.enum(sortKeys).default("mailed"),
  descending: z.boolean().default(true),
});
export type EntrySort = z.output<typeof sortSchema>;

/** One change of an entry: which fields, when, and what they were before. */
export const changeSchema = z.strictObject({
  version: z.int().min(1),
  at: z.int(),
  /** Field name to its text before the change, shortened to 1,000 characters. */
  before: z.record(z.string().max(50), z.string().max(1000)),
});

/** Largest file that can be attached, in bytes; said before it is read. */
export const maxAttachmentBytes = 25 * 1024 * 1024;
export const maxAttachments = 50;
export const attachmentTypes = ["image/jpeg", "image/png", "application/pdf"] as const;
export const attachmentKinds = ["envelope", "receipt", "green-card", "document", "other"] as const;

export const attachmentSchema = z.strictObject({
  id: z.uuid(),
  entryId: z.uuid(),
  kind: z.enum(attachmentKinds),
  /** File name as it was, without folders. */
  name: z.string().max(255),
  type: z.enum(attachmentTypes),
  bytes: z.int().min(1),
  /** SHA-256 of the file as it is kept, 64 hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** True when place, time, camera and the like were taken out on the way in: the file that was chosen has other bytes. */
  cleaned: z.boolean(),
  addedAt: z.int(),
});
export type Attachment = z.output<typeof attachmentSchema>;
