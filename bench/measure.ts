/**
 * Times of single runs in milliseconds, shortest first. `work` gets the number of the run; `prepare` makes what it
 * works on, outside the time.
 */
export function timeRuns<T>(
  runs: number,
  prepare: (run: number) => T,
  work: (input: T) => unknown,
): Float64Array {
  const times = new Float64Array(runs);
  for (let run = 0; run < runs; run++) {
    const input = prepare(run);
    const started = performance.now();
    keep(work(input));
    times[run] = performance.now() - started;
  }
  return times.sort();
}

/**
 * Times of two ways to do the same, in milliseconds, each shortest first. The runs alternate and take turns in going
 * first, so that whatever else the computer does meets both alike.
 */
export function timeSideBySide<T>(
  runs: number,
  prepare: (run: number) => T,
  ours: (input: T) => unknown,
  peers: (input: T) => unknown,
): { ours: Float64Array; peers: Float64Array } {
  const times = { ours: new Float64Array(runs), peers: new Float64Array(runs) };
  for (let run = 0; run < runs; run++) {
    const input = prepare(run);
    const order = run % 2 === 0 ? (["ours", "peers"] as const) : (["peers", "ours"] as const);
    for (const which of order) {
      const work = which === "ours" ? ours : peers;
      const started = performance.now();
      keep(work(input));
      times[which][run] = performance.now() - started;
    }
  }
  times.ours.sort();
  times.peers.sort();
  return times;
}

/** The smallest of sorted numbers that a share of them (0.5: half) does not exceed. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error("nothing was measured");
  return value;
}

export function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] ?? 0;
  return sum / values.length;
}

/** What is never used, the engine may leave out: results of timed work are kept here. */
export let lastResult: unknown;

function keep(value: unknown): void {
  lastResult = value;
}
