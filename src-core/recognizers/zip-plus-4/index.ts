import { labelBefore, labelPattern } from "../../text/labels.ts";
import { stateBefore } from "../../text/state-before.ts";
import type { Match, Recognizer } from "../types.ts";

// ZIP Codes below 001 are not in use, so "000" cannot start one.
const shape = /(?<![A-Za-z\d]|\d[-.])(?!000)\d{5}(-| |)\d{4}(?![A-Za-z\d]|[-.]\d)/g;
const label = labelPattern(["zip(?: ?\\+ ?4)?(?: code)?", "codigo postal", "c\\.?p\\.?"]);

/** A nine-digit ZIP Code, alone or behind a state; see README.md. */
export const zipPlus4: Recognizer = {
  id: "zip-plus-4",
  since: "0.1.0",
  mailNumber: true,
  facts: ["zip4-meaning", "n-own-numbers"],
  needs: { run: 9 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const start = found.index;
  const end = start + found[0].length;
  const placed = stateBefore(text, start) || labelBefore(text, start, label);
  if (found[1] === "-") {
    return placed
      ? { start, end, confidence: "certain", evidence: ["shape", "label"] }
      : { start, end, confidence: "likely", evidence: ["shape"] };
  }
  // Nine bare digits are far too common; "80012 1234 Main" is a ZIP Code and a house number.
  if (!placed || (found[1] === " " && /^[ ,]{0,2}[\p{L}\d]/u.test(text.slice(end, end + 3))))
    return undefined;
  return { start, end, confidence: "likely", evidence: ["shape", "label"] };
}
