import type { Mailpiece } from "../../mailpiece/mailpiece.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { writesTo } from "../situation.ts";
import { atCounter, freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { otherWay, wayFacts, wayReasons } from "../way.ts";

/** A postmark put on by hand at the counter, which shows the office and the day it took the piece. */
export const handPostmark: Option = {
  id: "hand-postmark",
  since: "0.1.0",
  helps: ["postage-mark", "postage-records", "drop-off", "counter-only", "return-address-required"],
  asks: [],
  facts: [
    "postmark-local",
    "postmark-content",
    "postmark-proof-options",
    "postmark-definition",
    "postmark-none",
    "duty-postmark-change",
    "duty-eoir-receipt-rule",
    "duty-uscis-received",
    "signature-prices",
    "svc-permit-imprint-batch",
    "counter-cash",
    ...wayFacts,
  ],
  cautions: ["names-office", "on-the-piece", "counter-visit", "day-received"],
  reasons: ["already", "label-service", "permit-batch", ...wayReasons],
  terms: freeTerms(
    "proof-of-mailing",
    ["postage", "dropOff", "postmark"],
    ["not-asked", "unreadable"],
    atCounter,
  ),
  check(context) {
    const { piece } = context;
    const other = otherWay(piece);
    if (other) return other;
    if (piece.postmark === "by-hand" && piece.dropOff === "counter" && piece.postage === "stamp") {
      return notNeeded("already");
    }
    if (piece.postage === "permit") return notAvailable("permit-batch", ["svc-permit-imprint-batch"]);
    if (hasLabel(piece)) return notAvailable("label-service", ["postmark-proof-options", "signature-prices"]);
    return available(
      "names-office",
      "on-the-piece",
      "counter-visit",
      writesTo(context, "immigration-court", "immigration-agency") && "day-received",
    );
  },
  apply(piece) {
    // Only stamps are postmarked.
    return { ...piece, postage: "stamp", dropOff: "counter", postmark: "by-hand" };
  },
};

/** Services and extra services that come with a label of their own, where stamps alone are not confirmed to do. */
function hasLabel({ service, extras }: Mailpiece): boolean {
  return (
    (service !== "first-class" && service !== "international") ||
    extras.includes("signature-confirmation") ||
    extras.includes("adult-signature") ||
    extras.includes("insured")
  );
}
