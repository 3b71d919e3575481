import { buildingWords } from "../reference/unit-designators.ts";
import {
  isPlainSuffix,
  isSpanishStreetWord,
  phraseAt,
  phrasesOf,
  postDirectionalOf,
  standaloneUnitOf,
  suffixOf,
  unitOf,
} from "./lexicon.ts";
import { afterNumberWord, isBlank, isUnitNumber } from "./numbers.ts";
import { draft, type Found, keyAt, type Reader, type Scene, type Stretch } from "./scene.ts";

const ordinalWords: ReadonlyMap<string, string> = new Map(
  [
    ["1", "FIRST", "PRIMER", "PRIMERO"],
    ["2", "SECOND", "SEGUNDO"],
    ["3", "THIRD", "TERCER", "TERCERO"],
    ["4", "FOURTH", "CUARTO"],
    ["5", "FIFTH", "QUINTO"],
    ["6", "SIXTH", "SEXTO"],
    ["7", "SEVENTH", "SEPTIMO"],
    ["8", "EIGHTH", "OCTAVO"],
    ["9", "NINTH", "NOVENO"],
    ["10", "TENTH", "DECIMO"],
  ].flatMap(([number = "", ...forms]) => forms.map((form): [string, string] => [form, number])),
);

const buildings: ReadonlySet<string> = new Set(buildingWords);
const mailStopPhrases = phrasesOf([["STOP", "MAIL STOP", "MAIL STOP CODE"]]);

/**
 * Apartments, suites, floors and the like (Publication 28 section 213). "#" says no more than a number: it is
 * taken for a unit, doubtfully, and after a suite for a private mailbox, as that is how those are written.
 */
export const readUnit: Reader = (scene, i, stretch, first) => {
  if (!first && !stretch.afterStreet && !(stretch.mode === "closed" && isAfterBuilding(scene, i)))
    return undefined;
  const key = scene.words[i]?.key ?? "";
  if (key === "#") return numberSign(scene, i, stretch);
  // "14 Main St No. 3".
  const numbered = (key === "NO" || key === "NUM") && /^\d/.test(keyAt(scene, i + 1, stretch.end));
  if (numbered && stretch.afterStreet) return numberSign(scene, i, stretch);
  const ordinal = ordinalFloor(scene, i, stretch.end);
  if (ordinal !== undefined) return ordinal;
  const glued = /^(APT|APTO|STE|UNIT|BLDG|EDIF|RM|FL|LOT|SPC|TRLR|SUITE|PH|OFC)-?(\d[A-Z0-9-]{0,6})$/.exec(
    key,
  );
  if (glued?.[1] !== undefined && glued[2] !== undefined) {
    const standard = unitOf.get(glued[1]) ?? glued[1];
    return unit(scene, i, i + 1, standard, glued[2]);
  }
  if (stretch.afterStreet && isBareUnit(key) && standsBehindStreet(scene, i, stretch, first)) {
    const part = draft(scene, "unit", i, i + 1, `# ${key}`);
    return { next: i + 1, parts: [{ ...part, doubtful: true }], unit: "#" };
  }
  const stop = phraseAt(mailStopPhrases, scene.words, i, stretch.end);
  const standard = stop?.standard ?? unitOf.get(key);
  if (standard !== undefined) return designated(scene, i, stop?.next ?? i + 1, standard, stretch);
  return standalone(scene, i, stretch);
};

/** "5B", "B5", "12" behind a street, without a word that says what it is. */
export function isBareUnit(key: string): boolean {
  return /^\d{1,4}-?[A-Z]?$|^[A-Z]-?\d{1,3}$/.test(key);
}

/** Directly behind the suffix, or alone after a comma; on a line of its own it needs a letter. */
function standsBehindStreet(scene: Scene, i: number, stretch: Stretch, first: boolean): boolean {
  if (i + 1 !== stretch.end && scene.words[i + 1]?.gap !== true) return false;
  const sameLine = scene.words[i - 1]?.line === scene.words[i]?.line;
  // While the block is being typed, digits on its last line may become anything.
  if (first) return sameLine || /[A-Z]/.test(scene.words[i]?.key ?? "") || i + 1 < scene.words.length;
  return isPlainSuffix(scene.words[i - 1]?.key ?? "");
}

/** Longest building name looked back on. */
const longestBuilding = 6;

/** "Cond. Torre Alta Apt 5C", "Alder Towers Apt 5C": the unit stands behind a building's name. */
function isAfterBuilding(scene: Scene, i: number): boolean {
  const word = scene.words[i];
  if (word === undefined || word.gap || !unitOf.has(word.key)) return false;
  for (let at = i - 1; at >= 0 && at >= i - longestBuilding; at--) {
    const before = scene.words[at];
    if (before === undefined || before.line !== word.line) return false;
    if (buildings.has(before.key) && (at === i - 1 || before.gap)) return true;
    if (before.gap) return false;
  }
  return false;
}

/** True when a unit starts at word i of a street's stretch; the street ends before it. */
export function startsUnit(scene: Scene, i: number, stretch: Stretch): boolean {
  const key = scene.words[i]?.key ?? "";
  if (key === "#") return true;
  // Whether a bare number is a unit, the street itself has to say.
  if (!/^(?:\d|[A-Z])/.test(key) || (isBareUnit(key) && !unitOf.has(keyAt(scene, i + 1, stretch.end))))
    return false;
  return readUnit(scene, i, { ...stretch, afterStreet: true, lastUnit: "" }, false) !== undefined;
}

function unit(scene: Scene, from: number, next: number, standard: string, number: string): Found {
  const value = number === "" ? standard : `${standard} ${number}`;
  const role = standard === "BLDG" ? "building" : "unit";
  return { next, parts: [draft(scene, role, from, next, value)], unit: standard };
}

function numberSign(scene: Scene, i: number, stretch: Stretch): Found | undefined {
  const at = afterNumberWord(scene, i + 1, stretch.end);
  const blank = isBlank(keyAt(scene, at, stretch.end)) ? at + 1 : at;
  const number = unitNumber(scene, at, stretch);
  if (number === undefined) {
    // "14 Main St #", still being typed, or left blank.
    const closes = blank === stretch.end || scene.words[blank]?.gap === true;
    if (!stretch.afterStreet || !closes) return undefined;
    return { next: blank, parts: [{ ...draft(scene, "unit", i, blank, "#"), doubtful: true }], unit: "#" };
  }
  // "#45 Calle Luna" begins with a house number.
  if (isSpanishStreetWord(keyAt(scene, number.next, stretch.end))) return undefined;
  if (stretch.lastUnit === "STE") {
    const part = draft(scene, "pmb", i, number.next, `PMB ${number.value}`);
    return { next: number.next, parts: [{ ...part, doubtful: true }], delivery: "private-mailbox" };
  }
  const part = draft(scene, "unit", i, number.next, `# ${number.value}`);
  return { next: number.next, parts: [{ ...part, doubtful: true }], unit: "#" };
}

/** "2nd Floor", "2do piso", "segundo piso". */
function ordinalFloor(scene: Scene, i: number, end: number): Found | undefined {
  const floor = keyAt(scene, i + 1, end);
  // "14 Fl St" is a street.
  if (unitOf.get(floor) !== "FL" || suffixOf.has(keyAt(scene, i + 2, end))) return undefined;
  const key = scene.words[i]?.key ?? "";
  const number = ordinalWords.get(key) ?? /^(\d{1,3})(?:ST|ND|RD|TH|[RDTVMN]?[OA]|ER)?$/.exec(key)?.[1];
  return number === undefined ? undefined : unit(scene, i, i + 2, "FL", number);
}

function designated(
  scene: Scene,
  i: number,
  after: number,
  standard: string,
  stretch: Stretch,
): Found | undefined {
  const at = afterNumberWord(scene, after, stretch.end);
  const number = unitNumber(scene, at, stretch);
  if (number !== undefined) {
    // "Department of Health", "Key West", "Space A" are names; with a number they are not.
    const wantsDigit = standard === "DEPT" || standard === "KEY" || standard === "STOP";
    return wantsDigit && !/\d/.test(number.value)
      ? undefined
      : unit(scene, i, number.next, standard, number.value);
  }
  if (isBlank(keyAt(scene, at, stretch.end))) return unit(scene, i, at + 1, standard, "");
  // "Apt, 6D".
  const apart = scene.words[at];
  const parted =
    stretch.afterStreet && apart?.gap === true && at < stretch.end && apart.line === scene.words[i]?.line;
  if (parted && isBareUnit(apart.key)) return unit(scene, i, at + 1, standard, apart.key);
  // "14 Main St Apt" while someone is still typing.
  const dangling = stretch.afterStreet && at === stretch.end && stretch.mode === "closed";
  return dangling && endsStreet(scene, i - 1) && standard !== "KEY"
    ? unit(scene, i, at, standard, "")
    : undefined;
}

const letterUnits: ReadonlySet<string> = new Set(["UPPER", "LOWER", "REAR", "FRONT", "PH"]);

function unitNumber(scene: Scene, at: number, stretch: Stretch): { next: number; value: string } | undefined {
  const key = keyAt(scene, at, stretch.end);
  const closes = at + 1 === stretch.end || scene.words[at + 1]?.gap === true;
  const twoLetters = /^[A-Z]{2}$/.test(key) && !suffixOf.has(key) && !postDirectionalOf.has(key);
  const letters = closes && stretch.mode === "closed" && (twoLetters || letterUnits.has(key));
  if (!letters && !isUnitNumber(key)) return undefined;
  const letter = keyAt(scene, at + 1, stretch.end);
  const letterCloses = at + 2 === stretch.end || scene.words[at + 2]?.gap === true;
  // "Apt 3 B" is apartment 3B.
  return /^\d+$/.test(key) && /^[A-Z]$/.test(letter) && letterCloses
    ? { next: at + 2, value: key + letter }
    : { next: at + 1, value: key };
}

const dwellings: ReadonlySet<string> = new Set(["HOUSE", "FLAT", "DOOR", "ENTRANCE", "LEVEL", "COTTAGE"]);

/** Standalone units that also end street names. */
const ambiguousUnits: ReadonlySet<string> = new Set(["FRONT", "SIDE", "LOWER", "UPPER", "OFFICE", "LOBBY"]);

/** True when word i can be the last of a street or of a unit. */
function endsStreet(scene: Scene, i: number): boolean {
  const key = scene.words[i]?.key ?? "";
  return isPlainSuffix(key) || postDirectionalOf.has(key) || /\d/.test(key);
}

/** "Rear", "Basement", "PH 2"; as words of names they are frequent, so only at the end of a street. */
function standalone(scene: Scene, i: number, stretch: Stretch): Found | undefined {
  const key = scene.words[i]?.key ?? "";
  const standard = standaloneUnitOf.get(key);
  if (standard === undefined || !stretch.afterStreet) return undefined;
  const sameLine = scene.words[i - 1]?.line === scene.words[i]?.line && scene.words[i]?.gap === false;
  // "77 Water Front" is a street; "77 Water St Front" has a unit.
  if (sameLine && ambiguousUnits.has(key) && !endsStreet(scene, i - 1)) return undefined;
  const number = keyAt(scene, i + 1, stretch.end);
  if (/^\d{1,4}[A-Z]?$/.test(number)) return unit(scene, i, i + 2, standard, number);
  const closes = i + 1 === stretch.end || scene.words[i + 1]?.gap === true;
  if (closes) return unit(scene, i, i + 1, standard, "");
  if (!unitOf.has(number) && !dwellings.has(number)) return undefined;
  // "2050 Shale St rear apt" says no more than "rear".
  if (i + 2 === stretch.end || scene.words[i + 2]?.gap === true) return unit(scene, i, i + 2, standard, "");
  return isUnitNumber(keyAt(scene, i + 2, stretch.end)) ? unit(scene, i, i + 1, standard, "") : undefined;
}
