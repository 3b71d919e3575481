import { labelBefore, labelPattern } from "../../text/labels.ts";
import { tradeLabelBefore } from "../../text/trade-label.ts";
import type { Match, Recognizer } from "../types.ts";

const shape = /(?<![A-Za-z\d])[A-HJ-NPR-Z\d]{17}(?![A-Za-z\d]|[-.]\d)/gi;
const label = labelPattern([
  "vin",
  "v\\.i\\.n\\.?",
  "vehicle(?: id(?:entification)?)?",
  "chassis",
  "(?:numero|num\\.?) de (?:serie|chasis|bastidor|vin)",
  "vehiculo",
  "chasis",
  "niv",
]);
const letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
const values = "12345678123457923456789";
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The number of a vehicle; see README.md. */
export const vin: Recognizer = {
  id: "vin",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-vin"],
  needs: { word: 17 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

/** The ninth character of a VIN of 17 capitals and digits: a weighted sum modulo 11, X for ten (49 CFR 565). */
export function vinCheckCharacter(number: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * worth(number.charAt(i)), 0);
  return sum % 11 === 10 ? "X" : String(sum % 11);
}

function worth(character: string): number {
  return /\d/.test(character) ? Number(character) : Number(values[letters.indexOf(character)] ?? 0);
}

function read(text: string, found: RegExpExecArray): Match | undefined {
  const number = found[0].toUpperCase();
  const start = found.index;
  const end = start + number.length;
  const fits = vinCheckCharacter(number) === number[8];
  const labelled = labelBefore(text, start, label);
  if (fits && labelled)
    return { start, end, confidence: "certain", evidence: ["shape", "check-digit", "label"] };
  // Vehicles made for other markets carry no check digit.
  if (labelled) return { start, end, confidence: "possible", evidence: ["shape", "label"] };
  // One in eleven order codes fits; seventeen digits, or small letters, are not how a vehicle is written.
  if (!fits || !/[A-Z]/.test(found[0]) || found[0] !== number || tradeLabelBefore(text, start))
    return undefined;
  return { start, end, confidence: "likely", evidence: ["shape", "check-digit"] };
}
