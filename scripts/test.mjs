// npm test: everything, from a fresh clone. Its last line, alone, is the sum over all suites: "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ensureChromium } from "./lib/chromium.mjs";
import { electronProgram } from "./lib/electron.mjs";
import { ensureBuilt, ensureInstalled } from "./lib/ensure.mjs";
import { inRoot, nodeProgram } from "./lib/paths.mjs";
import { runToEnd } from "./lib/run.mjs";

const reports = mkdtempSync(join(tmpdir(), "plainview-test-"));
let passed = 0;
let failed = 0;

/** Runs one program of node_modules under the pinned Node, showing what it prints. */
function tool(packagePath, args, env = {}) {
  const node = nodeProgram();
  const path = [dirname(node), process.env.PATH].join(process.platform === "win32" ? ";" : ":");
  return runToEnd(node, [inRoot("node_modules", ...packagePath), ...args], {
    show: true,
    env: { ...process.env, PATH: path, ...env },
  });
}

/** A suite that is one check: its exit code says it all. */
async function check(name, packagePath, args) {
  console.log(`\n== ${name}`);
  const { code } = await tool(packagePath, args);
  add(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

/** Counts of a report by Playwright. What passed at its second try has passed; how many did is said. */
function journeysOf({ stats }) {
  if (stats.flaky > 0)
    console.log(`journeys that passed only at their second try: ${stats.flaky} (named above)`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/** A suite that writes a report; `count` reads the numbers from it. One that wrote none, or ended badly, has failed. */
async function suite(name, packagePath, args, env, reportFile, count) {
  console.log(`\n== ${name}`);
  const { code } = await tool(packagePath, args, env);
  let counts = { passed: 0, failed: 1 };
  try {
    counts = count(JSON.parse(readFileSync(reportFile, "utf8")));
  } catch {
    console.error(`${name}: no report was written`);
  }
  const silentFault = code !== 0 && counts.failed === 0 ? 1 : 0;
  const nothingRan = code === 0 && counts.passed === 0 ? 1 : 0;
  add(name, counts.passed, counts.failed + silentFault + nothingRan);
}

function add(name, good, bad) {
  passed += good;
  failed += bad;
  console.log(`${name}: ${good} passed, ${bad} failed`);
}

try {
  await ensureInstalled();
  await ensureBuilt();
  for (const layer of ["src-core", "src-main", "src-renderer", "tests", "bench"])
    await check(`types of ${layer}`, ["typescript", "bin", "tsc"], ["-p", inRoot(layer)]);
  await check("Biome", ["@biomejs", "biome", "bin", "biome"], ["ci", inRoot()]);

  const unitReport = join(reports, "vitest.json");
  await suite(
    "unit and property tests",
    ["vitest", "vitest.mjs"],
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
    {},
    unitReport,
    (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  );

  const chromium = await ensureChromium();
  if (chromium === undefined) add("journeys in Chromium", 0, 1);
  else {
    const journeyReport = join(reports, "playwright.json");
    await suite(
      "journeys in Chromium",
      ["@playwright", "test", "cli.js"],
      ["test", "--project=chromium", "--reporter=line,json"],
      { PLAINVIEW_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport },
      journeyReport,
      journeysOf,
    );
  }

  if (electronProgram() === undefined) {
    console.log(
      "\n== journeys in Electron\nSKIPPED: Electron's program file is not on this computer; nothing ran in Electron.",
    );
  } else {
    const electronReport = join(reports, "electron.json");
    await suite(
      "journeys in Electron",
      ["@playwright", "test", "cli.js"],
      ["test", "--project=electron", "--reporter=line,json"],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: electronReport },
      electronReport,
      journeysOf,
    );
  }
} catch (error) {
  console.error(error);
  failed += 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
