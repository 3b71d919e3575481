import { fontTable } from "./font-table.ts";

export const weights = ["regular", "bold"] as const;
export type Weight = (typeof weights)[number];

/** How far letters reach above and below the line they stand on, in type sizes. */
export const { ascent, descent } = fontTable;
/** From one line to the next, in type sizes. */
export const leading = 1.2;

/** Stands in print for a character that the font lacks. */
export const replacement = "\uFFFD";

/** Text as it can be printed, and the characters that had to be replaced in it, each once. */
export interface Printable {
  text: string;
  missing: readonly string[];
}

/** Marks that direct text and print nothing themselves: joiners, soft hyphens, byte order marks, variants. */
const unseen = /\p{Cf}|\u034F|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/u;
const space = /[\p{Zs}\t]/u;

/**
 * A line with what the font cannot show replaced by a sign that everyone sees. Letters and their accents are joined
 * (Unicode NFC), so that "e" and an accent print as "é". No word is changed.
 */
export function printable(line: string): Printable {
  const missing = new Set<string>();
  let text = "";
  for (const character of line.normalize("NFC")) {
    if (isInFont(character)) text += character;
    else if (space.test(character)) text += " ";
    else if (!unseen.test(character)) {
      missing.add(character);
      text += replacement;
    }
  }
  return { text, missing: [...missing] };
}

/** True when the font has this one character and can set it without joining it to others. */
export function isInFont(character: string): boolean {
  return widths().has(character.codePointAt(0) ?? -1);
}

/** How wide a printable text is, in type sizes. */
export function widthOf(text: string, weight: Weight): number {
  const table = widths();
  let width = 0;
  for (const character of text) width += table.get(character.codePointAt(0) ?? -1)?.[weight] ?? 0;
  return width / 1000;
}

/** How many UTF-16 units of a printable text fit a width given in type sizes; never half a pair. */
export function fitting(text: string, weight: Weight, width: number): number {
  const table = widths();
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += (table.get(character.codePointAt(0) ?? -1)?.[weight] ?? 0) / 1000;
    if (used > width + 1e-9) break;
    end += character.length;
  }
  return end;
}

type Widths = ReadonlyMap<number, Readonly<Record<Weight, number>>>;
let unpacked: Widths | undefined;

/** Unpacked when first needed: most starts of the app print nothing. */
function widths(): Widths {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Widths {
  const regular = fontTable.regular.join("");
  const bold = fontTable.bold.join("");
  const numberAt = (packed: string, index: number): number =>
    fontTable.digits.indexOf(packed.charAt(index * 2)) * 64 +
    fontTable.digits.indexOf(packed.charAt(index * 2 + 1));
  const table = new Map<number, Record<Weight, number>>();
  let index = 0;
  for (const run of fontTable.runs.join("").split(" ")) {
    const [first = 0, count = 0] = run.split("+").map((part) => Number.parseInt(part, 16));
    for (let code = first; code < first + count; code++, index++)
      table.set(code, { regular: numberAt(regular, index), bold: numberAt(bold, index) });
  }
  return table;
}
