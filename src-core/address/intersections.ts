import { organizationWords } from "../reference/organization-words.ts";
import { readHighway } from "./highways.ts";
import { isPlainSuffix } from "./lexicon.ts";
import { draft, type Reader, type Scene } from "./scene.ts";
import { valueOfWords } from "./words.ts";

const openers: ReadonlySet<string> = new Set(["CORNER", "INTERSECTION", "CRUCE", "ESQUINA"]);
const joiners: ReadonlySet<string> = new Set(["&", "AND", "AT", "@", "Y", "CON", "ESQUINA"]);
const organization: ReadonlySet<string> = new Set(organizationWords);

/** Longest name of one of the two streets. */
const longestSide = 5;

/**
 * Two streets where they meet, as people without a house number write: "Main St & 5th Ave", "Corner of Main and 5th". One
 * part of role street, doubtful, as no carrier delivers to it.
 */
export const readIntersection: Reader = (scene, i, stretch, first) => {
  if (!first || stretch.mode === "open" || /^\d+$/.test(scene.words[i]?.key ?? "")) return undefined;
  let end = i + 1;
  while (end < stretch.end && end <= i + 2 * longestSide + 3 && scene.words[end]?.gap === false) end++;
  const from = afterOpener(scene, i, end);
  const joiner = joinerIn(scene, from, end);
  if (joiner === undefined || hasOrganizationWord(scene, from, end)) return undefined;
  const sides = [isStreet(scene, from, joiner), isStreet(scene, joiner + 1, end)];
  const ordinal = isOrdinal(scene, joiner - 1) || isOrdinal(scene, end - 1);
  if (from === i && !(sides[0] && sides[1]) && !(ordinal && end - from === 3)) return undefined;
  const part = draft(scene, "street", i, end, valueOfWords(scene.words, i, end));
  return { next: end, parts: [{ ...part, doubtful: true }], delivery: "street", weak: true };
};

/** Index after "Corner of", "NW corner", "Intersection of". */
function afterOpener(scene: Scene, i: number, end: number): number {
  for (let at = i; at < Math.min(end, i + 2); at++) {
    if (!openers.has(scene.words[at]?.key ?? "")) continue;
    const of = scene.words[at + 1]?.key;
    return of === "OF" || of === "DE" ? at + 2 : at + 1;
  }
  return i;
}

function joinerIn(scene: Scene, from: number, end: number): number | undefined {
  for (let i = from + 1; i < end - 1 && i <= from + longestSide; i++) {
    if (joiners.has(scene.words[i]?.key ?? "") && end - i - 1 <= longestSide) return i;
  }
  return undefined;
}

/** A name with its suffix, an ordinal number, or a numbered road. */
function isStreet(scene: Scene, from: number, end: number): boolean {
  const last = scene.words[end - 1]?.key ?? "";
  if (isOrdinal(scene, end - 1) || last === "BROADWAY") return true;
  if (end - from >= 2 && isPlainSuffix(last)) return true;
  return readHighway(scene, from, end, false)?.next === end;
}

function isOrdinal(scene: Scene, i: number): boolean {
  return /^\d+(?:ST|ND|RD|TH)$/.test(scene.words[i]?.key ?? "");
}

function hasOrganizationWord(scene: Scene, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (
      organization.has(scene.words[i]?.key ?? "") &&
      scene.words[i]?.key !== "COUNTY" &&
      scene.words[i]?.key !== "STATE"
    )
      return true;
  return false;
}
