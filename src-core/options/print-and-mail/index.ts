import { custodyRules } from "../../postal-rules/custody.ts";
import { isFilledIn, isNamed } from "../../postal-rules/mailable.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { writesTo, writesToOffice } from "../situation.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** An online company that prints the letter and mails it. */
export const printAndMail: Option = {
  id: "print-and-mail",
  since: "0.1.0",
  helps: [
    "lettering",
    "drop-off",
    "postmark",
    "postage-mark",
    "postage-records",
    "stream-neighbours",
    "counter-only",
    "return-address-required",
  ],
  asks: [],
  facts: [
    "alt-print-mail",
    "ra-vendor-requires",
    "pes-definition",
    "permit-imprint-fields",
    "custody-tradeoff",
    "duty-ballot-envelope",
    "duty-eoir-receipt-rule",
    "duty-uscis-received",
  ],
  cautions: ["reads-contents", "account", "copies-only", "deadline", "custody-check"],
  reasons: [
    "already",
    "other-way",
    "not-a-letter",
    "services",
    "needs-sender",
    "lawyer-to-custody",
    "ballot-envelope",
  ],
  terms: freeTerms(
    "way",
    ["way", "postage", "lettering", "dropOff", "postmark", "mailedElsewhere"],
    ["rejected", "late", "records"],
    { perPiece: "unknown", ready: "days" },
  ),
  check(context) {
    const { piece, from } = context;
    if (piece.way === "print-and-mail") return notNeeded("already");
    if (piece.way !== "self") return notNeeded("other-way");
    if (writesTo(context, "elections")) return notAvailable("ballot-envelope", ["duty-ballot-envelope"]);
    if ((piece.format !== "letter" && piece.format !== "postcard") || piece.bulky) {
      return notAvailable("not-a-letter", ["alt-print-mail"]);
    }
    if (piece.service !== "first-class" || piece.extras.length > 0) {
      return notAvailable("services", ["alt-print-mail"]);
    }
    const custody = custodyRules(context);
    if (custody?.legalSender) {
      return notAvailable("lawyer-to-custody", ["alt-print-mail", ...custody.legalMailFacts]);
    }
    if (!isFilledIn(piece.returnAddress, from) || !isNamed(piece.returnAddress, from)) {
      return notAvailable("needs-sender", ["ra-vendor-requires"]);
    }
    return available(
      "reads-contents",
      "account",
      "copies-only",
      writesToOffice(context) && "deadline",
      custody && "custody-check",
    );
  },
  apply(piece) {
    return {
      ...piece,
      way: "print-and-mail",
      postage: "permit",
      lettering: "printed",
      dropOff: "office-mail",
      postmark: "machine",
      mailedElsewhere: false,
    };
  },
};
