import { numberWords } from "../reference/unit-designators.ts";
import { keyAt, type Scene } from "./scene.ts";

const numberWordSet: ReadonlySet<string> = new Set(numberWords);

/** Index after any "#", "No.", "Núm." at word i. */
export function afterNumberWord(scene: Scene, i: number, end: number): number {
  let next = i;
  while (numberWordSet.has(keyAt(scene, next, end))) next++;
  return next;
}

/** "____", "....", "????", "XXXX": a number left blank on a form or in a draft. */
export function isBlank(key: string): boolean {
  return /^(?:_+|\.{2,}|\*{2,}|\?+|X{3,}|-{2,})$/.test(key);
}

/** A unit or box number: short, with a digit ("3B", "200-A", "B12", "1/2") or a single letter. */
export function isUnitNumber(key: string): boolean {
  if (key.length === 0 || key.length > 9) return false;
  return key.length === 1 ? /[A-Z0-9]/.test(key) : /^[A-Z]{0,3}[-/]?\d[A-Z0-9\-/&]*$/.test(key);
}

/** Only digits, at most `longest` of them. */
export function isDigits(key: string, longest = 7): boolean {
  if (key.length === 0 || key.length > longest) return false;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/** A house number carries no leading zeros; routes and boxes may ("HC 01 BOX 4567" is the form of Puerto Rico). */
export function withoutLeadingZeros(key: string): string {
  return key.replace(/^0+(?=\d)/, "");
}
