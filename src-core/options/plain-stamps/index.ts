import { isTracked } from "../../mailpiece/mailpiece.ts";
import { dropOffAllowed } from "../../postal-rules/drop-off.ts";
import { comesWithLabel } from "../../postal-rules/service.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { otherWay, wayFacts, wayReasons } from "../way.ts";

/** Ordinary stamps in place of a meter, online postage, a printed label or a permit. */
export const plainStamps: Option = {
  id: "plain-stamps",
  since: "0.1.0",
  helps: ["postage-mark", "postage-records", "return-address-required"],
  asks: [],
  facts: [
    "stamp-anonymous",
    "counter-cash",
    "fc-prices-2025",
    "fc-prices-unchanged-jan-2026",
    "drop-10oz-half-inch",
    "drop-not-meter",
    "meter-visible-fields",
    "pcpostage-data",
    "meter-user-disclosure",
    "click-n-ship",
    "pvi-label",
    "permit-imprint-fields",
    "postmark-none",
    "postmark-2025-rule",
    "track-retention",
    "ra-req-express-rr",
    "signature-prices",
    "ra-req-intl-customs",
    "marketing-mail-min",
    "stamps-least-linked",
    "svc-ground-advantage",
    "svc-insured",
    "svc-adult-signature",
    ...wayFacts,
  ],
  cautions: ["counter-only", "label-at-counter", "tracked-anyway", "customs-form", "bulk-mailing"],
  reasons: ["already-stamps", "label-service", ...wayReasons],
  terms: freeTerms("postage", ["postage", "dropOff"], ["postage-short", "sent-back"]),
  check({ piece }) {
    const other = otherWay(piece);
    if (other) return other;
    if (piece.postage === "stamp") return notNeeded("already-stamps");
    if (piece.service === "priority-express") return notAvailable("label-service", ["ra-req-express-rr"]);
    if (piece.extras.includes("signature-confirmation")) {
      return notAvailable("label-service", ["signature-prices"]);
    }
    if (piece.extras.includes("adult-signature")) {
      return notAvailable("label-service", ["svc-adult-signature"]);
    }
    return available(
      piece.bulky && "counter-only",
      comesWithLabel(piece) && "label-at-counter",
      isTracked(piece) && "tracked-anyway",
      piece.service === "international" && piece.format === "parcel" && "customs-form",
      piece.postage === "permit" && "bulk-mailing",
    );
  },
  apply(piece) {
    const stamped = { ...piece, postage: "stamp" as const };
    // Stamps on a bulky piece must be handed over at a counter; so, to be sure, must what needs a label.
    const stays =
      dropOffAllowed(stamped).allowed && (!comesWithLabel(piece) || piece.dropOff === "office-mail");
    return stays ? stamped : { ...stamped, dropOff: "counter" };
  },
};
