// npm run build: installs if needed, then builds out/. `--if-changed` builds only when a source changed.
import { ensureBuilt, ensureInstalled } from "./lib/ensure.mjs";
import { runScript } from "./lib/say.mjs";

await runScript(async () => {
  await ensureInstalled();
  await ensureBuilt({ force: !process.argv.includes("--if-changed") });
  return 0;
});
