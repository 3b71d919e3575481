import { returnAddressRequired } from "../../postal-rules/return-address.ts";
import { blank, detailLine } from "../details.ts";
import {
  checkReplace,
  isBlank,
  lawyerToCustody,
  replaceCautions,
  replaceFacts,
  replaceReasons,
  whereRules,
} from "../replace-address.ts";
import { withAddressLines } from "../return-block.ts";
import { writesToOffice } from "../situation.ts";
import type { Option } from "../types.ts";

/** Pick-up at a post office: name, `GENERAL DELIVERY`, city line with ZIP+4 9999 (Publication 28, section 26). */
export const generalDelivery: Option = {
  id: "general-delivery",
  since: "0.1.0",
  helps: whereRules,
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
    "alt-general-delivery",
    "alt-general-delivery-rule",
    "alt-missed-deadline",
    "custody-tradeoff",
    "bop-special-mail-marking",
    "ice-legal-mail-marking",
    ...replaceFacts,
  ],
  cautions: ["hold-time", "bring-id", "deadline", "required-unconfirmed", ...replaceCautions],
  reasons: ["lawyer-to-custody", ...replaceReasons],
  check(context) {
    const already = context.from.kind === "general-delivery";
    const lawyer = !already && !isBlank(context) ? lawyerToCustody(context) : undefined;
    return (
      lawyer ??
      checkReplace(
        context,
        already,
        "hold-time",
        "bring-id",
        writesToOffice(context) && "deadline",
        returnAddressRequired(context.piece) && "required-unconfirmed",
      )
    );
  },
  apply(piece, details) {
    const city = withNines(detailLine(details, "general-city-line"));
    // The post office hands mail over by name, so the name line cannot be missing.
    // Never the home's ZIP Code: a town with several offices has General Delivery at one of them (`gd-where`).
    const lines = (named: boolean) => [...(named ? [] : [blank]), "GENERAL DELIVERY", city ?? blank];
    return { ...piece, returnAddress: withAddressLines(piece.returnAddress, lines) };
  },
};

/** A ZIP Code that the user gave gets the General Delivery add-on 9999, in place of any other. */
function withNines(line: string | undefined): string | undefined {
  return line?.replace(/(?<!\S)(\d{5})(?:-\d{4})?$/, "$1-9999");
}
