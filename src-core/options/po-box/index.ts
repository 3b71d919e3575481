import { applyPoBox, poBoxAsks, poBoxFacts, poBoxTerms } from "../boxes.ts";
import {
  checkReplace,
  replaceCautions,
  replaceFacts,
  replaceReasons,
  whereRules,
} from "../replace-address.ts";
import type { Option } from "../types.ts";

/** A PO Box that the sender rents, in Publication 28 form: name, `PO BOX 59`, city line. */
export const poBox: Option = {
  id: "po-box",
  since: "0.1.0",
  helps: whereRules,
  asks: poBoxAsks,
  facts: [
    "ra-pobox-ok",
    "alt-pobox",
    "pobox-fees-range",
    "pobox-group-e",
    "pobox-reveals",
    "pobox-homeless",
    ...poBoxFacts,
    ...replaceFacts,
  ],
  cautions: ["form-on-file", ...replaceCautions],
  reasons: replaceReasons,
  terms: { ...poBoxTerms, fails: ["late-fee", "form-out-of-date", "unlisted-name"] },
  check(context) {
    return checkReplace(context, context.from.kind === "po-box", "form-on-file");
  },
  apply: applyPoBox,
};
