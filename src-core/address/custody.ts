import { custodyPhrases, custodyPrefixes, notCustodyWords } from "../reference/custody-words.ts";
import { custodyLabelPhrases, phraseAt, phrasesOf } from "./lexicon.ts";
import { afterNumberWord } from "./numbers.ts";
import { draft, type Found, keyAt, type Reader, type Scene } from "./scene.ts";
import type { Word } from "./words.ts";

const phrases = phrasesOf(custodyPhrases.map((phrase): [string] => [phrase]));
const prefixes: ReadonlySet<string> = new Set(custodyPrefixes);
const notCustody: ReadonlySet<string> = new Set(notCustodyWords);
const agencyWords: ReadonlySet<string> = new Set([
  "DEPARTMENT",
  "DEPT",
  "DEPARTAMENTO",
  "OFFICE",
  "BUREAU",
  "BOARD",
  "DIVISION",
  "ENFORCEMENT",
]);

/** True when the words [from, to) name a jail, prison or detention site, rather than an office or a group. */
export function namesCustodySite(words: readonly Word[], from: number, to: number): boolean {
  let found =
    prefixes.has(words[from]?.key ?? "") && to - from >= 2 && /^[A-Z]/.test(words[from + 1]?.key ?? "");
  for (let i = from; i < to; i++) {
    const key = words[i]?.key ?? "";
    if (notCustody.has(key)) return false;
    if (key === "PROCESSING" && words[i - 1]?.key === "MAIL") return false;
    // "Detention Center" inside an agency's name is still the agency, unless a centre is named.
    if (agencyWords.has(key) && !endsAsSite(words[to - 1]?.key ?? "")) return false;
    if (!found && phraseAt(phrases, words, i, to) !== undefined) found = true;
  }
  return found;
}

function endsAsSite(key: string): boolean {
  return /^(?:CENTER|CTR|FACILITY|JAIL|PRISON|COMPLEX|INSTITUTION|CENTRO|CARCEL|PRISION)$/.test(key);
}

/** True when any word of the block hints at custody: bare numbers beside a name are then custody numbers. */
export function hintsAtCustody(words: readonly Word[]): boolean {
  for (let i = 0; i < words.length; i++) {
    if (phraseAt(phrases, words, i, words.length) !== undefined) return true;
    if (words[i]?.gap === true && prefixes.has(words[i]?.key ?? "") && words[i + 1]?.gap === false)
      return true;
  }
  return false;
}

/**
 * A-Numbers ("A 000-000-001", "A# 000000001"), BOP register numbers ("00000-000"), and numbers with a label
 * ("Inmate # 12345", "Booking No. 99"). In a block that names a custody site, also "# 12345" beside a name.
 */
export const readCustodyNumber: Reader = (scene, i, stretch, first) => {
  if (stretch.afterStreet && !first) return undefined;
  const key = scene.words[i]?.key ?? "";
  const label = phraseAt(custodyLabelPhrases, scene.words, i, stretch.end);
  if (label !== undefined && ((label.standard !== "ID" && label.standard !== "SO") || scene.custody))
    return labelled(scene, i, label, stretch.end, first);
  const reference = key === "RE" || key === "REF" ? 1 : 0;
  const alien = aNumber(scene, i + reference, stretch.end);
  if (alien !== undefined) return found(scene, i, alien.next, alien.value);
  const register = key === "#" ? keyAt(scene, i + 1, stretch.end) : key;
  const after = key === "#" ? i + 2 : i + 1;
  if (/^\d{5}-\d{3}$/.test(register) && closesAfter(scene, after, stretch.end))
    return found(scene, i, after, register);
  if (!scene.custody || stretch.afterStreet) return undefined;
  return unlabelled(scene, i, stretch.end);
};

function labelled(
  scene: Scene,
  i: number,
  label: { standard: string; next: number },
  end: number,
  first: boolean,
): Found | undefined {
  const at = afterNumberWord(scene, label.next, end);
  if (label.standard === "A") {
    const number = aNumber(scene, at, end) ?? alienDigits(scene, at, end);
    return number && found(scene, i, number.next, number.value);
  }
  const key = keyAt(scene, at, end);
  if (!/^[A-Z]{0,3}-?\d[A-Z0-9-]{1,11}$/.test(key)) return undefined;
  // In a line of words it needs a sign that a number is meant; a register number has a shape of its own.
  const shaped = /^\d{5}-\d{3}$/.test(key);
  if (shaped) return found(scene, i, at + 1, key);
  const marked =
    first || at > label.next || scene.custody || scene.text.charAt(scene.words[i]?.end ?? 0) === ":";
  return marked && closesAfter(scene, at + 1, end) ? found(scene, i, at + 1, key) : undefined;
}

/** An A-Number with its letter: A and seven to nine digits, in one word or in groups. */
function aNumber(scene: Scene, i: number, end: number): { next: number; value: string } | undefined {
  const key = scene.words[i]?.key ?? "";
  if (!key.startsWith("A") || i >= end) return undefined;
  const glued = /^A-?(\d{7,9}|\d{1,3}-\d{3}-\d{3})$/.exec(key);
  if (glued?.[1] !== undefined) return { next: i + 1, value: `A${glued[1].replaceAll("-", "")}` };
  const partly = /^A-?(\d{1,3})$/.exec(key);
  if (partly?.[1] !== undefined) {
    const [second, third] = [keyAt(scene, i + 1, end), keyAt(scene, i + 2, end)];
    const groups = /^\d{3}$/.test(second) && /^\d{3}$/.test(third);
    return groups ? { next: i + 3, value: `A${partly[1]}${second}${third}` } : undefined;
  }
  if (key !== "A") return undefined;
  return alienDigits(scene, afterNumberWord(scene, i + 1, end), end);
}

function alienDigits(scene: Scene, i: number, end: number): { next: number; value: string } | undefined {
  const key = keyAt(scene, i, end);
  if (/^\d{7,9}$|^\d{1,3}-\d{3}-\d{3}$/.test(key))
    return { next: i + 1, value: `A${key.replaceAll("-", "")}` };
  const [second, third] = [keyAt(scene, i + 1, end), keyAt(scene, i + 2, end)];
  return /^\d{1,3}$/.test(key) && /^\d{3}$/.test(second) && /^\d{3}$/.test(third)
    ? { next: i + 3, value: `A${key}${second}${third}` }
    : undefined;
}

/** "Juan Pérez #12345", "Juan Pérez AB1234", "00-A-0000": only in a block that names a custody site. */
function unlabelled(scene: Scene, i: number, end: number): Found | undefined {
  const sign = scene.words[i]?.key === "#";
  const at = sign ? afterNumberWord(scene, i + 1, end) : i;
  const key = at === i ? (scene.words[i]?.key ?? "") : keyAt(scene, at, end);
  if (!closesAfter(scene, at + 1, end)) return undefined;
  const shaped = sign
    ? /^[A-Z]{0,2}-?\d[\dA-Z-]{2,10}$/.test(key)
    : /^[A-Z]{1,2}\d{4,6}$|^\d{2}-[A-Z]-\d{4}$|^\d{3}-\d{3}-\d{3}$/.test(key) ||
      (i > 0 && /^\d{6,9}$/.test(key)) ||
      (i > 0 && scene.words[i]?.gap === true && /^\d{4,9}$/.test(key));
  if (!shaped) return undefined;
  const part = draft(scene, "custody-number", i, at + 1, key);
  return { next: at + 1, parts: [{ ...part, doubtful: true }] };
}

function closesAfter(scene: Scene, i: number, end: number): boolean {
  return i >= end || scene.words[i]?.gap === true;
}

function found(scene: Scene, from: number, next: number, value: string): Found {
  return { next, parts: [draft(scene, "custody-number", from, next, value)] };
}
