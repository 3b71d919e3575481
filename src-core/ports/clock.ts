/** Time, handed in so that tests decide it. */
export interface Clock {
  /** Wall-clock time in milliseconds since 1970. */
  now(): number;
  /**
   * Milliseconds since the machine started: goes on while it sleeps and cannot be set. For waits that setting the clock
   * must not shorten; without it, the wall clock counts alone.
   */
  uptime?(): number;
  /** Runs `callback` once after `delayMs`; returns a function that cancels it. Must not keep the process alive. */
  setTimer(callback: () => void, delayMs: number): () => void;
}
