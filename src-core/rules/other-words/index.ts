import { fold } from "../../correspondents/fold.ts";
import { outsideLines } from "../../correspondents/outside-lines.ts";
import { type TextPart, textOf } from "../../mailpiece/place.ts";
import type { Context, Finding, Rule } from "../types.ts";

const parts: readonly TextPart[] = ["front-text", "back-text"];

/** Words for the carrier or the recipient that tell nothing about the matter. */
const harmless =
  /(?<![a-z0-9])(?:photos?|pictures|please|do not bend|do not fold|fragile|handle with care|first[- ]class(?: mail)?|priority(?: mail)?|air ?mail|par avion|hand cancel|thank you|thanks|happy (?:birthday|holidays|new year)|merry christmas|open me|this side up|urgent|time[- ]sensitive|fotos?|no doblar|fragil|(?:muchas )?gracias|feliz (?:cumpleanos|navidad|ano nuevo)|urgente|por favor|correo aereo)(?![a-z0-9])/g;

/** Any other words on the front or the back. Lines beside each other count as one. */
export const otherWords: Rule = {
  id: "other-words",
  since: "0.1.0",
  topic: "what-it-is-about",
  severity: "moderate",
  messages: ["words"],
  check(context) {
    return parts.flatMap((part) => blocks(context, part));
  },
};

function blocks({ piece, identifiers }: Context, part: TextPart): readonly Finding[] {
  const text = textOf(piece, part);
  const claimed = identifiers.filter((identifier) => identifier.part === part);
  const found: { start: number; end: number }[] = [];
  let previousCounts = false;
  for (const line of outsideLines(text, claimed)) {
    const counts = line.words && line.label !== "reference";
    const last = found.at(-1);
    if (counts && previousCounts && last) last.end = line.end;
    else if (counts) found.push({ start: line.start, end: line.end });
    previousCounts = counts;
  }
  return found.map(({ start, end }) => ({
    message: "words",
    outcome: "shown",
    where: { part, start, end },
    ...(isHarmless(text.slice(start, end)) ? { severity: "minor" as const } : {}),
    facts: ["mict-all-mail-imaged", "carriers-see-everything", "custody-tradeoff", "mark-legal-mail"],
  }));
}

function isHarmless(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(fold(words).lower.replace(harmless, ""));
}
