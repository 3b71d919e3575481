import { isMailed } from "../../mailpiece/mailpiece.ts";
import { notAvailable, notNeeded } from "../availability.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** Postage bought and printed online. Never proposed: it ties the piece to an account and hides nothing that stamps show. */
export const pcPostage: Option = {
  id: "pc-postage",
  since: "0.1.0",
  helps: [],
  asks: [],
  facts: [
    "usps-account-data",
    "cns-order-data",
    "click-n-ship",
    "pcpostage-data",
    "pes-definition",
    "indicium-contents",
  ],
  cautions: [],
  reasons: ["already", "tells-account", "not-mailed"],
  terms: freeTerms("postage", ["postage", "postmark"], ["account-asked"]),
  check({ piece }) {
    if (!isMailed(piece)) return notNeeded("not-mailed");
    if (piece.postage === "online") return notNeeded("already");
    return notAvailable("tells-account", ["usps-account-data", "cns-order-data", "pcpostage-data"]);
  },
  apply(piece) {
    return { ...piece, postage: "online", postmark: "machine" };
  },
};
