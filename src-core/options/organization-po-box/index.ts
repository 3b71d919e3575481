import type { Mailpiece } from "../../mailpiece/mailpiece.ts";
import type { Context } from "../../rules/types.ts";
import { applyPoBox, poBoxAsks } from "../boxes.ts";
import { nameNeededAnywhere, nameNeededAnywhereFacts, nameNeededAnywhereReasons } from "../name-needed.ts";
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
import { organizationsOf, untilSettled, withoutOrganizations } from "../return-block.ts";
import { namedSenders, requiredHere, writesToOffice } from "../situation.ts";
import type { Availability, Details, Option } from "../types.ts";

/** An organization's PO Box, which agreed to it, without the organization's name. */
export const organizationPoBox: Option = {
  id: "organization-po-box",
  since: "0.1.0",
  helps: [...whereRules, "sender-organization", "sender-kind"],
  asks: poBoxAsks,
  facts: [
    "alt-org-pobox",
    "ra-pobox-ok",
    "addr-pobox-format",
    "pobox-disclosure-who",
    "pobox-names-listed",
    "pobox-reveals",
    "mark-logos",
    "duty-nonprofit-address",
    ...nameNeededAnywhereFacts,
    ...lawyerFacts.filter((fact) => fact !== "custody-tradeoff"),
    ...replaceFacts.filter((fact) => fact !== "state-return-address-required"),
  ],
  cautions: ["consent", "lost-notices", "required-unconfirmed", ...replaceCautions],
  reasons: ["lawyer-to-custody", ...nameNeededAnywhereReasons, ...replaceReasons],
  terms: { ...replaceTerms, consent: true, fails: ["unlisted-name", "not-passed-on"] },
  check(context) {
    const already = context.from.kind === "po-box";
    const refused = already ? undefined : (lawyerToCustody(context) ?? organizationMissed(context));
    return (
      refused ??
      checkReplace(
        context,
        already,
        "consent",
        writesToOffice(context) && "lost-notices",
        // That a box of somebody else counts where a return address is required, no rule that was read says.
        requiredHere(context.piece) && "required-unconfirmed",
      )
    );
  },
  apply,
};

/** Nobody would be named any more, or not the office that a place of custody goes by. */
function organizationMissed(context: Context): Availability | undefined {
  const named = namedSenders(context);
  if (organizationsOf(context.from, named).length === 0) return undefined;
  const answer = nameNeededAnywhere(context);
  if (answer?.status === "not-available" && answer.reason === "custody") return answer;
  return named.people.length > 0 ? undefined : answer;
}

function apply(piece: Mailpiece, details: Details): Mailpiece {
  if (details["own-address"]?.trim()) return replaceAddress(piece, details, () => []);
  const returnAddress = untilSettled(piece.returnAddress, (text) => {
    const unnamed = { ...piece, returnAddress: withoutOrganizations(text) };
    return applyPoBox(unnamed, details).returnAddress;
  });
  return { ...piece, returnAddress, returnAddressNotHome: true };
}
