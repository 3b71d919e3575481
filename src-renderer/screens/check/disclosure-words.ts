import type { Disclosure } from "../../../src-core/rules/types.ts";
import type { words as lookUp } from "../../words.ts";

/** Parameters for the words of a disclosure; an identifier's kind becomes its name in the language shown. */
export function wordsParams(disclosure: Disclosure, words: typeof lookUp): Record<string, string> {
  const params: Record<string, string> = { ...disclosure.params };
  if (params.kind) {
    const kind = params.kind;
    params.name = words("identifiers", `${kind}.name`);
    params.one = words("identifiers", `${kind}.one`);
  }
  return params;
}
