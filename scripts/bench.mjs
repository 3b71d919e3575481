// npm run bench [-- --only analysis,log --json]: measures, and prints one table. See docs/benchmarks.md.
import { ensureBuilt, ensureInstalled } from "./lib/ensure.mjs";
import { inRoot, nodeProgram } from "./lib/paths.mjs";
import { runInForeground } from "./lib/run.mjs";
import { runScript } from "./lib/say.mjs";

await runScript(async () => {
  // The output is the table, or JSON for a program to read: what is said on the way there is not part of it.
  console.log = console.error;
  const args = process.argv.slice(2);
  await ensureInstalled();
  if (needsBuild(args.join(" "))) await ensureBuilt();
  return (await runInForeground(nodeProgram(), [inRoot("bench", "main.ts"), ...args])).code;
});

/** Analysis and the log are measured from their sources; the rest from the built app. */
function needsBuild(args) {
  return !/--help\b/.test(args) && (!/--only\b/.test(args) || /\b(start|bundle)\b/.test(args));
}
