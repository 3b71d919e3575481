import { endorsementLines } from "../reference/endorsement-words.ts";
import type { Word } from "./words.ts";
import { valueOfWords } from "./words.ts";

const lines: ReadonlySet<string> = new Set(endorsementLines);
const longest = Math.max(...endorsementLines.map((line) => line.split(" ").length)) + 1;

/** "****AUTO**5-DIGIT 80205", "ECRWSS R001": what presort software prints above the address (DMM 708.7). */
const presort =
  /^(?:ECRW\w\w|(?:AUTO|ECR\w*|SCH|MIXED|PRSRT)\b.*(?:\b[35]-DIGIT|\bAADC|\bADC|[CRHB]-?\d{3}))(?: \S+)?$/;
const telephone = /^(?:1[ -])?\d{3}[ -]?\d{3}[ -]\d{4}$/;

/**
 * True when the words [from, to) are a line that stands beside an address and is no part of it: an endorsement or
 * marking ("FIRST-CLASS MAIL"), a presort line, a telephone number alone.
 */
export function isMarking(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > longest) return false;
  const value = valueOfWords(words, from, to);
  return (
    lines.has(plain(value)) ||
    telephone.test(value.replaceAll(".", "-")) ||
    (value.length <= 60 && presort.test(value.replaceAll("*", " ").replace(/ +/g, " ").trim()))
  );
}

/** The same for a line of text. */
export function isMarkingText(text: string): boolean {
  return (
    text.length <= 100 &&
    lines.has(
      plain(
        text
          .normalize("NFD")
          .replace(/[\u0300-\u036f.]/g, "")
          .toUpperCase(),
      ),
    )
  );
}

/** The words only: no hyphens, dashes, stars, or colons. */
function plain(text: string): string {
  return text.replace(/[^A-Z0-9&/]+/g, " ").trim();
}
