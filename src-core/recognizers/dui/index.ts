import { weightedSum } from "../../text/check-digits.ts";
import { labelBefore, labelPattern } from "../../text/labels.ts";
import { tradeLabelBefore } from "../../text/trade-label.ts";
import type { Match, Recognizer } from "../types.ts";

const shape = /(?<![A-Za-z\d]|\d[-. ])(\d{8})(-?)(\d)(?![A-Za-z\d]|[-.]\d)/g;
const label = labelPattern([
  "dui",
  "d\\.u\\.i\\.?",
  "documento unico(?: de identidad)?",
  "identidad",
  "el salvador",
]);

/** El Salvador's identity document number; see README.md. */
export const dui: Recognizer = {
  id: "dui",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-dui", "n-context"],
  needs: { run: 9 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

/** The check digit of the eight digits of a DUI: weights 9 down to 2, modulo 10 (fact n-dui). */
export function duiCheckDigit(first8: string): number {
  return (10 - (weightedSum(first8, [9, 8, 7, 6, 5, 4, 3, 2]) % 10)) % 10;
}

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, first8 = "", hyphen = "", check = ""] = found;
  const start = found.index;
  const end = start + whole.length;
  const fits = duiCheckDigit(first8) === Number(check);
  // Account numbers are written the same way, and one in ten fits: without hyphen or check only a label counts.
  if (!fits && hyphen === "") return undefined;
  if (labelBefore(text, start, label)) {
    return fits
      ? { start, end, confidence: "certain", evidence: ["shape", "check-digit", "label"] }
      : { start, end, confidence: "possible", evidence: ["shape", "label"] };
  }
  if (!fits || hyphen === "" || tradeLabelBefore(text, start)) return undefined;
  return { start, end, confidence: "likely", evidence: ["shape", "check-digit"] };
}
