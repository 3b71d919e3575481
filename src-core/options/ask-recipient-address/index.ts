import type { Mailpiece } from "../../mailpiece/mailpiece.ts";
import type { Context } from "../../rules/types.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { blank, detailLine } from "../details.ts";
import { goesToProgram, heldRecipient, recipientFacts, recipientTerms } from "../recipient.ts";
import { partsOf, untilSettled, withAddressLines, withoutFormerEmployer } from "../return-block.ts";
import { writesTo, writesToOffice } from "../situation.ts";
import type { Details, Option } from "../types.ts";

/** Another address for the delivery, which the recipient gave: a box, a host, a program. Never a guess of ours. */
export const askRecipientAddress: Option = {
  id: "ask-recipient-address",
  since: "0.1.0",
  // Every letter has a delivery address, so no rule finds one.
  helps: [],
  asks: ["recipient-extra-line", "recipient-line", "recipient-city-line"],
  facts: [
    "ra-pobox-ok",
    "ra-care-of",
    "ra-acp-substitute",
    "acp-mail-norm",
    "acp-delay",
    "cmra-registered",
    "household-and-mailroom",
    "pobox-late",
    "duty-uscis-wrong-box",
    "duty-eoir-receipt-rule",
    "duty-irs-postmark",
    "law-app-position",
    ...recipientFacts,
  ],
  cautions: ["exact-lines", "program-mail", "signed-mail"],
  reasons: ["custody", "office-address", "no-recipient", "already"],
  terms: {
    ...recipientTerms,
    slot: "recipient-address",
    consent: true,
    fails: ["code-missing", "box-closed", "late"],
  },
  check(context) {
    const { piece, to } = context;
    if (to.kind === "empty") return notNeeded("no-recipient");
    const held = heldRecipient(context);
    if (held) return held;
    if (writesToOffice(context) || writesTo(context, "elections", "passport")) {
      return notAvailable("office-address", [
        "duty-uscis-wrong-box",
        "duty-eoir-receipt-rule",
        "duty-irs-postmark",
      ]);
    }
    if (hasOtherAddress(context)) return notNeeded("already");
    const { extras } = piece;
    return available(
      "exact-lines",
      (piece.format === "parcel" || piece.service !== "first-class") && "program-mail",
      (extras.includes("registered") || extras.includes("restricted-delivery")) && "signed-mail",
    );
  },
  apply,
};

/** A box, General Delivery, a host or a program stands there already, or our blanks do. */
function hasOtherAddress(context: Context): boolean {
  const { piece, to } = context;
  return (
    ["po-box", "private-mailbox", "general-delivery"].includes(to.kind) ||
    partsOf(to, "care-of").length > 0 ||
    goesToProgram(context) ||
    (piece.deliveryAddress.includes(blank) && apply(piece, {}).deliveryAddress === piece.deliveryAddress)
  );
}

/** The recipient's name, a c/o line or a code if they gave one, the address line, the city line; blanks until told. */
function apply(piece: Mailpiece, details: Details): Mailpiece {
  const extra = detailLine(details, "recipient-extra-line");
  const line = detailLine(details, "recipient-line") ?? blank;
  const lines = (named: boolean) => [
    ...(named ? [] : [blank]),
    ...(extra ? [extra] : []),
    line,
    detailLine(details, "recipient-city-line") ?? blank,
  ];
  const isOwnLine = (written: string) => written === extra || written === line;
  // An employer's name above another address would send it astray, and tell where the person works.
  const deliveryAddress = untilSettled(piece.deliveryAddress, (block) =>
    withAddressLines(withoutFormerEmployer(block), lines, isOwnLine),
  );
  return { ...piece, deliveryAddress };
}
