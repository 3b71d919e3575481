import { contextAround, contextPattern, labelBefore, labelPattern } from "../../text/labels.ts";
import { tradeLabelBefore } from "../../text/trade-label.ts";
import type { Match, Recognizer } from "../types.ts";

const prefixes = "0[1-6]|1[0-6]|2[0-7]|3\\d|4[0-8]|5\\d|6[0-8]|7[1-7]|8[0-8]|9[0-58-9]";
const shape = new RegExp(`(?<![A-Za-z\\d]|\\d[-. ])(?:${prefixes})(-?)\\d{7}(?![A-Za-z\\d]|[-.]\\d)`, "g");
const label = labelPattern([
  "f?ein",
  "f?e\\.i\\.n\\.?",
  "employer(?:'s)?(?: identification| id| tax id)?",
  "(?:federal )?tax(?:payer)? (?:id|identification)",
  "fed(?:eral)?\\.? id",
  "irs (?:id|no|number)",
  "empleador(?:a)?",
  "patron(?:al)?",
  "(?:identificacion|id|numero) (?:del empleador|de empleador|patronal|de patron)",
  "identificacion (?:patronal|tributaria|fiscal)",
]);
const context = contextPattern([
  "irs",
  "internal revenue",
  "form (?:941|940|w-?2|w-?9|1099|ss-?4)",
  "w-?2",
  "w-?9",
  "1099",
  "payroll tax",
  "employer",
  "empleador",
  "patron",
  "impuestos",
]);

/** The tax number of an employer or business; see README.md. */
export const ein: Recognizer = {
  id: "ein",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-ein", "n-context"],
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
  // Lots and orders are written the same way: the hyphen alone says nothing.
  if (found[1] !== "-" || tradeLabelBefore(text, start)) return undefined;
  return contextAround(text, start, end, context)
    ? { start, end, confidence: "likely", evidence: ["shape", "prefix", "label"] }
    : undefined;
}
