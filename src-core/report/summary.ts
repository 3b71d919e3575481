import { type Disclosure, type NarrowsTo, narrowings, type Topic, topics } from "../rules/types.ts";
import { type Narrowings, narrowingsOf } from "./narrowing.ts";

/** The parts of the one plain sentence above the list. Never a grade. */
export interface Summary {
  /** Topics readable on the piece itself. */
  inPlainView: readonly Topic[];
  /** Topics that a record made elsewhere holds and the piece does not show. */
  onRecord: readonly Topic[];
  /** The narrowest that any single thing shown narrows the sender down to. */
  narrowsTo: NarrowsTo | undefined;
  /** How far things narrow the sender down together. */
  narrowing: Narrowings;
  /** How many disclosures cannot be told. */
  cannotTell: number;
}

export function summarise(disclosures: readonly Disclosure[]): Summary {
  const shown = disclosures.filter((disclosure) => disclosure.outcome === "shown");
  const onPiece = new Set(shown.filter((disclosure) => disclosure.where).flatMap(topicsOf));
  const elsewhere = new Set(
    shown.filter((disclosure) => !disclosure.where).map((disclosure) => disclosure.topic),
  );
  return {
    inPlainView: topics.filter((topic) => onPiece.has(topic)),
    onRecord: topics.filter((topic) => elsewhere.has(topic) && !onPiece.has(topic)),
    narrowsTo: narrowings.find((step) => shown.some((disclosure) => disclosure.narrowsTo === step)),
    narrowing: narrowingsOf(disclosures),
    cannotTell: disclosures.length - shown.length,
  };
}

/** A row about the delivery address, whatever it is about, also says who is written to. */
function topicsOf({ topic, where }: Disclosure): Topic[] {
  return where?.part === "delivery-address" ? ["who-you-write-to", topic] : [topic];
}
