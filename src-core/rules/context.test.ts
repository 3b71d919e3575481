import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import { emptyMailpiece, type Mailpiece } from "../mailpiece/mailpiece.ts";
import { evaluateOptions } from "../options/evaluate.ts";
import { analyse } from "../report/analyse.ts";
import { contextReader, readContext } from "./context.ts";

describe("a reader that remembers", () => {
  it("reads every piece as a new one does, whatever it has read before", () => {
    const read = contextReader();
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        expect(read(piece)).toEqual(readContext(piece));
        // A piece that shares texts with one that was read, in other places.
        const turned = { ...piece, returnAddress: piece.deliveryAddress, logo: piece.returnAddress };
        expect(read(turned)).toEqual(readContext(turned));
      }),
      { numRuns: 200 },
    );
  });

  it("reads equal texts once and forgets the oldest past a thousand", () => {
    const read = contextReader();
    const piece = (number: number): Mailpiece => ({
      ...emptyMailpiece,
      returnAddress: `${number} Alder St\nAurora CO 80012`,
    });
    const first = read(piece(0)).from;
    expect(read(piece(0)).from).toBe(first);
    for (let number = 1; number < 1100; number++) read(piece(number));
    const again = read(piece(0)).from;
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});

describe("the options of a piece", () => {
  it("are judged the same with one reader for all as with a new one for each", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        expect(evaluateOptions(piece, analyse)).toEqual(evaluateOptions(piece, (each) => analyse(each)));
      }),
      { numRuns: 40 },
    );
  });
});
