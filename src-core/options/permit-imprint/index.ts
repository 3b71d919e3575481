import { isMailed } from "../../mailpiece/mailpiece.ts";
import { notAvailable, notNeeded } from "../availability.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** A permit of one's own. Never proposed: it names its holder and takes a bulk mailing. */
export const permitImprint: Option = {
  id: "permit-imprint",
  since: "0.1.0",
  helps: [],
  asks: [],
  facts: ["permit-imprint-fields", "svc-permit-imprint-batch", "marketing-mail-min"],
  cautions: [],
  reasons: ["already", "tells-account", "not-mailed"],
  terms: freeTerms("postage", ["postage", "dropOff", "postmark"], ["not-taken"]),
  check({ piece }) {
    if (!isMailed(piece)) return notNeeded("not-mailed");
    if (piece.postage === "permit") return notNeeded("already");
    return notAvailable("tells-account", ["permit-imprint-fields", "svc-permit-imprint-batch"]);
  },
  apply(piece) {
    return { ...piece, postage: "permit", dropOff: "counter", postmark: "machine" };
  },
};
