import { decodeImb } from "./decode.ts";
import { encodeImb } from "./encode.ts";
import type { Payload } from "./types.ts";

/** Whole numbers from 0 to below `n`, the same for the same seed (xorshift32). */
export function numbers(seed: number): (n: number) => number {
  let state = seed | 0 || 1;
  return (n) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * n);
  };
}

/** Any payload that the specification allows, every length of routing code alike. */
export function anyPayload(pick: (n: number) => number): Payload {
  const digits = (count: number) => Array.from({ length: count }, () => pick(10)).join("");
  return { tracking: `${pick(10)}${pick(5)}${digits(18)}`, routing: digits([0, 5, 9, 11][pick(4)] ?? 0) };
}

export function barsFor(payload: Payload): string {
  const bars = encodeImb(payload);
  if (!bars.ok) throw new Error(bars.error.code);
  return bars.value;
}

/** What one reads off the same paper turned upside down; works on letters, apart from the code under test. */
export function upsideDown(bars: string): string {
  return [...bars]
    .reverse()
    .map((bar) => ({ A: "D", D: "A" })[bar] ?? bar)
    .join("");
}

/** The bars with `misread` of them turned into another bar and `unknown` others into "?", all places alike. */
export function damaged(bars: string, misread: number, unknown: number, pick: (n: number) => number): string {
  const letters = [...bars];
  const places = letters.map((_, index) => index);
  for (let done = 0; done < misread + unknown; done++) {
    const [place = 0] = places.splice(pick(places.length), 1);
    letters[place] = done < misread ? ("FADT".replace(letters[place] ?? "", "")[pick(3)] ?? "") : "?";
  }
  return letters.join("");
}

export function sameAs(a: Payload): (b: Payload) => boolean {
  return (b) => a.tracking === b.tracking && a.routing === b.routing;
}

/** What became of damaged strings. Every string is counted once. */
export type Outcome =
  | "right"
  | "right, likely"
  | "not certain, truth among them"
  | "not certain, truth not among them"
  | "cannot read"
  | "wrong, likely, truth among the others"
  | "wrong, likely"
  | "wrong, corrected"
  | "wrong, exact";

export function outcomeOf(text: string, truth: Payload): Outcome {
  const result = decodeImb(text);
  const isTruth = sameAs(truth);
  if (!result.ok) {
    if (result.error.code === "cannot-read") return "cannot read";
    if (result.error.code !== "not-certain") throw new Error(result.error.code);
    return result.error.candidates.some(isTruth)
      ? "not certain, truth among them"
      : "not certain, truth not among them";
  }
  const { certainty, others } = result.value;
  if (isTruth(result.value)) return certainty === "likely" ? "right, likely" : "right";
  if (certainty !== "likely") return `wrong, ${certainty}`;
  return others.some(isTruth) ? "wrong, likely, truth among the others" : "wrong, likely";
}

/** Damages `count` random barcodes in the same way and counts what became of them. */
export function tally(count: number, misread: number, unknown: number, seed: number): Map<Outcome, number> {
  const pick = numbers(seed);
  const counts = new Map<Outcome, number>();
  for (let done = 0; done < count; done++) {
    const truth = anyPayload(pick);
    const outcome = outcomeOf(damaged(barsFor(truth), misread, unknown, pick), truth);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return counts;
}
