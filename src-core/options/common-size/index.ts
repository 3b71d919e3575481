import { available, notAvailable, notNeeded } from "../availability.ts";
import { writesTo } from "../situation.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** A long business envelope in place of a card or booklet size. */
export const commonSize: Option = {
  id: "common-size",
  since: "0.1.0",
  helps: [],
  asks: [],
  facts: ["env-10", "size-letter", "size-flat", "window-clearance", "duty-ballot-envelope"],
  cautions: ["must-fold", "window", "ballot-envelope"],
  reasons: ["already", "not-a-letter", "flat", "too-thick"],
  terms: freeTerms("size", ["size"], ["does-not-fit"]),
  check(context) {
    const { piece } = context;
    if (piece.format === "flat") return notAvailable("flat", ["size-flat", "size-letter"]);
    if (piece.format !== "letter") return notNeeded("not-a-letter");
    if (piece.size === "env-10") return notNeeded("already");
    if (piece.bulky) return notAvailable("too-thick", ["size-letter", "size-flat"]);
    return available(
      "must-fold",
      piece.window !== "none" && "window",
      writesTo(context, "elections") && "ballot-envelope",
    );
  },
  apply(piece) {
    return piece.format === "letter" ? { ...piece, size: "env-10" } : piece;
  },
};
