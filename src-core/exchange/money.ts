/** Largest sum that an entry can hold, in cents. */
const mostCents = 100_000_000;

/**
 * US dollars as cents: "$5.30", "5.3", "5,30", "1,234.50", "1.234,50", "USD 12", "58¢". Undefined for anything else:
 * less than nothing, parts of a cent, or marks whose meaning is unclear ("1.234").
 */
export function readMoney(written: string): number | undefined {
  const text = written.trim();
  if (text.length > 40) return undefined;
  const cents = /^(\d{1,9}) ?(?:¢|c|cents?|centavos?)$/i.exec(text);
  if (cents) return within(Number(cents[1]));
  const bare = text
    .replace(/^(?:US ?\$|USD|\$)\s*/i, "")
    .replace(/\s*(?:US ?\$|USD|\$|d[oó]lares|dollars)$/i, "");
  const parts = /^(\d{1,3}(?:,\d{3})+|\d{1,9})?(?:\.(\d{1,2}))?$/.exec(bare) ?? spanishParts(bare);
  if (!parts || bare === "") return undefined;
  const [, whole = "", part = ""] = parts;
  if (whole === "" && part === "") return undefined;
  return within(Number(whole.replace(/\D/g, "")) * 100 + Number(part.padEnd(2, "0")));
}

/** "1.234,50" and "5,30", where the comma parts the cents. */
function spanishParts(text: string): RegExpExecArray | null {
  return /^(\d{1,3}(?:\.\d{3})+|\d{1,9}),(\d{1,2})$/.exec(text);
}

function within(cents: number): number | undefined {
  return cents <= mostCents ? cents : undefined;
}

/** Cents as a plain number of dollars, "5.30": what `readMoney` and every spreadsheet read. */
export function writeMoney(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
}
