import { type TextPart, textOf } from "../mailpiece/place.ts";
import type { Context } from "../rules/types.ts";
import { matchWords } from "./match.ts";
import { outsideLines, type Span } from "./outside-lines.ts";
import type { CorrespondentMatch } from "./types.ts";

/** Words outside the addresses that belong together: a reference line, or lines of other words beside each other. */
export interface OutsideBlock extends Span {
  isReference: boolean;
  /** What the words tell; empty where they tell nothing that we know of. */
  kinds: readonly CorrespondentMatch[];
}

/** Several rules ask for the blocks of one part; each part of one analysis is taken apart once. */
const known = new WeakMap<Context, Map<TextPart, readonly OutsideBlock[]>>();

/** The blocks of words in one part of a mailpiece, without the identifiers in it. */
export function outsideBlocksOf(context: Context, part: TextPart): readonly OutsideBlock[] {
  const text = textOf(context.piece, part);
  if (text === "") return [];
  const parts = known.get(context) ?? new Map<TextPart, readonly OutsideBlock[]>();
  const before = parts.get(part);
  if (before) return before;
  const claimed = context.identifiers.filter((identifier) => identifier.part === part);
  const blocks = outsideBlocks(text, claimed);
  known.set(context, parts.set(part, blocks));
  return blocks;
}

/**
 * Takes free text apart so that each of its words is reported once: a block with kinds by what it tells, a reference
 * line without any as one, and the rest as other words. `claimed` are spans that other recognition has explained.
 */
export function outsideBlocks(text: string, claimed: readonly Span[]): readonly OutsideBlock[] {
  if (text.trim() === "") return [];
  const explained: Span[] = [...claimed];
  const spans: { start: number; end: number; isReference: boolean }[] = [];
  let previous: "words" | "reference" | "none" = "none";
  for (const line of outsideLines(text, claimed)) {
    explained.push(...line.codes, ...(line.name ? [line.name] : []));
    const is = !line.words ? "none" : line.label === "reference" ? "reference" : "words";
    const last = spans.at(-1);
    if (is === "words" && previous === "words" && last) last.end = line.end;
    else if (is !== "none") spans.push({ start: line.start, end: line.end, isReference: is === "reference" });
    previous = is;
  }
  if (spans.length === 0) return [];
  const kinds = matchWords(text).filter((match) => !explained.some((span) => overlap(span, match)));
  return spans.map((span) => ({ ...span, kinds: kinds.filter((match) => overlap(span, match)) }));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
