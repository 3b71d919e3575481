import { applyPmb, checkPmb, pmbAsks, pmbCautions, pmbFacts, pmbTerms } from "../boxes.ts";
import { replaceCautions, replaceFacts, replaceReasons, whereRules } from "../replace-address.ts";
import type { Option } from "../types.ts";

/** A box at a mailbox store (CMRA): name, `PMB 234`, the store's street, city line (Publication 28). */
export const privateMailbox: Option = {
  id: "private-mailbox",
  since: "0.1.0",
  helps: whereRules,
  asks: pmbAsks,
  facts: ["alt-cmra", "alt-pmb", "alt-pmb-id", "alt-pmb-element", ...pmbFacts, ...replaceFacts],
  cautions: [...pmbCautions, ...replaceCautions],
  reasons: replaceReasons,
  terms: {
    ...pmbTerms,
    // Fact `alt-cmra`.
    monthly: { lowCents: 1000, highCents: 4000 },
    ready: "days",
    fails: ["store-closes", "number-missing"],
  },
  check(context) {
    return checkPmb(context);
  },
  apply: applyPmb,
};
