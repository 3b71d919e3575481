import { notAvailable } from "../availability.ts";
import { blank, detailLine } from "../details.ts";
import {
  checkReplace,
  lawyerFacts,
  lawyerToCustody,
  replaceAddress,
  replaceCautions,
  replaceFacts,
  replaceReasons,
  replaceTerms,
  whereRules,
} from "../replace-address.ts";
import { isMilitary, requiredHere, writesToOffice } from "../situation.ts";
import type { Option } from "../types.ts";

/** Pick-up at a post office: name, `GENERAL DELIVERY`, city line with ZIP+4 9999 (Publication 28, section 26). */
export const generalDelivery: Option = {
  id: "general-delivery",
  since: "0.1.0",
  helps: whereRules.filter((rule) => rule !== "sender-military"),
  asks: ["general-city-line"],
  facts: [
    "gd-purpose",
    "gd-where",
    "gd-id",
    "gd-hold",
    "gd-no-use-limit",
    "gd-restriction-volume",
    "gd-as-return",
    "addr-general-delivery-format",
    "addr-military",
    "alt-general-delivery",
    "alt-general-delivery-rule",
    "alt-missed-deadline",
    ...lawyerFacts,
    ...replaceFacts,
  ],
  cautions: [
    "hold-time",
    "bring-id",
    "deadline",
    "required-unconfirmed",
    ...replaceCautions.filter((caution) => caution !== "military-lines"),
  ],
  reasons: ["military", "lawyer-to-custody", ...replaceReasons],
  terms: {
    ...replaceTerms,
    ready: "same-day",
    papers: "one-id",
    officeTrip: "pick-up",
    where: "one-office",
    arranged: false,
    fails: ["hold-ends", "no-id", "limited"],
  },
  check(context) {
    // Overseas military mail goes by unit or ship and box. General Delivery there would still name the military post
    // office, and one in the United States is of use only to somebody who can go there.
    if (isMilitary(context.from)) return notAvailable("military", ["addr-military", "gd-as-return"]);
    const already = context.from.kind === "general-delivery";
    const lawyer = already ? undefined : lawyerToCustody(context);
    return (
      lawyer ??
      checkReplace(
        context,
        already,
        "hold-time",
        "bring-id",
        writesToOffice(context) && "deadline",
        requiredHere(context.piece) && "required-unconfirmed",
      )
    );
  },
  apply(piece, details) {
    const city = withNines(detailLine(details, "general-city-line"));
    // The post office hands mail over by name, so the name line cannot be missing.
    // Never the home's ZIP Code: a town with several offices has General Delivery at one of them (`gd-where`).
    const lines = (named: boolean) => [...(named ? [] : [blank]), "GENERAL DELIVERY", city ?? blank];
    return replaceAddress(piece, details, lines);
  },
};

/** A ZIP Code that the user gave gets the General Delivery add-on 9999, in place of any other. */
function withNines(line: string | undefined): string | undefined {
  return line?.replace(/(?<!\S)(\d{5})(?:-\d{4})?$/, "$1-9999");
}
