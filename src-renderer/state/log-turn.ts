import { useSyncExternalStore } from "react";

let turn = 0;
const listeners = new Set<() => void>();

/** Tells the list of entries that some came or went without it: by a restore, by expiry, in another window. */
export function logChanged(): void {
  turn += 1;
  for (const listener of listeners) listener();
}

/** A number that rises when entries came or went without the list. */
export function useLogTurn(): number {
  return useSyncExternalStore(subscribe, () => turn);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
