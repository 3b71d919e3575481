import { custodyRules } from "../../postal-rules/custody.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { writesTo, writesToOffice } from "../situation.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** Somebody in another place who mails the stamped letter that comes inside an outer envelope. */
export const remailer: Option = {
  id: "remailer",
  since: "0.1.0",
  helps: ["postmark", "stream-neighbours", "counter-only"],
  asks: [],
  facts: [
    "alt-remailer",
    "postmark-content",
    "alt-missed-deadline",
    "custody-tradeoff",
    "need-custody",
    "duty-ballot-envelope",
  ],
  cautions: ["trust", "outer-envelope", "delay", "postage-tells"],
  reasons: ["already", "other-way", "services", "too-large", "papers", "custody"],
  terms: freeTerms("way", ["way", "postmark", "mailedElsewhere"], ["lost", "told", "late"], {
    perPiece: "unknown",
    ready: "days",
    consent: true,
    arranged: true,
  }),
  check(context) {
    const { piece } = context;
    if (piece.way === "remailer") return notNeeded("already");
    if (piece.way !== "self") return notNeeded("other-way");
    const custody = custodyRules(context);
    if (custody) return notAvailable("custody", ["alt-remailer", ...custody.senderFacts]);
    if (writesToOffice(context) || writesTo(context, "elections")) {
      return notAvailable("papers", ["alt-remailer", "alt-missed-deadline"]);
    }
    if (piece.format === "parcel" || piece.bulky) return notAvailable("too-large", ["alt-remailer"]);
    if ((piece.service !== "first-class" && piece.service !== "international") || piece.extras.length > 0) {
      return notAvailable("services", ["alt-remailer"]);
    }
    return available("trust", "outer-envelope", "delay", piece.postage !== "stamp" && "postage-tells");
  },
  apply(piece) {
    return { ...piece, way: "remailer", postmark: "machine", mailedElsewhere: false };
  },
};
