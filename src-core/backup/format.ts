import { z } from "zod";
import { bookEntrySchema } from "../address-book/types.ts";
import { deletionRecordSchema, holdSchema, retentionRulesSchema } from "../log/retention.ts";
import { attachmentSchema, entrySchema, filterSchema, sortSchema } from "../log/types.ts";
import { needProfileFields } from "../needs/types.ts";

/** Raised when a reader of this version could misread what a newer one writes. Described in docs/backup.md. */
export const backupVersion = 1;

/** Longest line that is read, in bytes: an entry with thousands of long changes fits, a file made to fill memory does not. */
export const maxLineBytes = 32 * 1024 * 1024;

/** First line of a backup. */
export const headerSchema = z.object({
  format: z.literal("plainview-backup"),
  version: z.int().min(1),
  createdAt: z.int(),
});

const { held, hold, ...kept } = entrySchema.shape;
const id = z.uuid();

/** What an entry was before a change, in whole texts. */
const historySchema = z.array(
  z.strictObject({ version: z.int().min(1), at: z.int(), before: z.record(z.string(), z.string()) }),
);

const entryLine = z.strictObject({
  type: z.literal("entry"),
  entry: z.strictObject(kept),
  /** The legal hold of this entry alone. */
  hold: holdSchema.nullable(),
  /** The last change first. */
  history: historySchema,
});
/** A file of the entry before it; its bytes follow. */
const fileLine = z.strictObject({ type: z.literal("file"), file: attachmentSchema });
/** The next bytes of the file, as base64. */
const bytesLine = z.strictObject({ type: z.literal("bytes"), data: z.base64().min(1) });
/** The file was deleted while it was being written here: it does not count. */
const fileGoneLine = z.strictObject({ type: z.literal("file-gone"), id });
const addressLine = z.strictObject({ type: z.literal("address"), address: bookEntrySchema });
const needsLine = z.strictObject({
  type: z.literal("needs"),
  needs: z.strictObject({ ...needProfileFields, id, version: z.int().min(1) }),
});
const viewLine = z.strictObject({
  type: z.literal("view"),
  view: z.strictObject({
    id,
    name: z.string().min(1).max(100),
    filter: filterSchema,
    sort: sortSchema,
    columns: z.array(z.string().max(30)).max(20),
  }),
});
const matterHoldLine = z.strictObject({
  type: z.literal("matter-hold"),
  code: z.string().min(1).max(100),
  reason: z.string().max(500),
  since: z.int(),
});
const retentionLine = z.strictObject({ type: z.literal("retention"), rules: retentionRulesSchema });
const deletionLine = z.strictObject({ type: z.literal("deletion"), record: deletionRecordSchema });

/** Every line between the first and the last. */
export const contentLineSchema = z.discriminatedUnion("type", [
  entryLine,
  fileLine,
  bytesLine,
  fileGoneLine,
  addressLine,
  needsLine,
  viewLine,
  matterHoldLine,
  retentionLine,
  deletionLine,
]);
export type ContentLine = z.output<typeof contentLineSchema>;
export type EntryLine = z.output<typeof entryLine>;
export type BackupView = z.output<typeof viewLine>["view"];
export type MatterHold = Omit<z.output<typeof matterHoldLine>, "type">;

/** How many there are of each; files that went while they were written are not among them. */
export const countsSchema = z.strictObject({
  entries: z.int().min(0),
  files: z.int().min(0),
  addresses: z.int().min(0),
  needs: z.int().min(0),
  views: z.int().min(0),
  holds: z.int().min(0),
});
export type BackupCounts = z.output<typeof countsSchema>;

/** Last line of a backup. */
export const endLineSchema = z.strictObject({
  type: z.literal("end"),
  counts: countsSchema,
  /** Of every line before this one, each with its line feed; 64 hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const noCounts: BackupCounts = { entries: 0, files: 0, addresses: 0, needs: 0, views: 0, holds: 0 };

/** The counts with one more line. */
export function counted(counts: BackupCounts, type: ContentLine["type"]): BackupCounts {
  switch (type) {
    case "entry":
      return { ...counts, entries: counts.entries + 1 };
    case "file":
      return { ...counts, files: counts.files + 1 };
    case "file-gone":
      return { ...counts, files: counts.files - 1 };
    case "address":
      return { ...counts, addresses: counts.addresses + 1 };
    case "needs":
      return { ...counts, needs: counts.needs + 1 };
    case "view":
      return { ...counts, views: counts.views + 1 };
    case "matter-hold":
      return { ...counts, holds: counts.holds + 1 };
    case "bytes":
    case "retention":
    case "deletion":
      return counts;
  }
}

export function sameCounts(a: BackupCounts, b: BackupCounts): boolean {
  return Object.keys(noCounts).every((key) => Reflect.get(a, key) === Reflect.get(b, key));
}
