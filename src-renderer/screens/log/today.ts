/** The day here and now, or so many days later, "2026-11-21". */
export function today(daysAhead = 0): string {
  const now = new Date();
  now.setDate(now.getDate() + daysAhead);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
