import { available, notNeeded } from "../availability.ts";
import { writesTo } from "../situation.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** An envelope that is tinted inside, so that the letter cannot be read through the paper. */
export const securityTint: Option = {
  id: "security-tint",
  since: "0.1.0",
  helps: [],
  asks: [],
  facts: ["alt-security-tint", "security-tint", "reflectance", "window-privacy-test", "duty-ballot-envelope"],
  cautions: ["light-outside", "window", "ballot-envelope"],
  reasons: ["already", "no-envelope"],
  terms: freeTerms("lining", ["tinted"], ["thin-tint"]),
  check(context) {
    const { piece } = context;
    if (piece.format !== "letter" && piece.format !== "flat") return notNeeded("no-envelope");
    if (piece.tinted) return notNeeded("already");
    return available(
      "light-outside",
      piece.window !== "none" && "window",
      writesTo(context, "elections") && "ballot-envelope",
    );
  },
  apply(piece) {
    return piece.format === "letter" || piece.format === "flat" ? { ...piece, tinted: true } : piece;
  },
};
