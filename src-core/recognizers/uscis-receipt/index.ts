import { labelBefore, labelPattern } from "../../text/labels.ts";
import { type ThreeLetters, threeLetterNumbers } from "../three-letters.ts";
import type { Match, Recognizer } from "../types.ts";

const label = labelPattern([
  "receipt",
  "rcpt",
  "uscis",
  "case",
  "i-797[a-z]?",
  "recibo",
  "(?:numero|num\\.?) de recibo",
  "caso",
  "expediente",
]);
const receiptLabel = labelPattern(["receipt", "rcpt", "recibo"]);

/** The receipt number of an application to the immigration service; see README.md. */
export const uscisReceipt: Recognizer = {
  id: "uscis-receipt",
  since: "0.1.0",
  mailNumber: false,
  facts: [
    "num-receipt",
    "num-receipt-meaning",
    "num-receipt-asylum",
    "num-shape-collision",
    "num-card",
    "num-nvc",
  ],
  needs: { run: 10 },
  find(text) {
    return threeLetterNumbers(text).flatMap((number) => read(text, number) ?? []);
  },
};

function read(text: string, { start, end, prefix, contiguous, open }: ThreeLetters): Match | undefined {
  if (prefix === "center") {
    return labelBefore(text, start, label)
      ? { start, end, confidence: "certain", evidence: ["shape", "prefix", "label"] }
      : { start, end, confidence: "likely", evidence: ["shape", "prefix"] };
  }
  if (prefix === "asylum-office") {
    if (labelBefore(text, start, label)) {
      return { start, end, confidence: "certain", evidence: ["shape", "prefix", "label"] };
    }
    return contiguous && open
      ? { start, end, confidence: "possible", evidence: ["shape", "prefix"] }
      : undefined;
  }
  // Three other letters and ten digits: a card, a consular case or a reference of anyone's.
  if (!contiguous || !open) return undefined;
  return labelBefore(text, start, receiptLabel)
    ? { start, end, confidence: "likely", evidence: ["shape", "label"] }
    : { start, end, confidence: "possible", evidence: ["shape"] };
}
