import { z } from "zod";
import { mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { languages } from "../ports/host.ts";
import { envelopeIds } from "../reference/envelopes.ts";

/** Where in the tray the short side of an envelope is fed: along the left or right guide, or in the middle. */
export const feeds = ["center", "left", "right"] as const;
export const papers = ["envelope", "letter", "a4"] as const;

/** How one printer takes envelopes; offsets come from the test page. */
export const printerSchema = z.strictObject({
  name: z.string().trim().max(100).default(""),
  /** "envelope": the page is the envelope. Otherwise it is fed in a tray of this paper, placed by `feed`. */
  paper: z.enum(papers).default("envelope"),
  feed: z.enum(feeds).default("center"),
  /** Turned so that the short side goes in first. */
  shortSideFirst: z.boolean().default(true),
  /** Upside down in the tray. */
  turned: z.boolean().default(false),
  /** Millimetres that the print is moved to the right and up, as one reads the piece, however it lies in the tray. */
  offsetRightMm: z.number().min(-30).max(30).default(0),
  offsetUpMm: z.number().min(-30).max(30).default(0),
});
export type Printer = z.output<typeof printerSchema>;

export const labelSheets = ["avery-5160", "avery-5163", "label-4x6"] as const;

/** Most characters in the sections of one page of words: some sixty sheets of paper. */
export const longestPage = 200_000;

/** A page of words, such as a plan's steps: already in the reader's language. */
export const wordedPageSchema = z.strictObject({
  language: z.enum(languages),
  title: z.string().max(300),
  intro: z.string().max(5000).default(""),
  sections: z
    .array(
      z.strictObject({
        heading: z.string().max(300).default(""),
        /** "check": a box to tick before each item; "number": 1. 2. 3.; "table": `items` in two columns, split at the first tab. */
        style: z.enum(["text", "check", "number", "bullet", "table"]),
        items: z.array(z.string().max(5000)).max(500),
      }),
    )
    .max(50)
    .refine((sections) => lengthOf(sections) <= longestPage),
  /** Small print at the end, such as sources and the date. */
  footer: z.string().max(5000).default(""),
});

function lengthOf(sections: readonly { items: readonly string[] }[]): number {
  return sections.flatMap(({ items }) => items).reduce((sum, item) => sum + item.length, 0);
}
export type WordedPage = z.output<typeof wordedPageSchema>;

/** What can be printed. */
export const printDocumentSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("mailpiece"),
    piece: mailpieceSchema,
    printer: printerSchema,
    /** Leave the return address to be written or stamped by hand. */
    withReturnAddress: z.boolean().default(true),
  }),
  z.strictObject({
    kind: z.literal("labels"),
    sheet: z.enum(labelSheets),
    /** Labels of the first sheet that are used already. */
    skip: z.int().min(0).max(100).default(0),
    labels: z.array(z.string().max(1000)).min(1).max(3000),
  }),
  z.strictObject({
    kind: z.literal("test-page"),
    printer: printerSchema,
    size: z.enum(envelopeIds),
    language: z.enum(languages),
  }),
  z.strictObject({ kind: z.literal("page"), page: wordedPageSchema }),
]);
export type PrintDocument = z.output<typeof printDocumentSchema>;
