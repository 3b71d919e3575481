import type { AddressPart } from "../../address/types.ts";
import { findAddressProgram } from "../../correspondents/address-program.ts";
import { outsideLines } from "../../correspondents/outside-lines.ts";
import { whoIsNamed } from "../../correspondents/who-is-named.ts";
import { textOf } from "../../mailpiece/place.ts";
import type { Context, Finding, Rule } from "../types.ts";

const facts = [
  "mark-logos",
  "ra-name-not-required",
  "alt-no-org-name",
  "need-custody",
  "plain-envelope",
] as const;

/** A profession beside a name, which the address reader takes for an organisation. What it tells is sender-kind. */
const title =
  /^(?:attorneys?(?: at law)?|counsel(?:l?or)?(?: at law)?|lawyer|esq\.?|abogad[oa]s?|licenciad[oa]|notary public)$/i;

/** The name of an organisation: in the return address, or in a printed logo. What it stands for is sender-kind. */
export const senderOrganization: Rule = {
  id: "sender-organization",
  since: "0.1.0",
  topic: "who-you-are",
  severity: "serious",
  messages: ["organization", "organization-doubtful", "logo"],
  check(context) {
    const { piece, from, senders } = context;
    const written = senders.filter((sender) => sender.part === "return-address");
    const program = findAddressProgram(piece.returnAddress, from);
    // What stands after "c/o" is the host's (sender-care-of).
    const host = from.parts.find((part) => part.role === "care-of")?.start ?? Number.POSITIVE_INFINITY;
    const groups = whoIsNamed(from, written).groups.filter(
      (part) =>
        part.start < host &&
        !title.test(part.text.trim()) &&
        // A program's name says that the sender is enrolled (sender-substitute-address), not who they are.
        (!program || part.end <= program.start || program.end <= part.start),
    );
    const named = [
      ...finding(
        groups.filter((part) => !part.doubtful),
        "organization",
        "shown",
      ),
      ...finding(
        groups.filter((part) => part.doubtful),
        "organization-doubtful",
        "cannot-tell",
      ),
    ];
    return [...named, ...logo(context)];
  },
};

/** One finding for all lines of one name ("Sample Legal Aid", "Housing Unit"). */
function finding(
  parts: readonly AddressPart[],
  message: string,
  outcome: Finding["outcome"],
): readonly Finding[] {
  if (parts.length === 0) return [];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return [{ message, outcome, where: { part: "return-address", start, end }, facts }];
}

/** A logo that is only a phone number or a number is left to the rules about those. */
function logo({ piece, identifiers }: Context): readonly Finding[] {
  const text = textOf(piece, "logo");
  const claimed = identifiers.filter((identifier) => identifier.part === "logo");
  const words = outsideLines(text, claimed).filter((line) => line.words);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  return [
    { message: "logo", outcome: "shown", where: { part: "logo", start: first.start, end: last.end }, facts },
  ];
}
