import { isCalleWord, isSpanishStreetWord } from "./lexicon.ts";
import { isDigits } from "./numbers.ts";
import { type Draft, draft, type Found, keyAt, type Scene, type Stretch } from "./scene.ts";
import type { StreetBody } from "./street-body.ts";
import { startsUnit } from "./units.ts";
import { valueOfWords } from "./words.ts";

/** Words inside a Spanish name that always take another after them. */
const linkingWords: ReadonlySet<string> = new Set(
  "DE DEL LA LAS LOS EL SAN SANTA SANTO DON DONA DR GENERAL GRAL JUAN JOSE LUIS MARIA MUNOZ PONCE RIO".split(
    " ",
  ),
);

/** URB anywhere; in Puerto Rico also the other words that open the name of a community, where no street has them. */
function isUrbanizationWord(key: string, puertoRico: boolean): boolean {
  if (key === "URB" || key === "URBANIZACION") return true;
  return puertoRico && /^(?:BO|BARRIO|EXT|SECTOR|SECT|REPTO|RPTO|BDA|PARC|PARCELAS)$/.test(key);
}

/** True when a street whose name comes after its kind ("CALLE LUNA") starts at word i, number aside. */
export function isSpanishStreet(scene: Scene, i: number): boolean {
  const key = scene.words[i]?.key ?? "";
  return isCalleWord(key) || (scene.puertoRico && isSpanishStreetWord(key));
}

/** Index after the street's name that begins with its kind at word i: "CALLE DE LA LUNA", "CARR 2 KM 14.7". */
export function endOfSpanishName(scene: Scene, i: number, stretch: Stretch): number {
  const open = stretch.mode === "open";
  let next = i + 1;
  while (next < stretch.end && next < i + 12) {
    const word = scene.words[next];
    if (word === undefined || word.gap || word.key === "#") break;
    if (next > i + 1 && isUrbanizationWord(word.key, scene.puertoRico)) break;
    if (next > i + 1 && (startsUnit(scene, next, stretch) || isNumberLabel(word.key))) break;
    next++;
    // With the city in the same stretch the name is one word, and what its linking words take with them.
    if (open && !linkingWords.has(word.key)) break;
  }
  return next;
}

/** A Spanish street from its kind at word i up to word `end`, with the compass word that may end it. */
export function spanishBody(scene: Scene, i: number, end: number): StreetBody | undefined {
  if (end <= i + 1) return undefined;
  const post = end - i >= 3 ? spanishDirectionals.get(scene.words[end - 1]?.key ?? "") : undefined;
  const nameEnd = post === undefined ? end : end - 1;
  const parts: Draft[] = [draft(scene, "street", i, nameEnd, valueOfWords(scene.words, i, nameEnd))];
  if (post !== undefined) parts.push(draft(scene, "post-directional", nameEnd, end, post));
  return { next: end, parts, sure: true };
}

/** Compass words behind a Spanish street; spelled-out English ones are rather names there. */
const spanishDirectionals: ReadonlyMap<string, string> = new Map([
  ...["N", "S", "E", "W", "NE", "NW", "SE", "SW"].map((word): [string, string] => [word, word]),
  ["NORTE", "N"],
  ["SUR", "S"],
  ["ESTE", "E"],
  ["OESTE", "W"],
  ["NORESTE", "NE"],
  ["NOROESTE", "NW"],
  ["SURESTE", "SE"],
  ["SUROESTE", "SW"],
]);

/** "CALLE LUNA 45", "Calle 3 #45", "Calle Luna, Núm. 45": kind and name first, number after. */
export function readSpanishStreet(scene: Scene, i: number, stretch: Stretch): Found | undefined {
  const key = scene.words[i]?.key ?? "";
  const sure = isCalleWord(key);
  if (!isSpanishStreetWord(key)) return undefined;
  let nameEnd = endOfSpanishName(scene, i, stretch);
  if (nameEnd === i + 1) return undefined;

  let numberFrom = nameEnd;
  let next = nameEnd;
  let number = numberAfter(scene, nameEnd, stretch);
  if (number !== undefined) {
    next = number.next;
  } else if (
    nameEnd > i + 2 &&
    isHouseLike(scene.words[nameEnd - 1]?.key ?? "") &&
    !isKilometre(scene, nameEnd)
  ) {
    nameEnd -= 1;
    numberFrom = nameEnd;
    number = { next, value: scene.words[nameEnd]?.key ?? "" };
  }
  // "Ave Maria" is a name and a town; with a number, or in Puerto Rico, it is an avenue.
  if (!sure && !scene.puertoRico && number === undefined) return undefined;
  const body = spanishBody(scene, i, nameEnd);
  if (body === undefined) return undefined;
  const parts: Draft[] = [...body.parts];
  if (number !== undefined) parts.push(draft(scene, "house-number", numberFrom, next, number.value));
  return { next, parts, delivery: "street" };
}

function isNumberLabel(key: string): boolean {
  return key === "NO" || key === "NUM" || key === "NUMERO" || key === "NRO";
}

function isHouseLike(key: string): boolean {
  return /^\d{1,5}[A-Z]?$|^[A-Z]{1,2}-\d{1,4}$|^\d{1,4}-[A-Z]$|^\d{1,2}[A-Z]{1,2}-\d{1,4}$|^[A-Z]{1,2}\d{1,3}$/.test(
    key,
  );
}

/** "CARR 2 KM 14.7": the last number is a place on the road. */
function isKilometre(scene: Scene, nameEnd: number): boolean {
  const before = scene.words[nameEnd - 2]?.key ?? "";
  return before === "KM" || before === "HM";
}

/** A number after "#" or "Núm.", or after a comma at the end of the line. */
function numberAfter(
  scene: Scene,
  at: number,
  stretch: Stretch,
): { next: number; value: string } | undefined {
  const word = scene.words[at];
  if (word === undefined || at >= stretch.end) return undefined;
  if (word.key === "#" || isNumberLabel(word.key)) {
    const key = keyAt(scene, at + 1, stretch.end);
    return isHouseLike(key) ? { next: at + 2, value: key } : undefined;
  }
  const closes = at + 1 >= stretch.end || scene.words[at + 1]?.gap === true;
  return word.gap && closes && isDigits(word.key, 5) ? { next: at + 1, value: word.key } : undefined;
}
