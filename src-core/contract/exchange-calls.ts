import { z } from "zod";
import { cardProblems, fileProblems, rowProblems } from "../exchange/problems.ts";
import { longestPreview } from "../exchange/summary.ts";
import { entrySummarySchema, filterSchema } from "../log/types.ts";
import { extraServices } from "../mailpiece/mailpiece.ts";
import { sinkStart, streamStart } from "./stream-shapes.ts";

const nothing = z.strictObject({});
const id = z.uuid();
/** Names of columns to fields, and how the file is read (docs/import-export.md). */
const mapping = z.record(z.string().max(100), z.string().max(100));

/** Most bytes of a file that a preview looks at: its beginning, or all of it. */
export const sampleBytes = 262_144;

/** An entry as it would be saved. */
const previewEntry = entrySummarySchema
  .omit({ id: true, version: true, recipient: true, place: true, attachments: true, held: true })
  .extend({
    to: z.string().max(longestPreview),
    from: z.string().max(longestPreview),
    extras: z.array(z.enum(extraServices)),
    /** How many further numbers. */
    numbers: z.int().min(0),
  });

/** Calls about files from and for other programs. */
export const exchangeCalls = {
  /**
   * The first rows of a file as read with a mapping; nothing is written. Without a mapping, or with one that only says
   * how the file is read, what its columns are is guessed.
   */
  "import.preview": {
    input: z.strictObject({
      format: z.enum(["csv", "json"]),
      /** Bytes as they are in the file, whatever their encoding. */
      sample: z.base64().max(Math.ceil(sampleBytes / 3) * 4),
      /** False when the file goes on after the sample: then a row cut off at its end is not a fault of the file. */
      isWhole: z.boolean(),
      mapping: mapping.optional(),
    }),
    output: z.strictObject({
      /** `example`: the beginning of the first cell that has something in it. */
      columns: z.array(z.strictObject({ name: z.string(), example: z.string().max(100) })),
      mapping: z.record(z.string(), z.string()),
      /** Some dates can be read with the day or with the month first, and nothing in the sample settles it. */
      datesUnclear: z.boolean(),
      /** Rows of the sample that were read, and how many of them have problems. */
      read: z.int().min(0),
      bad: z.int().min(0),
      /** The first rows, and of those that follow the first with problems. */
      rows: z
        .array(
          z.strictObject({
            line: z.int(),
            entry: previewEntry.nullable(),
            /** `text`: the beginning of what stands in the column; empty for JSON and for a whole row. */
            problems: z.array(
              z.strictObject({ problem: z.enum(rowProblems), column: z.string(), text: z.string().max(100) }),
            ),
          }),
        )
        .max(50),
      /** Why nothing of the file can be imported as it is: from this line on it could be misread. */
      stopped: z
        .strictObject({ line: z.int(), problem: z.enum(fileProblems), column: z.string() })
        .nullable(),
    }),
  },
  /** All or nothing unless `skipBad`: until `import.finish` nothing is kept, and other writes wait ("busy"). */
  "import.begin": {
    input: z.strictObject({
      format: z.enum(["csv", "json"]),
      mapping,
      skipBad: z.boolean().default(false),
      duplicates: z.enum(["skip", "add"]).default("skip"),
    }),
    output: sinkStart,
  },
  /** `added` is 0 when nothing was kept; `badCount` counts rows, `bad` tells what is wrong with the first of them. */
  "import.finish": {
    input: z.strictObject({ sinkId: id }),
    output: z.strictObject({
      added: z.int(),
      duplicates: z.int(),
      bad: z
        .array(
          z.strictObject({
            line: z.int(),
            problem: z.enum([...fileProblems, ...rowProblems]),
            column: z.string(),
          }),
        )
        .max(200),
      badCount: z.int(),
    }),
  },
  "export.begin": {
    input: z.strictObject({
      format: z.enum(["csv", "json"]),
      filter: filterSchema.prefault({}),
      fields: z.array(z.string().max(50)).max(50),
      /** Names, streets, notes and numbers left out or shortened. */
      redacted: z.boolean(),
    }),
    output: streamStart,
  },
  /** A longer file is sent in parts that each hold whole cards. */
  "book.import": {
    input: z.strictObject({ vcard: z.string().max(1_500_000) }),
    output: z.strictObject({
      added: z.int(),
      duplicates: z.int(),
      bad: z.array(z.strictObject({ line: z.int(), problem: z.enum(cardProblems) })).max(200),
      /** All cards that could not be used. */
      badCount: z.int(),
    }),
  },
  "book.export": { input: nothing, output: z.strictObject({ vcard: z.string() }) },
} as const;
