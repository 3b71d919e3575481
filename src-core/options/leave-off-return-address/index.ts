import { custodyRules } from "../../postal-rules/custody.ts";
import {
  returnAddressReasons,
  returnAddressRequired,
  returnAddressUnclear,
  unclearReasons,
} from "../../postal-rules/return-address.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { isBlank } from "../replace-address.ts";
import { lawyerSends, mayNeedCustomsForm, writesTo, writesToOffice } from "../situation.ts";
import type { Option } from "../types.ts";

/** No return address at all: allowed on ordinary First-Class mail, refused by many services and by custody mailrooms. */
export const leaveOffReturnAddress: Option = {
  id: "leave-off-return-address",
  since: "0.1.0",
  helps: [
    "sender-name",
    "sender-organization",
    "sender-kind",
    "sender-street-address",
    "sender-zip-plus-4",
    "sender-po-box",
    "sender-private-mailbox",
    "sender-general-delivery",
    "sender-military",
    "sender-care-of",
    "sender-substitute-address",
    "identifier-visible",
    "contact-details",
  ],
  asks: [],
  facts: [
    "ra-optional-first-class",
    "ra-metered-optional",
    "dead-mail-definition",
    "dead-mail-mrc",
    "dead-mail-privacy-tradeoff",
    "dead-mail-odds",
    "alt-inside-only",
    "alt-missed-deadline",
    "need-reject-return",
    "need-custody",
    "state-return-address-required",
    "ra-req-company-permit",
    "ra-city-permit-no-name",
    "ra-ground-advantage-retail",
    "meter-user-disclosure",
    "duty-ballot-envelope",
    "mict-neighbour-inference",
    "ret-handwriting-other-clues",
    "ra-req-intl-customs",
    "svc-intl-letter",
    "mailcover-attorney-exception",
    "mailcover-marking-helps",
  ],
  cautions: [
    "dead-mail",
    "returned-papers",
    "postage-account",
    "return-window",
    "ballot-envelope",
    "customs-maybe",
    "lawyer-mail",
    ...unclearReasons,
  ],
  reasons: ["already-blank", "custody", ...returnAddressReasons],
  check(context) {
    const { piece } = context;
    if (isBlank(context)) return notNeeded("already-blank");
    const custody = custodyRules(context);
    if (custody) return notAvailable("custody", custody.senderFacts);
    const required = returnAddressRequired(piece);
    if (required) return notAvailable(required.reason, required.facts);
    return available(
      "dead-mail",
      writesToOffice(context) && "returned-papers",
      piece.postage !== "stamp" && "postage-account",
      returnAddressUnclear(piece)?.reason,
      piece.window === "delivery-and-return" && "return-window",
      writesTo(context, "elections") && "ballot-envelope",
      mayNeedCustomsForm(context) && "customs-maybe",
      lawyerSends(context, "return-address") && "lawyer-mail",
    );
  },
  apply(piece) {
    // An empty return window would show whatever lies behind it.
    const window = piece.window === "delivery-and-return" ? "delivery" : piece.window;
    return { ...piece, returnAddress: "", window };
  },
};
