import type { Address, AddressPart, AddressRole } from "../../address/types.ts";
import { findAddressProgram } from "../../correspondents/address-program.ts";
import { whoIsNamed } from "../../correspondents/who-is-named.ts";
import type { Context, Finding, NarrowsTo, Rule } from "../types.ts";

const streetLine: ReadonlySet<AddressRole> = new Set<AddressRole>([
  "house-number",
  "pre-directional",
  "street",
  "suffix",
  "post-directional",
  "unit",
  "rural-route",
  "rural-box",
]);
const lastLine: ReadonlySet<AddressRole> = new Set<AddressRole>(["city", "state", "zip", "zip4", "country"]);

const homeFacts = [
  "zip11-meaning",
  "zip11-not-unique",
  "ra-not-home",
  "ra-pobox-ok",
  "pobox-ids",
  "pobox-fees-range",
  "dead-mail-definition",
] as const;

/**
 * A place where mail reaches the sender, read from a street or rural address, a building or a last line alone.
 * Boxes, General Delivery and military addresses have rules of their own; so has a program's substitute
 * address, which is nobody's home.
 */
export const senderStreetAddress: Rule = {
  id: "sender-street-address",
  since: "0.1.0",
  topic: "where-you-are",
  severity: "serious",
  messages: ["unit", "street", "host-street", "not-home", "street-only", "building", "partial", "unread"],
  check(context) {
    const { piece, from } = context;
    if (findAddressProgram(piece.returnAddress, from)?.certain) return [];
    // The street of a mailbox store is not where the sender is.
    if (from.kind === "private-mailbox" || from.kind === "military") return [];
    if (from.kind === "unknown") return [unread(piece.returnAddress)];
    const street = from.parts.filter((part) => streetLine.has(part.role));
    if (street.some((part) => part.role !== "unit")) return streetFindings(context, street);
    return from.kind === "incomplete" ? [...buildings(from), ...partial(from)] : [];
  },
};

function streetFindings(
  { piece, from, senders }: Context,
  parts: readonly AddressPart[],
): readonly Finding[] {
  const has = (role: AddressRole): boolean => parts.some((part) => part.role === role);
  if (!has("house-number") && !has("rural-box")) {
    const facts = ["ra-elements", "ra-optional-first-class", "dead-mail-definition"] as const;
    // A street may be long: the handful of addresses that a ZIP+4 has cannot be said of it.
    const street = { ...shown("street-only", parts, "block", facts), narrowsBy: "ra-elements" as const };
    return [...buildings(from), street];
  }
  // An organisation's office is a building, whoever works there.
  const written = senders.filter((sender) => sender.part === "return-address");
  const isOffice = whoIsNamed(from, written).groups.some((part) => !part.doubtful);
  const narrowsTo = isOffice ? "building" : "household";
  if (from.parts.some((part) => part.role === "care-of" && !part.doubtful)) {
    // The sender may live with the host, or only get mail there.
    const facts = ["ra-care-of", "alt-relative", "ra-pobox-ok", "pobox-ids", "pobox-fees-range"] as const;
    return [
      {
        ...shown("host-street", parts, narrowsTo, facts),
        outcome: "cannot-tell",
        severity: "minor" as const,
      },
    ];
  }
  if (piece.returnAddressNotHome) {
    // Whoever reads the piece takes it for a home; what is there is a host, an office or a rented address.
    const facts = ["ra-not-home", "ra-care-of", "ra-pobox-ok"] as const;
    return [{ ...shown("not-home", parts, narrowsTo, facts), severity: "minor" as const }];
  }
  return [shown(has("unit") ? "unit" : "street", parts, narrowsTo, homeFacts)];
}

/** Only the reader's guess: "Harbor Towers" is a building or a business. */
function buildings(from: Address): readonly Finding[] {
  return from.parts
    .filter((part) => part.role === "building")
    .map((part) => ({
      message: "building",
      outcome: "cannot-tell",
      where: { part: "return-address", start: part.start, end: part.end },
      narrowsTo: "building",
      facts: ["ra-elements", "ra-not-home", "ra-pobox-ok", "pobox-ids", "pobox-fees-range"],
    }));
}

function partial(from: Address): readonly Finding[] {
  const parts = from.parts.filter((part) => lastLine.has(part.role));
  const isOffice = parts.some((part) => /^(?:APO|FPO|DPO)$/.test(part.value));
  if (isOffice || !parts.some((part) => part.role === "city" || part.role === "zip")) return [];
  const facts = [
    "alt-zip-only",
    "ra-optional-first-class",
    "need-custody",
    "dead-mail-definition",
    "dead-mail-privacy-tradeoff",
  ] as const;
  // A town may have many ZIP Codes.
  const narrowsTo = parts.some((part) => part.role === "zip") ? "zip" : "region";
  return [{ ...shown("partial", parts, narrowsTo, facts), severity: "moderate" }];
}

function unread(text: string): Finding {
  return {
    message: "unread",
    outcome: "cannot-tell",
    where: {
      part: "return-address",
      start: text.length - text.trimStart().length,
      end: text.trimEnd().length,
    },
    facts: ["ra-elements", "ra-domestic"],
  };
}

function shown(
  message: string,
  parts: readonly AddressPart[],
  narrowsTo: NarrowsTo,
  facts: Finding["facts"],
): Finding {
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return { message, outcome: "shown", where: { part: "return-address", start, end }, narrowsTo, facts };
}
