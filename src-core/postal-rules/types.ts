import type { FactId } from "../facts/index.ts";

/** Why a postal rule bites on a piece: a key for the catalogue and the facts behind it. */
export interface PostalReason<Key extends string = string> {
  reason: Key;
  facts: readonly FactId[];
}
