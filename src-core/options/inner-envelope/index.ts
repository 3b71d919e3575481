import type { Mailpiece, Marking } from "../../mailpiece/mailpiece.ts";
import { custodyRules } from "../../postal-rules/custody.ts";
import { attentionOff, keepsAttention } from "../attention.ts";
import { available, notAvailable, notNeeded } from "../availability.ts";
import { linesOf } from "../return-block.ts";
import { custodyOfPiece, writesTo } from "../situation.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";

/** Marks that mean as much on a sealed envelope inside. */
const moved: readonly Marking[] = ["attorney-client", "personal-confidential"];

/** A line of nothing but such words, in the order and with the signs that people like. */
const protectiveLine =
  /^(?:(?:strictly|private|personal|confidential|privileged|and|attorney|client|communication|confidencial|privado|y|abogado|cliente)|[\s&/,.:;*!()-])+$/i;

/** A sealed envelope inside a plain one, which carries the telling marks. */
export const innerEnvelope: Option = {
  id: "inner-envelope",
  since: "0.1.0",
  helps: ["marking", "attention-line", "recipient-name", "recipient-kind", "other-words"],
  asks: [],
  facts: [
    "alt-inner-envelope",
    "alt-inner-envelope-limit",
    "mark-personal-confidential",
    "mark-attorney-client",
    "mailcover-attorney-exception",
    "mailcover-marking-helps",
    "custody-tradeoff",
    "bop-special-mail-marking",
    "ice-legal-mail-marking",
    "duty-ballot-envelope",
  ],
  cautions: ["outer-opened", "lawyer-mail", "mailroom", "ballot-envelope"],
  reasons: ["already", "nothing-to-move", "no-envelope", "custody"],
  terms: freeTerms(
    "inner-envelope",
    ["innerEnvelope", "markings", "frontText", "backText", "deliveryAddress"],
    ["opened-together", "left-unmarked"],
  ),
  check(context) {
    const { piece } = context;
    if (piece.format === "postcard") return notNeeded("no-envelope");
    const custody = custodyRules(context);
    if (custody) return notAvailable("custody", ["alt-inner-envelope-limit", ...custody.legalMailFacts]);
    const after = wordsInside(piece);
    if (isSame(piece, after)) return notNeeded(piece.innerEnvelope ? "already" : "nothing-to-move");
    return available(
      "outer-opened",
      piece.markings.includes("attorney-client") && "lawyer-mail",
      piece.deliveryAddress !== after.deliveryAddress && "mailroom",
      writesTo(context, "elections") && "ballot-envelope",
    );
  },
  apply(piece) {
    if (piece.format === "postcard" || custodyOfPiece(piece)) return piece;
    return { ...wordsInside(piece), innerEnvelope: true };
  },
};

function wordsInside(piece: Mailpiece): Mailpiece {
  const addressed = keepsAttention(piece) ? piece : attentionOff(piece);
  return {
    ...addressed,
    markings: piece.markings.filter((marking) => !moved.includes(marking)),
    frontText: withoutProtective(addressed.frontText),
    backText: withoutProtective(piece.backText),
  };
}

function withoutProtective(text: string): string {
  const lines = linesOf(text);
  const kept = lines.filter(
    (line) => line.length > 200 || !protectiveLine.test(line) || !/\p{L}/u.test(line),
  );
  return kept.length === lines.length ? text : kept.join("\n");
}

function isSame(a: Mailpiece, b: Mailpiece): boolean {
  return (
    a.markings.length === b.markings.length &&
    a.frontText === b.frontText &&
    a.backText === b.backText &&
    a.deliveryAddress === b.deliveryAddress
  );
}
