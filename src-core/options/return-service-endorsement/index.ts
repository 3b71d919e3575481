import { isMailed } from "../../mailpiece/mailpiece.ts";
import { isFilledIn } from "../../postal-rules/mailable.ts";
import { hasEndorsement } from "../../postal-rules/return-address.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** "Return Service Requested": the piece comes back with a reason and does not follow a person who moved. */
export const returnServiceEndorsement: Option = {
  id: "return-service-endorsement",
  since: "0.1.0",
  helps: [],
  asks: [],
  facts: [
    "alt-return-service",
    "end-return",
    "end-keywords",
    "end-privacy-sender",
    "end-privacy-recipient",
    "ra-req-endorsement",
    "alt-forward-default",
    "endorsement-color",
  ],
  cautions: ["hints-organization", "new-address", "not-forwarded", "fees"],
  reasons: ["already", "needs-return-address", "abroad", "not-mailed"],
  terms: freeTerms("endorsement", ["markings"], ["not-seen", "return-lost"]),
  check({ piece, from }) {
    if (!isMailed(piece)) return notNeeded("not-mailed");
    if (hasEndorsement(piece)) return notNeeded("already");
    if (piece.service === "international") return notAvailable("abroad", ["end-return", "end-keywords"]);
    if (!isFilledIn(piece.returnAddress, from)) {
      return notAvailable("needs-return-address", ["ra-req-endorsement", "alt-return-service"]);
    }
    return available(
      "hints-organization",
      "new-address",
      "not-forwarded",
      piece.service !== "first-class" && "fees",
    );
  },
  apply(piece) {
    if (hasEndorsement(piece)) return piece;
    return { ...piece, markings: [...piece.markings, "return-service-requested"] };
  },
};
