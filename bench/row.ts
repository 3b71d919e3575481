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

export function isMet({ value, unit, goal }: Row): boolean | undefined {
  if (goal === undefined) return undefined;
  return moreIsBetter(unit) ? value >= goal : value <= goal;
}

export function moreIsBetter(unit: Unit): boolean {
  return unit === "per-second" || unit === "share";
}
