const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const spaces = /[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const oddPunctuation = /[\t\u00A0\u2000-\u200A\u2010-\u2015\u202F\u205F\u2212\u3000\uFE58\uFE63\uFF0D]/;

/**
 * The text with every dash as "-" and every blank other than a line break as " ". Each character is replaced
 * by exactly one, so positions in the result are positions in the text.
 */
export function plainPunctuation(text: string): string {
  if (!oddPunctuation.test(text)) return text;
  return text.replace(dashes, "-").replace(spaces, " ");
}

/** The text in lower case without accents, for comparing words; positions do not carry over. */
export function foldText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
