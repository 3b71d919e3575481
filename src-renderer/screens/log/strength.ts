/** How well a passphrase stands up to guessing, 0 (at once) to 4 (very good), after zxcvbn. */
export type Score = 0 | 1 | 2 | 3 | 4;

/**
 * Loads the estimator with its English and Spanish word lists the first time it is needed: they are larger
 * than the rest of the app.
 */
export async function loadStrength(): Promise<(passphrase: string) => Score> {
  const [{ ZxcvbnFactory }, common, english, spanish] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-en"),
    import("@zxcvbn-ts/language-es-es"),
  ]);
  const estimator = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...prefixed("es", spanish.dictionary) },
    graphs: common.adjacencyGraphs,
  });
  return (passphrase) => estimator.check(passphrase).score;
}

/** Both languages name their lists alike; without a prefix one would replace the other. */
function prefixed<T>(prefix: string, lists: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [`${prefix}-${name}`, list]));
}
