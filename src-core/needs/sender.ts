import { readAddress } from "../address/read.ts";
import { whoIsNamed } from "../correspondents/who-is-named.ts";
import { isMailed } from "../mailpiece/mailpiece.ts";
import { blank } from "../options/details.ts";
import { custodyRules } from "../postal-rules/custody.ts";
import { isDomesticAddress } from "../postal-rules/mailable.ts";
import type { Context } from "../rules/types.ts";
import { broken, cannotTell, type Judged, kept } from "./verdicts.ts";

// Needs about what the sender's side of the outside says.

/** "Come back if undeliverable": a whole return address that mail can be brought to, on the outside. */
export function judgeReturnable({ piece, from }: Context): Judged {
  if (!isMailed(piece)) return kept;
  if (piece.markings.includes("change-service-requested")) return broken("thrown-away", "end-change");
  // A blank is what the sender is about to fill in.
  if (piece.returnAddress.includes(blank)) return kept;
  if (piece.returnAddress.trim() === "") return judgeNoReturnAddress(piece);
  if (from.kind === "unknown") return cannotTell("unread", "ra-elements", "ra-domestic");
  if (from.kind === "incomplete" || from.kind === "empty" || !isDomesticAddress(from)) {
    return broken("incomplete", "ra-elements", "alt-zip-only");
  }
  const has = (...codes: string[]) => from.problems.some(({ code }) => codes.includes(code));
  if (has("no-delivery-line", "po-box-number-missing", "house-number-missing")) {
    return broken("incomplete", "ra-elements", "alt-zip-only");
  }
  if (has("zip-state-mismatch", "two-delivery-lines")) return cannotTell("doubtful", "ra-elements");
  return kept;
}

function judgeNoReturnAddress({ logo, backText, addressInside }: Context["piece"]): Judged {
  if (hasAddress(logo)) return kept;
  if (hasAddress(backText)) return cannotTell("on-the-back", "ra-back-flap");
  if (addressInside) return cannotTell("inside-only", "alt-inside-only", "dead-mail-mrc");
  return broken("none", "dead-mail-definition", "dead-mail-mrc");
}

/** An address has a number or a box: reading every logo would cost for nothing. */
function hasAddress(text: string): boolean {
  return /\d/.test(text) && isDomesticAddress(readAddress(text));
}

/** Letters with at most a point between them: "A M R", "J.D.". */
const initials = /^(?:\p{L}\.?[\s,]*)+$/u;

function isInitials(name: string): boolean {
  return initials.test(name) && name.split(/[\s,.]+/).every((word) => word.length <= 1);
}

/** "The recipient must know me": the sender's name, or that of their organization, can be read on the outside. */
export function judgeRecipientKnowsMe({ piece, from, senders }: Context): Judged {
  const { returnAddress } = piece;
  if (/\p{L}{2}/u.test(piece.logo)) return kept;
  if (returnAddress.trim() === "") return broken("none", "alt-omit");
  if (returnAddress.trimStart().startsWith(blank)) return kept;
  const written = senders.filter(({ part }) => part === "return-address");
  const { people, groups } = whoIsNamed(from, written);
  if (groups.length > 0 || people.some(({ text }) => !isInitials(text))) return kept;
  if (people.length > 0) return cannotTell("initials", "alt-initials-household", "alt-initials");
  return broken("no-name", "alt-address-no-name");
}

const legends = /\b(?:legal\s+mail|special\s+mail|special\s+correspondence|attorney[\s/-]+client)\b/i;
/** The two labels that ICE names. */
const detentionLegends = /\b(?:legal\s+mail|special\s+correspondence)\b/i;
/** Words that make a name that of a legal sender; English and Spanish. */
const titles =
  /\b(?:attorneys?|esq|lawyers?|counsel|counsell?ors?|abogad[oa]s?|licenciad[oa]|legal\s+(?:assistant|representative|director|intern|supervisor)|accredited\s+representative|representante\s+acreditad[oa]|paralegal|law\s+(?:student|clerk))\b/i;

/**
 * "Legal-mail protection": on the front, the legend, a lawyer's name and that the person is a lawyer, with the office's
 * address (28 CFR 540.19 for federal prisons, ICE's two labels for detention, common rules of jails).
 */
export function judgeLegalMail(context: Context): Judged {
  const { piece, from, senders } = context;
  const custody = custodyRules(context);
  if (!custody) return cannotTell("no-facility", "custody-tradeoff");
  const rule = custody.immigration ? "ice-legal-mail-marking" : "bop-special-mail-marking";
  if (!isMailed(piece)) return broken("in-person", "alt-hand-delivery", "need-custody");
  // What the firm's envelope shows on its front is not the sender's to say.
  if (piece.way === "print-and-mail") return cannotTell("printed-by-others", "alt-print-mail", rule);
  const marks = piece.markings;
  const front = `${piece.frontText}\n${piece.returnAddress}\n${piece.logo}`;
  const anyLegend = marks.some((marking) => custody.keepMarkings.includes(marking)) || legends.test(front);
  if (!anyLegend) return broken("no-legend", rule, "mark-legal-mail-state");
  if (custody.immigration && !marks.includes("legal-mail") && !detentionLegends.test(front)) {
    return cannotTell("other-legend", "ice-legal-mail-marking");
  }
  if (piece.returnAddress.trim() === "" && piece.logo.trim() === "") {
    return broken("no-sender", rule, "state-legal-mail-common");
  }
  const { people } = whoIsNamed(
    from,
    senders.filter(({ part }) => part === "return-address"),
  );
  if (people.length === 0) return broken("no-lawyer-name", rule, "custody-tradeoff");
  if (people.every(({ text }) => isInitials(text))) return broken("no-lawyer-name", rule, "alt-initials");
  if (!titles.test(front)) {
    return custody.legalSender ? cannotTell("no-title", rule) : broken("no-title", rule);
  }
  return kept;
}
