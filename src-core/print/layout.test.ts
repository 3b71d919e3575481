import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rect } from "../layout/rect.ts";
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import {
  extraServices,
  type Mailpiece,
  type MailpieceInput,
  mailpieceSchema,
  markings,
  postages,
} from "../mailpiece/mailpiece.ts";
import { envelopeIds, envelopes } from "../reference/envelopes.ts";
import type { PlacedText } from "./drawing.ts";
import { ascent, descent, widthOf } from "./font.ts";
import { type PrintLayout, printBackLayout, printLayout } from "./layout.ts";
import { printProblems } from "./problems.ts";
import { printerSchema } from "./types.ts";
import { overlaps, type Zone } from "./zones.ts";

const layOut = (piece: MailpieceInput, withReturnAddress = true): PrintLayout =>
  printLayout(mailpieceSchema.parse(piece), { withReturnAddress });
const problemsOf = (piece: Mailpiece): string[] =>
  printProblems({
    kind: "mailpiece",
    piece,
    printer: printerSchema.parse({}),
    withReturnAddress: true,
  }).map(({ problem }) => problem);

/** The box around the letters of a line, with accents and tails. */
function boxOf({ text, xIn, yIn, sizePt, weight }: PlacedText): Rect {
  const size = sizePt / 72;
  return {
    x: xIn,
    y: yIn - descent * size,
    width: widthOf(text, weight) * size,
    height: (ascent + descent) * size,
  };
}

const textsOf = (layout: PrintLayout, part: PlacedText["part"]): string[] =>
  layout.texts.filter((text) => text.part === part).map(({ text }) => text);
const zone = (layout: PrintLayout, kind: Zone["kind"]): Rect | undefined =>
  layout.zones.find((one) => one.kind === kind)?.rect;

const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - 1e-6 &&
  inner.y >= outer.y - 1e-6 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-6;

/** Letters as people write them: up to six lines of up to 40 characters, with every choice. */
const line = fc
  .string({ unit: fc.constantFrom(..."ABCDEfghij12 "), minLength: 1, maxLength: 40 })
  .map((text) => text.trim() || "A");
const block = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join("\n"));
const usualPiece = fc
  .record({
    size: fc.constantFrom(...envelopeIds),
    format: fc.constantFrom("letter" as const, "postcard" as const, "parcel" as const),
    returnAddress: fc.oneof(fc.constant(""), block),
    deliveryAddress: block,
    frontText: fc.oneof(fc.constant(""), line),
    logo: fc.oneof(fc.constant(""), line),
    postage: fc.constantFrom(...postages),
    extras: fc.uniqueArray(fc.constantFrom(...extraServices), { maxLength: 2 }),
    markings: fc.uniqueArray(fc.constantFrom(...markings), { maxLength: 2 }),
  })
  .map((input) => mailpieceSchema.parse(input));

describe("the print of any piece", () => {
  it("stands on the paper, and no text covers another, a zone that is kept clear, or a window", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        for (const layout of [printLayout(piece), printBackLayout(piece)]) {
          if (!layout) continue;
          const paper = { x: 0, y: 0, width: layout.widthIn, height: layout.heightIn };
          const isFree = piece.markings.includes("free-matter-blind");
          for (const text of layout.texts) {
            const box = boxOf(text);
            expect(isInside(box, paper), text.text).toBe(true);
            for (const { kind, rect } of layout.zones) {
              if (kind === "read-area" || (kind === "postage" && isFree && text.part === "markings"))
                continue;
              expect(overlaps(box, rect), `${text.part} in ${kind}`).toBe(false);
            }
          }
          const blocks = layout.outcomes.filter(({ lineCount, leftOut }) => leftOut < lineCount);
          blocks.forEach(({ part, rect }, index) => {
            for (const other of blocks.slice(index + 1))
              expect(overlaps(rect, other.rect), `${part} over ${other.part}`).toBe(false);
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  it("holds every word as written, or a problem says that it does not", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        const layout = printLayout(piece);
        const isShort = layout.outcomes.some(({ cut, leftOut }) => cut.length > 0 || leftOut > 0);
        const problems = problemsOf(piece);
        const saysSo = problems.includes("lines-left-out") || problems.includes("line-cut");
        if (isShort) expect(saysSo).toBe(true);
        const smallest = Math.min(12, ...layout.texts.map(({ sizePt }) => sizePt));
        if (smallest < 8) expect(problems).toContain("type-too-small");
        expect(smallest).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the print of usual mail", () => {
  it("has the delivery address whole in the read area of a letter, in type that machines can read (facts ocr-area, addr-typography)", () => {
    fc.assert(
      fc.property(usualPiece, (piece) => {
        const layout = printLayout(piece);
        expect(textsOf(layout, "delivery-address")).toEqual(
          piece.deliveryAddress.split("\n").map((text) => text.trim()),
        );
        const area = zone(layout, "read-area");
        for (const text of layout.texts) {
          if (text.part !== "delivery-address") continue;
          expect(text.sizePt).toBeGreaterThanOrEqual(8);
          if (area) expect(isInside(boxOf(text), area), text.text).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("has other words above the delivery address, or a problem says that they are not (fact ocr-area)", () => {
    let above = 0;
    fc.assert(
      fc.property(usualPiece, (piece) => {
        const layout = printLayout(piece);
        if (!zone(layout, "read-area")) return;
        const to = layout.outcomes.find(({ part }) => part === "delivery-address")?.rect;
        const top = to ? to.y + to.height : 0;
        const others = layout.outcomes.filter(({ part }) => part !== "delivery-address");
        const isAbove = others.every(({ rect }) => rect.y >= Math.min(top, 2.75));
        if (isAbove) above += 1;
        expect(problemsOf(piece).includes("words-beside-address")).toBe(!isAbove);
      }),
      { numRuns: 400 },
    );
    expect(above).toBeGreaterThan(200);
  });

  it.each(envelopeIds)("on %s: a plain letter prints in full size without any problem", (size) => {
    const address = "Marisol Quintanar Vega\n1418 Larkspur Ct Apt 3B\nAurora CO 80012";
    const format = envelopes[size].heightIn > 6.125 ? "flat" : size === "card-4x6" ? "postcard" : "letter";
    const piece = mailpieceSchema.parse({ size, format, returnAddress: address, deliveryAddress: address });
    expect(problemsOf(piece)).toEqual([]);
    const layout = printLayout(piece);
    expect([layout.widthIn, layout.heightIn]).toEqual([envelopes[size].lengthIn, envelopes[size].heightIn]);
    const sizes = (part: string) => [
      ...new Set(layout.texts.filter((text) => text.part === part).map(({ sizePt }) => sizePt)),
    ];
    expect([sizes("delivery-address"), sizes("return-address")]).toEqual([[12], [10]]);
    const from = layout.outcomes.find(({ part }) => part === "return-address")?.rect;
    expect(from?.y).toBeGreaterThanOrEqual((layout.heightIn * 2) / 3);
    expect((from?.x ?? 9) + (from?.width ?? 9)).toBeLessThan(layout.widthIn / 2);
  });
});

describe("where things stand", () => {
  const address = "Ana Prueba\n12 Alder St\nAurora CO 80012";

  it("leaves the return address off when asked to, and nothing else", () => {
    const piece = { returnAddress: address, deliveryAddress: address, logo: "Prueba & Co" };
    expect(textsOf(layOut(piece, false), "return-address")).toEqual([]);
    expect(textsOf(layOut(piece, false), "logo")).toEqual(["Prueba & Co"]);
    expect(textsOf(layOut(piece), "return-address")).toEqual(address.split("\n"));
  });

  it("keeps the case, the spaces and the line breaks of the words", () => {
    const written = "ana  PRUEBA\n12 alder st #4\n\nAurora, co";
    expect(textsOf(layOut({ deliveryAddress: written }), "delivery-address")).toEqual([
      "ana  PRUEBA",
      "12 alder st #4",
      "Aurora, co",
    ]);
  });

  it("puts markings on the front in the words that prisons and the Postal Service look for", () => {
    const layout = layOut({
      deliveryAddress: address,
      markings: ["special-mail", "legal-mail"],
    });
    expect(textsOf(layout, "markings")).toEqual([
      "Special Mail – Open only in the presence of the inmate",
      "Legal Mail",
    ]);
  });

  it("keeps a quarter inch free around an endorsement below the return address (fact endorsement-color)", () => {
    const layout = layOut({
      returnAddress: address,
      deliveryAddress: address,
      frontText: "Re: 12",
      markings: ["legal-mail", "return-service-requested"],
    });
    const rects = layout.outcomes.filter(({ part }) => part !== "delivery-address");
    expect(rects.map(({ part }) => part)).toEqual(["return-address", "markings", "markings", "front-text"]);
    const endorsement = layout.texts.find(({ text }) => text === "Return Service Requested");
    const [from, first, second] = rects.map(({ rect }) => rect);
    if (!from || !first || !second || !endorsement) throw new Error("not set");
    expect(isInside(boxOf(endorsement), first)).toBe(true);
    expect(from.y - (first.y + first.height)).toBeGreaterThanOrEqual(0.25 - 1e-6);
    expect(first.y - (second.y + second.height)).toBeGreaterThanOrEqual(0.25 - 1e-6);
  });

  it("puts Free Matter for the Blind where the stamp would be (fact mark-free-matter-blind)", () => {
    const layout = layOut({ deliveryAddress: address, markings: ["free-matter-blind"] });
    const [text] = layout.texts.filter(({ part }) => part === "markings");
    const corner = zone(layout, "postage");
    expect(text && corner && isInside(boxOf(text), corner)).toBe(true);
  });

  it("prints nothing where a window shows the sheet inside", () => {
    const piece = {
      size: "env-10",
      returnAddress: address,
      deliveryAddress: address,
      windowText: "A-1",
    } as const;
    const one = layOut({ ...piece, window: "delivery" });
    expect([...new Set(one.texts.map(({ part }) => part))]).toEqual(["return-address"]);
    const both = layOut({ ...piece, window: "delivery-and-return", markings: ["legal-mail"] });
    expect([...new Set(both.texts.map(({ part }) => part))]).toEqual(["markings"]);
  });

  it("breaks other words at spaces only where they do not fit in readable type, and says so", () => {
    const words = "Please deliver to the front desk of the clinic on the second floor. ".repeat(5).trim();
    const layout = layOut({ size: "env-6x9", deliveryAddress: address, frontText: words });
    const lines = textsOf(layout, "front-text");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(words);
    expect(layout.texts.every(({ sizePt }) => sizePt >= 8)).toBe(true);
    expect(layout.outcomes.find(({ part }) => part === "front-text")?.wrapped).toBe(true);
    const short = layOut({ deliveryAddress: address, frontText: "Re: case 26-1234" });
    expect(textsOf(short, "front-text")).toEqual(["Re: case 26-1234"]);
    expect(short.outcomes.map(({ wrapped }) => wrapped)).toEqual([false, false]);
  });

  it("has a back only when something stands on it: below the flap, or over the whole card", () => {
    expect(printBackLayout(mailpieceSchema.parse({}))).toBeUndefined();
    expect(printBackLayout(mailpieceSchema.parse({ message: "Hello" }))).toBeUndefined();
    const letter = printBackLayout(mailpieceSchema.parse({ backText: "Tel. (303) 555-0142" }));
    expect(letter?.texts[0]?.yIn).toBeLessThan(4.125 * 0.53);
    const card = printBackLayout(
      mailpieceSchema.parse({
        format: "postcard",
        size: "card-4x6",
        message: "Hello ".repeat(60),
        backText: "Ana",
      }),
    );
    expect(card?.texts.map(({ text }) => text).join(" ")).toBe(`${"Hello ".repeat(60)}Ana`);
  });
});
