import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src-*/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "bench/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    environment: "node",
    pool: "threads",
    testTimeout: 30_000,
    // Vitest leaves a core free, which on two is half of them.
    maxWorkers: "100%",
  },
});
