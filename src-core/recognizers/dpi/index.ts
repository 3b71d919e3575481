import { weightedSum } from "../../text/check-digits.ts";
import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

const shape = /(?<![A-Za-z\d]|\d[-. ])\d{4}[- ]?\d{5}[- ]?\d{4}(?![A-Za-z\d]|[-. ]\d)/g;
const label = labelPattern([
  "dpi",
  "cui",
  "codigo unico(?: de identificacion)?",
  "documento personal(?: de identificacion)?",
  "identificacion",
  "identidad",
  "cedula",
  "guatemala",
]);

/** Guatemala's identity number (CUI, on the DPI card); see README.md. */
export const dpi: Recognizer = {
  id: "dpi",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-dpi", "n-context"],
  needs: { run: 13 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

/** The ninth digit of a CUI for the first eight: weights 2 to 9, modulo 11; 10 is not issued (fact n-dpi). */
export function dpiCheckDigit(first8: string): number {
  return weightedSum(first8, [2, 3, 4, 5, 6, 7, 8, 9]) % 11;
}

function read(text: string, found: RegExpExecArray): Match | undefined {
  const digits = found[0].replace(/[- ]/g, "");
  const department = Number(digits.slice(9, 11));
  const municipality = Number(digits.slice(11));
  if (dpiCheckDigit(digits.slice(0, 8)) !== Number(digits[8])) return undefined;
  if (department < 1 || department > 22 || municipality < 1) return undefined;
  const start = found.index;
  const end = start + found[0].length;
  if (labelBefore(text, start, label)) {
    return { start, end, confidence: "certain", evidence: ["shape", "check-digit", "label"] };
  }
  // Two in a hundred article numbers of 13 digits pass both rules; the groups of the card say more.
  const grouped = digits.length < found[0].length;
  return { start, end, confidence: grouped ? "likely" : "possible", evidence: ["shape", "check-digit"] };
}
