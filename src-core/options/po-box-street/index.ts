import type { Mailpiece } from "../../mailpiece/mailpiece.ts";
import { poBoxFacts, poBoxNumber, poBoxTerms } from "../boxes.ts";
import { blank, detailLine } from "../details.ts";
import {
  checkReplace,
  hasOnlyBlanks,
  replaceAddress,
  replaceCautions,
  replaceFacts,
  replaceReasons,
  whereRules,
} from "../replace-address.ts";
import { writesToOffice } from "../situation.ts";
import type { Details, Option } from "../types.ts";

/**
 * A PO Box written as a street address, at post offices that offer it: name, `500 MAIN ST # 59`, city line. The
 * number stands behind `#` and nothing else. Not a legal residence (USPS customer agreement).
 */
export const poBoxStreet: Option = {
  id: "po-box-street",
  since: "0.1.0",
  helps: whereRules,
  asks: ["office-street-line", "box-number", "box-city-line"],
  facts: [
    "alt-pobox-street",
    "pobox-premium-street",
    "pobox-competitive",
    "pobox-fees-range",
    "ra-pobox-ok",
    ...poBoxFacts,
    ...replaceFacts,
  ],
  cautions: ["agreement", "form-on-file", "not-a-residence", ...replaceCautions],
  reasons: replaceReasons,
  terms: {
    ...poBoxTerms,
    // The fee of the box is reported; what such an office or the street address adds is not.
    monthly: "unknown",
    where: "some-offices",
    fails: ["wrong-form", "late-fee", "form-out-of-date"],
  },
  check(context) {
    // "# 59" behind a street is also how people write an apartment, so a written one cannot be told.
    return checkReplace(
      context,
      hasOnlyBlanks(context.piece, apply),
      "agreement",
      "form-on-file",
      writesToOffice(context) && "not-a-residence",
    );
  },
  apply,
};

function apply(piece: Mailpiece, details: Details): Mailpiece {
  const street = detailLine(details, "office-street-line")?.replace(/\s*#\s*[\p{L}\p{N}-]*$/u, "") || blank;
  return replaceAddress(piece, details, () => [
    `${street} # ${poBoxNumber(details)}`,
    detailLine(details, "box-city-line") ?? blank,
  ]);
}
