import { labelBefore, labelPattern } from "../../text/labels.ts";
import type { Match, Recognizer } from "../types.ts";

const shape = /(?<![A-Za-z\d]|\d[-. ])(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{11})(?![A-Za-z\d]|[-. ]\d)/g;
const label = labelPattern(["cpf", "c\\.p\\.f\\.?", "cadastro de pessoas? fisicas?"]);

/** Brazil's taxpayer number; see README.md. */
export const cpf: Recognizer = {
  id: "cpf",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-other-latam", "n-context"],
  needs: { run: 11 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

/** The two check digits for the first nine digits of a CPF: two sums modulo 11 (fact n-other-latam). */
export function cpfCheckDigits(first9: string): string {
  const first = checkDigit(first9);
  return `${first}${checkDigit(`${first9}${first}`)}`;
}

function checkDigit(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits[i]) * (digits.length + 1 - i);
  return ((sum * 10) % 11) % 10;
}

function read(text: string, found: RegExpExecArray): Match | undefined {
  const digits = found[0].replace(/[.-]/g, "");
  const start = found.index;
  const end = start + found[0].length;
  const formatted = digits.length < found[0].length;
  const labelled = labelBefore(text, start, label);
  // Eleven equal digits pass the sums and are what people fill in for "none".
  const fits = cpfCheckDigits(digits.slice(0, 9)) === digits.slice(9) && !/^(\d)\1{10}$/.test(digits);
  if (!fits) {
    return labelled && formatted
      ? { start, end, confidence: "possible", evidence: ["shape", "label"] }
      : undefined;
  }
  if (labelled) return { start, end, confidence: "certain", evidence: ["shape", "check-digit", "label"] };
  return formatted ? { start, end, confidence: "certain", evidence: ["shape", "check-digit"] } : undefined;
}
