import { defineConfig } from "@playwright/test";

// The same journeys in both hosts. They drive the built app in out/: `npm test` builds it first.
export default defineConfig({
  // Making a key takes its time on purpose, and longer on a busy machine.
  expect: { timeout: 20_000 },
  testDir: "tests/journeys",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // A second try on a shared machine; a journey that needs it is named (scripts/test.mjs).
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  use: { screenshot: "only-on-failure" },
  projects: [
    { name: "chromium", metadata: { host: "browser" } },
    { name: "electron", metadata: { host: "electron" } },
  ],
});
