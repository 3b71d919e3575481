import { readFileSync, rmSync } from "node:fs";
import { z } from "zod";
import type { Clock } from "../../src-core/ports/clock.ts";
import { storageCodeOrThrow } from "../db/storage-error.ts";
import { writeFileAtomic } from "./files.ts";

const firstDelayMs = 1000;
const longestDelayMs = 5 * 60_000;

const attemptsSchema = z.strictObject({
  failures: z.int().min(0).max(1_000_000),
  /** Wall-clock time of the last one. */
  at: z.int(),
  /** How long the machine had been up then. Files from before this was kept lack it. */
  up: z.int().min(0).optional(),
});
type Failures = z.output<typeof attemptsSchema>;

/** Counts wrong passphrases and codes, and says how long to wait: 1 s, 2 s, 4 s … five minutes. */
export interface Attempts {
  retryAfterMs(): number;
  /** Counts an attempt as failed before it is made, so that ending the app in the middle gains nothing. */
  begin(): void;
  /** It did fail: the wait starts now. */
  failed(): void;
  succeeded(): void;
}

/**
 * Attempts kept in a file, so that starting again does not reset the wait. It slows down a person at the keyboard;
 * someone with the files can delete this one, and is held back by the cost of the key derivation alone.
 */
export function createAttempts(path: string, clock: Clock): Attempts {
  let current = read(path);
  const countNow = (failures: number): Failures => {
    const up = clock.uptime?.();
    return { failures, at: clock.now(), ...(up === undefined ? {} : { up }) };
  };
  const keep = (failures: number) => {
    current = countNow(failures);
    try {
      writeFileAtomic(path, JSON.stringify(current));
    } catch (error) {
      // On a full or read-only disk the count lives on in memory: opening the log must still be possible.
      storageCodeOrThrow(error);
    }
  };

  /** Never more than has really passed, however the clock was set. */
  function elapsedMs(): number {
    const up = clock.uptime?.();
    if (up !== undefined && current.up !== undefined) {
      // After a restart of the machine at least its new time has passed: a wait is over five minutes later at most.
      return up >= current.up ? up - current.up : up;
    }
    // With the wall clock alone, one that was set back starts the whole wait again: neither skipped nor for years.
    if (current.at > clock.now()) current = { ...current, at: clock.now() };
    return clock.now() - current.at;
  }

  return {
    retryAfterMs: () =>
      current.failures === 0 ? 0 : Math.max(0, delayMs(current.failures) - Math.max(0, elapsedMs())),
    begin: () => keep(current.failures + 1),
    failed: () => keep(current.failures),
    succeeded() {
      current = countNow(0);
      try {
        rmSync(path, { force: true });
      } catch (error) {
        storageCodeOrThrow(error);
      }
    },
  };
}

function delayMs(failures: number): number {
  return Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(failures - 1, 20));
}

function read(path: string): Failures {
  try {
    return attemptsSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return { failures: 0, at: 0 };
  }
}
