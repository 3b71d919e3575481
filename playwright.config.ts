import { defineConfig } from "@playwright/test";

// The same journeys in both hosts. They drive the built app in out/: `npm test` builds it first.
export default defineConfig({
  // Making a key takes its time on purpose, and longer on a busy machine.
  expect: { timeout: 20_000 },
  testDir: "tests/journeys",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: "chromium", metadata: { host: "browser" } },
    { name: "electron", metadata: { host: "electron" } },
  ],
});
