import { endorsementLines } from "../reference/endorsement-words.ts";
import type { Word } from "./words.ts";
import { valueOfWords } from "./words.ts";

const lines: ReadonlySet<string> = new Set(endorsementLines);
const longest = Math.max(...endorsementLines.map((line) => line.split(" ").length)) + 1;

/** True when the words [from, to) are an endorsement or marking and no part of an address: "FIRST-CLASS MAIL". */
export function isMarking(words: readonly Word[], from: number, to: number): boolean {
  return to - from <= longest && lines.has(plain(valueOfWords(words, from, to)));
}

/** The same for a line of text. */
export function isMarkingText(text: string): boolean {
  return text.length <= 100 && lines.has(plain(text.normalize("NFD").replace(/[\u0300-\u036f.]/g, "").toUpperCase()));
}

/** The words only: no hyphens, dashes, stars, or colons. */
function plain(text: string): string {
  return text.replace(/[^A-Z0-9&/]+/g, " ").trim();
}
