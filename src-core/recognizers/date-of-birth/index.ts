import { foldText } from "../../text/fold.ts";
import { labelBefore, labelPattern } from "../../text/labels.ts";
import { isRealDate } from "../../text/real-date.ts";
import type { Match, Recognizer } from "../types.ts";

const numeric = /(?<![A-Za-z\d]|\d[/.-])(\d{1,4})([/. -])(\d{1,2})\2(\d{4}|\d{2})(?![A-Za-z\d]|[/.-]\d)/g;
const monthFirst = /(?<![\p{L}\d])(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?![\p{L}\d])/gu;
const dayFirst =
  /(?<![\p{L}\d])(\d{1,2})(?:º|°|ro\.?|st|nd|rd|th)? (?:de )?(\p{L}{3,10})\.?,? (?:de |del )?(\d{4})(?![\p{L}\d])/gu;

/** First letters that tell the months apart in English and Spanish. */
const months = [
  "jan|ene",
  "feb",
  "mar",
  "apr|abr",
  "may",
  "jun",
  "jul",
  "aug|ago",
  "sep|set",
  "oct",
  "nov",
  "dec|dic",
].map((starts) => new RegExp(`^(?:${starts})`));

const words = [
  "d\\.?o\\.?b\\.?",
  "date of birth",
  "birth ?(?:date|day)",
  "b-?day",
  "d/o/b",
  "born(?: on)?",
  "birth",
  "f\\.? ?(?:de )?nac\\.?",
  "fecha (?:de )?nac(?:imiento|\\.)?",
  "nacimiento",
  "nacid[oa]s?(?: el)?",
  "nacio(?: el)?",
  "nac\\.?",
  "f\\.?d\\.?n\\.?",
  "f/n",
  "cumpleanos",
];
const label = labelPattern(words);
/** "Born in Macon on", "DOB of child": a few more words of the same line between the label and the date. */
const labelNear = new RegExp(
  `(?<![a-z0-9])(?:${words.join("|")})(?![a-z0-9])(?:(?!date|fecha|hearing|audiencia|exp|due|venc|_)[^\\n\\d]){1,28}(?:\\d[\\d/.-]{5,9}[ ,&]{1,3}(?:and |y |e )?)?$`,
);
const labelAfter = new RegExp(`^[ ,(=:;/-]{1,4}(?:${words.join("|")})(?![a-z0-9])`);

/** Dates of birth, only beside a word that says so; see README.md. */
export const dateOfBirth: Recognizer = {
  id: "date-of-birth",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-dob", "n-context"],
  needs: { run: 4 },
  find(text) {
    return [
      ...[...text.matchAll(numeric)].filter(isRealNumeric),
      ...[...text.matchAll(monthFirst)].filter(([, month, day, year]) => isRealWritten(year, month, day)),
      ...[...text.matchAll(dayFirst)].filter(([, day, month, year]) => isRealWritten(year, month, day)),
    ].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const start = found.index;
  const end = start + found[0].length;
  const labelled = labelBefore(text, start, label) || labelAfter.test(foldText(text.slice(end, end + 24)));
  if (labelled) return { start, end, confidence: "certain", evidence: ["shape", "calendar", "label"] };
  return labelBefore(text, start, labelNear)
    ? { start, end, confidence: "likely", evidence: ["shape", "calendar", "label"] }
    : undefined;
}

/** Month first (as in the United States), day first (as in Latin America) or year first. */
function isRealNumeric([, first = "", , second = "", third = ""]: RegExpExecArray): boolean {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return third.length === 2 && isPlausibleYear(a) && isRealDate(a, b, c);
  if (first.length > 2) return false;
  const year = third.length === 4 ? c : 2000 + c;
  if (!isPlausibleYear(year)) return false;
  return isRealDate(year, a, b) || isRealDate(year, b, a);
}

function isRealWritten(year = "", month = "", day = ""): boolean {
  const folded = foldText(month);
  const index = months.findIndex((starts) => starts.test(folded));
  return index !== -1 && isPlausibleYear(Number(year)) && isRealDate(Number(year), index + 1, Number(day));
}

function isPlausibleYear(year: number): boolean {
  return year >= 1900 && year <= 2099;
}
