import { available, notNeeded } from "../availability.ts";
import { atCounter, freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { otherWay, wayFacts, wayReasons } from "../way.ts";

/** A post office counter in place of a box, a kiosk, the own mailbox or office mail. */
export const handOverAtCounter: Option = {
  id: "hand-over-at-counter",
  since: "0.1.0",
  helps: ["drop-off", "counter-only"],
  asks: [],
  facts: [
    "drop-10oz-half-inch",
    "registered-counter-only",
    "svc-certificate-of-mailing",
    "postmark-proof-options",
    "svc-certified",
    "counter-cash",
    "uspis-camera-golden",
    "mail-theft-volume",
    ...wayFacts,
  ],
  cautions: ["seen", "ask-for-proof", "certified-receipt"],
  reasons: ["already", ...wayReasons],
  terms: freeTerms("drop-off", ["dropOff"], ["office-closed"], atCounter),
  check({ piece }) {
    const other = otherWay(piece);
    if (other) return other;
    if (piece.dropOff === "counter") return notNeeded("already");
    return available("seen", "ask-for-proof", piece.extras.includes("certified") && "certified-receipt");
  },
  apply(piece) {
    return { ...piece, dropOff: "counter" };
  },
};
