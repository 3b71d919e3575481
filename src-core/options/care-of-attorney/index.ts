import { custodyRules } from "../../postal-rules/custody.ts";
import {
  applyCareOf,
  careOfAsks,
  careOfCautions,
  careOfFacts,
  careOfTerms,
  checkCareOf,
} from "../care-of.ts";
import { replaceCautions, replaceFacts, replaceReasons, whereRules } from "../replace-address.ts";
import type { Option } from "../types.ts";

/** The address of the sender's lawyer or accredited representative, with their consent. */
export const careOfAttorney: Option = {
  id: "care-of-attorney",
  since: "0.1.0",
  helps: whereRules,
  asks: careOfAsks,
  facts: [
    "alt-co-attorney",
    "alt-attorney-agent",
    "duty-g28",
    "alt-missed-deadline",
    ...careOfFacts,
    ...replaceFacts,
  ],
  cautions: [...careOfCautions, "not-legal-mail", ...replaceCautions],
  reasons: ["lawyer-to-custody", ...replaceReasons],
  // What a lawyer asks for this, no source says.
  terms: { ...careOfTerms, monthly: "unknown", fails: ["lawyer-leaves", "unread"] },
  check(context) {
    return checkCareOf(context, custodyRules(context) && "not-legal-mail");
  },
  apply: applyCareOf,
};
