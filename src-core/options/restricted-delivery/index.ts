import type { ExtraService, Mailpiece } from "../../mailpiece/mailpiece.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { otherWay, wayFacts, wayReasons } from "../way.ts";

const hosts: readonly ExtraService[] = ["insured", "signature-confirmation", "adult-signature"];

/** Delivery to the named person alone; brings Certified Mail along where no service carries it yet. */
export const restrictedDelivery: Option = {
  id: "restricted-delivery",
  since: "0.1.0",
  helps: [],
  asks: [],
  facts: [
    "mark-restricted-delivery",
    "svc-certified-restricted",
    "signature-services",
    "certified-what",
    "certified-sticker-reveals",
    "certified-prices",
    ...wayFacts,
  ],
  cautions: ["agent", "signature-kept", "label-reveals"],
  reasons: ["already", "no-person", "service", ...wayReasons],
  terms: freeTerms("addressee-only", ["extras"], ["not-home", "refused"]),
  check({ piece, to }) {
    const other = otherWay(piece);
    if (other) return other;
    const host = hasHost(piece);
    if (piece.extras.includes("restricted-delivery") && host) return notNeeded("already");
    if (!to.parts.some(({ role }) => role === "recipient")) {
      return notAvailable("no-person", ["svc-certified-restricted", "mark-restricted-delivery"]);
    }
    const certifiable = piece.service === "first-class" || piece.service === "priority";
    if (piece.service === "international" || (!host && !certifiable)) {
      return notAvailable("service", ["mark-restricted-delivery", "certified-what"]);
    }
    return available("agent", "signature-kept", !host && "label-reveals");
  },
  apply(piece) {
    const extras = new Set<ExtraService>([
      ...piece.extras,
      ...(hasHost(piece) ? [] : ["certified" as const]),
    ]);
    return { ...piece, extras: [...extras.add("restricted-delivery")] };
  },
};

/** Whether a service that Restricted Delivery goes with is on the piece, and offered there. */
function hasHost({ extras, service }: Mailpiece): boolean {
  const certifiable = service === "first-class" || service === "priority";
  return extras.some(
    (extra) => hosts.includes(extra) || ((extra === "certified" || extra === "registered") && certifiable),
  );
}
