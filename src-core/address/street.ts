import { organizationWords } from "../reference/organization-words.ts";
import { readPmb, readPoBox } from "./boxes.ts";
import { readHighway } from "./highways.ts";
import { houseNumberAt } from "./house-number.ts";
import {
  isPlainSuffix,
  isSpanishStreetWord,
  knownCityBefore,
  postDirectionalOf,
  preDirectionalOf,
  suffixOf,
} from "./lexicon.ts";
import { type Draft, draft, type Found, type Reader, type Scene, type Stretch } from "./scene.ts";
import { endOfSpanishName, isSpanishStreet, readSpanishStreet, spanishBody } from "./spanish-streets.ts";
import { cityOpeners, postDirectionalAt, type StreetBody } from "./street-body.ts";
import { isBareUnit, startsUnit } from "./units.ts";
import { valueOfWords } from "./words.ts";

/** Longest street name looked at; keeps reading linear and prose out. */
const longestBody = 12;

const organizationWordSet: ReadonlySet<string> = new Set(organizationWords);

/**
 * A street with its house number, directionals and suffix (Publication 28 section 23), a numbered highway
 * (appendix F), or a street whose kind comes first as in Spanish (appendix I). Units are read after it.
 */
export const readStreet: Reader = (scene, i, stretch, first) => {
  if (first) {
    const spanish = readSpanishStreet(scene, i, stretch);
    if (spanish !== undefined) return spanish;
  }
  const number = houseNumberAt(scene, i, stretch.end, first);
  if (number === undefined) return first ? numberlessHighway(scene, i, stretch) : undefined;
  if (number.next >= stretch.end) return undefined;
  if (stretch.mode !== "closed" && isNumberedCity(scene, i)) return undefined;
  const afterComma = scene.words[number.next]?.gap === true;
  if (afterComma && !first) return undefined;
  const body = readBody(scene, number.next, stretch);
  if (body === undefined) return undefined;
  if (afterComma && !body.sure) return undefined;
  // In the middle of a line of words only an unmistakable street is one.
  if (!first && !body.sure) return undefined;
  const house = draft(scene, "house-number", i, number.next, number.value);
  const found: Found = { next: body.next, parts: [house, ...body.parts], delivery: "street" };
  return body.sure ? found : { ...found, weak: true };
};

/** Twentynine Palms, California, as people write it. */
function isNumberedCity(scene: Scene, i: number): boolean {
  return scene.words[i]?.key === "29" && scene.words[i + 1]?.key === "PALMS";
}

/** What follows the house number. */
function readBody(scene: Scene, from: number, stretch: Stretch): StreetBody | undefined {
  const end = endOfBody(scene, from, stretch);
  if (end === from) return undefined;
  const highway = readHighway(scene, from, stretch.end, stretch.mode !== "closed");
  if (highway !== undefined) return highway;
  const afterDirectional = preDirectionalOf.get(scene.words[from]?.key ?? "");
  if (afterDirectional !== undefined && end - from >= 3) {
    const directed = readHighway(scene, from + 1, stretch.end, stretch.mode !== "closed");
    if (directed !== undefined) {
      const pre = draft(scene, "pre-directional", from, from + 1, afterDirectional);
      return { ...directed, parts: [pre, ...directed.parts] };
    }
  }
  const spanish = isSpanishStreetWord(scene.words[from]?.key ?? "") && end - from >= 2;
  if ((isSpanishStreet(scene, from) || spanish) && !hasEnglishSuffix(scene, from, end, stretch)) {
    const body = spanishBody(scene, from, Math.min(endOfSpanishName(scene, from, stretch), end));
    if (body !== undefined) return body;
  }
  return readNamedStreet(scene, from, end, stretch);
}

/** "719 Vereda Ln", "12 Camino Real Dr": outside Puerto Rico the kind is the last word. */
function hasEnglishSuffix(scene: Scene, from: number, end: number, stretch: Stretch): boolean {
  if (scene.puertoRico || end - from < 2) return false;
  const closed = stretch.mode === "closed" || end < stretch.end;
  if (closed) return isPlainSuffix(scene.words[end - 1]?.key ?? "");
  for (let i = from + 1; i < end - 1; i++)
    if (/^(?:ST|RD|DR|LN|BLVD|CT|WAY)$/.test(scene.words[i]?.key ?? "")) return true;
  return false;
}

/** The words that can belong to the street: up to a comma, a unit, a box or the end. */
function endOfBody(scene: Scene, from: number, stretch: Stretch): number {
  const limit = Math.min(stretch.end, from + longestBody);
  let end = from;
  while (end < limit) {
    const word = scene.words[end];
    if (word === undefined || (end > from && word.gap)) break;
    if (bodyStops.has(word.key) || (end > from && endsWithNumber(scene, end, stretch))) break;
    if (end > from && (startsUnit(scene, end, stretch) || startsBox(scene, end, stretch))) break;
    end++;
  }
  return end === stretch.end && stretch.mode === "open" ? beforeKnownCity(scene, from, end) : end;
}

/** "76 Farrier Ave Valley Stream": the city is known, and so where the street ends. */
function beforeKnownCity(scene: Scene, from: number, end: number): number {
  const city = knownCityBefore(scene.words, end, from + 1);
  if (city === undefined) return end;
  const key = (at: number) => scene.words[at]?.key ?? "";
  // "Main St N St Paul": the letter is the street's, unless the city goes by it.
  const letter = /^[NSEW]$/.test(key(city)) && postDirectionalAt(scene, city, end, true) !== undefined;
  if (letter && isPlainSuffix(key(city - 1)) && city + 2 < end) return city + 1;
  return city;
}

/** First words of the spelled-out box phrases. */
const boxOpeners: ReadonlySet<string> = new Set([
  "P",
  "PO",
  "BOX",
  "POST",
  "POSTAL",
  "PRIVATE",
  "BUZON",
  "APARTADO",
  "APDO",
  "CASILLERO",
]);

function startsBox(scene: Scene, i: number, stretch: Stretch): boolean {
  const key = scene.words[i]?.key ?? "";
  if (!boxOpeners.has(key)) return false;
  // "8814 Box Elder Rd" is a street, "14 Main St Box 12" has a box.
  if (key === "BOX") return /\d/.test(scene.words[i + 1]?.key ?? "");
  return (readPmb(scene, i, stretch, false) ?? readPoBox(scene, i, stretch, false)) !== undefined;
}

const bodyStops: ReadonlySet<string> = new Set(["PMB", "POB", "C/O", "ATTN", "ATN", "%", "#"]);

/** "12 Main St 5B": behind these suffixes a number is a unit; behind ROAD and the like it is the road's. */
const numberedBehind: ReadonlySet<string> = new Set([
  "ST",
  "AVE",
  "DR",
  "LN",
  "CT",
  "BLVD",
  "PL",
  "WAY",
  "CIR",
  "TER",
]);

function endsWithNumber(scene: Scene, i: number, stretch: Stretch): boolean {
  const closes = i + 1 === stretch.end || scene.words[i + 1]?.gap === true;
  return (
    closes &&
    stretch.mode === "closed" &&
    isBareUnit(scene.words[i]?.key ?? "") &&
    numberedBehind.has(suffixOf.get(scene.words[i - 1]?.key ?? "") ?? "")
  );
}

/** "County Road 12" without a house number, when nothing else stands beside it. */
function numberlessHighway(scene: Scene, i: number, stretch: Stretch): Found | undefined {
  if (stretch.mode === "open") return undefined;
  const body = readHighway(scene, i, stretch.end, false);
  const closes =
    body !== undefined &&
    (body.next === stretch.end ||
      scene.words[body.next]?.gap === true ||
      startsUnit(scene, body.next, stretch));
  return body !== undefined && closes
    ? { next: body.next, parts: body.parts, delivery: "street", weak: true }
    : undefined;
}

function readNamedStreet(scene: Scene, from: number, end: number, stretch: Stretch): StreetBody | undefined {
  const { words } = scene;
  const key = (at: number) => words[at]?.key ?? "";
  // The stretch goes on behind the body with a unit or a comma: then all of the body is the street.
  const closed = stretch.mode === "closed" || end < stretch.end;
  const parts: Draft[] = [];
  let name = from;
  const pre = preDirectionalOf.get(key(from));
  const corner = cornerOf(key(from), key(from + 1));
  if (corner !== undefined && end - from >= (closed ? 4 : 5) && !suffixOf.has(key(from + 2))) {
    // "North East 45th Street", "N E 45th St".
    parts.push(draft(scene, "pre-directional", from, from + 2, corner));
    name = from + 2;
  } else if (pre !== undefined && hasPreDirectional(scene, from, end, closed)) {
    parts.push(draft(scene, "pre-directional", from, from + 1, pre));
    name = from + 1;
  }
  const shape = closed ? closedShape(scene, name, end) : openShape(scene, name, end, stretch.mode);
  if (stretch.mode === "closed" && shape.suffix === undefined && hasOrganizationWord(scene, from, end)) {
    return undefined;
  }
  const nameEnd = shape.suffix ?? shape.nameEnd;
  parts.push(draft(scene, "street", name, nameEnd, valueOfWords(words, name, nameEnd)));
  let next = nameEnd;
  if (shape.suffix !== undefined) {
    parts.push(draft(scene, "suffix", next, next + 1, suffixOf.get(key(next)) ?? key(next)));
    next++;
  }
  if (shape.post !== undefined) {
    const post = shape.corner ?? postDirectionalOf.get(key(shape.post)) ?? key(shape.post);
    next = shape.post + (shape.corner === undefined ? 1 : 2);
    parts.push(draft(scene, "post-directional", shape.post, next, post));
  }
  const sure = shape.suffix !== undefined || shape.post !== undefined;
  return { next, parts, sure };
}

function isOpposite(first: string, second: string): boolean {
  const pair = `${preDirectionalOf.get(first) ?? ""}${preDirectionalOf.get(second) ?? ""}`;
  return (
    first.length > 2 &&
    second.length > 2 &&
    (pair === "NS" || pair === "SN" || pair === "EW" || pair === "WE")
  );
}

/** NE for "NORTH EAST" and "N E"; compass words of different length are a direction and a name. */
function cornerOf(first: string, second: string): string | undefined {
  const [across, along] = [preDirectionalOf.get(first), preDirectionalOf.get(second)];
  if (across === undefined || along === undefined || (first.length === 1) !== (second.length === 1))
    return undefined;
  return /^[NS]$/.test(across) && /^[EW]$/.test(along) ? across + along : undefined;
}

/** "24 Hour Fitness", "99 Ranch Market": several words of which the last is one of a firm's. */
function hasOrganizationWord(scene: Scene, from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++) {
    // "Main St rear house" is a street with more behind it.
    if (isPlainSuffix(scene.words[i]?.key ?? "")) return false;
  }
  return end - from >= 2 && organizationWordSet.has(scene.words[end - 1]?.key ?? "");
}

/** "N Main St" has one; in "North St" and "E St NW" the compass word is the name. */
function hasPreDirectional(scene: Scene, from: number, end: number, closed: boolean): boolean {
  if (end - from < 2) return false;
  const second = scene.words[from + 1]?.key ?? "";
  // "West End Ave", "East West Hwy": the compass word belongs to the name.
  if (second === "END" || isOpposite(scene.words[from]?.key ?? "", second)) return false;
  if (!isPlainSuffix(second)) return !(end - from === 2 && suffixOf.has(second));
  // "N St Charles Ave": another suffix follows, and so "St" is part of the name.
  const last = closed ? end : end - 1;
  for (let i = from + 2; i < last; i++) if (suffixOf.has(scene.words[i]?.key ?? "")) return true;
  return false;
}

interface Shape {
  nameEnd: number;
  suffix?: number;
  post?: number;
  /** The compass word in two words, from `post` on. */
  corner?: string;
}

/** The street fills the words: its suffix is the last, a compass word aside. */
function closedShape(scene: Scene, from: number, end: number): Shape {
  const key = (at: number) => scene.words[at]?.key ?? "";
  const last = end - 1;
  // "36th St North West".
  const corner = last - from >= 3 ? cornerOf(key(last - 1), key(last)) : undefined;
  if (corner !== undefined && suffixOf.has(key(last - 2))) {
    return { nameEnd: last - 2, suffix: last - 2, post: last - 1, corner };
  }
  if (postDirectionalOf.has(key(last)) && last - from >= 1) {
    const onlySuffix = last - from === 1 && suffixOf.has(key(from));
    // "Avenue E", "Park West": kind first, then what tells it apart.
    if (onlySuffix) return { nameEnd: end };
    return last - from >= 2 && suffixOf.has(key(last - 1))
      ? { nameEnd: last - 1, suffix: last - 1, post: last }
      : { nameEnd: last, post: last };
  }
  return last - from >= 1 && suffixOf.has(key(last)) ? { nameEnd: last, suffix: last } : { nameEnd: end };
}

/** The city follows the street without a comma: the first plain suffix ends the street, as a rule. */
function openShape(scene: Scene, from: number, end: number, mode: Stretch["mode"]): Shape {
  const key = (at: number) => scene.words[at]?.key ?? "";
  let suffix: number | undefined;
  for (let i = from + 1; i < end; i++) {
    if (!isPlainSuffix(key(i))) continue;
    // "Summit Ave St Paul", "Main St Federal Way": a suffix right after one, or the last of several, is the city's.
    if (suffix !== undefined && (suffix === i - 1 || i === end - 1)) continue;
    // "Main St N St Paul": so is one after the compass word.
    if (suffix !== undefined && suffix === i - 2 && postDirectionalOf.has(key(i - 1))) continue;
    suffix = i;
  }
  if (suffix === undefined && key(from) !== "BROADWAY") {
    for (let i = from + 1; i < end; i++) {
      if (suffixOf.has(key(i)) && (i < end - 1 || mode === "maybe-open")) suffix = i;
    }
  }
  if (suffix !== undefined) {
    const post = postDirectionalAt(scene, suffix + 1, end, true);
    return { nameEnd: suffix, suffix, ...(post === undefined ? {} : { post: suffix + 1 }) };
  }
  if (mode === "maybe-open") return { nameEnd: end };
  let city = end - 1;
  while (city - 1 > from && cityOpeners.has(key(city - 1))) city--;
  if (city === from) return { nameEnd: end };
  const post = city - 1 > from ? postDirectionalAt(scene, city - 1, end, true) : undefined;
  return post === undefined ? { nameEnd: city } : { nameEnd: city - 1, post: city - 1 };
}

/**
 * A street without its number ("Main Street"), for a line where an address has to be: only when the whole
 * stretch is words that end in a suffix.
 */
export function readNumberlessStreet(scene: Scene, from: number, end: number): readonly Draft[] | undefined {
  if (end - from < 2 || end - from > longestBody) return undefined;
  for (let i = from + 1; i < end; i++) if (scene.words[i]?.gap) return undefined;
  const stretch: Stretch = { end, mode: "closed", afterStreet: false, lastUnit: "" };
  const body = readNamedStreet(scene, from, end, stretch);
  if (body === undefined || !body.sure || body.next !== end) return undefined;
  return body.parts.some((part) => part.role === "suffix") ? body.parts : undefined;
}
