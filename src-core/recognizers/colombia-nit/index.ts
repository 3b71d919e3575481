import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

const shape =
  /(?<![A-Za-z\d]|\d[-. ])(?:(\d{3}\.\d{3}\.\d{3}|\d{1,2}\.\d{3}\.\d{3}\.\d{3})|\d{9,10})-(\d)(?![A-Za-z\d]|[-.]\d)/g;
const label = labelPattern([
  "nit",
  "n\\.i\\.t\\.?",
  "(?:numero|num\\.?) de identificacion tributaria",
  "identificacion tributaria",
  "rut",
]);
const weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43];

/** The tax number of a business or person in Colombia; see README.md. */
export const colombiaNit: Recognizer = {
  id: "colombia-nit",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-co", "n-context"],
  needs: { run: 10 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

/** The check digit of the 9 or 10 digits of a NIT: weights from the right, modulo 11 (fact n-co, from memory). */
export function nitCheckDigit(digits: string): number {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits.at(-1 - i) ?? 0), 0);
  return sum % 11 > 1 ? 11 - (sum % 11) : sum % 11;
}

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, dotted, check = ""] = found;
  const start = found.index;
  const end = start + whole.length;
  const fits = nitCheckDigit(whole.slice(0, -2).replaceAll(".", "")) === Number(check);
  if (labelBefore(text, start, label)) {
    return fits
      ? { start, end, confidence: "certain", evidence: ["shape", "check-digit", "label"] }
      : { start, end, confidence: "possible", evidence: ["shape", "label"] };
  }
  return fits && dotted !== undefined
    ? { start, end, confidence: "likely", evidence: ["shape", "check-digit"] }
    : undefined;
}
