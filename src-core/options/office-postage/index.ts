import type { Mailpiece } from "../../mailpiece/mailpiece.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { otherWay, wayFacts, wayReasons } from "../way.ts";

/** An organization's meter and daily mail, with its agreement. */
export const officePostage: Option = {
  id: "office-postage",
  since: "0.1.0",
  helps: ["drop-off", "postmark", "postage-mark", "postage-records", "stream-neighbours", "counter-only"],
  asks: [],
  facts: [
    "alt-batch-org-mail",
    "meter-visible-fields",
    "meter-user-disclosure",
    "pes-definition",
    "postmark-none",
    "fc-prices-2025",
    "svc-certificate-of-mailing",
    "registered-counter-only",
    "signature-prices",
    "svc-adult-signature",
    "svc-priority-express",
    ...wayFacts,
  ],
  cautions: ["consent", "logged", "shows-office", "no-date-proof"],
  reasons: ["already", "needs-employee", "hand-postmark", "label-service", ...wayReasons],
  terms: freeTerms("postage", ["postage", "dropOff"], ["held-back", "logged"], {
    ready: "same-day",
    consent: true,
    arranged: true,
  }),
  check({ piece }) {
    const other = otherWay(piece);
    if (other) return other;
    const officePaid = piece.postage === "meter" || piece.postage === "permit";
    if (officePaid && piece.dropOff === "office-mail") return notNeeded("already");
    if (piece.extras.includes("certificate-of-mailing") || piece.extras.includes("registered")) {
      return notAvailable("needs-employee", ["svc-certificate-of-mailing", "registered-counter-only"]);
    }
    if (piece.postmark === "by-hand") return notAvailable("hand-postmark", ["postmark-none"]);
    if (startsFromLabel(piece)) {
      return notAvailable("label-service", [
        "signature-prices",
        "svc-adult-signature",
        "svc-priority-express",
      ]);
    }
    return available("consent", "logged", "shows-office", "no-date-proof");
  },
  apply(piece) {
    return { ...piece, postage: "meter", dropOff: "office-mail" };
  },
};

function startsFromLabel({ service, extras }: Mailpiece): boolean {
  return (
    service === "priority-express" ||
    extras.includes("signature-confirmation") ||
    extras.includes("adult-signature")
  );
}
