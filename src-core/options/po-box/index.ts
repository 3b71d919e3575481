import { blank, boxNumber, detailLine } from "../details.ts";
import {
  checkReplace,
  replaceCautions,
  replaceFacts,
  replaceReasons,
  whereRules,
} from "../replace-address.ts";
import { ownCity, withAddressLines } from "../return-block.ts";
import type { Option } from "../types.ts";

/** A PO Box that the sender rents, in Publication 28 form: name, `PO BOX 59`, city line. */
export const poBox: Option = {
  id: "po-box",
  since: "0.1.0",
  helps: whereRules,
  asks: ["box-number", "box-city-line"],
  facts: [
    "ra-pobox-ok",
    "alt-pobox",
    "addr-pobox-format",
    "pobox-form-1093",
    "pobox-ids",
    "pobox-no-utility-bill",
    "pobox-fees-range",
    "pobox-group-e",
    "pobox-disclosure-public",
    "pobox-disclosure-who",
    "pobox-disclosure-protective-order",
    "pobox-reveals",
    "pobox-late",
    "pobox-homeless",
    ...replaceFacts,
  ],
  cautions: ["form-on-file", ...replaceCautions],
  reasons: replaceReasons,
  check(context) {
    return checkReplace(context, context.from.kind === "po-box", "form-on-file");
  },
  apply(piece, details) {
    const number = boxNumber(details, /^(?:(?:P O|PO|POST OFFICE) )?BOX |^#/) ?? blank;
    const city = detailLine(details, "box-city-line");
    const lines = (block: string) => [`PO BOX ${number}`, city ?? ownCityLine(block) ?? blank];
    return { ...piece, returnAddress: withAddressLines(piece.returnAddress, lines) };
  },
};

/** The sender's own post office area; without the home's ZIP+4, which would point back to the home block. */
function ownCityLine(block: string): string | undefined {
  const own = ownCity(block);
  return own && [own.city, own.zip].filter(Boolean).join(" ");
}
