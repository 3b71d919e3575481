import { contextAround, contextPattern, labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

/** "A", "A#", or a bare number (kept only behind a label), then 7 to 9 digits, whole or in threes. */
const shape =
  /(?<![A-Za-z\d])(?:([Aa])([#:. -]{0,3})|(?<!\d[-. ]))(\d{1,3})([- ]?)\d{3}([- ]?)\d{3}(?![A-Za-z\d]|[-.]\d)/g;

const label = labelPattern([
  "a[- ]?(?:number|numero|num|no|nbr)",
  "a ?#",
  "numero (?:de )?a",
  "num\\.? (?:de )?a",
  "n\\.? ?o?\\.? (?:de )?a",
  "alien(?: registration)?",
  "(?:registro|numero) de extranjero",
  "uscis ?(?:#|number|numero|num|no)",
]);

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

/** The number of a government immigration file; see README.md. */
export const aNumber: Recognizer = {
  id: "a-number",
  since: "0.1.0",
  mailNumber: false,
  facts: ["num-anumber", "n-context"],
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
  if (between.includes("#") || labelBefore(text, start, label) || labelBefore(text, afterLetter, label)) {
    const evidence =
      letter === undefined ? (["shape", "label"] as const) : (["shape", "prefix", "label"] as const);
    return { start, end, confidence: "certain", evidence };
  }
  // A small "a" standing apart is a word ("a 123 456 789" in Spanish).
  if (letter === undefined || (letter === "a" && between !== "")) return undefined;
  if (contextAround(text, start, end, context)) {
    return { start, end, confidence: "likely", evidence: ["shape", "prefix", "label"] };
  }
  const grouped = gap1 !== "" && gap2 !== "";
  if (grouped || head.length === 3)
    return { start, end, confidence: "likely", evidence: ["shape", "prefix"] };
  // A + 8 digits is also a newer US passport, A + 7 a California licence.
  return { start, end, confidence: "possible", evidence: ["shape"] };
}
