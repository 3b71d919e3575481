import { describe, expect, it } from "vitest";
import { fitsPaper, onPaper, turned } from "./paper.ts";
import { type Printer, printerSchema } from "./types.ts";

const drawing = { widthIn: 9.5, heightIn: 4.125, texts: [], strokes: [] };
const printer = (change: Partial<Printer>): Printer => printerSchema.parse(change);

/** Where the lower left corner of the piece, and a point an inch right and up of it, come to lie. */
function corner(change: Partial<Printer>) {
  const { turn, widthIn, heightIn } = onPaper(drawing, printer(change));
  const from = turned(turn, 0, 0);
  const right = turned(turn, 1, 0);
  const up = turned(turn, 0, 1);
  const round = (value: number) => Math.round(value * 1000) / 1000 + 0;
  return {
    page: [widthIn, heightIn],
    at: [round(from.x), round(from.y)],
    right: [round(right.x - from.x), round(right.y - from.y)],
    up: [round(up.x - from.x), round(up.y - from.y)],
  };
}

describe("an envelope on the paper of a printer", () => {
  it.each([
    [{ shortSideFirst: false }, { page: [9.5, 4.125], at: [0, 0], right: [1, 0], up: [0, 1] }],
    [
      { shortSideFirst: false, turned: true },
      { page: [9.5, 4.125], at: [9.5, 4.125], right: [-1, 0], up: [0, -1] },
    ],
    [{}, { page: [4.125, 9.5], at: [4.125, 0], right: [0, 1], up: [-1, 0] }],
    [{ turned: true }, { page: [4.125, 9.5], at: [0, 9.5], right: [0, -1], up: [1, 0] }],
    [
      { paper: "letter", feed: "left" },
      { page: [8.5, 11], at: [4.125, 1.5], right: [0, 1], up: [-1, 0] },
    ],
    [
      { paper: "letter", feed: "right" },
      { page: [8.5, 11], at: [8.5, 1.5], right: [0, 1], up: [-1, 0] },
    ],
    [
      { paper: "letter", feed: "center" },
      { page: [8.5, 11], at: [6.313, 1.5], right: [0, 1], up: [-1, 0] },
    ],
  ] as const)("printer %j", (change, expected) => {
    expect(corner(change)).toEqual(expected);
  });

  it("is moved to the right and up as it is read, however it lies", () => {
    for (const shortSideFirst of [true, false])
      for (const isTurned of [true, false]) {
        const base = corner({ shortSideFirst, turned: isTurned });
        const moved = corner({ shortSideFirst, turned: isTurned, offsetRightMm: 2.54, offsetUpMm: 5.08 });
        const along = (axis: 0 | 1) => 0.1 * (base.right[axis] ?? 0) + 0.2 * (base.up[axis] ?? 0);
        expect((moved.at[0] ?? 0) - (base.at[0] ?? 0)).toBeCloseTo(along(0), 3);
        expect((moved.at[1] ?? 0) - (base.at[1] ?? 0)).toBeCloseTo(along(1), 3);
      }
  });

  it("knows which envelopes a tray cannot take", () => {
    expect(fitsPaper(drawing, printer({ paper: "letter" }))).toBe(true);
    expect(fitsPaper(drawing, printer({ paper: "letter", shortSideFirst: false }))).toBe(false);
    expect(fitsPaper({ ...drawing, widthIn: 12, heightIn: 9 }, printer({ paper: "a4" }))).toBe(false);
    expect(fitsPaper({ ...drawing, widthIn: 12, heightIn: 9 }, printer({}))).toBe(true);
  });
});
