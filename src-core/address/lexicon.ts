import { citiesOfSeveralWords } from "../reference/city-names.ts";
import { custodyLabels } from "../reference/custody-words.ts";
import { states } from "../reference/states.ts";
import {
  directionals,
  highways,
  plainSuffixes,
  spanishStreetWords,
  streetSuffixes,
} from "../reference/street-suffixes.ts";
import { standaloneUnits, unitDesignators } from "../reference/unit-designators.ts";
import { zipPrefixes } from "../reference/zip-prefixes.ts";
import type { Word } from "./words.ts";

type Forms = readonly (readonly [standard: string, ...forms: string[]])[];

function formsToStandard(list: Forms): ReadonlyMap<string, string> {
  return new Map(
    list.flatMap(([standard, ...forms]) => [standard, ...forms].map((form) => [form, standard])),
  );
}

export const suffixOf = formsToStandard(streetSuffixes);
export const unitOf = formsToStandard(unitDesignators);
export const standaloneUnitOf = formsToStandard(standaloneUnits);

const plain = new Set(plainSuffixes);

/** True for suffixes that end a street even when more words follow without a comma. */
export function isPlainSuffix(key: string): boolean {
  const standard = suffixOf.get(key);
  return standard !== undefined && plain.has(standard);
}

/** Before a street name, "No." and "So." are compass words too. */
export const preDirectionalOf = formsToStandard(directionals);

/** After one they are not: "No." there means "number". */
export const postDirectionalOf: ReadonlyMap<string, string> = new Map(
  [...preDirectionalOf].filter(([form]) => form !== "NO" && form !== "SO"),
);

const surelySpanish: ReadonlySet<string> = new Set(spanishStreetWords);
const perhapsSpanish: ReadonlySet<string> = new Set(["AVE", "AV", "VIA", "CAM"]);

/** CALLE and the like, which stand before a street's name and nowhere else. */
export function isCalleWord(key: string): boolean {
  return surelySpanish.has(key);
}

/** The same with AVE and VIA, which in English stand after it. */
export function isSpanishStreetWord(key: string): boolean {
  return surelySpanish.has(key) || perhapsSpanish.has(key);
}

/** A phrase of one or more words and the form that stands for it. */
interface Phrase {
  words: readonly string[];
  standard: string;
}

export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Phrases by their first word, longest first, so that the first that fits is the right one. */
export function phrasesOf(list: readonly (readonly string[])[]): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const [standard = "", ...forms] of list) {
    for (const form of new Set([standard, ...forms])) {
      const words = form.split(" ");
      const first = words[0] ?? "";
      const group = byFirst.get(first) ?? [];
      group.push({ words, standard });
      byFirst.set(first, group);
    }
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The longest phrase that stands at word i and ends by `end`, on one line and not across a comma. */
export function phraseAt(
  phrases: Phrases,
  words: readonly Word[],
  i: number,
  end: number,
): { standard: string; next: number } | undefined {
  const group = phrases.get(words[i]?.key ?? "");
  if (group === undefined) return undefined;
  const found = group.find((phrase) => fits(phrase.words, words, i, end));
  return found && { standard: found.standard, next: i + found.words.length };
}

function fits(phrase: readonly string[], words: readonly Word[], i: number, end: number): boolean {
  if (i + phrase.length > end) return false;
  for (let j = 1; j < phrase.length; j++) {
    const word = words[i + j];
    if (word === undefined || word.gap || word.key !== phrase[j]) return false;
  }
  return true;
}

export const highwayPhrases = phrasesOf(highways);
export const custodyLabelPhrases = phrasesOf(custodyLabels);

export const stateOf: ReadonlyMap<string, string> = new Map(
  states.flatMap(({ code, names }) => [code, ...names].map((name): [string, string] => [name, code])),
);

const statesByPrefix: ReadonlyMap<number, ReadonlySet<string>> = (() => {
  const table = new Map<number, Set<string>>();
  for (const [code, ranges] of Object.entries(zipPrefixes)) {
    for (const [first, last] of ranges) {
      for (let prefix = first; prefix <= last; prefix++) {
        table.set(prefix, (table.get(prefix) ?? new Set()).add(code));
      }
    }
  }
  return table;
})();

/** True when a five-digit ZIP's first three digits are in use somewhere. */
export function isKnownPrefix(zip: string): boolean {
  return statesByPrefix.has(Number(zip.slice(0, 3)));
}

/** False only when a five-digit ZIP's first three digits are known to be of another state, or of none. */
export function zipFitsState(zip: string, state: string): boolean {
  if (zipPrefixes[state] === undefined) return true;
  return statesByPrefix.get(Number(zip.slice(0, 3)))?.has(state) ?? false;
}

const cities: ReadonlySet<string> = new Set(citiesOfSeveralWords);
const longestCity = 4;

/** How the list of cities writes the first words of one. */
const cityWord: ReadonlyMap<string, string> = new Map([
  ["SAINT", "ST"],
  ["FORT", "FT"],
  ["MOUNT", "MT"],
  ["N", "NORTH"],
  ["S", "SOUTH"],
  ["E", "EAST"],
  ["W", "WEST"],
]);

/** True for the name of a known place of more than one word, its short forms included. */
export function isKnownCity(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > longestCity) return false;
  return cities.has(words.map((word) => cityWord.get(word) ?? word).join(" "));
}

/** Where the longest known city begins that ends before word `end`; undefined when none does. */
export function knownCityBefore(words: readonly Word[], end: number, from: number): number | undefined {
  const keys: string[] = [];
  let found: number | undefined;
  for (let i = end - 1; i >= from && keys.length < longestCity; i--) {
    const word = words[i];
    if (word === undefined) break;
    keys.unshift(word.key);
    if (isKnownCity(keys)) found = i;
    if (word.gap) break;
  }
  return found;
}
