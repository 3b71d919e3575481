import { contextAround, contextPattern, labelBefore, labelPattern } from "../../text/labels.ts";
import { tradeLabelBefore } from "../../text/trade-label.ts";
import type { Match, Recognizer } from "../types.ts";

const shape = /(?<![A-Za-z\d])N[- ]?\d{10}(?![A-Za-z\d]|[-. ]\d)/g;
const label = labelPattern(["sevis", "i-?20", "ds-?2019", "student and exchange visitor(?: id)?"]);
const context = contextPattern([
  "sevis",
  "i-?20",
  "ds-?2019",
  "[fmj]-1(?: visa| student)?",
  "international (?:student|office|programs?|scholars?)[a-z]*",
  "visa",
  "estudiantes? internacional(?:es)?",
]);

/** The SEVIS number of a foreign student or exchange visitor; see README.md. */
export const sevis: Recognizer = {
  id: "sevis",
  since: "0.1.0",
  mailNumber: false,
  facts: ["num-sevis", "n-context"],
  needs: { run: 10 },
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
  if (tradeLabelBefore(text, start) || !contextAround(text, start, end, context)) return undefined;
  return { start, end, confidence: "likely", evidence: ["shape", "prefix", "label"] };
}
