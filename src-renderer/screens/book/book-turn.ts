import { useSyncExternalStore } from "react";

let turn = 0;
const listeners = new Set<() => void>();

/** Tells every list of addresses on the screen that the book was changed. */
export function bookChanged(): void {
  turn += 1;
  for (const listener of listeners) listener();
}

/** A number that rises with every change that this page makes to the address book. */
export function useBookTurn(): number {
  return useSyncExternalStore(subscribe, () => turn);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
