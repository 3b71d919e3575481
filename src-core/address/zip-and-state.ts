import { stateOf } from "./lexicon.ts";
import type { Draft } from "./scene.ts";
import { valueOfWords, type Word } from "./words.ts";

/** A ZIP at the end of a line, and the index of its first word. */
export interface Zip {
  from: number;
  parts: readonly Draft[];
  zip: string;
  /** Set when state and ZIP are one word ("CO80012"). */
  state?: Draft;
}

/** A state: the words [from, to). */
export interface State {
  from: number;
  to: number;
  code: string;
  /** True for a name or abbreviation other than the two letters. */
  long: boolean;
}

/** The ZIP that ends before word `end`, in its spellings: ZIP, ZIP+4 with hyphen, space or nothing. */
export function zipBefore(words: readonly Word[], end: number, from: number): Zip | undefined {
  const i = end - 1;
  if (i < from) return undefined;
  const word = words[i];
  if (word === undefined) return undefined;
  const { key, start } = word;
  // Ranges inside the word can be told only where key and text have the same length.
  if (word.end - start !== key.length || key.length < 4) return undefined;
  const match = /^([A-Z]{2}-?)?(\d{5})(?:-?(\d{4})|(-\d{0,3}))?$/.exec(key);
  if (match === null) return spacedZip(words, i, from);
  const [, letters = "", zip = "", plus, typing] = match;
  const code = letters.slice(0, 2);
  if (letters !== "" && stateOf.get(code) !== code) return undefined;
  const at = start + letters.length;
  const parts: Draft[] = [{ role: "zip", start: at, end: at + 5, value: zip }];
  if (plus !== undefined) parts.push({ role: "zip4", start: word.end - 4, end: word.end, value: plus });
  if (typing !== undefined && typing.length > 1) {
    parts.push({ role: "unread", start: at + 6, end: word.end, value: typing.slice(1) });
  }
  return {
    from: i,
    parts,
    zip,
    ...(letters === "" ? {} : { state: { role: "state", start, end: start + 2, value: code } }),
  };
}

/** "80012 1234", "80012- 1234", "80012 -1234". */
function spacedZip(words: readonly Word[], i: number, from: number): Zip | undefined {
  const plus = words[i];
  const zip = words[i - 1];
  if (plus === undefined || zip === undefined || i - 1 < from) return undefined;
  const hyphen = plus.key.startsWith("-") ? 1 : 0;
  if (!/^-?\d{4}$/.test(plus.key) || !/^\d{5}-?$/.test(zip.key)) return undefined;
  if (plus.end - plus.start !== plus.key.length || zip.end - zip.start !== zip.key.length) return undefined;
  const value = zip.key.slice(0, 5);
  return {
    from: i - 1,
    zip: value,
    parts: [
      { role: "zip", start: zip.start, end: zip.start + 5, value },
      { role: "zip4", start: plus.start + hyphen, end: plus.end, value: plus.key.slice(hyphen) },
    ],
  };
}

/** The state that ends before word `end`, in up to four words: "CO", "N.Y.", "New Mexico", "D. C." */
export function stateBefore(words: readonly Word[], end: number, from: number): State | undefined {
  for (let length = Math.min(4, end - from); length >= 1; length--) {
    const start = end - length;
    if (gapInside(words, start, end)) continue;
    const phrase = valueOfWords(words, start, end);
    const joined = length === 2 && phrase.length === 3 ? phrase.replace(" ", "") : phrase;
    const code = stateOf.get(joined);
    if (code !== undefined) return { from: start, to: end, code, long: joined !== code };
  }
  return undefined;
}

function gapInside(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (words[i]?.gap) return true;
  return false;
}
