import { newToken, tokenDigest } from "./tokens.ts";

/** An unused launch token stops working after this long. */
export const launchTokenLifeMs = 2 * 60 * 1000;

/** More windows than anyone opens. Past it the oldest is forgotten, so memory stays bounded. */
const maxLaunchTokens = 16;
const maxSessions = 32;

/** The tokens of one run of the browser host. They live in memory only and end with the process. */
export type Sessions = {
  /** A token for one launch URL: works once, within {@link launchTokenLifeMs}. */
  mintLaunchToken(): string;
  /**
   * Turns a launch token into a session token; `undefined` when it is unknown, expired or used.
   *
   * A launch token that comes a second time was seen by someone else (it passes through the command line of the
   * browser, which other accounts of the computer can read). Nobody can tell which of the two callers is the
   * person's own window, so the session made from it ends as well (the answer of RFC 6749, section 4.1.2, to the
   * same question).
   */
  exchange(launchToken: string): string | undefined;
  /** Whether the token belongs to a session that is open. */
  isOpen(sessionToken: string): boolean;
  /** How many sessions were ever opened: tells whether a window that was started reached its page. */
  openedCount(): number;
};

type LaunchToken = { expiresAtMs: number; sessionKey?: string };

/**
 * @param monotonicMs a clock in milliseconds that never goes back (not the time of day, which people change)
 */
export function createSessions(monotonicMs: () => number): Sessions {
  // Keys are digests. Looking a digest up takes a time that depends on the digest only, which says nothing about the
  // token, so this is as good as a constant-time comparison.
  const launchTokens = new Map<string, LaunchToken>();
  const sessions = new Set<string>();
  let opened = 0;

  return {
    mintLaunchToken() {
      const token = newToken();
      launchTokens.set(keyOf(token), { expiresAtMs: monotonicMs() + launchTokenLifeMs });
      dropOldest(launchTokens, maxLaunchTokens);
      return token;
    },
    exchange(launchToken) {
      const known = launchTokens.get(keyOf(launchToken));
      if (known === undefined) return undefined;
      if (known.sessionKey !== undefined) {
        sessions.delete(known.sessionKey);
        return undefined;
      }
      if (monotonicMs() >= known.expiresAtMs) {
        launchTokens.delete(keyOf(launchToken));
        return undefined;
      }
      const sessionToken = newToken();
      known.sessionKey = keyOf(sessionToken);
      sessions.add(known.sessionKey);
      dropOldest(sessions, maxSessions);
      opened += 1;
      return sessionToken;
    },
    isOpen: (sessionToken) => sessions.has(keyOf(sessionToken)),
    openedCount: () => opened,
  };
}

function keyOf(token: string): string {
  return tokenDigest(token).toString("base64");
}

/** Maps and sets keep the order of insertion, so the first key is the oldest. */
function dropOldest(kept: Map<string, unknown> | Set<string>, max: number): void {
  for (const key of kept.keys()) {
    if (kept.size <= max) return;
    kept.delete(key);
  }
}
