// npm run test:faults: the full form of tests/faults (docs/faults.md); its figures are printed at the end.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled } from "./lib/ensure.mjs";
import { inRoot, nodeProgram } from "./lib/paths.mjs";
import { runToEnd } from "./lib/run.mjs";
import { runScript } from "./lib/say.mjs";

await runScript(async () => {
  await ensureInstalled();
  const folder = mkdtempSync(join(tmpdir(), "plainview-faults-"));
  const figures = join(folder, "figures.txt");
  const started = Date.now();
  try {
    const vitest = inRoot("node_modules", "vitest", "vitest.mjs");
    const args = [vitest, "run", "--silent=passed-only", "tests/faults", ...process.argv.slice(2)];
    const env = { ...process.env, PLAINVIEW_FAULTS: "full", PLAINVIEW_FIGURES: figures };
    const { code } = await runToEnd(nodeProgram(), args, { show: true, env });
    console.log(`\nFault tests, full form: ${code === 0 ? "passed" : "FAILED"}`);
    console.log(linesOf(figures));
    console.log(`in all: ${Math.round((Date.now() - started) / 1000)} s`);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function linesOf(path) {
  try {
    return readFileSync(path, "utf8").trimEnd();
  } catch {
    return "No figures were written: nothing ran to its end.";
  }
}
