import { joinBrokenLines } from "./broken-lines.ts";
import { withoutFieldLabels } from "./field-labels.ts";
import { mendSlips } from "./slips.ts";
import { type Word, wordsOf } from "./words.ts";

/**
 * The words of one address block as its writer meant them: without the labels of a form, without the slips of a
 * scanner, and with lines that were broken in the middle put together. The ranges still are those of the text.
 */
export function blockWords(text: string): Word[] {
  return joinBrokenLines(mendSlips(text, withoutFieldLabels(text, wordsOf(text))));
}
