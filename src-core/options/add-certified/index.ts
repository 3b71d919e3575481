import {
  certifiedCautions,
  certifiedFacts,
  certifiedReasons,
  checkCertified,
  withCertified,
} from "../certified.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** Certified Mail: a mailing receipt, tracking and a delivery record with a signature. */
export const addCertified: Option = {
  id: "add-certified",
  since: "0.1.0",
  helps: [],
  asks: [],
  facts: [...certifiedFacts],
  cautions: [...certifiedCautions],
  reasons: [...certifiedReasons],
  terms: freeTerms("proof-of-delivery", ["extras"], ["refused", "not-home"]),
  check(context) {
    return checkCertified(context, undefined);
  },
  apply(piece) {
    return withCertified(piece, undefined);
  },
};
