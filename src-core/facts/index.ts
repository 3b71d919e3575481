import { alternatives } from "./alternatives.ts";
import { postalRules } from "./postal-rules.ts";
import { surveillance } from "./surveillance.ts";
import type { Fact } from "./types.ts";

/** Every cited statement the app may make about the world. An id is in one list only; a test holds that. */
export const facts = { ...surveillance, ...postalRules, ...alternatives } as const satisfies Record<
  string,
  Fact
>;

export type FactId = keyof typeof facts;

/** Ids in reading order: surveillance, postal rules, alternatives. */
export const factIds = Object.keys(facts) as readonly FactId[];

/** The fact behind an id, as a plain `Fact`: the literal types of `facts` make `source.url` awkward to read. */
export function factOf(id: FactId): Fact {
  return facts[id];
}

/** Narrows text from outside (a link, a search box, a saved view) to a fact id. */
export function isFactId(text: string): text is FactId {
  return Object.hasOwn(facts, text);
}
