import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { returnAddressRequired } from "../postal-rules/return-address.ts";
import type { Context } from "../rules/types.ts";
import { blank, detailAfter, detailLine } from "./details.ts";
import { checkReplace, isBlank, lawyerToCustody } from "./replace-address.ts";
import { partsOf, withAddressLines } from "./return-block.ts";
import { writesTo } from "./situation.ts";
import type { AskId, Availability, Details } from "./types.ts";

export const careOfAsks = ["host-name", "host-street", "host-city-line"] as const satisfies readonly AskId[];
export const careOfCautions = ["consent", "court-address-form", "required-unconfirmed"] as const;
export const careOfFacts = [
  "ra-care-of",
  "duty-eoir33-no-care-of",
  "duty-care-of-effect",
  "ra-domestic",
  "custody-tradeoff",
  "bop-special-mail-marking",
  "ice-legal-mail-marking",
] as const;

/** Availability of the two "in care of" options; `cautions` are the option's own. */
export function checkCareOf(context: Context, ...cautions: (string | false | undefined)[]): Availability {
  const already = partsOf(context.from, "care-of").length > 0;
  const lawyer = !already && !isBlank(context) ? lawyerToCustody(context) : undefined;
  return (
    lawyer ??
    checkReplace(
      context,
      already,
      "consent",
      writesTo(context, "immigration-court") && "court-address-form",
      returnAddressRequired(context.piece) && "required-unconfirmed",
      ...cautions,
    )
  );
}

/** Name, `C/O HOST NAME`, the host's street and city line. Only the user knows the host: all blanks until told. */
export function applyCareOf(piece: Mailpiece, details: Details): Mailpiece {
  const lines = [
    `C/O ${detailAfter(details, "host-name", /^(?:C\/O|IN CARE OF) /) ?? blank}`,
    detailLine(details, "host-street") ?? blank,
    detailLine(details, "host-city-line") ?? blank,
  ];
  return { ...piece, returnAddress: withAddressLines(piece.returnAddress, () => lines) };
}
