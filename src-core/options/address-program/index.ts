import { findAddressProgram } from "../../correspondents/address-program.ts";
import type { Mailpiece } from "../../mailpiece/mailpiece.ts";
import { addressProgramDirectory, type ProgramStatus } from "../../reference/address-program-directory.ts";
import type { Context } from "../../rules/types.ts";
import { blank, detailLine } from "../details.ts";
import {
  checkReplace,
  hasOnlyBlanks,
  lawyerFacts,
  lawyerToCustody,
  replaceAddress,
  replaceCautions,
  replaceFacts,
  replaceReasons,
  replaceTerms,
  whereRules,
} from "../replace-address.ts";
import { partsOf } from "../return-block.ts";
import { writesToOffice } from "../situation.ts";
import type { Details, Option } from "../types.ts";

/** Places for which the directory has no program that sends mail on. */
const withoutProgram: readonly ProgramStatus[] = [
  "license-only",
  "voter-list-only",
  "bills-only",
  "none-found",
];

/** The substitute address of a state address confidentiality program, for somebody who is enrolled. */
export const addressProgram: Option = {
  id: "address-program",
  since: "0.1.0",
  helps: whereRules,
  asks: ["program-code", "program-line", "program-city-line"],
  facts: [
    "alt-acp",
    "ra-acp-substitute",
    "ra-acp-limits",
    "acp-code-needed",
    "acp-address-signals-enrolment",
    "acp-substitute-not-secret",
    "acp-mail-norm",
    "acp-mail-exceptions",
    "acp-delay",
    "acp-receipt-counts",
    "duty-acp-service",
    "acp-not-federal",
    "acp-no-care-of",
    "acp-no-usps-coa",
    "acp-police-access",
    "acp-application-assistant",
    "acp-without-program",
    "acp-cancel-on-returned-mail",
    ...lawyerFacts,
    ...replaceFacts,
  ],
  cautions: [
    "enrolled-only",
    "tells-enrollment",
    "not-sent-on",
    "time-runs",
    "federal-office",
    "no-program-found",
    ...replaceCautions,
  ],
  reasons: ["lawyer-to-custody", ...replaceReasons],
  terms: {
    ...replaceTerms,
    ready: "weeks",
    papers: "eligibility",
    where: "some-states",
    fails: ["code-missing", "late", "sent-back", "enrollment-ends"],
  },
  check(context) {
    const { piece, from } = context;
    const already =
      findAddressProgram(piece.returnAddress, from)?.certain === true || hasOnlyBlanks(piece, apply);
    const lawyer = already ? undefined : lawyerToCustody(context);
    return (
      lawyer ??
      checkReplace(
        context,
        already,
        "enrolled-only",
        "tells-enrollment",
        // Most programs send on First-Class, certified and registered letters, and nothing else.
        (piece.format === "parcel" || piece.service !== "first-class") && "not-sent-on",
        writesToOffice(context) && "time-runs",
        writesToOffice(context) && "federal-office",
        hasNoProgram(context) && "no-program-found",
      )
    );
  },
  apply,
};

/** Name, the code, the address line, the city line, as the program's card has them; a code in the line is not repeated. */
function apply(piece: Mailpiece, details: Details): Mailpiece {
  const code = detailLine(details, "program-code") ?? blank;
  const line = detailLine(details, "program-line") ?? blank;
  const lines = (named: boolean) => [
    ...(named ? [] : [blank]),
    ...(code !== blank && line.includes(code) ? [] : [code]),
    line,
    detailLine(details, "program-city-line") ?? blank,
  ];
  return replaceAddress(piece, details, lines, (written) => written === code || written === line);
}

function hasNoProgram({ from }: Context): boolean {
  const state = partsOf(from, "state")[0]?.value;
  const place = addressProgramDirectory.find(({ code }) => code === state);
  return place !== undefined && withoutProgram.includes(place.status);
}
