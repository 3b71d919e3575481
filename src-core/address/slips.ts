import { isKnownPrefix, isPlainSuffix, stateOf, zipFitsState } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** After these stands a number, and so no letter O. */
const numberLabels: ReadonlySet<string> = new Set(
  (
    "BOX BX POB # NO NUM APT APARTMENT STE SUITE UNIT RM ROOM FL FLOOR LOT SPC SPACE TRLR BLDG PMB RR HC RT RTE ROUTE HWY " +
    "HIGHWAY PSC CMR DRAWER BIN CALLER LOCKBOX APARTADO CASILLA DEPTO APTO"
  ).split(" "),
);

/** States whose house numbers may be those of a grid with a letter inside ("1S450"). */
const gridStates: ReadonlySet<string> = new Set(["IL", "WI"]);

/**
 * Mends what scanners and tired eyes confuse (O and 0, l and I and 1, S and 5, B and 8, Z and 2), where only one
 * reading makes sense: in ZIP Codes, house, unit and box numbers, and a 0 inside a word. Keys keep their length, so
 * that ranges inside a word stay true.
 */
export function mendSlips(text: string, words: Word[]): Word[] {
  let mended: Word[] | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || !(isMixed(word.key) || isOnlySlips(text, word))) continue;
    const key = mendedKey(text, mended ?? words, i, word);
    if (key === undefined || key === word.key) continue;
    mended ??= [...words];
    mended[i] = { ...word, key };
  }
  return mended ?? words;
}

/** True for words with a digit as well as a letter; all others are left alone. */
function isMixed(key: string): boolean {
  let digit = false;
  let letter = false;
  for (let i = 0; i < key.length && i < 12; i++) {
    const code = key.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digit = true;
    else if (code >= 0x41 && code <= 0x5a) letter = true;
  }
  return digit && letter && key.length <= 12;
}

/** "lO" after "Box": a number of which no digit was read. */
function isOnlySlips(text: string, { key, start, end }: Word): boolean {
  if (key.length < 2 || key.length > 4 || end - start !== key.length) return false;
  return /^(?=.*[Il])(?=.*O)[OIl]+$/.test(text.slice(start, end));
}

function mendedKey(text: string, words: readonly Word[], i: number, word: Word): string | undefined {
  const raw = text.slice(word.start, word.end).replace(/\.$/, "");
  return (
    zipKey(words, i, word) ??
    stateKey(words, i, word) ??
    numberKey(text, raw, words, i, word) ??
    wordKey(words, i, word)
  );
}

const digitFor: ReadonlyMap<string, string> = new Map([
  ["O", "0"],
  ["Q", "0"],
  ["I", "1"],
  ["L", "1"],
  ["S", "5"],
  ["B", "8"],
  ["Z", "2"],
]);

function allDigits(key: string): string {
  let digits = "";
  for (let i = 0; i < key.length; i++) digits += digitFor.get(key.charAt(i)) ?? key.charAt(i);
  return digits;
}

/** A ZIP at the end of a line, after a state that has it, or after a city when most of it is digits. */
function zipKey(words: readonly Word[], i: number, word: Word): string | undefined {
  const { key } = word;
  if (!/^[\dOQILSBZ]{5}(?:-?[\dOQILSBZ]{4})?$/.test(key)) {
    const before = words[i - 1];
    const plus = /^[\dOQILSBZ]{4}$/.test(key) && before !== undefined && /^\d{5}$/.test(before.key);
    return plus && before.line === word.line && endsLine(words, i) ? allDigits(key) : undefined;
  }
  if (!endsLine(words, i)) return undefined;
  const zip = allDigits(key);
  const before = words[i - 1];
  if (before === undefined) return undefined;
  const state = stateOf.get(before.key.replaceAll("0", "O"));
  if (state !== undefined) {
    // An S may be an 8 as well; the state tells.
    return [zip, allDigits(key.replaceAll("S", "8"))].find((digits) => zipFitsState(digits, state));
  }
  const digits = key.replace(/\D/g, "").length;
  const alone = before.line !== word.line;
  const afterCity = !alone && /^[A-Z]+$/.test(before.key) && !numberLabels.has(before.key);
  return digits >= 3 && (alone || afterCity) && isKnownPrefix(zip) ? zip : undefined;
}

/** "C0 80012", "I1 61801". */
function stateKey(words: readonly Word[], i: number, { key, line }: Word): string | undefined {
  const next = words[i + 1];
  if (key.length !== 2 || next?.line !== line || !/^\d{4}/.test(allDigits(next.key))) return undefined;
  const letters = key.replaceAll("0", "O");
  return [letters, letters.replaceAll("1", "L"), letters.replaceAll("1", "I")].find(
    (state) => stateOf.get(state) === state,
  );
}

/** The last word of its line, or with nothing but a country behind it. */
function endsLine(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return (
    next === undefined ||
    next.line !== words[i]?.line ||
    next.gap ||
    /^U\.?S/.test(next.key) ||
    /^\d/.test(next.key)
  );
}

/** House, unit and box numbers: a letter O is a zero; a small l or a capital I between digits is a one. */
function numberKey(
  text: string,
  raw: string,
  words: readonly Word[],
  i: number,
  word: Word,
): string | undefined {
  if (raw.length !== word.key.length) return undefined;
  const before = words[i - 1];
  const labelled = before !== undefined && before.line === word.line && numberLabels.has(before.key);
  // Without any capital letter in the word, a small l may be the letter of "apt 3l".
  // A-Numbers and register numbers, in groups.
  if (/^A?-?[\dOIl]{3}-[\dOIl]{3}-[\dOIl]{3}$|^[\dOIl]{5}-[\dOIl]{3}$/.test(raw))
    return raw.replaceAll("O", "0").replace(/[Il]/g, "1");
  if (isOnlySlips(text, word)) return labelled ? allDigits(word.key) : undefined;
  if (/^[\dOIl-]+$/.test(raw) || (labelled && /^[\doOIl-]+$/.test(raw))) {
    // Apartment I2, block O-4: a letter in front of a number is one.
    if (labelled && /^[OI]-?\d/.test(raw) && before.key !== "BOX") return undefined;
    // "I35" behind a house number is a highway.
    const starts = word.gap ? /^(?:\d|[Il][\dOIl])/ : /^(?:\d|l[\dOIl])/;
    if (!labelled && !starts.test(raw)) return undefined;
    if (labelled && /^\d+l$/.test(raw) && /^[a-z]+$/.test(text.slice(before.start, before.end)))
      return undefined;
    return raw.replace(/[Oo]/g, "0").replace(/[Il]/g, "1");
  }
  const ordinal = /^([\dOIl]+)(ST|ND|RD|TH)$/i.exec(raw);
  if (ordinal?.[1] !== undefined && ordinal[2] !== undefined) {
    return ordinal[1].replaceAll("O", "0").replace(/[Il]/g, "1") + ordinal[2].toUpperCase();
  }
  // "2O1-A".
  const lettered = /^(\d[\dOIl]*)(-?[A-HJ-NP-Z])$/.exec(raw);
  if (lettered?.[1] !== undefined && lettered[2] !== undefined && !grid(words, raw)) {
    return lettered[1].replaceAll("O", "0").replace(/[Il]/g, "1") + lettered[2];
  }
  // "14S0 Main St": between digits, and no grid number.
  if (!/^\d[\dOIlSBZ-]*\d$/.test(raw) || words[i + 1] === undefined || grid(words, raw)) return undefined;
  // Units have letters of their own ("Apt 2B6"), boxes hardly.
  return word.gap || before?.key === "BOX" ? allDigits(word.key) : undefined;
}

/** "1S450" where house numbers are those of a grid. */
function grid(words: readonly Word[], raw: string): boolean {
  if (!/^\d{1,2}S\d{2,5}$/.test(raw)) return false;
  // The state is one of the last words, before ZIP and country.
  return words.slice(-8).some(({ key }) => gridStates.has(stateOf.get(key) ?? ""));
}

/** Short words that a slip is likely in. */
const shortWords: ReadonlySet<string> = new Set(["BOX", "POB", "AVE", "NORTH", "SOUTH"]);

/** "AUR0RA", "C0 80012", "N0RTH"; "5T" and "B1VD" where the word is then a suffix. */
function wordKey(words: readonly Word[], i: number, { key, gap, line }: Word): string | undefined {
  if (key === "8OX" || key === "80X") return "BOX";
  if (/^0[A-Z]{2,}$/.test(key)) return `O${key.slice(1)}`;
  if (gap && !/^[A-Z]/.test(key)) return undefined;
  const before = words[i - 1];
  if (before !== undefined && before.line === line && numberLabels.has(before.key)) return undefined;
  if (/^[A-Z0]+$/.test(key)) {
    const letters = key.replaceAll("0", "O");
    // "A0" and "A0000" are units and numbers; a word has more letters than slips.
    const word = key.replaceAll("0", "").length * 2 >= key.length && !key.includes("00");
    if (key.length >= 4 && word) return letters;
    return shortWords.has(letters) || (!gap && isPlainSuffix(letters)) ? letters : undefined;
  }
  if (gap || !/^[A-Z1580]+$/.test(key)) return undefined;
  const one = key.replaceAll("0", "O").replaceAll("5", "S").replaceAll("8", "B");
  return [one.replaceAll("1", "L"), one.replaceAll("1", "I")].find((letters) => isPlainSuffix(letters));
}
