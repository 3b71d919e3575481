/** A word of an address block. Every reader works on words, never on the raw text. */
export interface Word {
  /** UTF-16 range [start, end) in the block, without brackets, quotes and stray dots around it. */
  start: number;
  end: number;
  /** Upper case, no accents, dots, apostrophes: what readers compare and values are made of. */
  key: string;
  /** Index of the line, counting from 0. */
  line: number;
  /** True for the first word of a line or after a comma, semicolon, bar, bullet or lone dash. */
  gap: boolean;
}

const accents = /[\u0300-\u036f]/g;

/** Splits a block into words. Linear in its length; the words' ranges never overlap and rise. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let line = 0;
  let gap = true;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) {
      // CRLF counts as two breaks; line numbers only ever say "same" or "later".
      line++;
      gap = true;
      at++;
    } else if (isSeparator(code)) {
      gap = true;
      at++;
    } else if (isSpace(code) || code === colon) {
      at++;
    } else {
      const end = endOfWord(text, at);
      const word = trimmed(text, at, end);
      // So does a slash between spaces, but for the one of "c / o".
      const slash = end - at === 1 && code === 0x2f && words.at(-1)?.key !== "C";
      if (slash) gap = true;
      else if (word === undefined) {
        // A dash between spaces parts two things; a lone bracket or dot parts nothing.
        if (isDash(code)) gap = true;
      } else {
        words.push({ start: word.start, end: word.end, key: keyOf(text, word.start, word.end), line, gap });
        gap = false;
      }
      at = end;
    }
  }
  return words;
}

/** The words [from, to) as one value: keys with single spaces. */
export function valueOfWords(words: readonly Word[], from: number, to: number): string {
  let value = words[from]?.key ?? "";
  for (let i = from + 1; i < to; i++) value += ` ${words[i]?.key ?? ""}`;
  return value;
}

const colon = 0x3a;

function isLineBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Comma, semicolon, bar, bullets. */
function isSeparator(code: number): boolean {
  return (
    code === 0x2c ||
    code === 0x3b ||
    code === 0x7c ||
    code === 0xb7 ||
    code === 0x2022 ||
    code === 0x2023 ||
    code === 0x3001 ||
    code === 0xff0c
  );
}

/** Signs that are a word by themselves: # % ½ ¼ ¾. */
function standsAlone(code: number): boolean {
  return code === 0x23 || code === 0x25 || (code >= 0xbc && code <= 0xbe);
}

function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

function endOfWord(text: string, start: number): number {
  if (standsAlone(text.charCodeAt(start))) return start + 1;
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isSpace(code) || isLineBreak(code) || isSeparator(code) || code === colon || standsAlone(code)) break;
    end++;
    // "Apt.3B", "CO.80012": the dot ends an abbreviation, and a number follows.
    if (code === 0x2e && isLetter(text.charCodeAt(end - 2)) && isDigit(text.charCodeAt(end))) break;
  }
  return end;
}

const openers = "([{<\"'“‘«‹¡¿.!*~=";
const closers = ")]}>\"'”’»›!*~=";

/** Takes brackets, quotes and stray dots off a word; undefined when nothing is left. */
function trimmed(text: string, from: number, to: number): { start: number; end: number } | undefined {
  let start = from;
  let end = to;
  while (start < end && openers.includes(text.charAt(start))) start++;
  while (end > start) {
    const last = text.charAt(end - 1);
    if (closers.includes(last)) end--;
    // "St." keeps its dot, "80012." does not.
    else if (last === "." && !isLetter(text.charCodeAt(end - 2))) end--;
    else break;
  }
  if (start === end) {
    // "....." is how forms leave a number blank.
    return to - from >= 2 && isBlankRun(text, from, to) ? { start: from, end: to } : undefined;
  }
  return isOnlyDashes(text, start, end) ? undefined : { start, end };
}

function isBlankRun(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  if (first !== 0x2e && first !== 0x2a) return false;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) !== first) return false;
  return true;
}

function isOnlyDashes(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isDash(text.charCodeAt(i))) return false;
  return true;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0xc0;
}

function keyOf(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  let plain = true;
  let ascii = true;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code > 0x7f) ascii = false;
    else if (code === 0x2e || code === 0x27 || code === 0x22 || code === 0x28 || code === 0x29) plain = false;
  }
  if (ascii && plain) return raw.toUpperCase();
  const fraction = fractions.get(raw);
  if (fraction !== undefined) return fraction;
  const folded = ascii ? raw : asciiOf(raw);
  return withoutPunctuation(folded.toUpperCase()) || raw;
}

/** Letters that Unicode does not take apart, as they are written on mail without them. */
const letters: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["Ł", "L"],
  ["ł", "l"],
  ["Ø", "O"],
  ["ø", "o"],
  ["Đ", "D"],
  ["đ", "d"],
  ["Æ", "AE"],
  ["æ", "ae"],
  ["Œ", "OE"],
  ["œ", "oe"],
  ["ı", "i"],
]);

function asciiOf(raw: string): string {
  return raw
    .normalize("NFKD")
    .replace(accents, "")
    .replace(dashes, "-")
    .replace(/[ßŁłØøĐđÆæŒœı]/g, (letter) => letters.get(letter) ?? letter);
}

const dashes = /[\u2010-\u2015\u2212]/g;

const fractions = new Map([
  ["½", "1/2"],
  ["¼", "1/4"],
  ["¾", "3/4"],
]);

/** Drops quotes, brackets and dots, but keeps the dot of a decimal number ("KM 14.7"). */
function withoutPunctuation(text: string): string {
  let kept = "";
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if ("'\"()’‘“”`´".includes(char)) continue;
    if (char === "." && !(isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1)))) continue;
    kept += char;
  }
  return kept;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
