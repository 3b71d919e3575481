import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

const shape = /(?<![A-Za-z\d]|\d[-. ])\d{7,8}(?![A-Za-z\d]|[-.]\d)/g;
const label = labelPattern([
  "matricula consular(?: de alta seguridad)?",
  "(?:mexican )?consular (?:id(?:entification)?|card|registration)(?: card)?",
  "tarjeta consular",
  "mcas",
]);

/** The number on a consular identity card of Mexico; see README.md. */
export const matriculaConsular: Recognizer = {
  id: "matricula-consular",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-matricula", "n-context"],
  needs: { run: 7 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const start = found.index;
  const end = start + found[0].length;
  return labelBefore(text, start, label)
    ? { start, end, confidence: "likely", evidence: ["shape", "label"] }
    : undefined;
}
