import type { FactId } from "./index.ts";
import { type UseKind, useKinds } from "./types.ts";
import { usedIn } from "./used-in.ts";

/** A rule, option, observer, recognizer, screen or other part of the program that rests on a fact. */
export interface FactUse {
  kind: UseKind;
  id: string;
}

const uses: Readonly<Partial<Record<FactId, readonly `${UseKind}:${string}`[]>>> = usedIn;

/** Where the app uses a fact, kinds in the order of `useKinds`; empty when nothing does yet. */
export function usesOf(fact: FactId): readonly FactUse[] {
  const found = (uses[fact] ?? []).flatMap((key) => {
    const colon = key.indexOf(":");
    const kind = useKinds.find((name) => name === key.slice(0, colon));
    return kind ? [{ kind, id: key.slice(colon + 1) }] : [];
  });
  return found.toSorted((a, b) => useKinds.indexOf(a.kind) - useKinds.indexOf(b.kind));
}
