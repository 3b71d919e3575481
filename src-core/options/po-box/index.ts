import { blank, boxNumber, detailLine } from "../details.ts";
import {
  checkReplace,
  replaceCautions,
  replaceFacts,
  replaceReasons,
  whereRules,
} from "../replace-address.ts";
import { withAddressLines } from "../return-block.ts";
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
    // Never the home's ZIP Code: boxes often have one of their own.
    const lines = [`PO BOX ${number}`, detailLine(details, "box-city-line") ?? blank];
    return { ...piece, returnAddress: withAddressLines(piece.returnAddress, () => lines) };
  },
};
