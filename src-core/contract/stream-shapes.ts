import { z } from "zod";

/** At most 1 MB of a file in one call. */
export const chunkBytes = 1024 * 1024;
export const chunkSchema = z.base64().max(Math.ceil(chunkBytes / 3) * 4);

/**
 * Long work that gives bytes or only progress: begun by the call of its name, then taken piece by piece with
 * `stream.next`, each a fraction of a second of work, or given up with `stream.cancel`.
 */
export const streamStart = z.strictObject({ streamId: z.uuid(), fileName: z.string(), type: z.string() });

/** A file that the page sends piece by piece with `sink.write`, finished by the call of its kind. */
export const sinkStart = z.strictObject({ sinkId: z.uuid() });

export const streamSummary = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
