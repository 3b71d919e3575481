/** Lets through a burst, then a steady rate. */
export type RateLimit = {
  /** Takes one; `false` when there is none left. */
  take(): boolean;
};

/**
 * A token bucket.
 * @param burst how many may come at once
 * @param perMinute how many more may come each minute
 * @param monotonicMs a clock in milliseconds that never goes back
 */
export function createRateLimit(burst: number, perMinute: number, monotonicMs: () => number): RateLimit {
  let left = burst;
  let filledAtMs = monotonicMs();
  return {
    take() {
      const nowMs = monotonicMs();
      left = Math.min(burst, left + ((nowMs - filledAtMs) * perMinute) / 60_000);
      filledAtMs = nowMs;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
