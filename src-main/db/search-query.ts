const maxWords = 20;
/** Tracking numbers are in the search index in groups of this many. */
const groupLength = 4;

/**
 * An FTS5 query that finds rows holding words that begin with each word typed, or undefined when nothing typed can
 * be searched for. Whatever is typed is only ever words: quotes, operators and brackets separate, as they do in the
 * index (unicode61: letters, numbers and private use characters make up words).
 */
export function searchQuery(typed: string): string | undefined {
  return queryOf(typed, (word) => `"${word}"*`);
}

/** The same for the log, where digits without spaces also find a tracking number, from the start of any group. */
export function logSearchQuery(typed: string): string | undefined {
  return queryOf(typed, (word) => {
    const isLongNumber = word.length > groupLength && /^\d+$/.test(word);
    return isLongNumber ? `("${word}"* OR tracking_number : "${groupsOf(word).join(" ")}"*)` : `"${word}"*`;
  });
}

/** A tracking number as the index has it, so that it is found typed with spaces or without. */
export function trackingText(trackingNumber: string): string {
  const bare = trackingNumber.replace(/[^\p{L}\p{N}]/gu, "");
  const groups = groupsOf(bare).join(" ");
  if (!/^\d+$/.test(bare)) return [trackingNumber, bare, groups].join(" ");
  // The groups alone: a long number of its own for each entry would make the index slow for all that begin alike.
  return [bare, groups].includes(trackingNumber.trim()) ? groups : `${trackingNumber} ${groups}`;
}

function queryOf(typed: string, queryFor: (word: string) => string): string | undefined {
  const words = typed.match(/[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu) ?? [];
  if (words.length === 0) return undefined;
  return words.slice(0, maxWords).map(queryFor).join(" AND ");
}

function groupsOf(text: string): readonly string[] {
  return text.match(/.{1,4}/gu) ?? [];
}
