import { z } from "zod";
import {
  changeSchema,
  entryFields,
  entrySchema,
  entrySummarySchema,
  filterSchema,
  sortSchema,
} from "../log/types.ts";
import { chunkSchema, streamSummary } from "./stream-shapes.ts";

const nothing = z.strictObject({});
const id = z.uuid();
const timeMs = z.int();

/** Calls about the entries of the log, and the two that carry long work. */
export const logCalls = {
  "log.add": { input: z.strictObject(entryFields), output: entrySchema },
  /** Newest first unless sorted otherwise. `offset` jumps; `cursor` goes on from a page. */
  "log.list": {
    input: z.strictObject({
      ...filterSchema.shape,
      sort: sortSchema.prefault({}),
      limit: z.int().min(1).max(200).default(50),
      offset: z.int().min(0).max(10_000_000).default(0),
      cursor: z
        .string()
        .max(300)
        .regex(/^\d{4}-\d{2}-\d{2}\.\d{1,15}(?:\.(?:-|=.*))?$/s)
        .optional(),
    }),
    output: z.strictObject({
      entries: z.array(entrySummarySchema),
      /** Give it back as `cursor`, with the same sort, for the next page; null on the last. */
      nextCursor: z.string().nullable(),
      /** All that match, not only this page. */
      total: z.int().min(0),
    }),
  },
  "log.get": { input: z.strictObject({ id }), output: entrySchema },
  /** Replaces what was recorded; "entry-changed" when it is no longer at `expectedVersion`. */
  "log.update": {
    input: z.strictObject({ ...entryFields, id, expectedVersion: z.int().min(1) }),
    output: entrySchema,
  },
  /**
   * Takes an entry out of the log. It can be brought back until `undoUntil` (milliseconds) or the next lock. "entry-held"
   * when it or its matter is under a legal hold.
   */
  "log.delete": { input: z.strictObject({ id }), output: z.strictObject({ undoUntil: timeMs }) },
  "log.restore": { input: z.strictObject({ id }), output: entrySchema },
  /** Tags and matters in use, sorted. */
  "log.tags": {
    input: nothing,
    output: z.strictObject({ tags: z.array(z.string()), matters: z.array(z.string()) }),
  },
  /** What an entry was before each change, the last change first. */
  "log.history": {
    input: z.strictObject({ id }),
    output: z.strictObject({ changes: z.array(changeSchema) }),
  },
  /** Deadlines and reminders that fall on or before a day, of entries that are not yet delivered or returned. */
  "log.due": {
    input: z.strictObject({ day: z.iso.date() }),
    output: z.strictObject({ entries: z.array(entrySummarySchema) }),
  },

  /** Filters kept under a name. */
  "view.list": {
    input: nothing,
    output: z.strictObject({
      views: z.array(
        z.strictObject({
          id,
          name: z.string(),
          filter: filterSchema,
          sort: sortSchema,
          columns: z.array(z.string().max(30)).max(20),
        }),
      ),
    }),
  },
  /** Adds a view, or replaces the one with this `id`. "view-name-taken" when another has the name, but for case. */
  "view.save": {
    input: z.strictObject({
      id: id.optional(),
      name: z.string().trim().min(1).max(100),
      filter: filterSchema,
      sort: sortSchema,
      columns: z.array(z.string().max(30)).max(20),
    }),
    output: z.strictObject({ id }),
  },
  "view.delete": { input: z.strictObject({ id }), output: nothing },

  /** The next fraction of long work; "stream-ended" when it is over, given up, or the log was locked. */
  "stream.next": {
    input: z.strictObject({ streamId: id }),
    output: z.strictObject({
      done: z.int(),
      /** 0 when not known. */
      total: z.int(),
      chunk: z.base64(),
      finished: z.boolean(),
      summary: streamSummary,
    }),
  },
  "stream.cancel": { input: z.strictObject({ streamId: id }), output: nothing },
  /** The next part of a file, as base64; what it was for is undone when the answer is an error. */
  "sink.write": {
    input: z.strictObject({ sinkId: id, chunk: chunkSchema }),
    output: z.strictObject({ bytes: z.int(), rows: z.int() }),
  },
  "sink.cancel": { input: z.strictObject({ sinkId: id }), output: nothing },
} as const;
