import { applyPmb, checkPmb, pmbAsks, pmbCautions, pmbFacts, pmbTerms } from "../boxes.ts";
import { replaceCautions, replaceFacts, replaceReasons, whereRules } from "../replace-address.ts";
import type { Option } from "../types.ts";

/** A shared office that takes in mail; since 2023 the postal rules treat it as a private mailbox (CMRA). */
export const businessCenter: Option = {
  id: "business-center",
  since: "0.1.0",
  helps: whereRules,
  asks: pmbAsks,
  facts: ["alt-business-center", ...pmbFacts, ...replaceFacts],
  cautions: [...pmbCautions, "no-way-around", ...replaceCautions],
  reasons: replaceReasons,
  terms: { ...pmbTerms, monthly: "unknown", fails: ["office-ends", "number-missing"] },
  check(context) {
    return checkPmb(context, "no-way-around");
  },
  apply: applyPmb,
};
