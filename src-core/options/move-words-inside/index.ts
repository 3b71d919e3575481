import type { Mailpiece } from "../../mailpiece/mailpiece.ts";
import { custodyRules } from "../../postal-rules/custody.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { custodyOfPiece, writesTo, writesToOffice } from "../situation.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { hasCustodyNumber, isCustodyBlock, keptLines, withoutIdentifiers } from "./outside-words.ts";

/**
 * Puts reference lines, identifiers and other words inside. To a person in custody it keeps the custody number,
 * the legal-mail legend and the lawyer's title, which are the price of protection there (`custody-tradeoff`).
 */
export const moveWordsInside: Option = {
  id: "move-words-inside",
  since: "0.1.0",
  helps: [
    "custody-recipient",
    "identifier-visible",
    "contact-details",
    "reference-line",
    "other-words",
    "window-contents",
  ],
  asks: [],
  facts: [
    "addr-minimum-elements",
    "window-privacy-test",
    "window-clearance",
    "num-where-seen",
    "media-mail-inspect",
    "ice-anumber-cannot-be-dropped",
    "ice-address-block",
    "bop-addressing",
    "bop-outgoing-return-address",
    "custody-tradeoff",
    "bop-special-mail-marking",
    "ice-legal-mail-marking",
    "duty-uscis-wrong-box",
    "duty-ballot-envelope",
  ],
  cautions: ["custody-number", "window-tap", "office-reference", "ballot-envelope"],
  reasons: ["nothing-to-move", "custody-words"],
  terms: freeTerms(
    "words",
    ["deliveryAddress", "returnAddress", "frontText", "backText", "windowText"],
    ["not-matched", "slides"],
  ),
  check(context) {
    const { piece } = context;
    const custody = custodyRules(context);
    if (isSame(piece, wordsInside(piece, custody !== undefined))) {
      const keeps = custody && (piece.frontText.trim() !== "" || hasCustodyNumber(piece.deliveryAddress));
      return keeps ? notAvailable("custody-words", custody.legalMailFacts) : notNeeded("nothing-to-move");
    }
    return available(
      custody && "custody-number",
      piece.window !== "none" && "window-tap",
      writesToOffice(context) && "office-reference",
      writesTo(context, "elections") && "ballot-envelope",
    );
  },
  apply(piece) {
    return wordsInside(piece, custodyOfPiece(piece) !== undefined);
  },
};

function wordsInside(piece: Mailpiece, custody: boolean): Mailpiece {
  const cut = withoutIdentifiers(piece.deliveryAddress, custody);
  // An address that would no longer read as that of a person in custody stays whole: there the number has to stay.
  const spoilt = custody && custodyOfPiece({ ...piece, deliveryAddress: cut }) === undefined;
  return {
    ...piece,
    deliveryAddress: spoilt ? piece.deliveryAddress : cut,
    returnAddress: withoutIdentifiers(piece.returnAddress, isCustodyBlock(piece.returnAddress)),
    frontText: keptLines(piece.frontText, custody),
    backText: keptLines(piece.backText, custody),
    windowText: piece.window === "none" || piece.windowText.trim() === "" ? piece.windowText : "",
  };
}

function isSame(a: Mailpiece, b: Mailpiece): boolean {
  return (
    a.deliveryAddress === b.deliveryAddress &&
    a.returnAddress === b.returnAddress &&
    a.frontText === b.frontText &&
    a.backText === b.backText &&
    a.windowText === b.windowText
  );
}
