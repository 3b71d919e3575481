import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

const shape = /(?<![A-Za-z\d])([A-Za-z]{3})([- ]?)\d{2}([- ]?)\d{3}([- ]?)\d{5}(?![A-Za-z\d]|[-.]\d)/g;

/** Service centers and systems (facts num-receipt, num-receipt-meaning). */
const centers = new Set(["EAC", "VSC", "WAC", "CSC", "LIN", "NSC", "SRC", "TSC", "MSC", "NBC", "IOE", "YSC"]);
/** Asylum offices; not confirmed (fact num-receipt-asylum), so weaker. */
const asylumOffices = new Set(["ZNY", "ZLA", "ZSF", "ZHN", "ZMI", "ZAR", "ZCH"]);
/** Words that stand before a phone number and make the same shape. */
const phoneWords = new Set(["TEL", "FAX", "CEL", "MOB", "MOV", "SMS", "TTY"]);

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
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, letters = "", ...gaps] = found;
  const start = found.index;
  const end = start + whole.length;
  const prefix = letters.toUpperCase();
  const contiguous = gaps.join("") === "" && letters === prefix;
  if (centers.has(prefix)) {
    return labelBefore(text, start, label)
      ? { start, end, confidence: "certain", evidence: ["shape", "prefix", "label"] }
      : { start, end, confidence: "likely", evidence: ["shape", "prefix"] };
  }
  if (asylumOffices.has(prefix)) {
    if (labelBefore(text, start, label)) {
      return { start, end, confidence: "certain", evidence: ["shape", "prefix", "label"] };
    }
    return contiguous ? { start, end, confidence: "possible", evidence: ["shape", "prefix"] } : undefined;
  }
  // Three other letters and ten digits: a card, a consular case or a reference of anyone's.
  if (!contiguous || phoneWords.has(prefix)) return undefined;
  return labelBefore(text, start, receiptLabel)
    ? { start, end, confidence: "likely", evidence: ["shape", "label"] }
    : { start, end, confidence: "possible", evidence: ["shape"] };
}
