/**
 * Marks that make a spreadsheet take a cell for a formula, or a part of one, when they come first; the full-width ones
 * count in East Asian settings. Blanks and apostrophes before them do not help.
 */
const formulaStart = /^['\s]*[=+\-@\t\r\n＝＋－＠]/;
const guarded = /^'['\s]*[=+\-@\t\r\n＝＋－＠]/;

/** The cell with an apostrophe before it when a spreadsheet could run it (OWASP, "CSV Injection"). */
export function guardCell(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** What `guardCell` was given: takes off the apostrophe that it put there. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && guarded.test(text) ? text.slice(1) : text;
}

/** One row of a CSV file (RFC 4180) with guarded cells. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(text: string): string {
  // No spreadsheet takes a NUL, and it would end the text for some.
  const safe = guardCell(text.replaceAll("\0", "\uFFFD"));
  return /[",;\t\r\n|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
