import { plainWords } from "../address-book/plain-words.ts";
import { err, ok, type Result } from "../result.ts";
import { isRealDate } from "../text/real-date.ts";

/** How to read "3/4/2026". "auto" settles it by the dates that leave no choice, and says so when they disagree. */
export const dateOrders = ["auto", "mdy", "dmy"] as const;
export type DateOrder = (typeof dateOrders)[number];
export type DateProblem = "date-not-valid" | "date-order-unclear";

const longestDate = 60;
const timeAtEnd =
  /[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)? ?(?:[ap]\.? ?m\.?)? ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const packed = /^(\d{4})(\d{2})(\d{2})$/;
const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;

const monthWords = [
  ["january", "jan", "enero", "ene"],
  ["february", "feb", "febrero"],
  ["march", "mar", "marzo"],
  ["april", "apr", "abril", "abr"],
  ["may", "mayo"],
  ["june", "jun", "junio"],
  ["july", "jul", "julio"],
  ["august", "aug", "agosto", "ago"],
  ["september", "sep", "sept", "septiembre", "setiembre", "set"],
  ["october", "oct", "octubre"],
  ["november", "nov", "noviembre"],
  ["december", "dec", "diciembre", "dic"],
];
const monthOf = new Map(
  monthWords.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** Words that stand in a date and say nothing: "Monday", "14 de marzo del 2026", "the 14th of March". */
const fillers = new Set([
  ...["de", "del", "el", "the", "of", "on"],
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  ...["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"],
  ...["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"],
]);

/** "1/2/2026" could be either; "14/2/2026" and "2/14/2026" leave no choice. */
type Leaning = "either" | "mdy" | "dmy";

/**
 * Reads the dates of one file, one after the other, as "2026-03-14": ISO, "3/14/2026", "14/3/26", "March 14, 2026",
 * "14 de marzo de 2026"; a time after it is left off. With "auto", a date that can be read both ways is month first, as
 * in the United States, and day first is only what can be nothing else; once a file has held both, which is which is
 * no longer clear, and the date that shows it is refused. Two digits are years 1970 to 2069.
 */
export function createDateReader(order: DateOrder): (text: string) => Result<string, DateProblem> {
  let seen: Leaning | undefined;
  return (written) => {
    const text = written.trim();
    if (text.length > longestDate) return err("date-not-valid");
    const day = text.replace(timeAtEnd, "");
    const iso = yearFirst.exec(day);
    if (iso) return dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
    const close = packed.exec(day);
    if (close) return dayOf(Number(close[1]), Number(close[2]), Number(close[3]));
    const parts = numeric.exec(day);
    if (!parts) return wordedDay(day);
    const [first, second, year] = [Number(parts[1]), Number(parts[3]), yearOf(parts[4] ?? "")];
    if (order === "mdy") return dayOf(year, first, second);
    if (order === "dmy") return dayOf(year, second, first);
    const leaning = leaningOf(first, second);
    if (leaning === "dmy" ? seen !== undefined && seen !== "dmy" : seen === "dmy")
      return err("date-order-unclear");
    seen = leaning === "either" ? (seen ?? leaning) : leaning;
    return leaning === "dmy" ? dayOf(year, second, first) : dayOf(year, first, second);
  };
}

/**
 * The order for a file whose beginning holds these dates: day first when some can be nothing else and none is month
 * first, otherwise "auto", which says when a later date disagrees.
 */
export function guessDateOrder(texts: readonly string[]): DateOrder {
  const leanings = leaningsOf(texts);
  return leanings.has("dmy") && !leanings.has("mdy") ? "dmy" : "auto";
}

/** Whether only the person can say the order: some dates can be read both ways and none settles it, or they disagree. */
export function isDateOrderUnclear(texts: readonly string[]): boolean {
  const leanings = leaningsOf(texts);
  return leanings.has("dmy") === leanings.has("mdy") && leanings.size > 0;
}

/** "3/3/2026" is the same either way and tells nothing. */
function leaningsOf(texts: readonly string[]): ReadonlySet<Leaning> {
  const leanings = new Set<Leaning>();
  for (const text of texts) {
    const parts = numeric.exec(text.trim().slice(0, longestDate).replace(timeAtEnd, ""));
    if (parts && Number(parts[1]) !== Number(parts[3]))
      leanings.add(leaningOf(Number(parts[1]), Number(parts[3])));
  }
  return leanings;
}

function leaningOf(first: number, second: number): Leaning {
  if (first > 12 && second <= 12) return "dmy";
  return second > 12 && first <= 12 ? "mdy" : "either";
}

function wordedDay(text: string): Result<string, DateProblem> {
  let month: number | undefined;
  const numbers: string[] = [];
  for (const word of plainWords(text).split(" ")) {
    const named = monthOf.get(word);
    const digits = /^(\d{1,4})(?:st|nd|rd|th|o)?$/.exec(word)?.[1];
    if (digits !== undefined) numbers.push(digits);
    else if (named !== undefined && month === undefined) month = named;
    else if (!fillers.has(word)) return err("date-not-valid");
  }
  const [day = "", year = ""] = numbers;
  if (month === undefined || numbers.length !== 2 || day.length > 2) return err("date-not-valid");
  return dayOf(yearOf(year), month, Number(day));
}

function yearOf(digits: string): number {
  if (digits.length !== 2) return Number(digits);
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
}

function dayOf(year: number, month: number, day: number): Result<string, DateProblem> {
  if (year < 1970 || year > 2100 || month < 1 || month > 12 || !isRealDate(year, month, day))
    return err("date-not-valid");
  return ok(`${year}-${two(month)}-${two(day)}`);
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
