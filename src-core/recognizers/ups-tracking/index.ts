import { upsCheckDigit } from "../../text/check-digits.ts";
import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

/** "1Z" and 16 more letters and digits, in one run or in groups with single blanks; the last is a digit. */
const shape = /(?<![A-Za-z\d])1Z(?: ?[A-Z\d]){15} ?\d(?![A-Za-z\d])/gi;
const label = labelPattern(["ups(?: tracking)?", "tracking", "track", "rastreo", "guia", "seguimiento"]);

/** UPS package numbers; see README.md. */
export const upsTracking: Recognizer = {
  id: "ups-tracking",
  since: "0.1.0",
  mailNumber: true,
  facts: ["n-own-numbers", "n-context"],
  needs: { run: 2, word: 2 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const number = found[0].replaceAll(" ", "").toUpperCase();
  const start = found.index;
  const end = start + found[0].length;
  if (upsCheckDigit(number.slice(2, 17)) === Number(number[17])) {
    return { start, end, confidence: "certain", evidence: ["shape", "prefix", "check-digit"] };
  }
  // Words that follow "1Z" by chance are not a number.
  if (!/^1Z[A-Z\d]{6}[A-Z\d]{2}\d{8}$/.test(number)) return undefined;
  return labelBefore(text, start, label)
    ? { start, end, confidence: "likely", evidence: ["shape", "prefix", "label"] }
    : { start, end, confidence: "possible", evidence: ["shape", "prefix"] };
}
