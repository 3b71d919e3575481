import { weightedSum } from "../../text/check-digits.ts";
import { contextPattern, labelBefore, labelPattern, wordOnLine } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

const shape =
  /(?<![A-Za-z\d]|\d[-. ])(?:0[1-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}(?![A-Za-z\d]|[-. ]\d)/g;
const label = labelPattern([
  "(?:bank )?routing(?: transit)?",
  "aba(?: routing)?",
  "rtn",
  "routing ?/ ?aba",
  "transit",
  "ruta(?: bancaria)?",
  "(?:numero|num\\.?) de (?:ruta|transito|enrutamiento)",
  "enrutamiento",
  "transito",
]);

/** On the same line these say enough with a check that fits. */
const bankWord = contextPattern([
  "routing",
  "aba",
  "rtn",
  "ach",
  "wire(?: transfer)?",
  "direct deposit",
  "enrutamiento",
  "ruta",
  "deposito directo",
  "transferencia(?: bancaria)?",
]);

/** The routing number of a US bank; see README.md. */
export const abaRouting: Recognizer = {
  id: "aba-routing",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-aba", "n-context"],
  needs: { run: 9, word: 9 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

/** Whether nine digits pass the check of routing numbers: weights 3, 7, 1 give a multiple of ten (fact n-aba). */
export function abaCheckFits(digits: string): boolean {
  return weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
}

function read(text: string, found: RegExpExecArray): Match | undefined {
  const start = found.index;
  const end = start + found[0].length;
  // Nine digits are far too common, and one in ten passes the check: the label decides.
  if (!abaCheckFits(found[0])) return undefined;
  const evidence = ["shape", "prefix", "check-digit", "label"] as const;
  if (labelBefore(text, start, label)) return { start, end, confidence: "certain", evidence };
  return wordOnLine(text, start, end, bankWord) ? { start, end, confidence: "likely", evidence } : undefined;
}
