import { labelBefore, labelPattern } from "../../text/labels.ts";
import { type ThreeLetters, threeLetterNumbers } from "../three-letters.ts";
import type { Match, Recognizer } from "../types.ts";

const label = labelPattern([
  "(?:green|permanent resident|resident|ead|work permit|employment authorization) card",
  "green card",
  "ead",
  "work permit",
  "employment authorization(?: document)?",
  "tarjeta (?:verde|de residen(?:te|cia)(?: permanente)?)",
  "permiso de trabajo",
]);

/** The number on the back or front of a green card or work permit; see README.md. */
export const uscisCard: Recognizer = {
  id: "uscis-card",
  since: "0.1.0",
  mailNumber: false,
  facts: ["num-card", "num-shape-collision", "n-context"],
  needs: { run: 10 },
  find(text) {
    return threeLetterNumbers(text).flatMap((number) => read(text, number) ?? []);
  },
};

function read(text: string, { start, end, prefix, contiguous, open }: ThreeLetters): Match | undefined {
  if (!contiguous) return undefined;
  if (labelBefore(text, start, label))
    return { start, end, confidence: "certain", evidence: ["shape", "label"] };
  // A prefix of a service center is read as a receipt, which is what people write on envelopes.
  if (prefix === "center" || !open) return undefined;
  return { start, end, confidence: "possible", evidence: ["shape"] };
}
