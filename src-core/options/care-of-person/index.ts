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

/** The home of a friend or relative who agreed to take the sender's mail. */
export const careOfPerson: Option = {
  id: "care-of-person",
  since: "0.1.0",
  helps: whereRules,
  asks: careOfAsks,
  facts: ["alt-relative", "alt-care-of", "duty-1367-safe-address", ...careOfFacts, ...replaceFacts],
  cautions: [...careOfCautions, "host-at-risk", "own-home-asked", ...replaceCautions],
  reasons: ["lawyer-to-custody", ...replaceReasons],
  terms: { ...careOfTerms, ready: "same-day", fails: ["host-moves", "host-opens", "unknown-name"] },
  check(context) {
    return checkCareOf(context, "host-at-risk", writesToOffice(context) && "own-home-asked");
  },
  apply: applyCareOf,
};
