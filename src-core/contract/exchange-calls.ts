import { z } from "zod";
import { entrySummarySchema, filterSchema } from "../log/types.ts";
import { sinkStart, streamStart } from "./stream-shapes.ts";

const nothing = z.strictObject({});
const id = z.uuid();

/** Calls about files from and for other programs. */
export const exchangeCalls = {
  /** First rows of a file as read with a mapping; nothing is written. */
  "import.preview": {
    input: z.strictObject({
      format: z.enum(["csv", "json"]),
      sample: z.string().max(262_144),
      mapping: z.record(z.string().max(100), z.string().max(100)).optional(),
    }),
    output: z.strictObject({
      columns: z.array(z.string()),
      mapping: z.record(z.string(), z.string()),
      rows: z
        .array(
          z.strictObject({
            line: z.int(),
            entry: entrySummarySchema.partial().nullable(),
            problems: z.array(z.string()),
          }),
        )
        .max(50),
    }),
  },
  /** All or nothing unless `skipBad`: until `import.finish` nothing is kept, and other writes wait ("busy"). */
  "import.begin": {
    input: z.strictObject({
      format: z.enum(["csv", "json"]),
      mapping: z.record(z.string().max(100), z.string().max(100)),
      skipBad: z.boolean().default(false),
      duplicates: z.enum(["skip", "add"]).default("skip"),
    }),
    output: sinkStart,
  },
  "import.finish": {
    input: z.strictObject({ sinkId: id }),
    output: z.strictObject({
      added: z.int(),
      duplicates: z.int(),
      bad: z.array(z.strictObject({ line: z.int(), problem: z.string(), column: z.string() })).max(200),
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
  "book.import": {
    input: z.strictObject({ vcard: z.string().max(1_500_000) }),
    output: z.strictObject({
      added: z.int(),
      duplicates: z.int(),
      bad: z.array(z.strictObject({ line: z.int(), problem: z.string() })).max(200),
    }),
  },
  "book.export": { input: nothing, output: z.strictObject({ vcard: z.string() }) },
} as const;
