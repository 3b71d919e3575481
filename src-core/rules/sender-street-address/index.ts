import type { Address, AddressPart, AddressRole } from "../../address/types.ts";
import { findAddressProgram } from "../../correspondents/address-program.ts";
import type { Finding, NarrowsTo, Rule } from "../types.ts";

const deliveryLine: readonly AddressRole[] = [
  "house-number",
  "pre-directional",
  "street",
  "suffix",
  "post-directional",
  "unit",
  "building",
  "rural-route",
  "rural-box",
];
const lastLine: readonly AddressRole[] = ["city", "state", "zip", "zip4", "country"];

/**
 * A place where mail reaches the sender, read from a street or rural address. Boxes, General Delivery and
 * military addresses have rules of their own; so has a program's substitute address, which is nobody's home.
 */
export const senderStreetAddress: Rule = {
  id: "sender-street-address",
  since: "0.1.0",
  topic: "where-you-are",
  severity: "serious",
  messages: ["unit", "street", "building", "street-only", "partial", "state", "unread"],
  check({ piece, from }) {
    if (findAddressProgram(piece.returnAddress, from)?.certain) return [];
    switch (from.kind) {
      case "street":
      case "rural-route":
        return [deliveryFinding(from)];
      case "incomplete":
        return lastLineFinding(from);
      case "unknown":
        return [
          {
            message: "unread",
            outcome: "cannot-tell",
            where: { part: "return-address", start: 0, end: piece.returnAddress.length },
            facts: ["ra-elements", "ra-domestic"],
          },
        ];
      default:
        return [];
    }
  },
};

function deliveryFinding(from: Address): Finding {
  const parts = from.parts.filter((part) => deliveryLine.includes(part.role));
  const has = (role: AddressRole): boolean => parts.some((part) => part.role === role);
  const numbered = has("house-number") || has("rural-box");
  // An organisation's office is a building, whoever works there.
  const office = from.parts.some(
    (part) => (part.role === "organization" || part.role === "facility") && !part.doubtful,
  );
  const narrowest: NarrowsTo = office ? "building" : "household";
  if (numbered && has("unit")) return shown("unit", parts, narrowest);
  if (numbered) return shown("street", parts, narrowest);
  if (has("building")) return shown("building", parts, "building");
  return shown("street-only", parts, "block");
}

function lastLineFinding(from: Address): readonly Finding[] {
  const parts = from.parts.filter((part) => lastLine.includes(part.role));
  if (parts.some((part) => part.role === "city" || part.role === "zip")) {
    return [{ ...shown("partial", parts, "zip"), severity: "moderate" }];
  }
  if (parts.some((part) => part.role === "state")) {
    return [{ ...shown("state", parts, "region"), severity: "minor" }];
  }
  return [];
}

function shown(message: string, parts: readonly AddressPart[], narrowsTo: NarrowsTo): Finding {
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return {
    message,
    outcome: "shown",
    where: { part: "return-address", start, end },
    narrowsTo,
    facts: factsOf(message),
  };
}

function factsOf(message: string): Finding["facts"] {
  if (message === "partial" || message === "state")
    return ["alt-zip-only", "ra-optional-first-class", "dead-mail-definition", "dead-mail-privacy-tradeoff"];
  if (message === "street-only") return ["ra-elements", "ra-optional-first-class", "dead-mail-definition"];
  return ["zip11-meaning", "zip11-not-unique", "ra-not-home", "ra-pobox-ok", "pobox-ids", "pobox-fees-range", "dead-mail-definition"];
}
