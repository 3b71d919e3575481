import type { Address, AddressPart } from "../address/types.ts";
import type { CorrespondentMatch } from "./types.ts";

/** The name lines of a block: people, and organisations or facilities. */
export interface Named {
  people: readonly AddressPart[];
  groups: readonly AddressPart[];
}

/** Words that stand beside a person's own name: "Ana Prueba, Esq.", "Abogada Ana Prueba". */
const title = /^(?:esq|abogad|licenciad)/i;

/**
 * Tells people and organisations apart. The address reader goes by the shape of a line and takes "Planned
 * Parenthood" for a person; a certain match in the line knows better.
 */
export function whoIsNamed(address: Address, matches: readonly CorrespondentMatch[]): Named {
  const isGroup = (part: AddressPart): boolean =>
    part.role === "organization" ||
    part.role === "facility" ||
    matches.some(
      (match) => match.certain && match.start < part.end && part.start < match.end && !title.test(match.text),
    );
  const names = address.parts.filter(
    (part) => part.role === "recipient" || part.role === "organization" || part.role === "facility",
  );
  return { people: names.filter((part) => !isGroup(part)), groups: names.filter(isGroup) };
}
