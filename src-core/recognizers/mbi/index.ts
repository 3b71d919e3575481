import { labelBefore, labelPattern } from "../../text/labels.ts";
import { tradeLabelBefore } from "../../text/trade-label.ts";
import type { Match, Recognizer } from "../types.ts";

/** Letters leave out S, L, O, I, B and Z; places 1, 4, 7, 10 and 11 are digits. */
const letter = "[AC-HJKMNP-RT-Y]";
const either = "[\\dAC-HJKMNP-RT-Y]";
const shape = new RegExp(
  `(?<![A-Za-z\\d])[1-9]${letter}${either}\\d([- ]?)${letter}${either}\\d\\1${letter}{2}\\d{2}(?![A-Za-z\\d]|[-.]\\d)`,
  "gi",
);
const label = labelPattern([
  "mbi",
  "medicare(?: beneficiary)?(?: identifier)?",
  "beneficiary(?: id)?",
  "hicn?",
  "beneficiari[oa](?: de medicare)?",
]);

/** A Medicare number; see README.md. */
export const mbi: Recognizer = {
  id: "mbi",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-mbi", "n-context"],
  needs: { run: 2, word: 4 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, gap = ""] = found;
  const start = found.index;
  const end = start + whole.length;
  if (labelBefore(text, start, label))
    return { start, end, confidence: "certain", evidence: ["shape", "label"] };
  if (whole !== whole.toUpperCase() || tradeLabelBefore(text, start)) return undefined;
  // In one run it is also a part number that happens to fit.
  return { start, end, confidence: gap === "" ? "possible" : "likely", evidence: ["shape"] };
}
