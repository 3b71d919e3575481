import { foldText } from "./fold.ts";

/** How far from a number its label may start, in characters. */
const labelReach = 48;
const contextReach = 64;

const linkWords = "number|numero|numeros|num|no|nro|nr|n|nbr|card|tarjeta|is|es|de|del|la|el|the|id|al|at";

/** "(mm/dd/yyyy)", "(Honduras)": a remark between the label and its number. */
const remark = "(?:[^a-z0-9]{0,2}\\([a-z0-9 ./-]{1,20}\\))?";

/**
 * A pattern for `labelBefore`: one of the words, up to three linking words ("number", "no.", "del"), a remark in
 * brackets, a little punctuation, then the number. Words are regular expressions over folded text: lower case, no
 * accents.
 */
export function labelPattern(words: readonly string[]): RegExp {
  const links = `(?:[^a-z0-9]{1,3}(?:${linkWords})(?![a-z0-9])){0,3}`;
  return new RegExp(`(?<![a-z0-9])(?:${words.join("|")})${links}${remark}[^a-z0-9]{0,6}$`);
}

/** A pattern for `contextAround`: one of the words, whole. Words are as for `labelPattern`. */
export function contextPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${words.join("|")})(?![a-z0-9])`);
}

/** Whether a label of this pattern stands directly before position `start`. Looks at a bounded stretch. */
export function labelBefore(text: string, start: number, label: RegExp): boolean {
  if (start === 0) return false;
  return label.test(foldText(text.slice(Math.max(0, start - labelReach), start)));
}

/** Whether a word of this pattern stands near a range, before or after it. Looks at a bounded stretch. */
export function contextAround(
  text: string,
  start: number,
  end: number,
  context: RegExp,
  reach = contextReach,
): boolean {
  const before = foldText(text.slice(Math.max(0, start - reach), start));
  return context.test(before) || context.test(foldText(text.slice(end, end + reach)));
}

/** Whether a word of this pattern (see `contextPattern`) stands on the line of a range and not far from it. */
export function wordOnLine(text: string, start: number, end: number, word: RegExp): boolean {
  const before = text.slice(Math.max(0, start - contextReach), start);
  const after = text.slice(end, end + contextReach / 2);
  const lineEnd = after.indexOf("\n");
  return (
    word.test(foldText(before.slice(before.lastIndexOf("\n") + 1))) ||
    word.test(foldText(lineEnd === -1 ? after : after.slice(0, lineEnd)))
  );
}
