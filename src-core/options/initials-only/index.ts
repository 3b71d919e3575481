import { available, notNeeded } from "../availability.ts";
import {
  nameCautionFacts,
  nameCautionKeys,
  nameCautions,
  nameNeeded,
  nameNeededFacts,
  nameNeededReasons,
  nameTerms,
} from "../name-needed.ts";
import { withInitials } from "../return-block.ts";
import { namedSenders } from "../situation.ts";
import type { Option } from "../types.ts";

/** Initials in place of a person's name in the return address. */
export const initialsOnly: Option = {
  id: "initials-only",
  since: "0.1.0",
  helps: ["sender-name"],
  asks: [],
  facts: [
    "alt-initials-household",
    "alt-initials",
    "law-no-blanket-ban",
    ...nameNeededFacts,
    ...nameCautionFacts,
  ],
  cautions: ["shared-address", ...nameCautionKeys],
  reasons: ["no-personal-name", "already-initials", ...nameNeededReasons],
  terms: { ...nameTerms, fails: ["refused"] },
  check(context) {
    const { returnAddress } = context.piece;
    if (namedSenders(context).people.length === 0) return notNeeded("no-personal-name");
    if (withInitials(returnAddress) === returnAddress) return notNeeded("already-initials");
    return nameNeeded(context) ?? available("shared-address", ...nameCautions(context));
  },
  apply(piece) {
    return { ...piece, returnAddress: withInitials(piece.returnAddress) };
  },
};
