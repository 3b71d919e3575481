import {
  certifiedCautions,
  certifiedFacts,
  certifiedReasons,
  checkCertified,
  withCertified,
} from "../certified.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** Certified Mail with the green card that comes back with a signature. */
export const addCertifiedWithCard: Option = {
  id: "add-certified-with-card",
  since: "0.1.0",
  helps: [],
  asks: [],
  facts: [
    ...certifiedFacts,
    "return-receipt-card",
    "svc-return-receipt-3811",
    "ra-req-certified-rr",
    "ra-domestic",
  ],
  cautions: [...certifiedCautions, "card-shows-address"],
  reasons: [...certifiedReasons, "needs-return-address"],
  terms: freeTerms("proof-of-delivery", ["extras"], ["refused", "not-home", "card-lost"], {
    forms: ["PS Form 3811"],
  }),
  check(context) {
    return checkCertified(context, "return-receipt-card", "card-shows-address");
  },
  apply(piece) {
    return withCertified(piece, "return-receipt-card");
  },
};
