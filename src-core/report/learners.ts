import { type ObserverId, observerIds } from "../observers/types.ts";
import type { Disclosure } from "../rules/types.ts";

/** What one observer learns, split so that a reader meets each disclosure once. */
export interface Learner {
  observer: ObserverId;
  /** Disclosures that no observer listed before this one has. */
  fresh: readonly Disclosure[];
  /** Disclosures that stand under an observer listed before. */
  repeated: readonly Disclosure[];
}

/** Groups disclosures by observer, in the order of `observerIds`, leaving out observers who learn nothing. */
export function whoLearnsWhat(disclosures: readonly Disclosure[]): readonly Learner[] {
  const listed = new Set<string>();
  const learners: Learner[] = [];
  for (const observer of observerIds) {
    const learned = disclosures.filter((disclosure) => disclosure.observers.includes(observer));
    if (learned.length === 0) continue;
    const fresh = learned.filter((disclosure) => !listed.has(disclosure.id));
    learners.push({ observer, fresh, repeated: learned.filter((disclosure) => listed.has(disclosure.id)) });
    for (const disclosure of fresh) listed.add(disclosure.id);
  }
  return learners;
}
