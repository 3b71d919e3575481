import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "../../resources/locales/en/check.json" with { type: "json" };
import es from "../../resources/locales/es/check.json" with { type: "json" };
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import {
  extraServices,
  type Mailpiece,
  type MailpieceInput,
  mailpieceSchema,
  markings,
  postages,
} from "../mailpiece/mailpiece.ts";
import { isTextPart, textOf } from "../mailpiece/place.ts";
import { sideOf } from "../observers/observers.ts";
import { envelopeIds, envelopes } from "../reference/envelopes.ts";
import { analyse } from "../report/analyse.ts";

import { type Box, type Layout, layoutOf, locate } from "./layout.ts";
import type { Rect } from "./rect.ts";
import { markingLength } from "./sender-column.ts";

const layOut = (piece: MailpieceInput): Layout => layoutOf(mailpieceSchema.parse(piece));
const tolerance = 0.01;

function isInside(rect: Rect, outer: Rect): boolean {
  return (
    rect.x >= outer.x - tolerance &&
    rect.y >= outer.y - tolerance &&
    rect.x + rect.width <= outer.x + outer.width + tolerance &&
    rect.y + rect.height <= outer.y + outer.height + tolerance
  );
}

function overlap(a: Rect, b: Rect): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > tolerance &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > tolerance
  );
}

const sideRect = (layout: Layout): Rect => ({ x: 0, y: 0, width: layout.widthIn, height: layout.heightIn });
const boxesOf = (layout: Layout, ...parts: readonly Box["part"][]): Box[] =>
  layout.boxes.filter((box) => parts.includes(box.part));
const nameOf = (box: Box): string => `${box.part} ${box.item ?? ""}`;

/** Pairs of things on one side that cover each other; the handwriting is that of an address, on purpose. */
function collisions(layout: Layout): string[] {
  const boxes = layout.boxes.filter((box) => box.part !== "lettering");
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.side === b.side && overlap(a.rect, b.rect))
      .map((b) => `${nameOf(a)} / ${nameOf(b)}`),
  );
}

describe("any piece", () => {
  it("has everything drawn on its paper", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        const layout = layoutOf(piece);
        for (const box of layout.boxes) expect(isInside(box.rect, sideRect(layout)), nameOf(box)).toBe(true);
        for (const rect of layout.windows) expect(isInside(rect, sideRect(layout)), "window").toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("has nothing drawn over anything else", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        expect(collisions(layoutOf(piece))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("shows only words that were typed, each line where it begins in its text", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        for (const box of layoutOf(piece).boxes) {
          const source = isTextPart(box.part) ? textOf(piece, box.part) : "";
          for (const { text, start } of box.lines)
            expect(source.slice(start, start + text.length)).toBe(text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("has every disclosed thing on the side where the observers see it, inside the paper", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        const layout = layoutOf(piece);
        for (const { id, where } of analyse(piece).disclosures) {
          const found = where && locate(layout, where);
          if (!where || !found) continue;
          expect(found.side, id).toBe(sideOf(where));
          expect(found.rects.length, id).toBeGreaterThan(0);
          for (const rect of found.rects) expect(isInside(rect, sideRect(layout)), id).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("has a place for every disclosed thing but a return address that is missing", () => {
    const texts = {
      returnAddress: "Ana Prueba\n12 Sample Lane\nDenver CO 80012",
      deliveryAddress: "Luis Ejemplo\nPO Box 59",
    };
    fc.assert(
      fc.property(mailpieceArbitrary, (any) => {
        // Short texts: of ten thousand characters most are cut.
        const short: Mailpiece = {
          ...any,
          ...texts,
          frontText: "Re: 12",
          backText: "Tel. (303) 555-0142",
          logo: "Ejemplo",
          windowText: any.windowText.slice(0, 9),
          message: "Hello",
        };
        const layout = layoutOf(short);
        const lost = analyse(short).disclosures.filter(({ where }) => where && !locate(layout, where));
        expect(lost.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** Letters as people write them: up to five lines of up to 38 characters, in every usual combination. */
const line = fc
  .string({ unit: fc.constantFrom(..."ABCDE12 "), minLength: 1, maxLength: 38 })
  .map((text) => text.trim() || "A");
const block = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join("\n"));
const usualLetter = fc
  .record({
    size: fc.constantFrom(...envelopeIds.filter((id) => envelopes[id].heightIn <= 6.125)),
    returnAddress: fc.oneof(fc.constant(""), block),
    deliveryAddress: block,
    frontText: fc.oneof(fc.constant(""), line),
    logo: fc.oneof(fc.constant(""), line),
    postage: fc.constantFrom(...postages),
    extras: fc.uniqueArray(fc.constantFrom(...extraServices), { maxLength: 3 }),
    markings: fc.uniqueArray(fc.constantFrom(...markings), { maxLength: 3 }),
    window: fc.constantFrom("none" as const, "delivery" as const),
    windowText: fc.oneof(fc.constant(""), block),
  })
  .map((input) => mailpieceSchema.parse(input));

describe("a letter", () => {
  it("has its delivery address where machines read it (fact ocr-area)", () => {
    fc.assert(
      fc.property(usualLetter, (piece) => {
        const layout = layoutOf(piece);
        const area = { x: 0.5, y: 0.625, width: layout.widthIn - 1, height: 2.75 - 0.625 };
        const [address] = boxesOf(layout, "delivery-address");
        expect(address && isInside(address.rect, area)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves the lower right free for the barcode, but for what shows in a window (fact barcode-zone)", () => {
    fc.assert(
      fc.property(usualLetter, (piece) => {
        const layout = layoutOf(piece);
        const zone = { x: layout.widthIn - 4.75, y: 0, width: 4.75, height: 0.625 };
        const inZone = layout.boxes.filter((box) => box.side === "front" && overlap(box.rect, zone));
        expect(inZone.map(nameOf).filter((name) => name !== "window-text ")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("shows both addresses whole on a #10 envelope, apart from each other and from the postage", () => {
    fc.assert(
      fc.property(usualLetter, (usual) => {
        const piece: Mailpiece = { ...usual, size: "env-10" };
        const layout = layoutOf(piece);
        for (const part of ["return-address", "delivery-address"] as const) {
          const [box] = boxesOf(layout, part);
          expect(box?.lines.map(({ text }) => text) ?? []).toEqual(
            textOf(piece, part) === "" ? [] : textOf(piece, part).split("\n"),
          );
        }
        expect(collisions(layout)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("of ordinary length keeps its type at full size", () => {
    const address = "Marisol Quintanar Vega\n1418 Larkspur Ct Apt 3B\nAurora CO 80012";
    const layout = layOut({ returnAddress: address, deliveryAddress: address });
    const full = Math.max(...layout.boxes.map((box) => box.fontIn));
    for (const box of boxesOf(layout, "return-address", "delivery-address")) expect(box.fontIn).toBe(full);
  });

  it("has the return address upper left, the postage upper right, the delivery address below both", () => {
    const layout = layOut({ returnAddress: "A\nB", deliveryAddress: "C\nD" });
    const [from] = boxesOf(layout, "return-address");
    const [to] = boxesOf(layout, "delivery-address");
    const [stamp] = boxesOf(layout, "postage");
    if (!from || !to || !stamp) throw new Error("not drawn");
    expect(from.rect.x).toBeLessThan(to.rect.x);
    expect(from.rect.x + from.rect.width).toBeLessThan(stamp.rect.x);
    expect(to.rect.y + to.rect.height).toBeLessThan(Math.min(from.rect.y, stamp.rect.y));
  });
});

describe("the marks of choices", () => {
  const items = (piece: MailpieceInput) =>
    boxesOf(layOut(piece), "labels").map((box) => `${box.side} ${box.item}`);

  it("draw the labels of extra services, or else that of the service", () => {
    expect(items({ extras: ["certified", "return-receipt-card"] })).toEqual([
      "front certified",
      "back return-receipt-card",
    ]);
    expect(items({ service: "priority", extras: ["certified"] })).toEqual(["front certified"]);
    expect(items({ service: "priority" })).toEqual(["front priority"]);
    expect(items({})).toEqual([]);
  });

  it("draw none for what leaves nothing on the piece", () => {
    expect(items({ extras: ["certificate-of-mailing", "return-receipt-electronic"] })).toEqual([]);
  });

  it("draw a postmark beside stamps only", () => {
    for (const postage of postages)
      expect(boxesOf(layOut({ postage }), "postmark")).toHaveLength(postage === "stamp" ? 1 : 0);
  });

  it("keep room for the words of every marking in every language", () => {
    for (const marking of markings) {
      const longest = Math.max(en.marking[marking].length, es.marking[marking].length);
      expect(markingLength[marking], marking).toBeGreaterThanOrEqual(longest);
    }
  });

  it("draw every marking once, inside the paper", () => {
    const layout = layOut({ returnAddress: "A\nB\nC\nD", logo: "Ejemplo", markings: [...markings] });
    expect(boxesOf(layout, "markings").map((box) => box.item)).toEqual([...markings]);
    for (const box of layout.boxes) expect(isInside(box.rect, sideRect(layout)), nameOf(box)).toBe(true);
  });
});

describe("locate", () => {
  it("finds the words of a range, on every line that it touches", () => {
    const piece = { returnAddress: "Ana Prueba\n12 Sample Lane\nDenver" };
    const layout = layOut(piece);
    const [box] = boxesOf(layout, "return-address");
    const found = locate(layout, { part: "return-address", start: 4, end: 13 });
    const advance = (box?.fontIn ?? 0) * 0.6;
    expect(found?.rects).toHaveLength(2);
    expect(found?.rects[0]?.x).toBeCloseTo((box?.rect.x ?? 0) + 4 * advance);
    expect(found?.rects[0]?.width).toBeCloseTo(6 * advance);
    expect(found?.rects[1]?.width).toBeCloseTo(2 * advance);
  });

  it("does not touch the line after the range", () => {
    const layout = layOut({ returnAddress: "Ana\nB" });
    for (const end of [3, 4])
      expect(locate(layout, { part: "return-address", start: 0, end })?.rects).toHaveLength(1);
  });

  it("gives the window where nothing is known to show in it", () => {
    const layout = layOut({ window: "delivery", deliveryAddress: "A\nB" });
    expect(locate(layout, { part: "window-text" })?.rects).toEqual([layout.windows[0]]);
  });

  it("finds nothing for a part that is not on the piece", () => {
    expect(locate(layOut({}), { part: "back-text" })).toBeUndefined();
  });
});

describe("a parcel", () => {
  it("is drawn as its label, whatever envelope was chosen before", () => {
    const layout = layOut({ format: "parcel", size: "env-9x12" });
    expect([layout.widthIn, layout.heightIn, layout.isLabel]).toEqual([6, 4, true]);
  });

  it("shows its addresses and other words whole above the barcode", () => {
    const layout = layOut({
      format: "parcel",
      service: "ground-advantage",
      postage: "online",
      returnAddress: "Hollis Trandem\n3907 Cottonwood Bend\nBoise ID 83704",
      deliveryAddress: "J. Abernathy\n88 Pepper Mill Way PMB 214\nAshland OR 97520",
      frontText: "9400 1112 0108 0805 4830 16\nhollis@example.org",
    });
    expect(
      boxesOf(layout, "front-text", "return-address", "delivery-address").map((box) => box.lines.length),
    ).toEqual([3, 3, 2]);
    expect(collisions(layout)).toEqual([]);
  });
});
