import type { Disclosure } from "../../src-core/rules/types.ts";
import type { Words } from "./words.ts";

/** The four parts of a disclosure in words, and why for one that cannot be told. */
export function disclosureWords(disclosure: Disclosure, words: Words) {
  const params: Record<string, string> = { ...disclosure.params };
  if (params.kind) {
    params.name = words("identifiers", `${params.kind}.name`);
    params.one = words("identifiers", `${params.kind}.one`);
  }
  const say = (part: string) => words("rules", `${disclosure.rule}.${disclosure.message}.${part}`, params);
  return {
    title: say("title"),
    what: say("what"),
    ...(disclosure.outcome === "cannot-tell" ? { why: say("why") } : {}),
    can: say("can"),
    cost: say("cost"),
  };
}
