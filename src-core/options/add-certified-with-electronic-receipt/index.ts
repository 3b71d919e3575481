import {
  certifiedCautions,
  certifiedFacts,
  certifiedReasons,
  checkCertified,
  withCertified,
} from "../certified.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** Certified Mail with the proof of delivery by e-mail. */
export const addCertifiedWithElectronicReceipt: Option = {
  id: "add-certified-with-electronic-receipt",
  since: "0.1.0",
  helps: [],
  asks: [],
  facts: [
    ...certifiedFacts,
    "return-receipt-electronic",
    "svc-return-receipt-electronic",
    "ra-req-certified-rr",
    "ra-domestic",
  ],
  cautions: [...certifiedCautions, "email-record"],
  reasons: [...certifiedReasons, "needs-return-address"],
  terms: freeTerms("proof-of-delivery", ["extras"], ["refused", "not-home"]),
  check(context) {
    return checkCertified(context, "return-receipt-electronic", "email-record");
  },
  apply(piece) {
    return withCertified(piece, "return-receipt-electronic");
  },
};
