/** What a text has to offer to someone looking for numbers; made in one pass. */
export interface NumberProfile {
  /** Most digits with no letter A to Z and no line break between them. */
  run: number;
  /** Length of the longest word that has a digit, where a word is letters and digits of any script. */
  word: number;
  hasAt: boolean;
  hasColon: boolean;
}

/** The least that a text must have so that a pattern can match at all; a pattern that fits anywhere needs nothing. */
export type NumberNeeds = Partial<NumberProfile>;

/** Measures a text once, so that most patterns need not look at it. */
export function numberProfile(text: string): NumberProfile {
  let run = 0;
  let longestRun = 0;
  let word = 0;
  let wordDigits = 0;
  let longestWord = 0;
  let hasAt = false;
  let hasColon = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      run++;
      word++;
      wordDigits++;
      if (run > longestRun) longestRun = run;
      if (word > longestWord) longestWord = word;
      continue;
    }
    const lower = code | 32;
    if (lower >= 97 && lower <= 122) {
      run = 0;
      word++;
      if (wordDigits > 0 && word > longestWord) longestWord = word;
    } else if (code > 127) {
      word++;
      if (wordDigits > 0 && word > longestWord) longestWord = word;
    } else {
      word = 0;
      wordDigits = 0;
      if (code === 10) run = 0;
      else if (code === 64) hasAt = true;
      else if (code === 58) hasColon = true;
    }
  }
  return { run: longestRun, word: longestWord, hasAt, hasColon };
}

/** Whether a text has all that a pattern needs. */
export function meets(profile: NumberProfile, needs: NumberNeeds): boolean {
  return (
    profile.run >= (needs.run ?? 0) &&
    profile.word >= (needs.word ?? 0) &&
    (profile.hasAt || needs.hasAt !== true) &&
    (profile.hasColon || needs.hasColon !== true)
  );
}
