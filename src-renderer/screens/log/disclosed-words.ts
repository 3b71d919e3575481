/**
 * The title of what was disclosed, without what filled it in: the log keeps which rule spoke, not the number or word
 * that it found. "A phone number ({{masked}})" is said as "A phone number".
 */
export function withoutDetails(title: string): string {
  return title
    .replace(/\s*[(（][^()]*\{\{\w+\}\}[^()]*[)）]/g, "")
    .replace(/[“"]?\{\{\w+\}\}[”"]?/g, "…")
    .trim();
}
