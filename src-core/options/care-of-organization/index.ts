import {
  applyCareOf,
  careOfAsks,
  careOfCautions,
  careOfFacts,
  careOfTerms,
  checkCareOf,
} from "../care-of.ts";
import { replaceCautions, replaceFacts, replaceReasons, whereRules } from "../replace-address.ts";
import { writesToOffice } from "../situation.ts";
import type { Option } from "../types.ts";

/** The address of a clinic, shelter, union or employer that agreed to take the sender's mail. */
export const careOfOrganization: Option = {
  id: "care-of-organization",
  since: "0.1.0",
  helps: whereRules,
  asks: careOfAsks,
  facts: [
    "alt-co-org",
    "alt-workplace",
    "addr-org-delivery",
    "duty-nonprofit-address",
    "guid-aila-nonprofit-mail",
    "cat-shelter",
    ...careOfFacts,
    ...replaceFacts,
  ],
  cautions: [...careOfCautions, "lost-notices", ...replaceCautions],
  reasons: ["lawyer-to-custody", ...replaceReasons],
  terms: { ...careOfTerms, fails: ["staff-change", "person-not-found"] },
  check(context) {
    return checkCareOf(context, writesToOffice(context) && "lost-notices");
  },
  apply: applyCareOf,
};
