import { dropOffAllowed, dropOffReasons } from "../../postal-rules/drop-off.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { writesTo, writesToOffice } from "../situation.ts";
import type { Option } from "../types.ts";

/** A blue box in place of a counter, a kiosk, the home mailbox or an office's outgoing mail. */
export const collectionBox: Option = {
  id: "collection-box",
  since: "0.1.0",
  helps: ["drop-off", "postmark", "counter-only"],
  asks: [],
  facts: [
    "alt-collection-box",
    "postmark-content",
    "postmark-not-box",
    "postmark-local",
    "postmark-proof-options",
    "duty-postmark-change",
    "duty-eoir-receipt-rule",
    "duty-uscis-received",
    "duty-irs-postmark",
    "duty-ballot-postmark",
    "kiosk-photo",
    "kiosk-card-only",
    "counter-cash",
    "carrier-pickup",
    "alt-batch-org-mail",
    "drop-10oz-half-inch",
    "registered-counter-only",
    "certificate-of-mailing",
    "marketing-mail-min",
    "duty-proof-vs-privacy",
    "pvi-label",
    "signature-prices",
    "svc-insured",
    "svc-priority-express",
    "duty-irs-registered",
    "need-international",
    "mail-theft-volume",
    "neighbours-and-cameras",
  ],
  cautions: ["no-receipt", "deadline", "certified-receipt", "extra-at-counter", "customs-counter", "theft"],
  reasons: ["already", "express", "counter-label", "counter-or-label", ...dropOffReasons],
  check(context) {
    const { piece } = context;
    if (piece.dropOff === "collection-box") return notNeeded("already");
    const drop = dropOffAllowed({ ...piece, dropOff: "collection-box" });
    if (!drop.allowed) return notAvailable(drop.reason, drop.facts);
    if (piece.service === "priority-express") return notAvailable("express", ["svc-priority-express"]);
    if (piece.extras.includes("signature-confirmation") && piece.postage !== "online") {
      return notAvailable("counter-or-label", ["signature-prices"]);
    }
    if (piece.extras.includes("insured") && piece.postage === "stamp") {
      return notAvailable("counter-or-label", ["svc-insured"]);
    }
    if (piece.postage === "counter-label") return notAvailable("counter-label", ["pvi-label"]);
    return available(
      "no-receipt",
      (writesToOffice(context) || writesTo(context, "elections")) && "deadline",
      piece.extras.includes("certified") && "certified-receipt",
      piece.extras.includes("insured") && piece.postage !== "online" && "extra-at-counter",
      piece.service === "international" && piece.format !== "postcard" && "customs-counter",
      "theft",
    );
  },
  apply(piece) {
    return { ...piece, dropOff: "collection-box" };
  },
};
