import { applyPmb, checkPmb, pmbAsks, pmbCautions, pmbFacts, pmbTerms } from "../boxes.ts";
import { replaceCautions, replaceFacts, replaceReasons, whereRules } from "../replace-address.ts";
import type { Option } from "../types.ts";

/** A mailbox service that takes in mail and sends pictures of it; by the postal rules a private mailbox (CMRA). */
export const virtualMailbox: Option = {
  id: "virtual-mailbox",
  since: "0.1.0",
  helps: whereRules,
  asks: pmbAsks,
  facts: ["alt-virtual", "cmra-virtual-extra", "cmra-remote-notary", ...pmbFacts, ...replaceFacts],
  cautions: [...pmbCautions, "opened-for-scans", ...replaceCautions],
  reasons: replaceReasons,
  terms: { ...pmbTerms, monthly: "unknown", fails: ["service-ends", "scans-leak", "not-a-real-one"] },
  check(context) {
    return checkPmb(context, "opened-for-scans");
  },
  apply: applyPmb,
};
