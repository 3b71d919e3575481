import { available, notNeeded } from "../availability.ts";
import { nameNeeded, nameNeededFacts, nameNeededReasons } from "../name-needed.ts";
import { partsOf, withInitials } from "../return-block.ts";
import { lawyerSends, mayNeedCustomsForm, writesTo, writesToOffice } from "../situation.ts";
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
    "svc-intl-letter",
    "duty-ballot-envelope",
    "mailcover-attorney-exception",
    "mailcover-marking-helps",
    ...nameNeededFacts,
  ],
  cautions: ["shared-address", "names-matched", "ballot-envelope", "customs-maybe", "lawyer-mail"],
  reasons: ["no-personal-name", "already-initials", ...nameNeededReasons],
  check(context) {
    if (partsOf(context.from, "recipient").length === 0) return notNeeded("no-personal-name");
    const { returnAddress } = context.piece;
    if (withInitials(returnAddress) === returnAddress) return notNeeded("already-initials");
    return (
      nameNeeded(context) ??
      available(
        "shared-address",
        writesToOffice(context) && "names-matched",
        writesTo(context, "elections") && "ballot-envelope",
        mayNeedCustomsForm(context) && "customs-maybe",
        lawyerSends(context, "return-address") && "lawyer-mail",
      )
    );
  },
  apply(piece) {
    return { ...piece, returnAddress: withInitials(piece.returnAddress) };
  },
};
