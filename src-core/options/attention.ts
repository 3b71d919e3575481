import { readAddress } from "../address/read.ts";
import { matchCorrespondents } from "../correspondents/match.ts";
import type { FactId } from "../facts/index.ts";
import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { custodyRules } from "../postal-rules/custody.ts";
import type { Context } from "../rules/types.ts";
import { linesOf, partsOf, untilSettled } from "./return-block.ts";
import { custodyOfPiece, writesTo } from "./situation.ts";

const labelBefore = /(?:attn|attention|atenci[oó]n|atn)[ \t.:]*$/i;
const attentionStart = /^\s*(?:attn|attention|atenci[oó]n|atn)(?![\p{L}\p{N}])/iu;

/** An address block without its attention lines; the block itself when nothing else would be left. */
export function withoutAttention(block: string): string {
  return untilSettled(block, (text) => {
    if (text.length > 1000) return text;
    const parts = partsOf(readAddress(text), "attention");
    if (parts.length === 0) return text;
    let out = "";
    let from = 0;
    for (const { start, end } of parts) {
      if (start < from) continue;
      out += `${text.slice(from, start).replace(labelBefore, "")}\n`;
      from = end;
    }
    return linesOf(out + text.slice(from)).join("\n") || text;
  });
}

/** Other words without the lines that begin with "Attn". */
export function withoutAttentionLines(text: string): string {
  const lines = linesOf(text);
  const kept = lines.filter((line) => !attentionStart.test(line));
  return kept.length === lines.length ? text : kept.join("\n");
}

/** The piece without attention lines in the delivery address and on the front. */
export function attentionOff(piece: Mailpiece): Mailpiece {
  return {
    ...piece,
    deliveryAddress: withoutAttention(piece.deliveryAddress),
    frontText: withoutAttentionLines(piece.frontText),
  };
}

export const sortsByAttentionFacts = [
  "duty-uscis-wrong-box",
  "rcp-uscis-lockbox",
] as const satisfies readonly FactId[];
export const custodyAttentionFacts = [
  "ice-address-block",
  "bop-addressing",
] as const satisfies readonly FactId[];

/** Why an attention line has to stay: an office that sorts its mail by it, or a person in custody that it names. */
export function attentionNeeded(context: Context): "sorts-by-it" | "custody" | undefined {
  if (custodyRules(context)) return "custody";
  return sortsByAttention(context) ? "sorts-by-it" : undefined;
}

function sortsByAttention(context: Pick<Context, "recipients">): boolean {
  return writesTo(
    context,
    "immigration-agency",
    "immigration-court",
    "court",
    "tax",
    "benefits",
    "passport",
    "consulate",
    "veterans",
    "elections",
  );
}

/** The same for `apply`, which has no context: true where the line has to stay. */
export function keepsAttention(piece: Mailpiece): boolean {
  if (custodyOfPiece(piece)) return true;
  const to = readAddress(piece.deliveryAddress);
  const matches = matchCorrespondents(piece.deliveryAddress, to);
  return sortsByAttention({ recipients: matches.map((match) => ({ ...match, part: "delivery-address" })) });
}
