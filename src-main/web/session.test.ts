import { describe, expect, it } from "vitest";
import { createSessions, launchTokenLifeMs } from "./session.ts";

function withClock() {
  let nowMs = 1_000;
  return {
    sessions: createSessions(() => nowMs),
    pass(ms: number) {
      nowMs += ms;
    },
  };
}

describe("tokens of the browser host", () => {
  it("are 256 bits and never the same", () => {
    const { sessions } = withClock();
    const tokens = Array.from({ length: 16 }, () => sessions.mintLaunchToken());
    expect(new Set(tokens).size).toBe(16);
    for (const token of tokens) expect(Buffer.from(token, "base64url")).toHaveLength(32);
  });

  it("exchange for a session that stays open", () => {
    const { sessions, pass } = withClock();
    const session = sessions.exchange(sessions.mintLaunchToken()) ?? "";
    pass(24 * 60 * 60 * 1000);
    expect(sessions.isOpen(session)).toBe(true);
    expect(sessions.openedCount()).toBe(1);
  });

  it("do not work in each other's place", () => {
    const { sessions } = withClock();
    const launch = sessions.mintLaunchToken();
    expect(sessions.isOpen(launch)).toBe(false);
    const session = sessions.exchange(launch) ?? "";
    expect(sessions.exchange(session)).toBeUndefined();
    expect(sessions.isOpen(session)).toBe(true);
  });

  it("refuse what was never given out", () => {
    const { sessions } = withClock();
    sessions.mintLaunchToken();
    expect(sessions.exchange("")).toBeUndefined();
    expect(sessions.exchange("constructor")).toBeUndefined();
    expect(sessions.isOpen("")).toBe(false);
    expect(sessions.openedCount()).toBe(0);
  });

  it("work until the last moment of their two minutes, and not after", () => {
    const { sessions, pass } = withClock();
    const inTime = sessions.mintLaunchToken();
    const late = sessions.mintLaunchToken();
    pass(launchTokenLifeMs - 1);
    expect(sessions.exchange(inTime)).toBeDefined();
    pass(1);
    expect(sessions.exchange(late)).toBeUndefined();
  });

  it("end the session when a launch token comes twice, however late", () => {
    const { sessions, pass } = withClock();
    const launch = sessions.mintLaunchToken();
    const session = sessions.exchange(launch) ?? "";
    pass(launchTokenLifeMs * 10);
    expect(sessions.exchange(launch)).toBeUndefined();
    expect(sessions.isOpen(session)).toBe(false);
  });

  it("do not end another window's session when one comes twice", () => {
    const { sessions } = withClock();
    const other = sessions.exchange(sessions.mintLaunchToken()) ?? "";
    const launch = sessions.mintLaunchToken();
    sessions.exchange(launch);
    sessions.exchange(launch);
    expect(sessions.isOpen(other)).toBe(true);
  });

  it("are bounded in number: the oldest unused one is forgotten", () => {
    const { sessions } = withClock();
    const first = sessions.mintLaunchToken();
    const later = Array.from({ length: 16 }, () => sessions.mintLaunchToken());
    expect(sessions.exchange(first)).toBeUndefined();
    for (const token of later) expect(sessions.exchange(token)).toBeDefined();
  });
});
