import type { Service } from "../../mailpiece/mailpiece.ts";
import { freeTerms } from "../terms.ts";
import {
  checkToFirstClass,
  toFirstClassCautions,
  toFirstClassFacts,
  toFirstClassReasons,
} from "../to-first-class.ts";
import type { Option } from "../types.ts";

const services: readonly Service[] = ["media-mail"];

/** First-Class Mail in place of Media Mail: sealed, without tracking and class mark. */
export const firstClassInPlaceOfMediaMail: Option = {
  id: "first-class-in-place-of-media-mail",
  since: "0.1.0",
  helps: ["media-mail-open", "tracking-record", "return-address-required"],
  asks: [],
  facts: [
    ...toFirstClassFacts,
    "svc-media-library-mail",
    "media-mail-inspect",
    "mark-class",
    "contents-classes",
  ],
  cautions: [...toFirstClassCautions, "price"],
  reasons: toFirstClassReasons,
  terms: freeTerms("service", ["service"], ["postage-short"]),
  check(context) {
    return checkToFirstClass(context, services, "price");
  },
  apply(piece) {
    return services.includes(piece.service) ? { ...piece, service: "first-class" } : piece;
  },
};
