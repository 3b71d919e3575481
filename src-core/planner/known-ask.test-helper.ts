import { standIns } from "../options/evaluate.ts";

/** Stand-ins that no address of a test happens to hold: what is long enough to be told from other words. */
export const knownAsk: readonly string[] = Object.values(standIns).filter(
  (text) => text.length > 8 && !/^PO BOX/.test(text),
);
