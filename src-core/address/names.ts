import {
  ambiguousOrganizationWords,
  corporateSuffixes,
  organizationWords,
  personWords,
} from "../reference/organization-words.ts";
import { buildingWords } from "../reference/unit-designators.ts";
import { namesCustodySite } from "./custody.ts";
import type { Scene } from "./scene.ts";
import type { AddressRole } from "./types.ts";

const organization: ReadonlySet<string> = new Set(organizationWords);
const ambiguous: ReadonlySet<string> = new Set(ambiguousOrganizationWords);
const corporate: ReadonlySet<string> = new Set(corporateSuffixes);
const person: ReadonlySet<string> = new Set(personWords);
const building: ReadonlySet<string> = new Set(buildingWords);

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
  let organizationSigns = 0;
  let ambiguousSigns = 0;
  let personSigns = 0;
  for (let i = from; i < to; i++) {
    const key = words[i]?.key ?? "";
    if (person.has(key)) personSigns++;
    if (organization.has(key)) {
      if (ambiguous.has(key)) ambiguousSigns++;
      else organizationSigns++;
    }
  }
  if (organizationSigns > 0) {
    // "The Care Family" and "Dr Law" exist; a title or generation beside one word is no certainty.
    return personSigns > 0 && organizationSigns === 1 && to - from <= 3
      ? { role: "organization", doubtful: true }
      : { role: "organization" };
  }
  if (ambiguousSigns > 0 && personSigns === 0) return ambiguousName(scene, from, to, ambiguousSigns);
  if (isBuilding(scene, from, to)) return { role: "building", doubtful: true };
  return personOrGuess(scene, from, to, personSigns);
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
  "PLEASE IS ARE WAS WILL YOU YOUR WE THEY THAT THIS HAVE NOT IT HELLO CALL DO ESTA ESTE USTED FAVOR QUE SU".split(
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

function personOrGuess(scene: Scene, from: number, to: number, personSigns: number): NameReading {
  const length = to - from;
  if (personSigns > 0) return { role: "recipient" };
  let digits = false;
  let signs = false;
  for (let i = from; i < to; i++) {
    const key = scene.words[i]?.key ?? "";
    if (/\d/.test(key)) digits = true;
    if (key === "OF" || key === "THE" || key === "FOR" || key === "#" || key === "AT" || key === "PARA")
      signs = true;
  }
  if (length > longestPerson) return { role: "unread" };
  if (digits || signs) return { role: "organization", doubtful: true };
  if (length === 1) {
    const word = scene.words[from];
    const raw = word === undefined ? "" : scene.text.slice(word.start, word.end);
    // An abbreviation among words in ordinary case ("NVC") is no given name.
    const acronym = /^[A-Z&]{2,6}$/.test(raw) && /[a-z]/.test(scene.text);
    return { role: acronym ? "organization" : "recipient", doubtful: true };
  }
  // "Alder & Finch" may be two people or a firm.
  if (length === 3 && scene.words[from + 1]?.key === "&") return { role: "recipient", doubtful: true };
  return length <= 7 ? { role: "recipient" } : { role: "recipient", doubtful: true };
}
