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
    const named = whoIsNamed(from, written)
      .groups // A program's name says that the sender is enrolled (sender-substitute-address), not who they are.
      .filter((part) => !program || part.end <= program.start || program.end <= part.start)
      .map(
        (part): Finding => ({
          message: part.doubtful ? "organization-doubtful" : "organization",
          outcome: part.doubtful ? "cannot-tell" : "shown",
          where: { part: "return-address", start: part.start, end: part.end },
          facts,
        }),
      );
    return [...named, ...logo(context)];
  },
};

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
