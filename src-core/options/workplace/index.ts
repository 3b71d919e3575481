import { findAddressProgram } from "../../correspondents/address-program.ts";
import type { Mailpiece } from "../../mailpiece/mailpiece.ts";
import type { Context } from "../../rules/types.ts";
import { blank, detailAfter, detailLine } from "../details.ts";
import {
  checkReplace,
  hasOnlyBlanks,
  lawyerFacts,
  lawyerToCustody,
  replaceAddress,
  replaceCautions,
  replaceFacts,
  replaceReasons,
  replaceTerms,
  whereRules,
} from "../replace-address.ts";
import { organizationsOf } from "../return-block.ts";
import { namedSenders, writesToOffice } from "../situation.ts";
import type { Details, Option } from "../types.ts";

/** The sender's name at the address of the employer or organization where they are, which agreed to it. */
export const workplace: Option = {
  id: "workplace",
  since: "0.1.0",
  helps: whereRules,
  asks: ["workplace-name", "host-street", "host-city-line"],
  facts: [
    "alt-workplace",
    "addr-org-delivery",
    "household-and-mailroom",
    "alt-missed-deadline",
    ...lawyerFacts,
    ...replaceFacts,
  ],
  cautions: ["consent", "mailroom", "lost-at-work", ...replaceCautions],
  reasons: ["lawyer-to-custody", ...replaceReasons],
  terms: { ...replaceTerms, consent: true, fails: ["mailroom-opens", "not-passed-on"] },
  check(context) {
    const applied = hasOnlyBlanks(context.piece, apply);
    const lawyer = applied ? undefined : lawyerToCustody(context);
    return (
      lawyer ??
      checkReplace(
        context,
        applied || namesOrganization(context),
        "consent",
        "mailroom",
        writesToOffice(context) && "lost-at-work",
      )
    );
  },
  apply,
};

/** Name, `EMPLOYER`, the street, the city line; a missing name is a blank, as colleagues have to know whose it is. */
function apply(piece: Mailpiece, details: Details): Mailpiece {
  const employer = detailAfter(details, "workplace-name", /^(?:C\/O|IN CARE OF) /) ?? blank;
  const lines = (named: boolean) => [
    ...(named ? [] : [blank]),
    employer,
    detailLine(details, "host-street") ?? blank,
    detailLine(details, "host-city-line") ?? blank,
  ];
  return replaceAddress(piece, details, lines, (line) => line === employer);
}

/** A line that is only perhaps an organization counts where nobody else is named; a program's name does not. */
function namesOrganization(context: Context): boolean {
  const named = namedSenders(context);
  const program = findAddressProgram(context.piece.returnAddress, context.from);
  const own = organizationsOf(context.from, named).filter(
    (part) => !program || part.end <= program.start || program.end <= part.start,
  );
  return own.some((part) => !part.doubtful) || (own.length > 0 && named.people.length === 0);
}
