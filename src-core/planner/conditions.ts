import { emptyMailpiece } from "../mailpiece/mailpiece.ts";
import { dropOffAllowed } from "../postal-rules/drop-off.ts";
import { mailable, mailableReasons } from "../postal-rules/mailable.ts";
import { serviceProblems } from "../postal-rules/service.ts";
import type { Context } from "../rules/types.ts";

/**
 * The rules of mailing in parts that look at few fields each: together they hold for exactly the pieces that may be
 * mailed (postal-rules/mailable.ts), which a property test checks. A part that is broken for good is then seen without
 * trying every way to mail a piece.
 */
export const mailingConditions: readonly ((context: Context) => boolean)[] = [
  ({ piece }) => serviceProblems(piece).length === 0,
  ({ piece }) => dropOffAllowed(piece).allowed,
  hasSenderItNeeds,
];

/** Whether a return address is there where one is needed, named where it has to be. */
function hasSenderItNeeds(context: Context): boolean {
  const { way, service, extras, postmark, format, markings, returnAddress, logo, frontText, backText } =
    context.piece;
  const sender = {
    ...emptyMailpiece,
    ...{ way, service, extras, postmark, format, markings, returnAddress, logo, frontText, backText },
  };
  const reasons: readonly string[] = mailableReasons;
  return mailable(sender, context).every(({ reason }) => !reasons.includes(reason));
}
