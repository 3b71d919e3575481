import type { Address } from "../address/types.ts";
import { addressProgramFalseFriends, addressPrograms } from "../reference/address-programs.ts";
import { fold } from "./fold.ts";

/** A sign in an address block that it is the substitute address of a state confidentiality program. */
export interface AddressProgramSign {
  certain: boolean;
  /** Two letters of the state that the block names, if any. */
  state: string | undefined;
  start: number;
  end: number;
}

const programs = addressPrograms.map((program) => ({
  regex: new RegExp(`(?<![a-z0-9])${program.source}(?![a-z0-9])`),
  states: program.states as readonly string[],
}));
const falseFriends = new RegExp(`(?<![a-z0-9])${addressProgramFalseFriends}(?![a-z0-9])`);
const acronym = /(?<![A-Za-z0-9])ACP(?![A-Za-z0-9])/;

/**
 * Finds a program's name or "ACP" in an address block. A name is certain when the block's state is one that
 * uses it; "ACP" alone is never certain, because it also stands for other things.
 */
export function findAddressProgram(text: string, address: Address): AddressProgramSign | undefined {
  const folded = fold(text);
  const state = address.parts.find((part) => part.role === "state")?.value;
  const typed = (hit: RegExpExecArray, certain: boolean): AddressProgramSign => ({
    certain,
    state,
    start: folded.at[hit.index] ?? 0,
    end: (folded.at[hit.index + hit[0].length - 1] ?? 0) + 1,
  });
  if (!falseFriends.test(folded.lower)) {
    for (const program of programs) {
      const hit = program.regex.exec(folded.lower);
      if (!hit) continue;
      return typed(
        hit,
        program.states.length === 0 || (state !== undefined && program.states.includes(state)),
      );
    }
  }
  const weak = acronym.exec(folded.cased);
  return weak ? typed(weak, false) : undefined;
}
