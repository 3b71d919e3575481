import { digitsBeside } from "../../text/digit-spans.ts";
import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

const shape =
  /(?<![A-Za-z\d]|\d[-.])(?!000|666|9)\d{3}([- ]?)(?!00)\d{2}\1(?!0000)\d{4}(?![A-Za-z\d]|[-.]\d)/g;
const label = labelPattern([
  "ssn",
  "s\\.s\\.n?\\.?",
  "ss ?#",
  "ss (?:no|num|number)",
  "soc(?:ial)?\\.? sec(?:urity)?",
  "seg(?:uro)?\\.? soc(?:ial)?",
]);

/** Social Security numbers; see README.md. */
export const ssn: Recognizer = {
  id: "ssn",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-ssn", "n-context", "n-own-numbers"],
  needs: { run: 9 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const start = found.index;
  const end = start + found[0].length;
  if (labelBefore(text, start, label))
    return { start, end, confidence: "certain", evidence: ["shape", "label"] };
  if (found[1] === "-") return { start, end, confidence: "likely", evidence: ["shape"] };
  if (found[1] === " " && !digitsBeside(text, start, end)) {
    return { start, end, confidence: "possible", evidence: ["shape"] };
  }
  return undefined;
}
