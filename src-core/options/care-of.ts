import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import type { Context } from "../rules/types.ts";
import { blank, detailAfter, detailLine } from "./details.ts";
import {
  checkReplace,
  lawyerFacts,
  lawyerToCustody,
  replaceAddress,
  replaceTerms,
} from "./replace-address.ts";
import { partsOf } from "./return-block.ts";
import { requiredHere, writesTo } from "./situation.ts";
import type { AskId, Availability, Details } from "./types.ts";

export const careOfAsks = ["host-name", "host-street", "host-city-line"] as const satisfies readonly AskId[];
export const careOfCautions = ["consent", "court-address-form", "required-unconfirmed"] as const;
export const careOfFacts = [
  "ra-care-of",
  "acp-no-care-of",
  "duty-eoir33-no-care-of",
  "duty-care-of-effect",
  "ra-domestic",
  ...lawyerFacts,
] as const;
/** A host has to say yes. */
export const careOfTerms = { ...replaceTerms, consent: true } as const;

/** Availability of the "in care of" options; `cautions` are the option's own. */
export function checkCareOf(context: Context, ...cautions: (string | false | undefined)[]): Availability {
  const already = partsOf(context.from, "care-of").length > 0;
  const lawyer = already ? undefined : lawyerToCustody(context);
  return (
    lawyer ??
    checkReplace(
      context,
      already,
      "consent",
      writesTo(context, "immigration-court") && "court-address-form",
      requiredHere(context.piece) && "required-unconfirmed",
      ...cautions,
    )
  );
}

/** Name, `C/O HOST NAME`, the host's street and city line. Only the user knows the host: all blanks until told. */
export function applyCareOf(piece: Mailpiece, details: Details): Mailpiece {
  return replaceAddress(piece, details, () => [
    `C/O ${detailAfter(details, "host-name", /^(?:C\/O|IN CARE OF) /) ?? blank}`,
    detailLine(details, "host-street") ?? blank,
    detailLine(details, "host-city-line") ?? blank,
  ]);
}
