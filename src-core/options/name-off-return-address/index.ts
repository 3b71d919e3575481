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
import { hasDeliveryLine, namesIn, partsOf, withoutNames } from "../return-block.ts";
import type { Option } from "../types.ts";

/** The return address without the name of a person or an organization; mail can still come back to it. */
export const nameOffReturnAddress: Option = {
  id: "name-off-return-address",
  since: "0.1.0",
  helps: ["sender-name", "sender-organization", "sender-kind"],
  asks: [],
  facts: [
    "ra-name-not-required",
    "ra-unit-when-endorsed",
    "alt-address-no-name",
    "mark-logos",
    "alt-initials",
    ...nameNeededFacts,
    ...nameCautionFacts,
  ],
  cautions: ["keep-unit", "host-mail", ...nameCautionKeys],
  reasons: ["no-name", "no-address", ...nameNeededReasons],
  terms: { ...nameTerms, fails: ["wrong-door", "refused"] },
  check(context) {
    if (!hasDeliveryLine(context.from)) return notNeeded("no-address");
    const { returnAddress } = context.piece;
    if (namesIn(context.from).length === 0 || withoutNames(returnAddress) === returnAddress) {
      return notNeeded("no-name");
    }
    return (
      nameNeeded(context) ??
      available(
        "keep-unit",
        partsOf(context.from, "care-of").length > 0 && "host-mail",
        ...nameCautions(context),
      )
    );
  },
  apply(piece) {
    return { ...piece, returnAddress: withoutNames(piece.returnAddress) };
  },
};
