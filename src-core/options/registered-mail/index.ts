import type { ExtraService, Service } from "../../mailpiece/mailpiece.ts";
import { isFilledIn, isNamed } from "../../postal-rules/mailable.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { atCounter, freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { otherWay, wayFacts, wayReasons } from "../way.ts";

const registrable: readonly Service[] = ["first-class", "priority", "international"];

/** Services whose signature and tracking the chain of receipts takes the place of. */
const replaced: readonly ExtraService[] = ["certified", "signature-confirmation", "adult-signature"];

/** Registered Mail: a receipt at each hand-off, for what must not be lost. */
export const registeredMail: Option = {
  id: "registered-mail",
  since: "0.1.0",
  helps: ["drop-off", "counter-only"],
  asks: [],
  facts: [
    "registered-what",
    "svc-registered",
    "registered-counter-only",
    "registered-seal",
    "ra-req-registered",
    "svc-permit-imprint-batch",
    "counter-cash",
    ...wayFacts,
  ],
  cautions: ["tells-more", "counter-visit", "seal", "window"],
  reasons: ["already", "service", "postcard", "needs-sender", "permit-batch", ...wayReasons],
  terms: freeTerms("proof-of-delivery", ["extras", "dropOff"], ["refused-tape", "office-closed"], {
    ...atCounter,
    forms: ["PS Form 3806"],
  }),
  check({ piece, from }) {
    const other = otherWay(piece);
    if (other) return other;
    if (piece.extras.includes("registered")) return notNeeded("already");
    if (!registrable.includes(piece.service)) return notAvailable("service", ["registered-what"]);
    if (piece.format === "postcard") return notAvailable("postcard", ["registered-seal"]);
    if (piece.postage === "permit") return notAvailable("permit-batch", ["svc-permit-imprint-batch"]);
    if (!isFilledIn(piece.returnAddress, from) || !isNamed(piece.returnAddress, from)) {
      return notAvailable("needs-sender", ["ra-req-registered", "registered-counter-only"]);
    }
    return available("tells-more", "counter-visit", "seal", piece.window !== "none" && "window");
  },
  apply(piece) {
    const extras = new Set(piece.extras.filter((extra) => !replaced.includes(extra)));
    return { ...piece, extras: [...extras.add("registered")], dropOff: "counter" };
  },
};
