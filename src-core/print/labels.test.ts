import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheetsOfLabels } from "../reference/label-sheets.ts";
import { ascent, descent, widthOf } from "./font.ts";
import { labelOutcomes, labelPages } from "./labels.ts";
import { turned } from "./paper.ts";
import { labelSheets } from "./types.ts";

const address = "Ana Prueba\n12 Alder St Apt 4\nAurora CO 80012";

describe("sheets of labels", () => {
  it.each(labelSheets)("%s: its labels lie on the page and not over each other", (sheet) => {
    const { pageWidthIn, pageHeightIn, columns, rows, widthIn, heightIn, leftIn, topIn, stepXIn, stepYIn } =
      sheetsOfLabels[sheet];
    if (columns * rows === 1) {
      expect([widthIn, heightIn].sort()).toEqual([pageWidthIn, pageHeightIn].sort());
      return;
    }
    expect(leftIn * 2 + (columns - 1) * stepXIn + widthIn).toBeCloseTo(pageWidthIn, 2);
    expect(topIn * 2 + (rows - 1) * stepYIn + heightIn).toBeCloseTo(pageHeightIn, 2);
    expect(stepXIn).toBeGreaterThanOrEqual(widthIn);
    expect(stepYIn).toBeGreaterThanOrEqual(heightIn);
  });

  it.each(labelSheets)("%s: any words stay inside their own label", (sheet) => {
    const { pageWidthIn, pageHeightIn, columns, rows, widthIn, heightIn, leftIn, topIn, stepXIn, stepYIn } =
      sheetsOfLabels[sheet];
    const perPage = columns * rows;
    const text = fc.oneof(
      fc.constant(address),
      fc.array(fc.string({ maxLength: 90 }), { maxLength: 25 }).map((lines) => lines.join("\n")),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), fc.nat(100), (labels, skip) => {
        const pages = labelPages({ sheet, skip, labels });
        expect(pages).toHaveLength(Math.ceil(((skip % perPage) + labels.length) / perPage));
        for (const page of pages) {
          expect([page.widthIn, page.heightIn]).toEqual([pageWidthIn, pageHeightIn]);
          for (const { text: words, xIn, yIn, sizePt, weight } of page.drawing.texts) {
            const size = sizePt / 72;
            const x1 = xIn + widthOf(words, weight) * size;
            if (columns * rows === 1) {
              for (const [x, y] of [
                [xIn, yIn - descent * size],
                [x1, yIn + ascent * size],
              ] as const) {
                const at = turned(page.turn, x, y);
                expect(at.x >= 0 && at.x <= pageWidthIn && at.y >= 0 && at.y <= pageHeightIn).toBe(true);
              }
              continue;
            }
            const column = Math.floor((xIn - leftIn) / stepXIn);
            const row = Math.floor((pageHeightIn - topIn - yIn) / stepYIn);
            const left = leftIn + column * stepXIn;
            const top = pageHeightIn - topIn - row * stepYIn;
            expect(x1).toBeLessThanOrEqual(left + widthIn + 1e-9);
            expect(yIn + ascent * size).toBeLessThanOrEqual(top + 1e-9);
            expect(yIn - descent * size).toBeGreaterThanOrEqual(top - heightIn - 1e-9);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("fill a sheet row by row and leave out the labels that are used", () => {
    const [page] = labelPages({ sheet: "avery-5160", skip: 4, labels: ["One", "Two", "Three"] });
    const { leftIn, stepXIn } = sheetsOfLabels["avery-5160"];
    const places = page?.drawing.texts.map(({ text, xIn, yIn }) => [
      text,
      Math.round((xIn - leftIn) / stepXIn),
      Math.floor(10.5 - yIn),
    ]);
    expect(places).toEqual([
      ["One", 1, 1],
      ["Two", 2, 1],
      ["Three", 0, 2],
    ]);
  });

  it("skip a whole sheet that is used up", () => {
    expect(labelPages({ sheet: "avery-5163", skip: 10, labels: ["One"] })).toEqual(
      labelPages({ sheet: "avery-5163", skip: 0, labels: ["One"] }),
    );
  });

  it("keep an empty label's place", () => {
    const [page] = labelPages({ sheet: "avery-5163", skip: 0, labels: ["", "Two"] });
    expect(page?.drawing.texts.map(({ text }) => text)).toEqual(["Two"]);
    expect(page?.drawing.texts[0]?.xIn).toBeGreaterThan(4.25);
  });

  it("set an address as large as their sheet allows", () => {
    const sizes = labelSheets.map((sheet) => labelOutcomes({ sheet, skip: 0, labels: [address] })[0]?.sizePt);
    expect(sizes).toEqual([11, 14, 18]);
  });
});
