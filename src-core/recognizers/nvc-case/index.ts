import { contextAround, contextPattern, labelBefore, labelPattern } from "../../text/labels.ts";
import { type ThreeLetters, threeLetterNumbers } from "../three-letters.ts";
import type { Match, Recognizer } from "../types.ts";

const label = labelPattern([
  "nvc(?: case| caso)?",
  "national visa center(?: case)?",
  "(?:immigrant )?visa case",
  "consular case",
  "caso (?:de |del )?(?:nvc|visa(?: de inmigrante)?|consular|consulado)",
  "visa de inmigrante",
  "centro nacional de visas",
]);
const caseLabel = labelPattern(["case", "caso", "expediente"]);
/** A consulate or the word visa is not enough: receipts are sent there too. */
const context = contextPattern([
  "nvc",
  "national visa center",
  "centro nacional de visas",
  "affidavit of support",
]);

/** The case number of an immigrant visa, as the National Visa Center and the consulates use it; see README.md. */
export const nvcCase: Recognizer = {
  id: "nvc-case",
  since: "0.1.0",
  mailNumber: false,
  facts: ["num-nvc", "num-shape-collision", "n-context"],
  needs: { run: 10 },
  find(text) {
    return threeLetterNumbers(text).flatMap((number) => read(text, number) ?? []);
  },
};

function read(text: string, { start, end, prefix, contiguous, open }: ThreeLetters): Match | undefined {
  if (prefix === "center" || !contiguous) return undefined;
  const post = prefix === "post";
  if (labelBefore(text, start, label)) {
    return {
      start,
      end,
      confidence: "certain",
      evidence: post ? ["shape", "prefix", "label"] : ["shape", "label"],
    };
  }
  if (!open) return undefined;
  if (!post) return { start, end, confidence: "possible", evidence: ["shape"] };
  if (labelBefore(text, start, caseLabel)) {
    return { start, end, confidence: "certain", evidence: ["shape", "prefix", "label"] };
  }
  return contextAround(text, start, end, context)
    ? { start, end, confidence: "likely", evidence: ["shape", "prefix", "label"] }
    : { start, end, confidence: "possible", evidence: ["shape", "prefix"] };
}
