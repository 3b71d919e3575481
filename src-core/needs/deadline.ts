import type { CorrespondentCategory } from "../correspondents/types.ts";
import type { FactId } from "../facts/index.ts";
import { isMailed } from "../mailpiece/mailpiece.ts";
import type { Context } from "../rules/types.ts";
import { daysBetween } from "./days.ts";
import { judgeDatedMailing } from "./proof.ts";
import type { deadlineCounts, Needs } from "./types.ts";
import { broken, cannotTell, type Judged, kept } from "./verdicts.ts";

/**
 * Fewer days than this and nobody can tell whether the mail will be there: no fact says how long mail takes, so this
 * is Plainview's own caution and no statement about the Postal Service.
 */
export const nearDays = 7;
/** Fewer than this, and no plan rests on the mail. */
export const tooNearDays = 3;

type Counts = (typeof deadlineCounts)[number];

/** What those known to count days count (knowledge notes, section 5.2 and 5.3). */
const countedBy: readonly {
  category: CorrespondentCategory;
  counts: Exclude<Counts, "unknown">;
  facts: readonly FactId[];
}[] = [
  { category: "immigration-court", counts: "received", facts: ["duty-eoir-receipt-rule"] },
  { category: "immigration-agency", counts: "received", facts: ["duty-uscis-received"] },
  { category: "tax", counts: "postmarked", facts: ["duty-irs-postmark"] },
];

/**
 * "Court or agency deadline", as far as the piece itself decides it: whether there is time, and whether the mailing
 * date can be proved where it counts. What has to be arranged first is judged with the options (means.ts).
 */
export function judgeDeadline(context: Context, { deadline }: Needs, today: string): Judged {
  if (deadline === null) return cannotTell("no-day", "alt-missed-deadline");
  const left = daysBetween(today, deadline.day);
  if (left < 0) return broken("past", "alt-missed-deadline");
  const { piece } = context;
  // Brought by hand it is there on the same day.
  if (!isMailed(piece)) return kept;
  if (piece.way === "remailer") return broken("someone-else", "alt-remailer");
  if (piece.way === "print-and-mail") return broken("someone-else", "alt-print-mail");
  if (piece.mailedElsewhere) return broken("elsewhere", "postmark-2025-rule", "postmark-location-effect");

  const { counts, facts } = whatCounts(context, deadline.counts);
  const proof = judgeDatedMailing(context);
  if (counts === "postmarked") {
    if (proof.status === "kept") return kept;
    const because = [...facts, "duty-postmark-change", "postmark-proof-options"] as const;
    return proof.status === "broken"
      ? broken("no-dated-proof", ...because)
      : cannotTell("no-dated-proof", ...because);
  }
  if (left < tooNearDays) return cannotTell("too-near", ...facts);
  if (left < nearDays) return cannotTell("near", ...facts);
  if (counts === "received" || proof.status === "kept") return kept;
  return cannotTell("ask", "duty-eoir-receipt-rule", "duty-irs-postmark");
}

/** The rule of the office goes before what the sender believes, where the office is known for certain. */
function whatCounts({ recipients }: Context, told: Counts): { counts: Counts; facts: readonly FactId[] } {
  const rules = countedBy.filter(({ category }) =>
    recipients.some((match) => match.category === category && (match.certain || told === "unknown")),
  );
  const received = rules.find(({ counts }) => counts === "received");
  if (received && told !== "received") return received;
  const rule = rules.find(({ counts }) => counts === told || told === "unknown");
  if (rule) return rule;
  return { counts: told, facts: ["alt-missed-deadline"] };
}
