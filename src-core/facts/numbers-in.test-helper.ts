const small: Readonly<Record<"en" | "es", Readonly<Record<string, number>>>> = {
  en: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, half: 0.5 },
  es: {
    uno: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    media: 0.5,
  },
};
const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:billion|mil millones)/, 1e9],
  [/^\s*(?:million|millones)/, 1e6],
];

/** Every number that a text gives: digits with thousands commas, fractions ("3-1/2"), "33 million", small words. */
export function numbersIn(text: string, language: "en" | "es"): ReadonlySet<number> {
  const found = new Set<number>();
  for (const match of text.matchAll(/(\d[\d,]*(?:\.\d+)?)(?:-(\d+)\/(\d+)|\/(\d+))?/g)) {
    const [all, whole = "", top, bottom, only] = match;
    const value = Number(whole.replaceAll(",", ""));
    if (only !== undefined) found.add(value / Number(only));
    else if (top !== undefined) found.add(value + Number(top) / Number(bottom));
    else {
      const after = text.slice(match.index + all.length);
      const scale = scales.find(([words]) => words.test(after))?.[1] ?? 1;
      // A sum of decimals such as 33.2 × 10⁹ is rounded back to the whole that it means.
      found.add(scale === 1 ? value : Math.round(value * scale));
    }
  }
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const value = small[language][word];
    if (value !== undefined) found.add(value);
  }
  return found;
}
