import { available, notNeeded } from "../availability.ts";
import { nameNeeded, nameNeededFacts, nameNeededReasons } from "../name-needed.ts";
import { hasDeliveryLine, namesIn, partsOf, withoutNames } from "../return-block.ts";
import { lawyerSends, mayNeedCustomsForm, writesTo, writesToOffice } from "../situation.ts";
import type { Option } from "../types.ts";

/** The return address without the name of a person or an organization; mail can still come back to it. */
export const nameOffReturnAddress: Option = {
  id: "name-off-return-address",
  since: "0.1.0",
  helps: ["sender-name", "sender-organization", "sender-kind"],
  asks: [],
  facts: [
    "ra-name-not-required",
    "alt-address-no-name",
    "mark-logos",
    "alt-initials",
    "svc-intl-letter",
    "duty-ballot-envelope",
    "mailcover-attorney-exception",
    "mailcover-marking-helps",
    ...nameNeededFacts,
  ],
  cautions: ["keep-unit", "names-matched", "host-mail", "ballot-envelope", "customs-maybe", "lawyer-mail"],
  reasons: ["no-name", "no-address", ...nameNeededReasons],
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
        writesToOffice(context) && "names-matched",
        partsOf(context.from, "care-of").length > 0 && "host-mail",
        writesTo(context, "elections") && "ballot-envelope",
        mayNeedCustomsForm(context) && "customs-maybe",
        lawyerSends(context, "return-address") && "lawyer-mail",
      )
    );
  },
  apply(piece) {
    return { ...piece, returnAddress: withoutNames(piece.returnAddress) };
  },
};
