import type { AddressPart } from "../../address/types.ts";
import { custodyMail, isStaff } from "../../correspondents/custody.ts";
import { whoIsNamed } from "../../correspondents/who-is-named.ts";
import type { Context, Rule } from "../types.ts";

/** Addressed to whoever lives there (fact addr-occupant); nobody is named. */
const nobody =
  /^(?:our )?(?:(?:current |postal )?(?:occupants?|residents?|customers?|homeowner|householder)|ocupante|residente(?: actual)?)$/i;

const occupantFacts = ["addr-occupant", "addr-occupant-prohibited"] as const;

/**
 * Whom the letter is addressed to: the base fact of every letter, so one finding, not one per line. Where another
 * rule already says who it is and what follows from it (recipient-kind, custody-recipient), this one has nothing to
 * add.
 */
export const recipientName: Rule = {
  id: "recipient-name",
  since: "0.1.0",
  topic: "who-you-write-to",
  severity: "moderate",
  messages: ["person", "organization", "person-at-organization", "name"],
  check({ to, recipients }) {
    const { people: written, groups } = whoIsNamed(to, recipients);
    const people = written.filter(
      (part) => !nobody.test(part.text.trim()) && !(groups.length > 0 && isStaff(part)),
    );
    const named = [...people, ...groups];
    if (named.length === 0) return [];
    const isKindNamed = people.length === 0 && groups.some((part) => isNamedByKind(part, recipients));
    if (isKindNamed || custodyMail(to, recipients)?.certain) return [];
    const message = messageOf(people, groups);
    // "Current Resident" is an answer for a home, not for an office.
    const isOffice = message === "organization" || message === "person-at-organization";
    return [
      {
        message,
        outcome: "shown",
        where: {
          part: "delivery-address",
          start: Math.min(...named.map((part) => part.start)),
          end: Math.max(...named.map((part) => part.end)),
        },
        facts: [
          "mailcover-data-recorded",
          "carriers-see-everything",
          "household-and-mailroom",
          ...(isOffice ? [] : occupantFacts),
        ],
      },
    ];
  },
};

function isNamedByKind(part: AddressPart, recipients: Context["recipients"]): boolean {
  return recipients.some((match) => match.certain && match.start < part.end && part.start < match.end);
}

function messageOf(people: readonly AddressPart[], groups: readonly AddressPart[]): string {
  if ([...people, ...groups].some((part) => part.doubtful)) return "name";
  if (groups.length === 0) return "person";
  return people.length === 0 ? "organization" : "person-at-organization";
}
