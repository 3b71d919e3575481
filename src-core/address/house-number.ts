import { isPlainSuffix, isSpanishStreetWord, suffixOf } from "./lexicon.ts";
import { isBlank, isDigits, withoutLeadingZeros } from "./numbers.ts";
import { keyAt, type Scene } from "./scene.ts";

export interface HouseNumber {
  next: number;
  value: string;
}

const spelled: ReadonlyMap<string, string> = new Map(
  "ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE"
    .split(" ")
    .map((word, index) => [word, String(index + 1)]),
);

/** Digits, digits and a letter, ranges and Queens numbers ("45-12"), "12-B", "12-1/2", "3JN-22". */
const plain =
  /^\d{1,6}[A-Z]?$|^\d{1,5}-\d{1,4}[A-Z]?$|^\d{1,6}-[A-Z]$|^\d{1,6}-\d\/\d$|^\d{1,2}[A-Z]{1,2}-\d{1,4}$/;
/** The same, for a look at the first word of a line. */
export const houseShape = /^\d{1,6}[A-Z]?$|^\d{1,5}-\d{1,4}[A-Z]?$|^[NSEW]\d{1,5}[NSEW]\d{1,6}$/;
/** Grid numbers in one word, as in Wisconsin and Illinois ("N6W23001", "39W301"). */
const grid = /^[NSEW]\d{1,5}[NSEW]\d{1,6}[A-Z]?$|^\d{1,2}[NSEW]\d{2,5}$/;
/** Half a grid number ("W229" of "W229 N1433"), enough by itself. */
const halfGrid = /^[NSEW]\d{2,6}$/;
/** Block and lot of Puerto Rico urbanizations ("A17", "B-12", "AA-3"), before a CALLE or AVE. */
const blockLot = /^[A-Z]{1,2}-?\d{1,4}[A-Z]?$/;
const fraction = /^\d\/\d$/;
/** BOP register numbers and ZIP+4 have their own shapes: no house number. */
const notHouse = /^\d{5}-\d{3,4}$/;

/** The house number at word i, with its fraction: "1420", "45-12", "123 1/2", "N6W23001", "#45" before a CALLE. */
export function houseNumberAt(scene: Scene, i: number, end: number, first: boolean): HouseNumber | undefined {
  const word = scene.words[i];
  if (word === undefined || i >= end) return undefined;
  const { key } = word;
  // "____ Main St" on a form.
  if (first && isBlank(key)) return { next: i + 1, value: "" };
  const char = key.charCodeAt(0);
  const startsWithDigit = char >= 0x30 && char <= 0x39;
  if (startsWithDigit) {
    if (plain.test(key) ? notHouse.test(key) : !grid.test(key)) return undefined;
    return withFraction(scene, i + 1, end, key);
  }
  if (!first) return undefined;
  if (key === "#" || key === "NO" || key === "NUM") {
    const number = keyAt(scene, i + 1, end);
    const spanish = isSpanishStreetWord(keyAt(scene, i + 2, end)) || scene.puertoRico;
    return isDigits(number) && spanish ? { next: i + 2, value: number } : undefined;
  }
  if (grid.test(key)) return { next: i + 1, value: key };
  if (halfGrid.test(key)) {
    const other = keyAt(scene, i + 1, end);
    if (halfGrid.test(other)) return { next: i + 2, value: `${key} ${other}` };
    // "N12" before a CALLE is a block and lot, read below with the same result.
    return i + 1 < end && !isUnitLike(other) ? { next: i + 1, value: key } : undefined;
  }
  // "B 14 Calle Rubi".
  const lot = keyAt(scene, i + 1, end);
  if (/^[A-Z]{1,2}$/.test(key) && /^\d{1,4}$/.test(lot) && isSpanishStreetWord(keyAt(scene, i + 2, end))) {
    return { next: i + 2, value: key + lot };
  }
  if (blockLot.test(key) && isSpanishStreetWord(keyAt(scene, i + 1, end))) {
    return { next: i + 1, value: key };
  }
  // "B-14 Elm St".
  if (/^[A-Z]-\d{1,4}$/.test(key) && endsInSuffix(scene, i + 2, end)) return { next: i + 1, value: key };
  const number = spelled.get(key);
  return number !== undefined && endsInSuffix(scene, i + 2, end) ? { next: i + 1, value: number } : undefined;
}

/** "N25" alone or before another number is no house number. */
function isUnitLike(key: string): boolean {
  return key === "" || /^[#\d]/.test(key);
}

function withFraction(scene: Scene, next: number, end: number, number: string): HouseNumber {
  const key = keyAt(scene, next, end);
  const value = withoutLeadingZeros(number);
  if (fraction.test(key)) return { next: next + 1, value: `${value} ${key}` };
  return isHouseLetter(scene, next, end) && /\d$/.test(value)
    ? { next: next + 1, value: value + key }
    : { next, value };
}

/** The letter of "318 C Pennyroyal Ct"; not the one of "14 C St", "14 E Main St" or "14 M L King Dr". */
function isHouseLetter(scene: Scene, i: number, end: number): boolean {
  if (!/^[A-DF-MO-RT-VX-Z]$/.test(keyAt(scene, i, end))) return false;
  const name = keyAt(scene, i + 1, end);
  if (name.length < 3 || isPlainSuffix(name)) return false;
  for (let at = i + 2; at < Math.min(end, i + 5); at++) {
    if (scene.words[at]?.gap) return false;
    if (isPlainSuffix(scene.words[at]?.key ?? "")) return true;
  }
  return false;
}

/** "One Liberty Plaza": a number in words counts only when the whole stretch reads as a street. */
function endsInSuffix(scene: Scene, from: number, end: number): boolean {
  let last = from;
  while (last < end && last < from + 5 && scene.words[last]?.gap === false) last++;
  return last > from && suffixOf.has(scene.words[last - 1]?.key ?? "");
}
