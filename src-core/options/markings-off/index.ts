import type { Mailpiece, Marking } from "../../mailpiece/mailpiece.ts";
import { custodyMarkings, custodyRules } from "../../postal-rules/custody.ts";
import {
  endorsements,
  isEndorsement,
  typedEndorsements,
  withoutEndorsements,
} from "../../postal-rules/return-address.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { linesOf, untilSettled } from "../return-block.ts";
import { custodyOfPiece, writesTo } from "../situation.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/**
 * "Legal mail" and "special mail" are never taken off: a facility that we failed to recognise would treat the
 * letter as general mail, and on any other letter the mark costs only privacy.
 */
const removable: readonly Marking[] = [
  "attorney-client",
  "personal-confidential",
  "do-not-bend",
  "free-matter-blind",
  ...endorsements,
];

/** Takes off words that tell what kind of letter it is and that the letter does not need. */
export const markingsOff: Option = {
  id: "markings-off",
  since: "0.1.0",
  helps: ["marking", "endorsement", "other-words", "return-address-required"],
  asks: [],
  facts: [
    "mark-attorney-client",
    "mark-personal-confidential",
    "mark-restricted-delivery",
    "mark-do-not-bend",
    "mark-free-matter-blind",
    "end-privacy-sender",
    "end-privacy-recipient",
    "end-return",
    "alt-return-service",
    "alt-forward-default",
    "mark-legal-mail",
    "mark-legal-mail-state",
    "custody-tradeoff",
    "bop-special-mail-marking",
    "ice-legal-mail-marking",
    "duty-ballot-envelope",
    "mailcover-attorney-exception",
    "mailcover-marking-helps",
  ],
  cautions: [
    "custody-check",
    "lawyer-mail",
    "named-person-only",
    "pay-postage",
    "forwarding",
    "ballot-envelope",
  ],
  reasons: ["no-markings", "legal-marks-kept", "custody-marks"],
  terms: freeTerms(
    "markings",
    ["markings", "returnAddress", "logo", "frontText", "backText"],
    ["not-returned", "opened-by-another"],
  ),
  check(context) {
    const { markings } = context.piece;
    const typed = hasRemovableLine(context.piece);
    if (markings.length === 0 && !typed) return notNeeded("no-markings");
    const custody = custodyRules(context);
    const gone = markings.filter((marking) => isTakenOff(marking, custody !== undefined));
    if (gone.length === 0 && !typed) {
      return custody ? notAvailable("custody-marks", custody.legalMailFacts) : notNeeded("legal-marks-kept");
    }
    return available(
      gone.includes("attorney-client") && "custody-check",
      gone.includes("attorney-client") && "lawyer-mail",
      gone.includes("personal-confidential") && "named-person-only",
      gone.includes("free-matter-blind") && "pay-postage",
      (typed || gone.some(isEndorsement)) && "forwarding",
      writesTo(context, "elections") && "ballot-envelope",
    );
  },
  apply(piece) {
    const custody = custodyOfPiece(piece) !== undefined;
    return {
      ...withoutTypedLines(piece),
      markings: piece.markings.filter((marking) => !isTakenOff(marking, custody)),
    };
  },
};

/** Endorsements that people type rather than choose; words around them stay. */
function withoutTypedLines(piece: Mailpiece): Mailpiece {
  return {
    ...piece,
    // A block of nothing else stays: where a return address is required, one has to be there.
    returnAddress: withoutLines(piece.returnAddress) || piece.returnAddress,
    logo: withoutLines(piece.logo),
    frontText: withoutLines(piece.frontText),
    backText: withoutLines(piece.backText),
  };
}

function withoutLines(text: string): string {
  return untilSettled(text, (words) => {
    const rest = withoutEndorsements(words);
    return rest === words ? words : linesOf(rest).join("\n");
  });
}

function hasRemovableLine(piece: Mailpiece): boolean {
  if (typedEndorsements(piece).length === 0) return false;
  const after = withoutTypedLines(piece);
  return (["returnAddress", "logo", "frontText", "backText"] as const).some(
    (part) => after[part] !== piece[part],
  );
}

function isTakenOff(marking: Marking, custody: boolean): boolean {
  return removable.includes(marking) && !(custody && custodyMarkings.includes(marking));
}
