import { z } from "zod";
import { attachmentKinds, attachmentSchema } from "../log/types.ts";
import { languages } from "../ports/host.ts";
import { sinkStart, streamStart } from "./stream-shapes.ts";

/** Kinds of thing that a packet can show about an entry, in the order of its pages. */
export const packetReveals = [
  "recipient-address",
  "own-address",
  "numbers",
  "cost",
  "matter",
  "deadline",
  "notes",
  "history",
  "photos",
  "documents",
] as const;

const nothing = z.strictObject({});
const id = z.uuid();

/** Calls about files kept with an entry, and packets made of them. */
export const attachmentCalls = {
  /**
   * Says what will be sent before any of it is: "attachment-too-large", "attachment-unsupported" and
   * "too-many-attachments" are answered without reading the file. What it is, its content decides.
   */
  "attachment.begin": {
    input: z.strictObject({
      entryId: id,
      kind: z.enum(attachmentKinds),
      name: z.string().trim().min(1).max(255),
      /** As the system calls it, such as "image/jpeg". */
      type: z.string().max(255),
      bytes: z.int().min(0),
    }),
    output: sinkStart,
  },
  /** "attachment-damaged" when less was sent than announced, or the file is cut off. */
  "attachment.finish": { input: z.strictObject({ sinkId: id }), output: attachmentSchema },
  "attachment.list": {
    input: z.strictObject({ entryId: id }),
    output: z.strictObject({ attachments: z.array(attachmentSchema) }),
  },
  "attachment.read": { input: z.strictObject({ id }), output: streamStart },
  /** At once and for good; "entry-held" under a legal hold. */
  "attachment.delete": { input: z.strictObject({ id }), output: nothing },

  /** What packets of these entries would reveal, before they are made. */
  "packet.preview": {
    input: z.strictObject({ entryIds: z.array(id).min(1).max(1000) }),
    output: z.strictObject({
      entries: z.int(),
      attachments: z.int(),
      bytes: z.int(),
      /** Only kinds that are there, with how many entries have them. Some are left out unless asked for (packet.make). */
      reveals: z.array(z.strictObject({ kind: z.enum(packetReveals), count: z.int().min(1) })),
    }),
  },
  "packet.make": {
    input: z.strictObject({
      entryIds: z.array(id).min(1).max(1000),
      language: z.enum(languages),
      /** Add the declaration-of-mailing template. */
      declaration: z.boolean().default(true),
      withNotes: z.boolean().default(false),
      withReturnAddress: z.boolean().default(true),
    }),
    output: streamStart,
  },
} as const;
