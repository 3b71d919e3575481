import type { FactId } from "../facts/index.ts";
import { isMailed } from "../mailpiece/mailpiece.ts";
import { type Chosen, highCentsOf } from "../prices/price.ts";
import type { Money } from "../prices/types.ts";
import type { Context } from "../rules/types.ts";
import type { NeedId, Needs } from "./types.ts";
import { broken, cannotTell, type Judged, kept } from "./verdicts.ts";

// Needs about money, papers, time and trips: what the chosen options take, and what the piece itself asks for.

/** Facts of options that speak of papers, and of the time that setting up takes. */
const paperFacts: readonly FactId[] = [
  "pobox-ids",
  "cmra-ids",
  "gd-id",
  "acp-what-it-is",
  "alt-pmb-id",
  "pobox-form-1093",
  "cmra-form-1583",
];

/** One chosen option against a need; "kept" for needs that no option can break by its terms alone. */
export function judgeTerms(need: NeedId, chosen: Chosen): Judged {
  const { terms } = chosen;
  const slow = terms.ready === "days" || terms.ready === "weeks";
  switch (need) {
    case "no-papers":
      return terms.papers === "none" ? kept : broken("papers", ...factsOf(chosen, paperFacts));
    case "today":
      return slow ? broken("takes-days", ...factsOf(chosen)) : kept;
    case "deadline":
      return slow ? broken("adds-days", ...factsOf(chosen)) : kept;
    case "no-post-office":
      return terms.officeTrip === "none" ? kept : broken("trip", ...factsOf(chosen));
    default:
      return kept;
  }
}

/** "Must go today", as far as the piece decides it. */
export function judgeToday({ piece }: Context): Judged {
  if (piece.way === "remailer") return broken("takes-days", "alt-remailer");
  return piece.way === "print-and-mail" ? broken("takes-days", "alt-print-mail") : kept;
}

/** "No trip to a post office", as far as the piece decides it. */
export function judgeNoPostOffice({ piece }: Context): Judged {
  if (!isMailed(piece) || piece.way === "print-and-mail") return kept;
  const { extras, dropOff, postmark, postage } = piece;
  if (extras.includes("certificate-of-mailing")) {
    return broken("certificate", "svc-certificate-of-mailing");
  }
  if (extras.includes("registered")) return broken("registered", "registered-counter-only");
  if (postmark === "by-hand") return broken("postmark", "postmark-local");
  if (dropOff === "kiosk" || postage === "kiosk-label")
    return broken("kiosk", "kiosk-ibi-stamp", "kiosk-photo");
  if (postage === "counter-label") return broken("counter-label", "pvi-label");
  return dropOff === "counter" ? broken("counter", "counter-cash") : kept;
}

/** "Money limit": the upper end of all that is paid for this mailing, the first month of a rent included. */
export function judgeMoney({ moneyLimitCents }: Needs, spend: Money): Judged {
  if (moneyLimitCents === null) return cannotTell("no-limit", ...spend.facts);
  if (spend.lowCents + spend.monthlyLowCents > moneyLimitCents) return broken("over", ...spend.facts);
  if (spend.unknown) return cannotTell("unknown-price", ...spend.facts);
  return highCentsOf(spend) > moneyLimitCents ? cannotTell("maybe-over", ...spend.facts) : kept;
}

/** The facts of an option on a subject, or its first ones where it names none of them. */
function factsOf({ facts }: Chosen, subject: readonly FactId[] = []): readonly FactId[] {
  const on = facts.filter((fact) => subject.includes(fact));
  return on.length > 0 ? on : facts.slice(0, 2);
}
