import { givenNames } from "../reference/given-names.ts";
import {
  ambiguousOrganizationWords,
  corporateSuffixes,
  organizationWords,
  personTitlePhrases,
  personWords,
  tradeWords,
} from "../reference/organization-words.ts";
import { buildingWords } from "../reference/unit-designators.ts";
import { namesCustodySite } from "./custody.ts";
import { phraseAt, phrasesOf } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import type { AddressRole } from "./types.ts";

const organization: ReadonlySet<string> = new Set([...organizationWords, ...tradeWords]);
const ambiguous: ReadonlySet<string> = new Set([
  ...ambiguousOrganizationWords,
  ...tradeWords,
  ...givenNames.filter((name) => organization.has(name)),
]);
const corporate: ReadonlySet<string> = new Set(corporateSuffixes);
const person: ReadonlySet<string> = new Set(personWords);
const building: ReadonlySet<string> = new Set(buildingWords);
const given: ReadonlySet<string> = new Set(givenNames);
const titlePhrases = phrasesOf(personTitlePhrases.map((phrase): [string] => [phrase]));

/** First words that firms and groups like, and places are made of; surnames too, so that they never decide alone. */
const openers: ReadonlySet<string> = new Set(
  (
    "FIRST SECOND THIRD GREAT GREATER GRAND OLD NEW NORTH SOUTH EAST WEST NORTHERN SOUTHERN EASTERN WESTERN NORTHEAST NORTHWEST SOUTHEAST SOUTHWEST CENTRAL " +
    "MID UPPER LOWER HIGH BIG LITTLE BLUE RED GREEN GOLDEN SILVER WHITE BLACK ROCKY MOUNTAIN VALLEY RIVER LAKE HARBOR BAY OCEAN COASTAL PACIFIC ATLANTIC GULF " +
    "PRAIRIE DESERT CANYON SUMMIT MAIN PARK UNIVERSAL GLOBAL WORLD AMERICAN AMERICA ALL ALPHA OMEGA BEST PREMIER PRO TOP TRUE UNITED TRI TWIN FOUR THREE TWO " +
    "SUN SUNNY SUNRISE STAR EAGLE LION OAK CEDAR MAPLE PINE PINES ALDER HOLY SACRED SAINT ST OUR NUESTRA LA EL LOS LAS EN DEL CASA PUEBLO MI TEXAS ALASKA " +
    "CALIFORNIA OREGON OHIO IOWA UTAH IDAHO NEVADA ARIZONA COLORADO FLORIDA KANSAS MICHIGAN MINNESOTA MISSOURI NEBRASKA OKLAHOMA MAINE HAWAII WISCONSIN"
  ).split(" "),
);

/** First words that no person goes by: even one word behind them makes a firm or a group. */
const wordsOfGroups: ReadonlySet<string> = new Set(
  (
    "ALL ALWAYS AMATEUR ANIMAL BEYOND BORDER CARD CHILD CIRCLE CONSUMER COUNTY CROSSROADS DAILY DOUBLE EVERY FAMILY FIRST SECOND THIRD FIFTH FRESH " +
    "GLACIER HARVEST HIDDEN HIGHLAND HOME HOMETOWN HONEYBEE INLAND INTERSTATE LAS LAVENDER LOAVES LOCAL LOS MASTER METRO MIDNIGHT MOONRISE MOUNTAIN " +
    "NATIONAL NATURAL NEW NO NORTHERN NORTHSIDE OPEN OUR OVERLAND PEN PRAIRIE PRISONER PROJECT PUMPKIN QUALITY QUICK RAPID REGIONAL REMITTANCE RURAL SAFE " +
    "SEASIDE SECOND SIMPLY SMALL SOUTHERN SOUTHSIDE SPEEDY STAMP STATEWIDE STEPPING SUNRISE SUNSET SUNSHINE SWIFT TEAM THRIFTY TOTAL TRAILHEAD TRAILSIDE " +
    "TRI-CITY TRI-COUNTY TRI-STATE TURNING ULTIMATE UNIVERSAL UNITED UPTOWN URBAN VALLEY WEEKLY WESTERN WESTSIDE WHITEWATER WILD WILDERNESS YOUR"
  ).split(" "),
);

/** Given names that are as often what a church, a bank or a shop is called. */
const givenToFirms: ReadonlySet<string> = new Set(
  (
    "GRACE FAITH HOPE TRINITY CHARITY EMMANUEL EMANUEL AURORA DENVER AUSTIN HOUSTON LINCOLN MADISON SAVANNAH CHARLOTTE ORLANDO CLEVELAND " +
    "CAROLINA VIRGINIA GEORGIA DAKOTA CRYSTAL DIAMOND PEARL GOLDIE DAISY ROSE AMBER DAWN STERLING NORMAN CORAL SUMMER APRIL"
  ).split(" "),
);

/** Endings that only words for things and trades have (PANADERIA, RADIOLOGY, LAMINATIONS). */
const tradeEnding = /^.{3,}(?:OLOGY|GRAPHY|TIONS?|MENTS?|ISTRY|ISTS|ERIAS?|TRONICS|MATICS|NAMICS|WORKS)$/;
const notTrade: ReadonlySet<string> = new Set([
  "CLEMENT",
  "CLEMENTS",
  "VALERIA",
  "IBERIA",
  "EGERIA",
  "NIGERIA",
  "SILVERIA",
]);

/** Rates and ranks of the services with a digit: "1LT", "PO2", "CW3", "HM1". */
const rank = /^(?:[12]D?LT|PO[123]|CW[2-5]|WO1|E-?\d|[A-Z]{2}[123]|A1C)$/;

/** Words of a name line; longer than this it is prose. */
const longestName = 12;

/** Without a word that shows an organisation, this is the longest. */
const longestPerson = 8;

export interface NameReading {
  role: Extract<AddressRole, "recipient" | "organization" | "facility" | "building" | "unread">;
  doubtful?: true;
}

/** Decides whether the words [from, to) name a person, an organisation, a custody site, or nothing readable. */
export function readName(scene: Scene, from: number, to: number): NameReading {
  const { words } = scene;
  if (to - from > longestName || !isWordy(scene, from, to) || isProse(scene, from, to))
    return { role: "unread" };
  if (namesCustodySite(words, from, to)) return { role: "facility" };
  const titled = titleFrom(scene, from, to);
  if (titled === from || isOccupant(scene, from, to)) return { role: "recipient" };
  const signs = signsOf(scene, from, titled);
  if (titled < to) signs.person++;
  if (signs.organization > 0) {
    // "The Care Family" and "Dr Law" exist; a title or generation beside one word is no certainty.
    return signs.person > 0 && signs.organization === 1 && to - from <= 3
      ? { role: "organization", doubtful: true }
      : { role: "organization" };
  }
  if (signs.ambiguous > 0 && signs.person === 0) {
    const firm = givenToFirms.has(scene.words[from]?.key ?? "");
    if (signs.given && !firm && to - from <= 4) return { role: "recipient" };
    return ambiguousName(scene, from, to, signs.ambiguous);
  }
  // "Lourdes de la Torre" is no tower.
  const named = signs.given && to - from <= 4 && !givenToFirms.has(scene.words[from]?.key ?? "");
  if (!named && isBuilding(scene, from, to)) return { role: "building", doubtful: true };
  return personOrGuess(scene, from, to, signs);
}

interface Signs {
  organization: number;
  ambiguous: number;
  person: number;
  /** Begins with a given name, titles aside, or is "Surname, Given". */
  given: boolean;
}

function signsOf(scene: Scene, from: number, to: number): Signs {
  const signs: Signs = { organization: 0, ambiguous: 0, person: 0, given: false };
  let first = true;
  for (let i = from; i < to; i++) {
    const word = scene.words[i];
    if (word === undefined) break;
    const { key } = word;
    const titled = person.has(key) || rank.test(key);
    if (titled) signs.person++;
    if (organization.has(key)) {
      if (ambiguous.has(key)) signs.ambiguous++;
      else signs.organization++;
    } else if (tradeEnding.test(key) && !notTrade.has(key) && !given.has(key)) signs.organization++;
    if (!titled && (first || (word.gap && i > from))) {
      signs.given ||= given.has(key) || isHyphenatedGiven(key);
      first = false;
    }
  }
  return signs;
}

/** "Jean-Claude", "Mei-Ling". */
function isHyphenatedGiven(key: string): boolean {
  const dash = key.indexOf("-");
  return dash > 0 && given.has(key.slice(0, dash));
}

/** "Postal Customer", "Current Resident", and the like: whoever is there. */
function isOccupant(scene: Scene, from: number, to: number): boolean {
  return (
    to - from === 2 &&
    /^(?:POSTAL|CURRENT|VALUED|OUR) (?:CUSTOMER|RESIDENT|OCCUPANT|PATRON|BOXHOLDER|NEIGHBOR)$/.test(
      `${scene.words[from]?.key ?? ""} ${scene.words[from + 1]?.key ?? ""}`,
    )
  );
}

/** True when the words are a title and no more: "Attorney at Law". */
export function isTitle(scene: Scene, from: number, to: number): boolean {
  return titleFrom(scene, from, to) === from;
}

/** Where a title that ends the name begins ("…, Attorney at Law"); the end when there is none. */
function titleFrom(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const phrase = phraseAt(titlePhrases, scene.words, i, to);
    if (phrase?.next === to && (i === from || i - from >= 2)) return i;
  }
  return to;
}

/** True when the words name a building or complex ("Alder Tower", "Edificio Luna", "Torre 2"). */
export function isBuilding(scene: Scene, from: number, to: number): boolean {
  const first = scene.words[from]?.key ?? "";
  const last = scene.words[to - 1]?.key ?? "";
  if (to - from < 2) return false;
  return (
    building.has(last) || (building.has(first) && first !== "MANOR") || first === "TOWER" || first === "TORRE"
  );
}

/** True when a given name or a title stands at word i. */
export function beginsPerson(scene: Scene, i: number): boolean {
  const key = scene.words[i]?.key ?? "";
  return given.has(key) || person.has(key);
}

/** True for the part of a name that belongs to what is before the comma: "Inc.", "Jr.", "Esq." */
export function isNameSuffix(scene: Scene, from: number, to: number): boolean {
  return to - from === 1 && corporate.has(scene.words[from]?.key ?? "");
}

/** True when the words alone show an organisation, custody site or building. */
export function isPlainlyNoPerson(scene: Scene, from: number, to: number): boolean {
  const { role, doubtful } = readName(scene, from, to);
  return (role === "organization" && doubtful === undefined) || role === "facility" || role === "building";
}

function isWordy(scene: Scene, from: number, to: number): boolean {
  let letters = false;
  for (let i = from; i < to; i++) {
    const key = scene.words[i]?.key ?? "";
    if (key.includes("@") || key.startsWith("HTTP") || key.startsWith("WWW")) return false;
    if (/^(?:TEL|PHONE|TELEFONO|FAX|CEL|EMAIL|TRACKING|CODE|GATE)$/.test(key) && i === from) return false;
    if (!letters && /\p{L}/u.test(key)) letters = true;
  }
  return letters;
}

/** Words of sentences, which names go without. */
const proseWords: ReadonlySet<string> = new Set(
  "PLEASE IS ARE WAS WILL AS NOBODY BEFORE BECAUSE WHEN MY BUT YOU YOUR WE THEY THAT THIS HAVE NOT IT HELLO CALL DO ESTA ESTE USTED FAVOR QUE SU".split(
    " ",
  ),
);

function isProse(scene: Scene, from: number, to: number): boolean {
  let signs = 0;
  for (let i = from; i < to; i++) if (proseWords.has(scene.words[i]?.key ?? "")) signs++;
  return signs >= 2;
}

function ambiguousName(scene: Scene, from: number, to: number, signs: number): NameReading {
  const length = to - from;
  const first = scene.words[from]?.key ?? "";
  // "First City", "The Law" … or two signs together read as an organisation; "Grace Temple" may be a person.
  const sure = signs >= 2 || first === "THE" || (length >= 4 && signs >= 1);
  const legalForm = corporate.has(scene.words[to - 1]?.key ?? "") && length >= 2;
  if (legalForm || sure)
    return { role: "organization", ...(legalForm || signs >= 2 ? {} : { doubtful: true }) };
  return length <= 3 && length >= 2
    ? { role: "organization", doubtful: true }
    : { role: length === 1 ? "recipient" : "organization", doubtful: true };
}

function personOrGuess(scene: Scene, from: number, to: number, signs: Signs): NameReading {
  const length = to - from;
  if (signs.person > 0) return { role: "recipient" };
  if (length > longestPerson) return { role: "unread" };
  if (hasOrganizationShape(scene, from, to)) return { role: "organization", doubtful: true };
  if (length === 1) {
    const word = scene.words[from];
    const raw = word === undefined ? "" : scene.text.slice(word.start, word.end);
    // An abbreviation among words in ordinary case ("NVC") is no given name.
    const acronym =
      (/^[A-Z&]{2,6}$/.test(raw) && /[a-z]/.test(scene.text)) || /^[A-Z][a-z]+[A-Z][a-z]{3,}$/.test(raw);
    return { role: acronym ? "organization" : "recipient", doubtful: true };
  }
  if (signs.given) return { role: "recipient" };
  // "Alder & Finch" may be two people, but surnames alone rather are a firm.
  if (length === 3 && scene.words[from + 1]?.key === "&") return { role: "organization", doubtful: true };
  if (wordsOfGroups.has(scene.words[from]?.key ?? "") && !hasGiven(scene, from, to))
    return { role: "organization", doubtful: true };
  // "Great Basin Assay": three words and more of which the first is none of a person.
  if (length >= 3 && openers.has(scene.words[from]?.key ?? "") && !hasGiven(scene, from, to))
    return { role: "organization", doubtful: true };
  return length <= 7 ? { role: "recipient" } : { role: "recipient", doubtful: true };
}

function hasGiven(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (given.has(scene.words[i]?.key ?? "")) return true;
  return false;
}

/** A number, "of", "the" or "for" in it, or an owner: "St. Brigid's Table". */
function hasOrganizationShape(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = scene.words[i];
    const key = word?.key ?? "";
    if (/\d/.test(key) && !rank.test(key)) return true;
    if (key === "OF" || key === "THE" || key === "FOR" || key === "#" || key === "AT" || key === "PARA")
      return true;
    if (key === "&" && i === to - 2 && /^(?:CO|SON)$/.test(scene.words[i + 1]?.key ?? "")) return true;
    if (word !== undefined && /['’]S$/i.test(scene.text.slice(word.start, word.end))) return true;
  }
  return false;
}
