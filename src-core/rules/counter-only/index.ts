import type { FactId } from "../../facts/index.ts";
import { isMailed } from "../../mailpiece/mailpiece.ts";
import { dropOffAllowed } from "../../postal-rules/drop-off.ts";
import type { Rule } from "../types.ts";

/** A piece that may not be dropped where the sender means to drop it. Sources: see postal-rules/drop-off.ts. */
export const counterOnly: Rule = {
  id: "counter-only",
  since: "0.1.0",
  topic: "when-and-where-mailed",
  severity: "moderate",
  messages: ["bulky-stamps", "permit-batch", "registered", "certificate", "hand-postmark", "office-bulky"],
  check({ piece }) {
    const allowed = dropOffAllowed(piece);
    if (!allowed.allowed) {
      const bulky: readonly FactId[] =
        allowed.reason === "bulky-stamps" ? ["drop-violation", "drop-not-meter"] : [];
      return [
        {
          message: allowed.reason,
          outcome: "shown",
          observers: ["handlers"],
          facts: [...allowed.facts, ...bulky],
        },
      ];
    }
    // An office may hand it to a carrier, which is not allowed, or take it to a counter, which is.
    if (isMailed(piece) && piece.dropOff === "office-mail" && piece.bulky && piece.postage === "stamp")
      return [
        {
          message: "office-bulky",
          outcome: "cannot-tell",
          observers: ["handlers"],
          facts: ["drop-10oz-half-inch", "drop-violation", "drop-not-meter", "pes-definition"],
        },
      ];
    return [];
  },
};
