import { available, notNeeded } from "../availability.ts";
import {
  nameCautionFacts,
  nameCautionKeys,
  nameCautions,
  nameNeededFacts,
  nameNeededReasons,
  nameTerms,
  organizationNeeded,
} from "../name-needed.ts";
import { hasDeliveryLine, organizationsOf, withoutOrganizations } from "../return-block.ts";
import { namedSenders } from "../situation.ts";
import type { Option } from "../types.ts";

/** An office's own street address without the name of the office; a person's name stays. */
export const noOrganizationName: Option = {
  id: "no-organization-name",
  since: "0.1.0",
  helps: ["sender-organization", "sender-kind"],
  asks: [],
  facts: [
    "alt-no-org-name",
    "mark-logos",
    "ra-name-not-required",
    "ra-unit-when-endorsed",
    "bop-special-mail-marking",
    "ice-legal-mail-marking",
    ...nameNeededFacts,
    ...nameCautionFacts,
  ],
  cautions: ["keep-unit", "logo", ...nameCautionKeys],
  reasons: ["no-organization", "no-address", ...nameNeededReasons],
  terms: { ...nameTerms, fails: ["mis-sorted"] },
  check(context) {
    const { piece, from } = context;
    if (!hasDeliveryLine(from)) return notNeeded("no-address");
    if (
      organizationsOf(from, namedSenders(context)).length === 0 ||
      withoutOrganizations(piece.returnAddress) === piece.returnAddress
    ) {
      return notNeeded("no-organization");
    }
    return (
      organizationNeeded(context) ??
      available("keep-unit", piece.logo.trim() !== "" && "logo", ...nameCautions(context))
    );
  },
  apply(piece) {
    return { ...piece, returnAddress: withoutOrganizations(piece.returnAddress) };
  },
};
