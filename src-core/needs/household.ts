import { isMailed } from "../mailpiece/mailpiece.ts";
import type { Context, Disclosure } from "../rules/types.ts";
import { broken, cannotTell, type Judged, kept, worst } from "./verdicts.ts";

type Seen = Pick<Disclosure, "topic" | "outcome" | "observers" | "narrowsTo" | "facts">;

/**
 * One disclosure against "the recipient's household must not know": who sent it, what it is about, or a number that
 * tells either. A home address does not name the sender, but it can be looked up or known.
 */
export function judgeHouseholdSees({ topic, outcome, observers, narrowsTo, facts }: Seen): Judged {
  if (!observers.includes("household")) return kept;
  const reason = reasons.get(topic);
  if (reason) return outcome === "shown" ? broken(reason, ...facts) : cannotTell(reason, ...facts);
  const isHome = narrowsTo === "person" || narrowsTo === "household" || narrowsTo === "building";
  return topic === "where-you-are" && isHome ? cannotTell("home-address", "alt-address-no-name") : kept;
}

const reasons: ReadonlyMap<Disclosure["topic"], string> = new Map([
  ["who-you-are", "who-you-are"],
  ["what-it-is-about", "what-it-is-about"],
  ["personal-numbers", "personal-numbers"],
]);

/** What happens at the door: a signature asks for somebody's attention, and a label tells what kind of mail it is. */
export function judgeDoor({ piece }: Context): Judged {
  if (!isMailed(piece)) return cannotTell("in-person", "alt-hand-delivery");
  const { extras, service } = piece;
  // The card has the sender's name and address on it.
  if (extras.includes("return-receipt-card")) return broken("receipt-card", "return-receipt-card");
  const signed =
    extras.includes("certified") ||
    extras.includes("registered") ||
    extras.includes("signature-confirmation") ||
    extras.includes("adult-signature") ||
    extras.includes("restricted-delivery");
  if (signed) return broken("signature-at-door", "certified-sticker-reveals", "signature-services");
  // Both may be signed for, as far as is known.
  if (service === "priority-express") return cannotTell("maybe-signature", "svc-priority-express");
  if (extras.includes("insured")) return cannotTell("maybe-signature", "svc-insured");
  return kept;
}

/** The whole need: the door, then every disclosure that the household sees. */
export function judgeHousehold(context: Context, disclosures: readonly Disclosure[]): Judged {
  return worst(judgeDoor(context), ...disclosures.map(judgeHouseholdSees));
}
