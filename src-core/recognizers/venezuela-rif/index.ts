import { weightedSum } from "../../text/check-digits.ts";
import { labelBefore, labelPattern } from "../../text/labels.ts";
import { tradeLabelBefore } from "../../text/trade-label.ts";
import type { Match, Recognizer } from "../types.ts";

const shape = /(?<![A-Za-z\d])([VEJPG])([- ]?)(\d{8})([- ]?)(\d)(?![A-Za-z\d]|[-.]\d)/g;
const letterValues: Readonly<Record<string, number>> = { V: 4, E: 8, J: 12, P: 16, G: 20 };
const label = labelPattern(["rif", "r\\.i\\.f\\.?", "registro (?:unico )?de informacion fiscal"]);

/** The tax number of a person or business in Venezuela; see README.md. */
export const venezuelaRif: Recognizer = {
  id: "venezuela-rif",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-ve", "n-context"],
  needs: { run: 9 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

/** The check digit for the letter and eight digits of a RIF: weighted sum, modulo 11 (fact n-ve, from memory). */
export function rifCheckDigit(letter: string, digits: string): number {
  const sum = (letterValues[letter] ?? 0) + weightedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2]);
  const check = 11 - (sum % 11);
  return check > 9 ? 0 : check;
}

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, letter = "", gap = "", digits = "", , check = ""] = found;
  const start = found.index;
  const end = start + whole.length;
  const fits = rifCheckDigit(letter, digits) === Number(check);
  if (labelBefore(text, start, label)) {
    return fits
      ? { start, end, confidence: "certain", evidence: ["shape", "prefix", "check-digit", "label"] }
      : { start, end, confidence: "possible", evidence: ["shape", "prefix", "label"] };
  }
  // A letter and nine digits in one run are a part number; one in eleven fits.
  if (!fits || gap !== "-" || tradeLabelBefore(text, start)) return undefined;
  return { start, end, confidence: "likely", evidence: ["shape", "prefix", "check-digit"] };
}
