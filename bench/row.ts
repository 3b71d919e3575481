export const sections = [
  "analysis",
  "planner",
  "log",
  "import",
  "packet",
  "start",
  "bundle",
  "identifiers",
  "address",
] as const;
export type Section = (typeof sections)[number];

/** `ms` is a time, `per-second` a rate, `bytes` a size, `share` a part of 1 of which more is better. */
export type Unit = "ms" | "per-second" | "bytes" | "share";

/** One measured number, and what it is held against. */
export interface Row {
  measure: string;
  value: number;
  unit: Unit;
  /** Something measured in the same run that does less, or a limit that nothing can beat; in the same unit. */
  peer?: Peer;
  /** The most (for a rate or a share, the least) that is good enough. */
  goal?: number;
  /** The goal is the least for a time, too: something is slow on purpose. */
  isLeast?: true;
  /** The most times the cost of the peer that is good enough. */
  ratioGoal?: number;
}

export interface Peer {
  name: string;
  value: number;
}

/** Something that could not be measured on this computer, and why. */
export interface Gap {
  measure: string;
  missing: string;
}

export type Line = Row | Gap;

export function isGap(line: Line): line is Gap {
  return "missing" in line;
}

/** How many times the cost of the peer: 1 is the same, 2 is twice as long, half as fast, or twice as big. */
export function ratioOf({ value, unit, peer }: Row): number | undefined {
  // How much more is found is no cost: the two shares stand side by side.
  if (peer === undefined || unit === "share") return undefined;
  return unit === "per-second" ? peer.value / value : value / peer.value;
}

/** Whether all of its goals are met; undefined when it has none. */
export function isMet(row: Row): boolean | undefined {
  const { value, goal, ratioGoal } = row;
  const met: boolean[] = [];
  if (goal !== undefined) met.push(wantsMore(row) ? value >= goal : value <= goal);
  if (ratioGoal !== undefined) met.push((ratioOf(row) ?? Number.POSITIVE_INFINITY) <= ratioGoal);
  return met.length === 0 ? undefined : met.every((each) => each);
}

/** Whether the goal is the least that is good enough. */
export function wantsMore({ unit, isLeast }: Row): boolean {
  return isLeast === true || unit === "per-second" || unit === "share";
}
