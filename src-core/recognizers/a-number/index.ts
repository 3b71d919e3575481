import { contextAround, contextPattern, labelBefore, labelPattern, wordOnLine } from "../../text/labels.ts";
import { tradeLabelBefore } from "../../text/trade-label.ts";
import type { Match, Recognizer } from "../types.ts";

/** "A", "A#", or a bare number (kept only behind a label), then 7 to 9 digits, whole or in threes. */
const shape =
  /(?<![A-Za-z\d])(?:([Aa])([#:. -]{0,3})|(?<!\d[-. ]))(\d{1,3})([- ]?)\d{3}([- ]?)\d{3}(?![A-Za-z\d]|[-.]\d)/g;

const label = labelPattern([
  "a[- ]?(?:number|numero|num|no|nbr)",
  "a ?#",
  "(?:numero|num\\.?|n\\.? ?o?\\.?) de a",
  "alien(?: registration)?",
  "(?:registro|numero) de extranjero",
  "uscis ?(?:#|number|numero|num|no)",
]);

/** In "Passport No. A…" and "Parte núm. A…" it says only that a number follows. */
const weakLabel = labelPattern(["(?:numero|num\\.?|n\\.? ?o?\\.?) a"]);

/** Words that raise a weak "A" number, but do not name it. */
const context = contextPattern([
  "detainee",
  "detained",
  "detention",
  "ice",
  "eoir",
  "immigration",
  "alien",
  "uscis",
  "deportation officer",
  "numero de registro",
  "inmigracion",
  "inmigrante",
  "migratori[oa]",
  "detencion",
  "detenid[oa]",
  "expediente",
]);

/** Documents whose numbers look the same: "A" and eight or seven digits. */
const otherDocument = contextPattern([
  "passports?",
  "pasaportes?",
  "licen[cs]es?",
  "licencias?",
  "dl",
  "driver'?s?",
  "conducir",
  "manejar",
]);

/** The number of a government immigration file; see README.md. */
export const aNumber: Recognizer = {
  id: "a-number",
  since: "0.1.0",
  mailNumber: false,
  facts: ["num-anumber", "n-context"],
  needs: { run: 7 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, letter, between = "", head = "", gap1 = "", gap2 = ""] = found;
  const start = found.index;
  const end = start + whole.length;
  // In "Número A: 000 000 001" the letter is part of the label.
  const afterLetter = start + (letter ?? "").length + between.length;
  const labelled =
    between.includes("#") || labelBefore(text, start, label) || labelBefore(text, afterLetter, label);
  const named =
    !labelled &&
    labelBefore(text, afterLetter, weakLabel) &&
    !tradeLabelBefore(text, start) &&
    !wordOnLine(text, start, end, otherDocument);
  if (labelled || named) {
    const evidence =
      letter === undefined ? (["shape", "label"] as const) : (["shape", "prefix", "label"] as const);
    return { start, end, confidence: "certain", evidence };
  }
  // A small "a" standing apart is a word ("a 123 456 789" in Spanish).
  if (letter === undefined || (letter === "a" && between !== "")) return undefined;
  const strong = (gap1 !== "" && gap2 !== "") || head.length === 3;
  const raised = contextAround(text, start, end, context);
  if (!raised && tradeLabelBefore(text, start)) return undefined;
  if (strong || (raised && !contextAround(text, start, end, otherDocument))) {
    const evidence = raised ? (["shape", "prefix", "label"] as const) : (["shape", "prefix"] as const);
    return { start, end, confidence: "likely", evidence };
  }
  // A + 8 digits is also a newer US passport, A + 7 a California license: their recognizers say so too.
  return { start, end, confidence: "possible", evidence: ["shape"] };
}
