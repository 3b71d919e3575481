import { readAddress } from "../address/read.ts";
import type { Address, AddressPart } from "../address/types.ts";
import { matchCorrespondents } from "../correspondents/match.ts";
import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import type { Context } from "../rules/types.ts";
import { custodyRules } from "./custody.ts";
import { dropOffAllowed } from "./drop-off.ts";
import { returnAddressRequired } from "./return-address.ts";
import { serviceProblems } from "./service.ts";
import type { PostalReason } from "./types.ts";

export const mailableReasons = [
  "return-address",
  "company-return-address",
  "mailed-by-another",
  "custody-sender",
  "custody-in-person",
] as const;

/** What `mailable` reads of a piece; a caller that has a context already hands it in. */
export type Reading = Pick<Context, "from" | "to" | "recipients" | "senders">;

/**
 * Every postal rule and custody duty that this piece breaks, as far as they were read: combinations of services that
 * are not offered, a place where it may not be dropped, a return address that its service (or the company that mails
 * it) asks for and that is missing or incomplete, services of the counter on a piece that somebody else mails, and a
 * sender that a place of custody wants named. Empty when nothing is in its way. A blank ("____") counts as what the
 * sender is about to fill in. Cases that no rule text settles (`returnAddressUnclear`) are not listed. Keys are those
 * of `serviceReasons`, `dropOffReasons` and `mailableReasons`.
 */
export function mailable(piece: Mailpiece, reading: Reading = readingOf(piece)): readonly PostalReason[] {
  const problems: PostalReason[] = [...serviceProblems(piece)];
  const drop = dropOffAllowed(piece);
  if (!drop.allowed) problems.push({ reason: drop.reason, facts: drop.facts });

  const filled = isFilledIn(piece.returnAddress, reading.from);
  const named = isNamed(piece.returnAddress, reading.from);
  problems.push(...wayProblems(piece, filled && named));
  const required = piece.way === "in-person" ? undefined : returnAddressRequired(piece);
  if (required && !filled) {
    problems.push({ reason: "return-address", facts: [...required.facts, "ra-domestic"] });
  }

  const custody = custodyRules(reading);
  if (!custody) return problems;
  if (piece.way === "in-person") {
    problems.push({ reason: "custody-in-person", facts: custodyInPersonFacts });
  } else if (!filled || !named) {
    problems.push({ reason: "custody-sender", facts: custody.senderFacts });
  }
  return problems;
}

/** Mail to a person in custody is addressed in a set form and comes with the mail; no text lets a visitor bring it. */
export const custodyInPersonFacts = ["need-custody", "bop-addressing", "ice-address-block"] as const;

/** What was read of remailers and print-and-mail companies names no extra service and no counter. */
function wayProblems(piece: Mailpiece, hasSender: boolean): readonly PostalReason[] {
  if (piece.way !== "remailer" && piece.way !== "print-and-mail") return [];
  const problems: PostalReason[] = [];
  const fact = piece.way === "remailer" ? "alt-remailer" : "alt-print-mail";
  if (piece.extras.length > 0 || piece.postmark === "by-hand") {
    problems.push({ reason: "mailed-by-another", facts: [fact] });
  }
  if (piece.way === "print-and-mail" && !hasSender) {
    problems.push({ reason: "company-return-address", facts: ["ra-vendor-requires", "alt-print-mail"] });
  }
  return problems;
}

/** A place in the US that mail can come back to: a delivery line, and a ZIP Code or a city with its state. */
export function isDomesticAddress({ kind, parts }: Address): boolean {
  if (kind === "empty" || kind === "incomplete" || kind === "unknown") return false;
  const has = (role: AddressPart["role"]) => parts.some((part) => part.role === role);
  return has("zip") || (has("city") && has("state"));
}

/** A complete address, or blanks that the sender is about to fill in. */
export function isFilledIn(block: string, address: Address): boolean {
  return block.includes("____") || isDomesticAddress(address);
}

/** Whether a return address names who sends, or leaves a blank for it. */
export function isNamed(block: string, { parts }: Address): boolean {
  return (
    block.trimStart().startsWith("____") ||
    parts.some(({ role }) => role === "recipient" || role === "organization")
  );
}

function readingOf(piece: Mailpiece): Reading {
  const from = readAddress(piece.returnAddress);
  const to = readAddress(piece.deliveryAddress);
  const recipients = matchCorrespondents(piece.deliveryAddress, to).map((match) => ({
    ...match,
    part: "delivery-address" as const,
  }));
  // Who sends changes no rule here: a lawyer has to be named as much as anybody else.
  return { from, to, recipients, senders: [] };
}
