import type { TextPart } from "../../mailpiece/place.ts";
import { custodyRules } from "../../postal-rules/custody.ts";
import type { Context } from "../../rules/types.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { isBlank } from "../replace-address.ts";
import { writesTo } from "../situation.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** A printed corner with a ZIP Code holds the return address as well. */
const zip = /\b\d{5}(?:-\d{4})?\b/;

/** An envelope without logo, slogan or window. */
export const plainEnvelope: Option = {
  id: "plain-envelope",
  since: "0.1.0",
  helps: [
    "sender-organization",
    "sender-kind",
    "window-contents",
    "other-words",
    "identifier-visible",
    "contact-details",
  ],
  asks: [],
  facts: [
    "plain-envelope",
    "mark-logos",
    "window-clearance",
    "registered-seal",
    "security-tint",
    "state-legal-mail-common",
    "bop-special-mail-marking",
    "duty-ballot-envelope",
    "mailcover-attorney-exception",
    "mailcover-marking-helps",
  ],
  cautions: ["write-address", "keep-source", "lawyer-mail", "ballot-envelope"],
  reasons: ["already-plain", "custody-source"],
  terms: freeTerms("stationery", ["logo", "window"], ["no-return", "wrong-envelope"]),
  check(context) {
    const { piece } = context;
    if (piece.logo.trim() === "" && piece.window === "none") return notNeeded("already-plain");
    const custody = custodyRules(context);
    const onlyLogoNamesLawyer = namesLawyer(context, "logo") && !namesLawyer(context, "return-address");
    if (custody && (onlyLogoNamesLawyer || isBlank(context))) {
      return notAvailable("custody-source", ["state-legal-mail-common", ...custody.legalMailFacts]);
    }
    return available(
      (piece.window !== "none" || (isBlank(context) && zip.test(piece.logo))) && "write-address",
      custody && "keep-source",
      !custody && onlyLogoNamesLawyer && "lawyer-mail",
      writesTo(context, "elections") && "ballot-envelope",
    );
  },
  apply(piece) {
    return { ...piece, logo: "", window: "none" };
  },
};

/** Doubtful signs count too: in custody, a lawyer's letter that hides the lawyer loses its protection. */
function namesLawyer({ senders }: Pick<Context, "senders">, part: TextPart): boolean {
  return senders.some(
    (sender) =>
      sender.part === part && (sender.category === "legal" || sender.category === "immigration-legal-aid"),
  );
}
