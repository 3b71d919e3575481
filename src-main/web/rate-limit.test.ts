import { describe, expect, it } from "vitest";
import { createRateLimit } from "./rate-limit.ts";

describe("a rate limit", () => {
  it("lets a burst through, then the steady rate, and never saves up more than a burst", () => {
    let nowMs = 0;
    const limit = createRateLimit(3, 60, () => nowMs);
    const takeMany = (count: number) =>
      Array.from({ length: count }, () => limit.take()).filter(Boolean).length;
    expect(takeMany(5)).toBe(3);
    nowMs += 999;
    expect(takeMany(5)).toBe(0);
    nowMs += 1;
    expect(takeMany(5)).toBe(1);
    nowMs += 3_600_000;
    expect(takeMany(5)).toBe(3);
  });
});
