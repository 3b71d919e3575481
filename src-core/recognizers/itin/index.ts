import { digitsBeside } from "../../text/digit-spans.ts";
import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

// The middle pair leaves out 93 (adoption numbers) and the pairs of IRS temporary numbers.
const shape =
  /(?<![A-Za-z\d]|\d[-.])9\d{2}([- ]?)(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\1\d{4}(?![A-Za-z\d]|[-.]\d)/g;
const label = labelPattern([
  "itin",
  "tin",
  "tax(?:payer)?(?: identification| id)?",
  "identificacion (?:personal )?(?:del |de )?contribuyente",
  "contribuyente",
  "ssn",
  "social security",
  "seguro social",
]);

/** Individual Taxpayer Identification Numbers; see README.md. */
export const itin: Recognizer = {
  id: "itin",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-itin", "n-atin-irsn", "n-context"],
  needs: { run: 9 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const start = found.index;
  const end = start + found[0].length;
  if (labelBefore(text, start, label)) {
    return { start, end, confidence: "certain", evidence: ["shape", "prefix", "label"] };
  }
  if (found[1] === "-") return { start, end, confidence: "likely", evidence: ["shape", "prefix"] };
  if (found[1] === " " && !digitsBeside(text, start, end)) {
    return { start, end, confidence: "possible", evidence: ["shape", "prefix"] };
  }
  return undefined;
}
