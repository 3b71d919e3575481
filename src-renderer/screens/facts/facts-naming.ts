import type { FactId } from "../../../src-core/facts/index.ts";

/** The facts whose words name a place, such as "Kansas" (but not "Arkansas"). */
export function factsNaming(
  place: string,
  ids: readonly FactId[],
  textOf: (id: FactId) => string,
): readonly FactId[] {
  // "District of Columbia (DC)" goes by its letters in running text.
  const name = /\(([A-Z]{2})\)$/.exec(place)?.[1] ?? place;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u");
  return ids.filter((id) => named.test(textOf(id)));
}
