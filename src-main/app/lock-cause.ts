import type { Settings } from "../../src-core/contract/calls.ts";

/** What happened outside the page that may lock the log. "quit": the program ends, or its page can no longer be trusted. */
export type LockCause = "screen-lock" | "sleep" | "quit";

/** Whether the settings have the log lock then. The key always leaves memory with the program. */
export function locksOn(settings: Settings, cause: LockCause): boolean {
  switch (cause) {
    case "screen-lock":
      return settings.lockOnScreenLock;
    case "sleep":
      return settings.lockOnSleep;
    case "quit":
      return true;
  }
}
