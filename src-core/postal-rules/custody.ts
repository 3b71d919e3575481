import { custodyMail } from "../correspondents/custody.ts";
import type { CorrespondentCategory } from "../correspondents/types.ts";
import type { FactId } from "../facts/index.ts";
import type { Marking } from "../mailpiece/mailpiece.ts";
import type { Context } from "../rules/types.ts";

/** What mail to a person in custody has to keep on the outside. */
export interface CustodyRules {
  /** False when the facility's name merely sounds like one: keep everything, and say that it is not certain. */
  certain: boolean;
  /** True for immigration detention, false for prisons and jails. */
  immigration: boolean;
  /** True when the sender's side names a lawyer or legal office: name, title and office then protect the mail. */
  legalSender: boolean;
  /** Markings that must stay on the front. */
  keepMarkings: readonly Marking[];
  /** Why the sender must stay named. */
  senderFacts: readonly FactId[];
  /** Why the legend, the lawyer's name and title and the custody number must stay. */
  legalMailFacts: readonly FactId[];
}

const custodyCategories: readonly CorrespondentCategory[] = ["custody", "immigration-detention"];

/** Legends that make a letter legal mail: 28 CFR 540.19 (special mail), ICE's two labels, common jail rules. */
export const custodyMarkings: readonly Marking[] = ["legal-mail", "special-mail", "attorney-client"];

/**
 * The rules for mail to a person in custody, or undefined when nothing in the delivery address points to a
 * prison, jail or detention site. A custody number beside a person's name points to one, unless the address names
 * somebody else for certain: letters to agencies and lawyers carry such numbers too. Errs towards custody, because
 * dropping a legend or a sender there costs the protection of the letter, while keeping it elsewhere costs only
 * privacy.
 */
export function custodyRules(
  context: Pick<Context, "to" | "recipients" | "senders">,
): CustodyRules | undefined {
  const matches = context.recipients.filter((match) => custodyCategories.includes(match.category));
  const facility = context.to.parts.some((part) => part.role === "facility");
  const namesAnother = context.recipients.some((match) => match.certain);
  const numbered = namesAnother ? undefined : custodyMail(context.to, context.recipients);
  if (matches.length === 0 && !facility && !numbered) return undefined;
  const immigration =
    matches.some((match) => match.category === "immigration-detention") ||
    (matches.length === 0 && numbered?.place === "detention");
  return {
    certain: facility || matches.some((match) => match.certain) || numbered?.certain === true,
    immigration,
    legalSender: context.senders.some(
      (match) => match.category === "legal" || match.category === "immigration-legal-aid",
    ),
    keepMarkings: custodyMarkings,
    senderFacts: ["need-custody", "state-return-address-required"],
    legalMailFacts: ["custody-tradeoff", immigration ? "ice-legal-mail-marking" : "bop-special-mail-marking"],
  };
}
