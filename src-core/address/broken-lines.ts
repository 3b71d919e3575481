import { houseShape } from "./house-number.ts";
import {
  isCalleWord,
  isKnownCity,
  isPlainSuffix,
  isSpanishStreetWord,
  postDirectionalOf,
  stateOf,
  suffixOf,
  unitOf,
} from "./lexicon.ts";
import { isUnitNumber } from "./numbers.ts";
import { cityOpeners } from "./street-body.ts";
import type { Word } from "./words.ts";
import { stateBefore } from "./zip-and-state.ts";

/** Words at the end of a line that call for a number. */
const wantsNumber: ReadonlySet<string> = new Set(
  "# NO NUM BOX BX POB APARTADO CASILLA DRAWER PMB RR HC ROUTE RT RTE HWY HIGHWAY PSC CMR".split(" "),
);
const routeOpeners: ReadonlySet<string> = new Set(
  "RR R RURAL RFD RT RTE ROUTE RD HC HCR H STAR HIGHWAY HWY RUTA PSC CMR UNIT".split(" "),
);
/** Before ROAD or HIGHWAY these make a road that goes by a number. */
const numberedRoads: ReadonlySet<string> = new Set(
  "COUNTY CO CNTY STATE ST US TOWNSHIP TWP RANCH FARM MARKET OLD".split(" "),
);
const boxOpeners: ReadonlySet<string> = new Set(["BOX", "BX", "BUZON", "BZN"]);
/** Words at the end of a line that call for the rest of a name. */
const wantsName: ReadonlySet<string> = new Set(
  "OF THE FOR DE DEL LA LOS LAS Y AND & VAN VON MR MRS MS DR DRA SR SRA".split(" "),
);
const longestLine = 30;
const zipShape = /^\d{5}(?:-?\d{4})?$/;

/** The words [from, to) of one line. */
interface Row {
  from: number;
  to: number;
}

/**
 * Puts lines together that were broken in the middle of a street, a unit, a box, or a city: "2840 N Old / Settlers Rd",
 * "Apt / 6D", "Lake / Charles, LA". Only where the first line cannot end as it does and the second goes on from it.
 */
export function joinBrokenLines(words: Word[]): Word[] {
  const rows = rowsOf(words);
  if (rows.length < 2) return words;
  let joined: Word[] | undefined;
  let above = rows[0];
  for (let r = 1; r < rows.length && above !== undefined; r++) {
    const row = rows[r];
    if (row === undefined) break;
    const now: readonly Word[] = joined ?? words;
    const at = joinsAt(now, above, row, { first: r === 1, next: rows[r + 1] });
    if (at === undefined) {
      above = row;
      continue;
    }
    joined ??= [...words];
    join(joined, above, row, at);
    above = { from: above.from, to: row.to };
  }
  return joined ?? words;
}

function rowsOf(words: readonly Word[]): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < words.length; i++) {
    const last = rows.at(-1);
    if (last !== undefined && words[i]?.line === words[last.from]?.line) last.to = i + 1;
    else rows.push({ from: i, to: i + 1 });
  }
  return rows;
}

/** Makes the row part of the line above; where `at` is a word of that line, the city begins there as after a comma. */
function join(words: Word[], above: Row, row: Row, at: number): void {
  const line = words[above.from]?.line ?? 0;
  for (let i = row.from; i < row.to; i++) {
    const word = words[i];
    if (word !== undefined) words[i] = { ...word, line, gap: i === row.from ? false : word.gap };
  }
  const city = words[at];
  if (at < row.from && city !== undefined) words[at] = { ...city, gap: true };
}

/** Where a pair of lines stands: at the top of the block, and above which other line. */
interface Place {
  first: boolean;
  next: Row | undefined;
}

/** `row.from` when the row goes on from the line above, the index of the city's first word when that is above, or undefined. */
function joinsAt(words: readonly Word[], above: Row, row: Row, place: Place): number | undefined {
  // No line of an address is that long; without a limit, lines of "de" would grow and be looked through again and again.
  if (above.to - above.from > longestLine) return undefined;
  const last = place.next === undefined;
  const goesOn =
    isNumberBelow(words, above, row, last) ||
    isBoxBelow(words, above, row) ||
    isStreetBelow(words, above, row, place) ||
    isHighwayBelow(words, above, row) ||
    isStreetBelowName(words, above, row) ||
    isZip4Below(words, above, row) ||
    isStateBelow(words, above, row) ||
    isNameBelow(words, above, row);
  return goesOn ? row.from : cityAbove(words, above, row, place.first);
}

function keyOf(words: readonly Word[], i: number): string {
  return words[i]?.key ?? "";
}

/** "Apt / 6D", "PO Box / 12", "Calle / Luna 45". */
function isNumberBelow(words: readonly Word[], above: Row, row: Row, last: boolean): boolean {
  const end = keyOf(words, above.to - 1);
  if (isCalleWord(end) && !last) return above.to - above.from <= 2;
  const road = /^(?:ROAD|RD)$/.test(end) && numberedRoads.has(keyOf(words, above.to - 2));
  if (!wantsNumber.has(end) && !unitOf.has(end) && !road) return false;
  // "Department" and "Floor" also end names; a unit's label stands behind a street or alone.
  if (unitOf.has(end) && above.to - above.from > 1 && !/\d/.test(keyOf(words, above.from))) return false;
  const number = keyOf(words, row.from);
  const alone = row.to - row.from === 1 || words[row.from + 1]?.gap === true;
  return alone && isUnitNumber(number) && !(last && zipShape.test(number));
}

/** "RR 2 / Box 18", "PSC 3 / Box 1234". */
function isBoxBelow(words: readonly Word[], above: Row, row: Row): boolean {
  if (!boxOpeners.has(keyOf(words, row.from)) || above.to - above.from > 3) return false;
  const first = keyOf(words, above.from);
  if (above.to - above.from === 1 && first === "PO") return true;
  return (
    /^(?:RR|HC)-?\d+$/.test(first) || (routeOpeners.has(first) && /^\d+$/.test(keyOf(words, above.to - 1)))
  );
}

/** "918 / Powder Horn Rd", "2840 N Old / Settlers Rd", "1420 Alder / Ct", "1420 Alder Ct / NW". */
function isStreetBelow(words: readonly Word[], above: Row, row: Row, { next }: Place): boolean {
  if (next === undefined || !houseShape.test(keyOf(words, above.from)) || endsAddress(words, row))
    return false;
  for (let i = above.from + 1; i < above.to; i++) if (words[i]?.gap) return false;
  const end = keyOf(words, above.to - 1);
  const first = keyOf(words, row.from);
  const only =
    row.to - row.from === 1 || words[row.from + 1]?.gap === true || unitOf.has(keyOf(words, row.from + 1));
  if (only && postDirectionalOf.has(first)) return isPlainSuffix(end);
  if (above.to - above.from === 1) return /^[A-Z]/.test(first) && isStreetLike(words, row);
  if (only && isPlainSuffix(first)) return !/\d/.test(end) || /\d(?:ST|ND|RD|TH)$/.test(end);
  // "14 Settlers / Glen / Aurora": a rarer suffix, unless it is the city above its state.
  if (only && suffixOf.has(first) && !isPlainSuffix(end) && end !== "BROADWAY" && !/\d/.test(end)) {
    return !isStateOrZip(words, next);
  }
  for (let i = above.from + 1; i < above.to; i++) {
    const key = keyOf(words, i);
    if ((i > above.from + 1 && suffixOf.has(key)) || isSpanishStreetWord(key) || /\d$/.test(key))
      return false;
    if (key === "BROADWAY" || key === "#" || unitOf.has(key)) return false;
  }
  // The name goes on: one or two words, then the suffix.
  return (
    (!/^\d/.test(first) || /^\d+(?:ST|ND|RD|TH)$/.test(first)) &&
    (isPlainSuffix(keyOf(words, row.from + 1)) || isPlainSuffix(keyOf(words, row.from + 2)))
  );
}

/** "2840 County / Road 12". */
function isHighwayBelow(words: readonly Word[], above: Row, row: Row): boolean {
  return (
    numberedRoads.has(keyOf(words, above.to - 1)) &&
    /^(?:ROAD|RD|HIGHWAY|HWY|ROUTE|RTE|RT)$/.test(keyOf(words, row.from)) &&
    /^\d{1,4}[A-Z]?$/.test(keyOf(words, row.from + 1))
  );
}

/** "Yvonne Tibbs 2840 / Mill Rd", "2840 Mill / Rd Aurora CO": a line without commas that was broken by its width. */
function isStreetBelowName(words: readonly Word[], above: Row, row: Row): boolean {
  const end = keyOf(words, above.to - 1);
  const named = above.to - above.from >= 3 && /^[A-Z]/.test(keyOf(words, above.from));
  // "American Legion Post 45 / 14 Main St": the street has its own number.
  if (named && houseShape.test(end) && !houseShape.test(keyOf(words, row.from))) {
    const before = keyOf(words, above.to - 2);
    return (
      /^[A-Z]{2,}$/.test(before) &&
      !wantsNumber.has(before) &&
      !unitOf.has(before) &&
      isStreetLike(words, row)
    );
  }
  const first = keyOf(words, row.from);
  if (!isPlainSuffix(first) || first === "ST" || row.to - row.from < 2 || !/^[A-Z]/.test(end)) return false;
  if (isPlainSuffix(end) || zipShape.test(keyOf(words, row.from + 1))) return false;
  for (let i = above.to - 2; i >= above.from && i >= above.to - 4; i--) {
    if (houseShape.test(keyOf(words, i))) return endsAddress(words, row);
  }
  return false;
}

/** True for a line that holds no more than a state and a ZIP. */
function isStateOrZip(words: readonly Word[], row: Row): boolean {
  let end = row.to;
  while (end > row.from && /^-?\d/.test(keyOf(words, end - 1))) end--;
  if (end === row.from) return true;
  return stateBefore(words, end, row.from)?.from === row.from;
}

/** Words of which the second or a later one is a suffix, or a street that needs none. */
function isStreetLike(words: readonly Word[], row: Row): boolean {
  if (isSpanishStreetWord(keyOf(words, row.from)) || keyOf(words, row.from) === "BROADWAY") return true;
  for (let i = row.from + 1; i < row.to && i < row.from + 6; i++) {
    if (words[i]?.gap) return false;
    if (isPlainSuffix(keyOf(words, i))) return true;
  }
  return false;
}

function isZip4Below(words: readonly Word[], above: Row, row: Row): boolean {
  return (
    row.to - row.from === 1 &&
    /^-?\d{4}$/.test(keyOf(words, row.from)) &&
    /^\d{5}-?$/.test(keyOf(words, above.to - 1))
  );
}

/** "Albany, New / York 12207". */
function isStateBelow(words: readonly Word[], above: Row, row: Row): boolean {
  const end = keyOf(words, above.to - 1);
  if (!/^(?:NEW|NORTH|SOUTH|WEST|RHODE|PUERTO)$/.test(end) || above.to - above.from < 2) return false;
  return zipShape.test(keyOf(words, row.from + 1)) && stateOf.has(`${end} ${keyOf(words, row.from)}`);
}

/** "Friends of the / Library", "Maria de la / Cruz". */
function isNameBelow(words: readonly Word[], above: Row, row: Row): boolean {
  if (!wantsName.has(keyOf(words, above.to - 1))) return false;
  // A label alone on its line ("De") says who writes.
  if (above.to - above.from === 1 && !/^(?:MR|MRS|MS|DR|DRA|SR|SRA)$/.test(keyOf(words, above.from)))
    return false;
  for (let i = above.from; i < row.to; i++) if (/^[#\d]/.test(keyOf(words, i))) return false;
  return !endsAddress(words, row);
}

/** True when the line ends in a ZIP or in a state's letters. */
function endsAddress(words: readonly Word[], row: Row): boolean {
  const end = keyOf(words, row.to - 1);
  if (zipShape.test(end)) return true;
  return end.length === 2 && stateOf.has(end) && !(suffixOf.has(end) || postDirectionalOf.has(end));
}

/** "Lake / Charles, LA": where the city begins on the line above. */
function cityAbove(words: readonly Word[], above: Row, row: Row, first: boolean): number | undefined {
  const end = cityEnd(words, row);
  if (end === row.from) {
    // "Colorado / Springs / CO 80903".
    const both = words.slice(above.from, row.to).map((word) => word.key);
    return !first && isKnownCity(both) ? row.from : undefined;
  }
  const below = words.slice(row.from, end).map((word) => word.key);
  for (let length = Math.min(3, above.to - above.from); length >= 1; length--) {
    const from = above.to - length;
    const whole = from === above.from;
    if (whole && first) continue;
    const start = words.slice(from, above.to).map((word) => word.key);
    const known = isKnownCity([...start, ...below]);
    const opens = whole && length <= 2 && start.every((key) => cityOpeners.has(key));
    if (!known && !opens) continue;
    if (whole) return row.from;
    // In the middle of a line the city follows the street only where that can end.
    const before = keyOf(words, from - 1);
    const ends =
      isPlainSuffix(before) || postDirectionalOf.has(before) || /\d/.test(before) || words[from]?.gap;
    // "Main St / Helena": ST ends the street, unless something else does already.
    const suffix = isPlainSuffix(keyOf(words, from)) && !(isPlainSuffix(before) && from - 2 > above.from);
    if (known && ends === true && !suffix && !isKnownCity(below)) return from;
  }
  return undefined;
}

/** Index after the words of the row that are its city. */
function cityEnd(words: readonly Word[], row: Row): number {
  let end = row.to;
  while (end > row.from && /^-?\d/.test(keyOf(words, end - 1))) end--;
  const zipped = end < row.to;
  const state = stateBefore(words, end, row.from);
  if (state !== undefined) end = state.from;
  else if (!zipped) return row.from;
  for (let i = row.from; i < end; i++)
    if ((i > row.from && words[i]?.gap) || /\d/.test(keyOf(words, i))) return row.from;
  return end - row.from <= 3 ? end : row.from;
}
