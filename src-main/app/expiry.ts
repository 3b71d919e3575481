import type { CallError } from "../../src-core/contract/errors.ts";
import { daysBetween } from "../../src-core/needs/days.ts";
import type { Clock } from "../../src-core/ports/clock.ts";
import type { RetentionStore } from "../../src-core/ports/retention-store.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { type LogSession, undoMs } from "./log-session.ts";
import { breathe } from "./streams.ts";

/** After an unlock, so that what the person came for is answered first. */
const startPauseMs = 1_000;
/** Between two parts, for calls to be served. */
const partPauseMs = 5;
/** How often it is looked whether a new day has come; also how soon after a failure it is tried again. */
const lookMs = 60 * 60_000;
/** After more days than these without a look, the clock may be wrong, or the person was away: they are asked. */
const farAheadDays = 60;

export type ClockNotice = "none" | "clock-set-back" | "clock-far-ahead";

/** Removes what is over by the rules of retention: after each unlock, once a day while the log is open, and when asked. */
export interface Expiry {
  /** Removes what is over today, and answers when all of it is gone. */
  run(): Promise<Result<{ count: number }, CallError>>;
  /** Other rules were set: they are followed soon. */
  rulesChanged(): void;
  /** A hold was lifted: what it covered goes no sooner than it could be put on again, while the log stays open. */
  holdLifted(): void;
  /** How many went so far in a removal that is under way. */
  removed(): number | null;
  /** What there is to say about the clock. */
  notice(retention: RetentionStore): ClockNotice;
  today(): string;
}

/**
 * Expiry goes by the clock of the computer, in the person's own days. One that was set back makes things stay longer and
 * never go earlier, and expiry goes on with the day that it shows; the latest day seen is kept to tell the person. One
 * that was set far ahead would take much at once: nothing goes before the person says so, or the clock is right again.
 */
export function createExpiry(session: LogSession, clock: Clock): Expiry {
  let cancelTimer = () => {};
  /** The day that was last done with. */
  let lastDone: string | undefined;
  let isOpen = false;
  let running: Generator<number, void, void> | undefined;
  let removed: number | null = null;

  const today = () => localDay(clock.now());

  function plan(delayMs: number): void {
    cancelTimer();
    cancelTimer = clock.setTimer(work, delayMs);
  }

  function begin(): void {
    isOpen = true;
    lastDone = undefined;
    running = undefined;
    removed = null;
    cancelTimer();
    const isWanted = session.inBackground(({ retention }) => hasLimits(retention.rules()));
    if (isWanted !== false) plan(startPauseMs);
  }

  /** One part of the work of a day, or a look whether there is any. */
  function work(): void {
    const isDone = running === undefined && lastDone === today();
    const hasMore = !isDone && workOn();
    // Damage that was met has locked the log.
    if (isOpen) plan(hasMore ? partPauseMs : lookMs);
  }

  /** Whether there is more to do now. */
  function workOn(): boolean {
    const part = session.inBackground(({ retention }) => {
      running ??= start(retention);
      return running.next();
    });
    if (part?.done === false) {
      removed = (removed ?? 0) + part.value;
      return true;
    }
    running = undefined;
    removed = null;
    // Otherwise storage failed, or a file is being imported.
    if (part !== undefined) {
      lastDone = today();
      session.inBackground((stores) => stores.purge(clock.now() - undoMs));
    }
    return false;
  }

  function start(retention: RetentionStore): Generator<number, void, void> {
    const now = clock.now();
    const day = localDay(now);
    // It is asked again tomorrow, with the day that was noted before.
    if (isFarAhead(retention, day)) return nothing();
    const last = retention.lastDay();
    // After the clock was set back, the day before that stays.
    if (last === null || last < day) retention.noteDay(day);
    return retention.expire(day, now);
  }

  session.onOpened(begin);
  session.beforeLock(() => {
    isOpen = false;
    cancelTimer();
    running = undefined;
    removed = null;
  });

  return {
    today,
    rulesChanged() {
      if (session.state() === "open") begin();
    },
    holdLifted() {
      if (!isOpen) return;
      running = undefined;
      removed = null;
      lastDone = undefined;
      plan(undoMs);
    },
    removed: () => removed,
    notice(retention) {
      const day = today();
      if (isSetBack(day, retention.lastDay())) return "clock-set-back";
      const isKept = session.state() === "open";
      return isKept && isFarAhead(retention, day) ? "clock-far-ahead" : "none";
    },
    async run() {
      const now = clock.now();
      const day = localDay(now);
      let count = 0;
      const run = await inParts(
        session,
        ({ retention }) => {
          retention.noteDay(day);
          running = undefined;
          removed = 0;
          return retention.expire(day, now);
        },
        (part) => {
          count += part;
          removed = count;
        },
      );
      removed = null;
      if (!run.ok) return run;
      session.inBackground((stores) => stores.purge(clock.now() - undoMs));
      return ok({ count });
    },
  };
}

/** Runs work on the open log part by part, and serves other calls between; a lock ends it. */
export async function inParts<P, T>(
  session: LogSession,
  begin: (stores: Stores) => Generator<P, T, void>,
  onPart: (part: P) => void = () => {},
): Promise<Result<T, CallError>> {
  const begun = session.use((stores) => ok({ retention: stores.retention, parts: begin(stores) }));
  if (!begun.ok) return begun;
  for (;;) {
    // Locked and opened again meanwhile, it is another log.
    const part = session.use(({ retention }) =>
      retention === begun.value.retention ? ok(begun.value.parts.next()) : err("vault-locked"),
    );
    if (!part.ok) return part;
    if (part.value.done === true) return ok(part.value.value);
    onPart(part.value.value);
    await breathe();
  }
}

/** Whether expiry has not looked for long, or never, and something would go now. */
function isFarAhead(retention: RetentionStore, day: string): boolean {
  const last = retention.lastDay();
  const isLong = last === null || daysBetween(last, day) > farAheadDays;
  return isLong && retention.isAnythingOver(day);
}

function* nothing(): Generator<number, void, void> {}

/** Whether the clock stands more than a day before the latest day seen. Less is a journey to another time zone. */
export function isSetBack(today: string, lastDay: string | null): boolean {
  return lastDay !== null && daysBetween(today, lastDay) > 1;
}

function hasLimits({ rules }: { rules: readonly { days: number | null }[] }): boolean {
  return rules.some(({ days }) => days !== null);
}

/** The day on the person's calendar, "2026-03-14". */
export function localDay(timeMs: number): string {
  const date = new Date(timeMs);
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}
