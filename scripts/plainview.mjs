#!/usr/bin/env node
// npm run plainview -- check FILE: the command line, built first if its sources changed.
import { ensureBuilt, ensureInstalled } from "./lib/ensure.mjs";
import { inRoot, nodeProgram } from "./lib/paths.mjs";
import { runInForeground } from "./lib/run.mjs";
import { runScript } from "./lib/say.mjs";

await runScript(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const args = [inRoot("out", "main", "cli.js"), ...process.argv.slice(2)];
  return (await runInForeground(nodeProgram(), args)).code;
});
