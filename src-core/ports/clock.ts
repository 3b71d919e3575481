/** Time, handed in so that tests decide it. */
export interface Clock {
  /** Wall-clock time in milliseconds since 1970. */
  now(): number;
  /** Runs `callback` once after `delayMs`; returns a function that cancels it. Must not keep the process alive. */
  setTimer(callback: () => void, delayMs: number): () => void;
}
