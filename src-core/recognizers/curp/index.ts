import { labelBefore, labelPattern } from "../../text/labels.ts";
import { isRealDate } from "../../text/real-date.ts";
import type { Evidence, Match, Recognizer } from "../types.ts";

const states = "AS|B[CS]|C[CLMSH]|D[FG]|G[TR]|HG|JC|M[CNS]|N[ETL]|OC|PL|Q[TR]|S[PLR]|T[CSL]|VZ|YN|ZS";
const shape = new RegExp(
  `(?<![\\p{L}\\d])[A-Z][AEIOUX][A-Z]{2}[ -]?(\\d{2})(\\d{2})(\\d{2})[ -]?[HMX](?:${states})` +
    "[B-DF-HJ-NP-TV-ZÑ]{3}[ -]?([A-Z\\d])\\d(?![\\p{L}\\d])",
  "giu",
);
const alphabet = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
const label = labelPattern(["curp", "clave unica(?: de registro de poblacion)?"]);

/** Mexico's population registry code; see README.md. */
export const curp: Recognizer = {
  id: "curp",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-curp"],
  needs: { run: 6 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

/**
 * The check digit of the first 17 characters of a CURP, in capitals: values in the alphabet 0-9, A-N, Ñ, O-Z
 * with weights 18 down to 2, modulo 10 (fact n-curp).
 */
export function curpCheckDigit(first17: string): number {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += alphabet.indexOf(first17.charAt(i)) * (18 - i);
  return (10 - (sum % 10)) % 10;
}

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, yy = "", month = "", day = "", century = ""] = found;
  // A digit in place 17 marks people born up to 1999, a letter those born since.
  const year = (/\d/.test(century) ? 1900 : 2000) + Number(yy);
  if (!isRealDate(year, Number(month), Number(day))) return undefined;
  const start = found.index;
  const end = start + whole.length;
  const labelled = labelBefore(text, start, label);
  const evidence: Evidence[] = ["shape", "calendar"];
  if (labelled) evidence.push("label");
  if (curpCheckDigit(whole.replace(/[ -]/g, "").toUpperCase()) === Number(whole.at(-1))) {
    return { start, end, confidence: "certain", evidence: [...evidence, "check-digit"] };
  }
  return { start, end, confidence: labelled ? "likely" : "possible", evidence };
}
