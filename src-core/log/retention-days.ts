import { daysBetween } from "../needs/days.ts";

const firstOfMarch = "0000-03-01";
const lastDay = "9999-12-31";

/** The day that comes so many days after another, "2026-03-14"; no day later than the year 9999. */
export function dayAfter(day: string, days: number): string {
  // Counted in spans of 400 years from a first of March, as February is then the last and odd month of a year.
  const number = daysBetween(firstOfMarch, day) + days;
  const spanOf400 = Math.floor(number / 146_097);
  const inSpan = number - spanOf400 * 146_097;
  const leapDays = Math.floor(inSpan / 1_460) - Math.floor(inSpan / 36_524) + Math.floor(inSpan / 146_096);
  const yearInSpan = Math.floor((inSpan - leapDays) / 365);
  const inYear = inSpan - (365 * yearInSpan + Math.floor(yearInSpan / 4) - Math.floor(yearInSpan / 100));
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = spanOf400 * 400 + yearInSpan + (month <= 2 ? 1 : 0);
  if (year > 9_999) return lastDay;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
