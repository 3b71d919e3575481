import { fold } from "../../correspondents/fold.ts";
import { groupNames, groupOf, type KindGroup, mostTelling, stakes } from "../../correspondents/kinds.ts";
import { type OutsideBlock, outsideBlocksOf } from "../../correspondents/outside-blocks.ts";
import type { CorrespondentMatch } from "../../correspondents/types.ts";
import type { FactId } from "../../facts/index.ts";
import { type TextPart, textOf } from "../../mailpiece/place.ts";
import { withoutEndorsements } from "../../postal-rules/return-address.ts";
import type { Finding, Rule } from "../types.ts";

/** Words in a window that tell nothing in particular are window-contents. */
const parts: readonly TextPart[] = ["front-text", "back-text", "window-text"];

/** Words for the carrier or the recipient that tell nothing about the matter. */
const harmless =
  /(?<![a-z0-9])(?:photos?|pictures|please|do not bend|do not fold|fragile|handle with care|first[- ]class(?: mail)?|priority(?: mail)?|air ?mail|par avion|hand cancel|thank you|thanks|happy (?:birthday|holidays|new year)|merry christmas|open me|this side up|urgent|time[- ]sensitive|fotos?|no doblar|fragil|(?:muchas )?gracias|feliz (?:cumpleanos|navidad|ano nuevo)|urgente|por favor|correo aereo)(?![a-z0-9])/g;

const groupFacts: Record<KindGroup, readonly FactId[]> = {
  immigration: ["rcp-uscis-forms", "rcp-legal-aid"],
  consulate: ["rcp-consulate"],
  passport: ["rcp-dos-passport"],
  custody: ["cat-prison", "mark-legal-mail", "custody-tradeoff"],
  court: ["cat-court"],
  legal: ["cat-law", "mark-attorney-client", "mark-legal-mail", "custody-tradeoff"],
  health: ["cat-repro", "cat-hiv", "cat-gender", "cat-sud", "cat-mental", "n-aetna"],
  shelter: ["cat-shelter"],
  membership: ["cat-union", "cat-religion", "cat-politics", "mailcover-2023-senators-letter"],
  money: ["cat-debt", "cat-credit", "cat-tax", "cat-benefits", "mark-debt-collector"],
  family: ["cat-adoption"],
  newsroom: ["cat-news"],
  veterans: ["cat-military"],
  elections: ["cat-elections", "duty-ballot-envelope"],
};

/**
 * Any other words outside the addresses. Lines beside each other count as one; where they tell a matter ("lab
 * results", "asylum") the finding says which, and a reference line or a window is reported here too.
 */
export const otherWords: Rule = {
  id: "other-words",
  since: "0.1.0",
  topic: "what-it-is-about",
  severity: "moderate",
  messages: ["words", ...groupNames],
  check(context) {
    return parts.flatMap((part) => {
      const blocks = outsideBlocksOf(context, part);
      if (blocks.length === 0) return [];
      const text = textOf(context.piece, part);
      const plain =
        part === "window-text" ? [] : blocks.filter((block) => isPlain(block) && !isEndorsed(text, block));
      return [...tellingFindings(part, blocks), ...plain.map((block) => wordsFinding(part, text, block))];
    });
  },
};

function isPlain(block: OutsideBlock): boolean {
  return !block.isReference && block.kinds.length === 0;
}

/** A block of nothing but endorsements, which is rule endorsement. */
function isEndorsed(text: string, { start, end }: OutsideBlock): boolean {
  return !/[\p{L}\p{N}]/u.test(withoutEndorsements(text.slice(start, end)));
}

function wordsFinding(part: TextPart, text: string, { start, end }: OutsideBlock): Finding {
  return {
    message: "words",
    outcome: "shown",
    where: { part, start, end },
    ...(isHarmless(text.slice(start, end)) ? { severity: "minor" as const } : {}),
    facts: ["mict-all-mail-imaged", "carriers-see-everything", "custody-tradeoff", "mark-legal-mail"],
  };
}

/**
 * Each block speaks once, of what has most at stake; blocks of one side that tell the same are one finding. In a
 * window it speaks for the words around it too, which window-contents then leaves alone.
 */
function tellingFindings(part: TextPart, given: readonly OutsideBlock[]): readonly Finding[] {
  const blocks = part === "window-text" ? windowBlocks(given) : given;
  const told = new Map<KindGroup, { start: number; end: number; kinds: CorrespondentMatch[] }>();
  for (const { start, end, kinds } of blocks) {
    const best = mostTelling(kinds);
    if (!best) continue;
    const group = groupOf(best.category);
    const before = told.get(group);
    told.set(group, { start: before?.start ?? start, end, kinds: [...(before?.kinds ?? []), best] });
  }
  return [...told].flatMap(([group, { start, end, kinds }]): Finding[] => {
    const best = mostTelling(kinds);
    if (!best) return [];
    return [
      {
        message: group,
        outcome: "shown",
        where: { part, start, end },
        params: { kind: best.kind ?? best.category },
        severity: stakes[best.category],
        facts: ["carriers-see-everything", "window-privacy-test", ...groupFacts[group]],
      },
    ];
  });
}

function windowBlocks(blocks: readonly OutsideBlock[]): readonly OutsideBlock[] {
  const spoken = blocks.filter((block) => !block.isReference || block.kinds.length > 0);
  const first = spoken[0];
  const last = spoken.at(-1);
  if (!first || !last) return [];
  const kinds = spoken.flatMap((block) => block.kinds);
  return [{ start: first.start, end: last.end, isReference: false, kinds }];
}

function isHarmless(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(fold(words).lower.replace(harmless, ""));
}
