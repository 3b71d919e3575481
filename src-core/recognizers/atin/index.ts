import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

const shape = /(?<![A-Za-z\d]|\d[-.])9\d{2}([- ]?)93\1\d{4}(?![A-Za-z\d]|[-.]\d)/g;
const label = labelPattern([
  "atin",
  "adoption(?: taxpayer)?(?: identification)?",
  "tin",
  "adopcion",
  "identificacion (?:del )?contribuyente (?:en|por) adopcion",
]);

/** The tax number of a child whose adoption is pending; see README.md. */
export const atin: Recognizer = {
  id: "atin",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-atin-irsn", "n-context"],
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
  return found[1] === "-" ? { start, end, confidence: "likely", evidence: ["shape", "prefix"] } : undefined;
}
