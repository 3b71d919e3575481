const maxWords = 20;

/**
 * An FTS5 query that finds rows holding words that begin with each word typed, or undefined when nothing typed can
 * be searched for. Whatever is typed is only ever words: quotes, operators and brackets separate, as they do in the
 * index (unicode61: letters, numbers and private use characters make up words).
 */
export function searchQuery(typed: string): string | undefined {
  const words = typed.match(/[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu) ?? [];
  if (words.length === 0) return undefined;
  return words
    .slice(0, maxWords)
    .map((word) => `"${word}"*`)
    .join(" ");
}

/** A tracking number so that it is found typed with spaces, without, and from the start of any group of four. */
export function trackingText(trackingNumber: string): string {
  const bare = trackingNumber.replace(/[^\p{L}\p{N}]/gu, "");
  const groups = bare.match(/.{1,4}/gu) ?? [];
  return [trackingNumber, bare, ...groups].join(" ");
}
