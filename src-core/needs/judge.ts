import { type Chosen, spendOf } from "../prices/price.ts";
import type { Context, Disclosure } from "../rules/types.ts";
import { judgeDeadline } from "./deadline.ts";
import { judgeDoor, judgeHousehold } from "./household.ts";
import { judgeMoney, judgeNoPostOffice, judgeTerms, judgeToday } from "./means.ts";
import { judgeAddresseeOnly, judgeProofDelivered, judgeProofMailed } from "./proof.ts";
import { judgeLegalMail, judgeRecipientKnowsMe, judgeReturnable } from "./sender.ts";
import type { NeedId, Needs, NeedVerdict } from "./types.ts";
import { type Judged, kept, verdictOf, worst } from "./verdicts.ts";

/** One mailing to be judged: the piece as it would go out, and what was chosen to make it so. */
export interface NeedsCase {
  needs: Needs;
  /** The piece, read. Blanks are filled with stand-ins or count as what fills them. */
  context: Context;
  /** What the piece discloses; for "the household must not know". */
  disclosures: readonly Disclosure[];
  /** Options of the plan, with the terms they are chosen on; empty for the piece as it is. */
  chosen: readonly Chosen[];
  /** "2026-11-21". */
  today: string;
}

/** How a mailing keeps each of the sender's needs, in their order (docs/planner.md says what each means). */
export function judgeNeeds({
  needs,
  context,
  disclosures,
  chosen,
  today,
}: NeedsCase): readonly NeedVerdict[] {
  return needs.needs.map((need) =>
    verdictOf(
      need,
      worst(
        ...chosen.map((option) => judgeTerms(need, option)),
        need === "household-must-not-know"
          ? judgeHousehold(context, disclosures)
          : judgePiece(need, context, needs, today),
        need === "money-limit" ? judgeMoney(needs, spendOf(context.piece, chosen)) : kept,
      ),
    ),
  );
}

/** What the piece alone says of a need; for the household, only what happens at the door. */
export function judgePiece(need: NeedId, context: Context, needs: Needs, today: string): Judged {
  switch (need) {
    case "returnable":
      return judgeReturnable(context);
    case "proof-mailed":
      return judgeProofMailed(context);
    case "proof-delivered":
      return judgeProofDelivered(context);
    case "addressee-only":
      return judgeAddresseeOnly(context);
    case "recipient-knows-me":
      return judgeRecipientKnowsMe(context);
    case "deadline":
      return judgeDeadline(context, needs, today);
    case "legal-mail":
      return judgeLegalMail(context);
    case "household-must-not-know":
      return judgeDoor(context);
    case "today":
      return judgeToday(context);
    case "no-post-office":
      return judgeNoPostOffice(context);
    case "money-limit":
    case "no-papers":
      return kept;
  }
}
