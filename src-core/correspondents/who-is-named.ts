import type { Address, AddressPart } from "../address/types.ts";
import type { CorrespondentMatch } from "./types.ts";

/** The name lines of a block: people, and organisations or facilities. */
export interface Named {
  people: readonly AddressPart[];
  groups: readonly AddressPart[];
}

/** Words that stand beside a person's own name: "Ana Prueba, Esq.", "Abogada Ana Prueba"; a firm has "Attorneys". */
const title = /^(?:esq|abogad|licenciad|(?:attorney|counsell?or)[ -]at[ -]law)/i;

/**
 * Tells people and organisations apart. The address reader goes by the shape of a line and takes "Planned
 * Parenthood" for a person; a certain match in the line knows better.
 */
export function whoIsNamed(address: Address, matches: readonly CorrespondentMatch[]): Named {
  const isGroup = (part: AddressPart): boolean =>
    part.role === "organization" ||
    part.role === "facility" ||
    matches.some(
      (match) =>
        match.certain && match.start < part.end && part.start < match.end && !isTitleBesideName(match, part),
    );
  const names = address.parts.filter(
    (part) => part.role === "recipient" || part.role === "organization" || part.role === "facility",
  );
  return { people: names.filter((part) => !isGroup(part)), groups: names.filter(isGroup) };
}

/** A line that holds a title and nothing else names nobody. */
function isTitleBesideName(match: CorrespondentMatch, part: AddressPart): boolean {
  return title.test(match.text) && part.text.trim().length > match.text.length;
}
