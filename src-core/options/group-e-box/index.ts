import { applyPoBox, poBoxAsks, poBoxFacts, poBoxTerms } from "../boxes.ts";
import {
  checkReplace,
  replaceCautions,
  replaceFacts,
  replaceReasons,
  whereRules,
} from "../replace-address.ts";
import { noMoney, type Option } from "../types.ts";

/** The free PO Box of a home to which no carrier brings mail (Domestic Mail Manual 508.4.6, "Group E"). */
export const groupEBox: Option = {
  id: "group-e-box",
  since: "0.1.0",
  helps: whereRules,
  asks: poBoxAsks,
  facts: ["pobox-group-e", "alt-group-e", "ra-pobox-ok", "pobox-reveals", ...poBoxFacts, ...replaceFacts],
  cautions: ["only-without-delivery", "form-on-file", ...replaceCautions],
  reasons: replaceReasons,
  terms: {
    ...poBoxTerms,
    monthly: noMoney,
    where: "some-offices",
    fails: ["delivery-begins", "form-out-of-date", "unlisted-name"],
  },
  check(context) {
    return checkReplace(context, context.from.kind === "po-box", "only-without-delivery", "form-on-file");
  },
  apply: applyPoBox,
};
