import type { Service } from "../../mailpiece/mailpiece.ts";
import { freeTerms } from "../terms.ts";
import {
  checkToFirstClass,
  toFirstClassCautions,
  toFirstClassFacts,
  toFirstClassReasons,
} from "../to-first-class.ts";
import type { Option } from "../types.ts";

const services: readonly Service[] = ["priority", "priority-express"];

/** First-Class Mail in place of Priority Mail or Priority Mail Express: no tracking label, and no return address asked for. */
export const firstClassInPlaceOfPriority: Option = {
  id: "first-class-in-place-of-priority",
  since: "0.1.0",
  helps: ["tracking-record", "signature-record", "return-address-required"],
  asks: [],
  facts: [...toFirstClassFacts, "svc-priority-mail", "svc-priority-express"],
  cautions: [...toFirstClassCautions],
  reasons: toFirstClassReasons,
  terms: freeTerms("service", ["service"], ["late", "postage-short"]),
  check(context) {
    return checkToFirstClass(context, services);
  },
  apply(piece) {
    return services.includes(piece.service) ? { ...piece, service: "first-class" } : piece;
  },
};
