/** A text made easy to match, with the way back to the offsets of what was typed. */
export interface Folded {
  /** Lower case, no accents, no dots in initials, one space for any run of spaces; line breaks kept. */
  lower: string;
  /** The same with its upper-case letters, for acronyms. */
  cased: string;
  /** For each UTF-16 unit of the two strings, its offset in the typed text; one more for the end. */
  at: readonly number[];
}

const marks = /\p{M}/u;
const alphanumeric = /[\p{L}\p{N}]/u;

/**
 * Folds a text so that patterns stay simple: "U.S. Inmigración" and "US  Inmigracion" read alike, and so do
 * "Women's" and "Womens". Linear in the length of the text.
 */
export function fold(text: string): Folded {
  let lower = "";
  let cased = "";
  // Kept apart: reading a string that is still growing makes the engine copy it, each time all of it.
  let last = "";
  const at: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const char = text[offset] ?? "";
    const plain = char < "\u0080" ? plainAscii(text, offset, char, last) : plainOther(char, last);
    if (plain === "") continue;
    cased += plain;
    lower += plain.toLowerCase();
    last = plain;
    at.push(offset);
  }
  at.push(text.length);
  return { lower, cased, at };
}

/** One character for one, or none: the offsets depend on it. `before` is the last one kept, or "" at the start. */
function plainAscii(text: string, offset: number, char: string, before: string): string {
  if (char === "'" || char === "`") return "";
  if (char === "\n" || char === "\r") return char === "\n" ? "\n" : "";
  if (char === " " || char === "\t") return blankAfter(before);
  if (char !== ".") return char;
  // "U.S." and "Attn." lose the dot; "No.12" needs a space in its place.
  const inInitials = !isWordChar(text[offset - 2]);
  return inInitials || !isWordChar(text[offset + 1]) ? "" : blankAfter(before);
}

function plainOther(char: string, before: string): string {
  if (char === "\u2019" || char === "\u2018" || marks.test(char)) return "";
  if (char === "\u2013" || char === "\u2014" || char === "\u2010" || char === "\u2011") return "-";
  if (/\s/.test(char)) return blankAfter(before);
  const base = char.normalize("NFD")[0] ?? char;
  return base.toLowerCase().length === 1 ? base : char;
}

function blankAfter(before: string): string {
  return before === "" || before === " " || before === "\n" ? "" : " ";
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && alphanumeric.test(char);
}
