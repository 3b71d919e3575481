import { luhnFits } from "../../text/check-digits.ts";
import { contextAround, contextPattern, labelBefore, labelPattern } from "../../text/labels.ts";
import { tradeLabelBefore } from "../../text/trade-label.ts";
import type { Match, Recognizer } from "../types.ts";

const shape = /(?<![A-Za-z\d]|\d[-. ])\d{3}([- ]?)\d{7}([- ]?)\d(?![A-Za-z\d]|[-. ]\d)/g;
const label = labelPattern([
  "cedulas?(?: de identidad(?: y electoral)?)?",
  "identidad(?: y electoral)?",
  "dominican[ao]?(?: republic)?(?: (?:id|cedula|identity))?",
  "republica dominicana",
  "jce",
]);

const context = contextPattern(["cedulas?", "dominican[ao]?s?", "republica dominicana"]);

/** The identity number of the Dominican Republic; see README.md. */
export const dominicanCedula: Recognizer = {
  id: "dominican-cedula",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-other-latam", "n-context"],
  needs: { run: 11 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, gap1 = "", gap2 = ""] = found;
  if (!luhnFits(whole.replace(/[- ]/g, "")) || /^[0 -]+$/.test(whole)) return undefined;
  const start = found.index;
  const end = start + whole.length;
  if (labelBefore(text, start, label)) {
    return { start, end, confidence: "certain", evidence: ["shape", "check-digit", "label"] };
  }
  if (contextAround(text, start, end, context)) {
    return { start, end, confidence: "likely", evidence: ["shape", "check-digit", "label"] };
  }
  // Eleven digits in one run are a product's barcode; one in ten passes the check.
  if (gap1 !== "-" || gap2 !== "-" || tradeLabelBefore(text, start)) return undefined;
  return { start, end, confidence: "likely", evidence: ["shape", "check-digit"] };
}
