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

/** A box at a commercial mail receiving agency: name, `PMB 234`, the store's street, city line (Publication 28). */
export const privateMailbox: Option = {
  id: "private-mailbox",
  since: "0.1.0",
  helps: whereRules,
  asks: ["box-number", "street-line", "box-city-line"],
  facts: [
    "ra-cmra-ok",
    "alt-cmra",
    "alt-virtual",
    "addr-pmb-format",
    "cmra-format",
    "cmra-form-1583",
    "cmra-signature-witness",
    "cmra-ids",
    "cmra-quarterly",
    "cmra-disclosure",
    "cmra-reveals",
    "cmra-no-coa",
    "cmra-registered",
    "cmra-virtual-extra",
    ...replaceFacts,
  ],
  cautions: ["form-on-file", "no-forwarding", "registered-pickup", ...replaceCautions],
  reasons: replaceReasons,
  check(context) {
    return checkReplace(
      context,
      context.from.kind === "private-mailbox",
      "form-on-file",
      "no-forwarding",
      context.piece.extras.includes("registered") && "registered-pickup",
    );
  },
  apply(piece, details) {
    const number = boxNumber(details, /^(?:PMB|BOX|APT|STE|SUITE|UNIT) |^#/) ?? blank;
    const lines = [
      `PMB ${number}`,
      detailLine(details, "street-line") ?? blank,
      detailLine(details, "box-city-line") ?? blank,
    ];
    return { ...piece, returnAddress: withAddressLines(piece.returnAddress, () => lines) };
  },
};
