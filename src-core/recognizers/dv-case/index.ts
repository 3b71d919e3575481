import { labelBefore, labelPattern } from "../../text/labels.ts";
import { tradeLabelBefore } from "../../text/trade-label.ts";
import type { Match, Recognizer } from "../types.ts";

const shape = /(?<![A-Za-z\d-])20\d{2}(?:AF|AS|EU|NA|OC|SA)(\d{1,8})(?![A-Za-z\d]|[-.]\d)/g;
const label = labelPattern([
  "dv(?:-?20\\d\\d|-?\\d\\d)?(?: case| caso)?",
  "diversity(?: visa)?(?: lottery)?(?: case)?",
  "(?:visa |green card )?lottery(?: case)?",
  "case",
  "caso",
  "visa",
  "loteria(?: de visas)?",
  "visas? de diversidad",
]);

/** The case number of a winner of the diversity-visa lottery; see README.md. */
export const dvCase: Recognizer = {
  id: "dv-case",
  since: "0.1.0",
  mailNumber: false,
  facts: ["num-dv", "n-context"],
  needs: { run: 4, word: 7 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, serial = ""] = found;
  const start = found.index;
  const end = start + whole.length;
  if (labelBefore(text, start, label)) {
    return { start, end, confidence: "certain", evidence: ["shape", "prefix", "label"] };
  }
  // Short ones are also model years and product codes.
  if (serial.length < 4 || tradeLabelBefore(text, start)) return undefined;
  return { start, end, confidence: "likely", evidence: ["shape", "prefix"] };
}
