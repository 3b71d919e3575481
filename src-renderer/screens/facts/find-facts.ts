import { bestBy, isPast, paceOf } from "../../../src-core/facts/best-by.ts";
import { type FactId, factIds, factOf } from "../../../src-core/facts/index.ts";
import type { FactTopic, UseKind } from "../../../src-core/facts/types.ts";
import { usesOf } from "../../../src-core/facts/uses.ts";

export const factStates = ["all", "disputed", "unverified", "due", "undated"] as const;
export type FactState = (typeof factStates)[number];

export interface FactQuery {
  search: string;
  topic: FactTopic | "all";
  used: UseKind | "all" | "none";
  state: FactState;
}

/** Shows every fact. */
export const everyFact: FactQuery = { search: "", topic: "all", used: "all", state: "all" };

/**
 * Facts that match the choices and hold every word of the search in their words, citations or id, whatever the case
 * and accents. `today` is a day, "2026-11-21".
 */
export function findFacts(
  { search, topic, used, state }: FactQuery,
  textOf: (id: FactId) => string,
  today: string,
): readonly FactId[] {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  return factIds.filter((id) => {
    const fact = factOf(id);
    if (topic !== "all" && fact.topic !== topic) return false;
    if (!isUsed(id, used) || !isInState(id, state, today)) return false;
    if (wanted.length === 0) return true;
    const text = plain([id, textOf(id), ...fact.sources.map((source) => source.cite)].join(" "));
    return wanted.every((word) => text.includes(word));
  });
}

function isUsed(id: FactId, used: FactQuery["used"]): boolean {
  if (used === "all") return true;
  const uses = usesOf(id);
  return used === "none" ? uses.length === 0 : uses.some(({ kind }) => kind === used);
}

function isInState(id: FactId, state: FactState, today: string): boolean {
  const fact = factOf(id);
  switch (state) {
    case "all":
      return true;
    case "disputed":
      return fact.disputed !== undefined;
    case "unverified":
      return fact.verified === "no" || fact.verified === "inference";
    case "due":
      return isPast(bestBy({ asOf: fact.asOf, pace: paceOf(fact) }), today);
    case "undated":
      return fact.asOf === "undated";
  }
}

/** Without case and accents, so that "numero" finds "Número". */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
