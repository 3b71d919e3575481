import { contextAround, contextPattern, labelBefore, labelPattern, wordOnLine } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

/** Nine digits, a letter and a digit (since May 2019), or eleven digits (older). */
const shape = /(?<![A-Za-z\d]|\d[-. ])\d{9}([A-Z]\d|\d{2})(?![A-Za-z\d]|[-. ]\d)/g;
const label = labelPattern([
  "i ?-? ?94(?: admission)?(?: record)?",
  "(?:admission|arrival|entry)(?: record)?",
  "arrival[/-]departure(?: record)?",
  "(?:numero|num\\.?|registro) de (?:admision|entrada)",
  "admision",
  "(?:registro de )?(?:ingreso|llegada)",
  "travel record",
]);
const named = contextPattern(["i ?-? ?94a?", "admission", "admision", "arrival record"]);
const context = contextPattern([
  "i ?-? ?94",
  "admission",
  "admision",
  "cbp",
  "arrival record",
  "customs and border",
]);

/** The number of an I-94 arrival record; see README.md. */
export const i94: Recognizer = {
  id: "i94",
  since: "0.1.0",
  mailNumber: false,
  facts: ["num-i94", "n-context"],
  needs: { run: 9, word: 11 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, tail = ""] = found;
  const start = found.index;
  const end = start + whole.length;
  if (labelBefore(text, start, label))
    return { start, end, confidence: "certain", evidence: ["shape", "label"] };
  // Eleven digits are also a product's barcode and a Dominican identity number: a word on the same line decides.
  const near = /^\d/.test(tail)
    ? wordOnLine(text, start, end, named)
    : contextAround(text, start, end, context);
  if (!near) return undefined;
  return { start, end, confidence: "likely", evidence: ["shape", "label"] };
}
