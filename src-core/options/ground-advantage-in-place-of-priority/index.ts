import { isFilledIn } from "../../postal-rules/mailable.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { otherWay, wayFacts, wayReasons } from "../way.ts";

/** Ground Advantage in place of Priority Mail, for a parcel without a return address. */
export const groundAdvantageInPlaceOfPriority: Option = {
  id: "ground-advantage-in-place-of-priority",
  since: "0.1.0",
  helps: ["return-address-required"],
  asks: [],
  facts: [
    "svc-priority-mail",
    "ra-req-priority",
    "ra-ground-advantage-retail",
    "svc-ground-advantage",
    "certified-what",
    "registered-what",
    ...wayFacts,
  ],
  cautions: ["label-from", "still-tracked", "time-unknown"],
  reasons: ["other-service", "first-class-fits", "has-return-address", "extra-service", ...wayReasons],
  terms: freeTerms("service", ["service"], ["asked-anyway"]),
  check({ piece, from }) {
    const other = otherWay(piece);
    if (other) return other;
    if (piece.service !== "priority") return notNeeded("other-service");
    if (piece.format !== "parcel") return notNeeded("first-class-fits");
    if (isFilledIn(piece.returnAddress, from)) return notNeeded("has-return-address");
    if (piece.extras.includes("certified") || piece.extras.includes("registered")) {
      return notAvailable("extra-service", ["certified-what", "registered-what"]);
    }
    return available("label-from", "still-tracked", "time-unknown");
  },
  apply(piece) {
    return piece.service === "priority" ? { ...piece, service: "ground-advantage" } : piece;
  },
};
