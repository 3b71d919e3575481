import { contextAround, contextPattern, labelBefore, labelPattern, wordOnLine } from "../../text/labels.ts";
import { tradeLabelBefore } from "../../text/trade-label.ts";
import type { Match, Recognizer } from "../types.ts";

/** A letter and eight digits (since 2021, and passport cards), or nine digits (older books). */
const shape = /(?<![A-Za-z\d]|\d[-. ])(?:([A-Za-z]) ?\d{8}|\d{9})(?![A-Za-z\d]|[-. ]\d)/g;
const label = labelPattern([
  "passport(?: book)?",
  "passports?",
  "pasaporte(?: estadounidense| americano| de (?:los )?ee\\.? ?uu\\.?)?",
  "libreta de pasaporte",
  "(?:travel document|documento de viaje)",
]);
const context = contextPattern(["passports?", "pasaportes?"]);

/** The number of a US passport book or card; see README.md. */
export const usPassport: Recognizer = {
  id: "us-passport",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-uspassport", "n-context"],
  needs: { run: 8 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, letter] = found;
  const start = found.index;
  const end = start + whole.length;
  if (labelBefore(text, start, label))
    return { start, end, confidence: "certain", evidence: ["shape", "label"] };
  if (wordOnLine(text, start, end, context)) {
    return { start, end, confidence: "likely", evidence: ["shape", "label"] };
  }
  if (letter === undefined || letter !== letter.toUpperCase() || whole.includes(" ")) return undefined;
  if (tradeLabelBefore(text, start)) return undefined;
  if (contextAround(text, start, end, context)) {
    return { start, end, confidence: "likely", evidence: ["shape", "label"] };
  }
  // Other letters are part numbers far more often. "A" has to be asked about anyway: it may be an A-Number.
  return letter === "A" ? { start, end, confidence: "possible", evidence: ["shape"] } : undefined;
}
