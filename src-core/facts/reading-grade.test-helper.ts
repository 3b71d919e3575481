/** Vowel groups, less a silent final "e" or "ed"; good to about one syllable in ten, which is what the formula needs. */
function syllables(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/(?:[^laeiouysxzcgh]es|[^dt]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}

/**
 * Flesch-Kincaid grade level of an English text (Kincaid and others, US Navy, 1975): about the US school grade that
 * reads it with ease. Figures and capital abbreviations count as one-syllable words, as common counters do.
 */
export function gradeLevel(text: string): number {
  const sentences = text
    .replaceAll(" v. ", " v ")
    .split(/[.!?]+(?=\s|"|$)/)
    .filter((part) => /\w/.test(part));
  const found = text.match(/[A-Za-z0-9$%][A-Za-z0-9.,'’/%$+#-]*/g) ?? [];
  const count = found
    .flatMap((word) => word.split("-"))
    .reduce(
      (sum, word) =>
        sum +
        (/^[A-Za-z'’.,]+$/.test(word) && word !== word.toUpperCase()
          ? syllables(word.replace(/[^A-Za-z]/g, ""))
          : 1),
      0,
    );
  return (0.39 * found.length) / sentences.length + (11.8 * count) / found.length - 15.59;
}
