import { custodyRules } from "../../postal-rules/custody.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { isBlank } from "../replace-address.ts";
import { writesTo } from "../situation.ts";
import type { Option } from "../types.ts";

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
  ],
  cautions: ["write-address", "keep-source", "ballot-envelope"],
  reasons: ["already-plain", "custody-source"],
  check(context) {
    const { piece } = context;
    if (piece.logo.trim() === "" && piece.window === "none") return notNeeded("already-plain");
    const custody = custodyRules(context);
    const lawyerInBlock = context.senders.some(
      (sender) => sender.part === "return-address" && isLegal(sender.category),
    );
    const lawyerInLogo = context.senders.some((sender) => sender.part === "logo" && isLegal(sender.category));
    if (custody && ((lawyerInLogo && !lawyerInBlock) || isBlank(context))) {
      return notAvailable("custody-source", ["state-legal-mail-common", ...custody.legalMailFacts]);
    }
    return available(
      piece.window !== "none" && "write-address",
      custody && "keep-source",
      writesTo(context, "elections") && "ballot-envelope",
    );
  },
  apply(piece) {
    return { ...piece, logo: "", window: "none" };
  },
};

function isLegal(category: string): boolean {
  return category === "legal" || category === "immigration-legal-aid";
}
