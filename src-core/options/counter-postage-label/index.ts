import { available, notAvailable, notNeeded } from "../availability.ts";
import { writesTo } from "../situation.ts";
import { atCounter, freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { otherWay, wayFacts, wayReasons } from "../way.ts";

/** A postage label printed at the counter, whose date is the day USPS took the piece. */
export const counterPostageLabel: Option = {
  id: "counter-postage-label",
  since: "0.1.0",
  helps: ["postage-mark", "postage-records", "postmark", "drop-off", "counter-only", "stream-neighbours"],
  asks: [],
  facts: [
    "pvi-label",
    "impb-retail-device",
    "postmark-proof-options",
    "duty-postmark-change",
    "duty-eoir-receipt-rule",
    "duty-uscis-received",
    "counter-cash",
    "svc-permit-imprint-batch",
    ...wayFacts,
  ],
  cautions: ["shows-office", "counter-visit", "day-received"],
  reasons: ["already", "permit-batch", ...wayReasons],
  terms: freeTerms("postage", ["postage", "dropOff", "postmark"], ["office-closed"], atCounter),
  check(context) {
    const { piece } = context;
    const other = otherWay(piece);
    if (other) return other;
    if (piece.postage === "counter-label" && piece.dropOff === "counter") return notNeeded("already");
    if (piece.postage === "permit") return notAvailable("permit-batch", ["svc-permit-imprint-batch"]);
    return available(
      "shows-office",
      "counter-visit",
      writesTo(context, "immigration-court", "immigration-agency") && "day-received",
    );
  },
  apply(piece) {
    return { ...piece, postage: "counter-label", dropOff: "counter", postmark: "machine" };
  },
};
