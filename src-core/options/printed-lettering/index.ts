import { available, notAvailable, notNeeded } from "../availability.ts";
import { writesTo } from "../situation.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** Printed addresses in place of handwriting that somebody may know. */
export const printedLettering: Option = {
  id: "printed-lettering",
  since: "0.1.0",
  helps: ["lettering"],
  asks: [],
  facts: ["ret-handwriting-other-clues", "addr-typography", "duty-ballot-envelope"],
  cautions: ["printer-marks", "postcard-message"],
  reasons: ["already", "ballot-envelope"],
  terms: freeTerms("lettering", ["lettering"], ["known-printer"]),
  check(context) {
    const { piece } = context;
    if (piece.lettering === "printed") return notNeeded("already");
    if (writesTo(context, "elections")) return notAvailable("ballot-envelope", ["duty-ballot-envelope"]);
    return available("printer-marks", piece.message.trim() !== "" && "postcard-message");
  },
  apply(piece) {
    return { ...piece, lettering: "printed" };
  },
};
