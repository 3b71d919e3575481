import { contextAround, contextPattern, labelBefore, labelPattern } from "../../text/labels.ts";
import { stateBefore } from "../../text/state-before.ts";
import { tradeLabelBefore } from "../../text/trade-label.ts";
import type { Match, Recognizer } from "../types.ts";

const shape = /(?<![A-Za-z\d]|\d[-. ])\d{5}-\d{3}(?![A-Za-z\d]|[-.]\d)/g;
const label = labelPattern([
  "reg(?:ister|istration)?\\.? ?(?:no|num|number|#)",
  "register",
  "bop",
  "inmate",
  "prisoner",
  "(?:numero|num\\.?|n\\.?) de (?:registro|recluso|reo|intern[oa])",
  "registro",
  "reclus[oa]",
]);
const context = contextPattern([
  "fci",
  "usp",
  "fpc",
  "fdc",
  "fmc",
  "mdc",
  "mcc",
  "bureau of prisons",
  "federal (?:correctional|prison|detention|medical|penitentiary)",
  "penitentiary",
  "inmate",
  "prision federal",
  "penitenciaria",
]);

/** The register number of a person in a federal prison; see README.md. */
export const bopRegisterNumber: Recognizer = {
  id: "bop-register-number",
  since: "0.1.0",
  mailNumber: false,
  facts: ["num-bop", "n-context"],
  needs: { run: 8 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const start = found.index;
  const end = start + found[0].length;
  if (labelBefore(text, start, label))
    return { start, end, confidence: "certain", evidence: ["shape", "label"] };
  // Behind a state it is a ZIP+4 that is still being typed.
  if (stateBefore(text, start)) return undefined;
  if (contextAround(text, start, end, context)) {
    return { start, end, confidence: "likely", evidence: ["shape", "label"] };
  }
  return tradeLabelBefore(text, start)
    ? undefined
    : { start, end, confidence: "possible", evidence: ["shape"] };
}
