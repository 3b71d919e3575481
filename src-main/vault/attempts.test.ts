import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fakeClock, removeTempFolders, tempFolder } from "../app/test-support.ts";
import { createAttempts } from "./attempts.ts";

afterAll(removeTempFolders);

const newPath = () => join(tempFolder(), "attempts.json");

describe("attempts", () => {
  it("grows the wait from one second to five minutes and no further", () => {
    const clock = fakeClock();
    const attempts = createAttempts(newPath(), clock);
    const waits = Array.from({ length: 12 }, () => {
      attempts.begin();
      attempts.failed();
      return attempts.retryAfterMs() / 1000;
    });
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
  });

  it("counts the wait down with the clock", () => {
    const clock = fakeClock();
    const attempts = createAttempts(newPath(), clock);
    attempts.begin();
    attempts.begin();
    clock.jump(1500);
    expect(attempts.retryAfterMs()).toBe(500);
    clock.jump(500);
    expect(attempts.retryAfterMs()).toBe(0);
  });

  it("is not reset by starting again, even in the middle of an attempt", () => {
    const clock = fakeClock();
    const path = newPath();
    for (let attempt = 0; attempt < 5; attempt++) createAttempts(path, clock).begin();
    expect(createAttempts(path, clock).retryAfterMs()).toBe(16_000);
  });

  it("is forgotten, file and all, after a success", () => {
    const path = newPath();
    const attempts = createAttempts(path, fakeClock());
    attempts.begin();
    expect(existsSync(path)).toBe(true);
    attempts.succeeded();
    expect(attempts.retryAfterMs()).toBe(0);
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ["back an hour", -3_600_000],
    ["back years", -1_000_000_000_000],
    ["forward a day", 86_400_000],
  ])(
    "is neither shorter nor longer when the clock is set %s, also after a restart of the app",
    (_how, change) => {
      const clock = fakeClock();
      const path = newPath();
      const attempts = createAttempts(path, clock);
      for (let attempt = 0; attempt < 4; attempt++) attempts.begin();
      clock.jump(3000);
      clock.set(clock.now() + change);
      for (const each of [attempts, createAttempts(path, clock)]) expect(each.retryAfterMs()).toBe(5000);
      clock.jump(4999);
      clock.set(clock.now() - change);
      for (const each of [attempts, createAttempts(path, clock)]) expect(each.retryAfterMs()).toBe(1);
      clock.jump(1);
      for (const each of [attempts, createAttempts(path, clock)]) expect(each.retryAfterMs()).toBe(0);
    },
  );

  it("ends at most five minutes after a restart of the machine, however its clock is set", () => {
    const clock = fakeClock();
    const path = newPath();
    const attempts = createAttempts(path, clock);
    for (let attempt = 0; attempt < 20; attempt++) attempts.begin();
    clock.reboot(10_000);
    // A machine whose clock starts anew each time, as one without a battery.
    clock.set(0);
    expect(createAttempts(path, clock).retryAfterMs()).toBe(290_000);
    clock.jump(290_000);
    expect(createAttempts(path, clock).retryAfterMs()).toBe(0);
  });

  it("by the wall clock alone starts again when that is set back, and does not wait for years", () => {
    const { uptime: _, ...clock } = fakeClock();
    const path = newPath();
    const attempts = createAttempts(path, clock);
    attempts.begin();
    attempts.begin();
    clock.jump(-3_600_000);
    expect(attempts.retryAfterMs()).toBe(2000);
    expect(createAttempts(path, clock).retryAfterMs()).toBe(2000);
    clock.jump(2000);
    expect(attempts.retryAfterMs()).toBe(0);
  });

  it("written before the time since the start of the machine was kept goes on", () => {
    const clock = fakeClock();
    const path = newPath();
    writeFileSync(path, JSON.stringify({ failures: 3, at: clock.now() - 1000 }));
    expect(createAttempts(path, clock).retryAfterMs()).toBe(3000);
  });

  it.each(["", "{", "null", '{"failures":-3,"at":0}', '{"failures":1e300,"at":0}'])(
    "starts afresh from the broken file %j",
    (text) => {
      const path = newPath();
      writeFileSync(path, text);
      expect(createAttempts(path, fakeClock()).retryAfterMs()).toBe(0);
    },
  );

  it("still counts when the file cannot be written", () => {
    const file = join(tempFolder(), "file");
    writeFileSync(file, "");
    const attempts = createAttempts(join(file, "attempts.json"), fakeClock());
    attempts.begin();
    expect(attempts.retryAfterMs()).toBe(1000);
  });
});
