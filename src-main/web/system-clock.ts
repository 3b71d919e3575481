import { uptime } from "node:os";
import type { Clock } from "../../src-core/ports/clock.ts";

/** The clock of this computer. */
export const systemClock: Clock = {
  now: () => Date.now(),
  uptime: () => Math.floor(uptime() * 1000),
  setTimer(callback, delayMs) {
    const timer = setTimeout(callback, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
