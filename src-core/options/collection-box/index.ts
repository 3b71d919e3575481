import { isMailed } from "../../mailpiece/mailpiece.ts";
import { dropOffAllowed, dropOffReasons } from "../../postal-rules/drop-off.ts";
import { comesWithLabel } from "../../postal-rules/service.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { writesTo, writesToOffice } from "../situation.ts";
import { freeTerms } from "../terms.ts";
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
    "svc-priority-mail",
    "svc-ground-advantage",
    "svc-priority-express",
    "duty-irs-registered",
    "need-international",
    "mail-theft-volume",
    "neighbours-and-cameras",
    "alt-print-mail",
  ],
  cautions: [
    "no-receipt",
    "deadline",
    "certified-receipt",
    "extra-at-counter",
    "customs-counter",
    "label-at-counter",
    "theft",
  ],
  reasons: [
    "already",
    "express",
    "counter-label",
    "counter-or-label",
    "not-mailed",
    "by-another",
    ...dropOffReasons,
  ],
  terms: freeTerms("drop-off", ["dropOff"], ["stolen", "late", "sent-back"]),
  check(context) {
    const { piece } = context;
    if (!isMailed(piece)) return notNeeded("not-mailed");
    if (piece.way === "print-and-mail") return notAvailable("by-another", ["alt-print-mail"]);
    if (piece.dropOff === "collection-box") return notNeeded("already");
    const drop = dropOffAllowed({ ...piece, dropOff: "collection-box" });
    if (!drop.allowed) return notAvailable(drop.reason, drop.facts);
    if (piece.service === "priority-express") return notAvailable("express", ["svc-priority-express"]);
    const signed =
      piece.extras.includes("signature-confirmation") || piece.extras.includes("adult-signature");
    if (signed && piece.postage !== "online") {
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
      piece.postage === "stamp" && comesWithLabel(piece) && "label-at-counter",
      "theft",
    );
  },
  apply(piece) {
    return { ...piece, dropOff: "collection-box" };
  },
};
