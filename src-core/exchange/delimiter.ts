export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** Excel's own first line that names the delimiter; it is no row. */
const namedDelimiter = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r)/i;

export interface Dialect {
  delimiter: Delimiter;
  /** Characters at the beginning that are no row. */
  skip: number;
}

const linesLookedAt = 20;

/**
 * What parts the cells of a file, by its beginning: the mark that most lines have equally often, outside quotation
 * marks. Takes time linear in the length of the text.
 */
export function guessDelimiter(beginning: string): Dialect {
  const named = namedDelimiter.exec(beginning);
  const told = delimiters.find((delimiter) => delimiter === named?.[1]);
  if (named && told) return { delimiter: told, skip: named[0].length };

  const counts = countPerLine(beginning);
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const [which, delimiter] of delimiters.entries()) {
    const [inHeader = 0, ...others] = counts.map((line) => line[which] ?? 0);
    if (inHeader === 0) continue;
    const alike = others.filter((count) => count === inHeader).length;
    // A file whose rows agree comes first; among those, the one with the most cells.
    const score = (others.length === 0 ? 1 : (alike + 0.5) / others.length) * 1000 + inHeader;
    // Of two that are equally likely, the one that is rarer in texts and numbers.
    if (score >= bestScore) [best, bestScore] = [delimiter, score];
  }
  return { delimiter: best, skip: 0 };
}

/** How often each delimiter stands in each of the first rows, outside quotation marks. */
function countPerLine(text: string): number[][] {
  const lines: number[][] = [];
  let line = delimiters.map(() => 0);
  let quoted = false;
  let isEmpty = true;
  for (let i = 0; i < text.length && lines.length < linesLookedAt; i++) {
    const character = text.charAt(i);
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "\n" || character === "\r")) {
      if (!isEmpty) lines.push(line);
      line = delimiters.map(() => 0);
      isEmpty = true;
      continue;
    } else if (!quoted) {
      const which = delimiters.map(String).indexOf(character);
      if (which !== -1) line[which] = (line[which] ?? 0) + 1;
    }
    isEmpty = false;
  }
  if (!isEmpty && lines.length === 0) lines.push(line);
  return lines;
}
