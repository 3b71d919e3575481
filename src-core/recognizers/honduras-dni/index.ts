import { contextAround, contextPattern, labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

/** Department, municipality, year of registration, serial; the tax number (RTN) has one digit more. */
const shape =
  /(?<![A-Za-z\d]|\d[-. ])(?:0[1-9]|1[0-8])(?:0[1-9]|[12]\d)([- ]?)(?:19|20)\d{2}\1\d{5}\d?(?![A-Za-z\d]|[-.]\d)/g;
const label = labelPattern([
  "dni",
  "d\\.n\\.i\\.?",
  "rtn",
  "(?:tarjeta|documento|cedula)(?: nacional)? de ident(?:idad|ificacion)",
  "identidad",
  "hondur(?:as|an|ena|eno)(?: (?:id|identity|dni|national id))?",
]);
const context = contextPattern(["hondur(?:as|an|ena|eno|enos|enas)", "dni", "identidad"]);

/** The identity number of Honduras; see README.md. */
export const hondurasDni: Recognizer = {
  id: "honduras-dni",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-hn", "n-context"],
  needs: { run: 13 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, gap = ""] = found;
  const start = found.index;
  const end = start + whole.length;
  if (labelBefore(text, start, label)) {
    return { start, end, confidence: "certain", evidence: ["shape", "prefix", "label"] };
  }
  if (contextAround(text, start, end, context)) {
    return { start, end, confidence: "likely", evidence: ["shape", "prefix", "label"] };
  }
  // Thirteen digits in one run are a product's barcode.
  return gap === "-" && whole.length === 15
    ? { start, end, confidence: "likely", evidence: ["shape", "prefix"] }
    : undefined;
}
