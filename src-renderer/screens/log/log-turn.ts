import { useSyncExternalStore } from "react";

let turn = 0;
const listeners = new Set<() => void>();

/** Tells the list of entries that many came into the log at once, whatever screen did it. */
export function logChanged(): void {
  turn += 1;
  for (const listener of listeners) listener();
}

/** A number that rises when many entries came into the log at once. */
export function useLogTurn(): number {
  return useSyncExternalStore(subscribe, () => turn);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
