import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import packageJson from "../../package.json" with { type: "json" };
import { dataFolderPath } from "../app/data-folder.ts";
import { startAppThread } from "../app/thread.ts";
import { createBrowserHost } from "./browser-host.ts";
import { runHost } from "./host.ts";
import { loadStaticFiles } from "./static-files.ts";
import { type StartText, startText, systemLanguage } from "./texts.ts";

// The entry of the browser host: out/main/web.js. `scripts/start.mjs` runs it; `--no-open` prints the address only.

const language = systemLanguage();
const dataFolder = dataFolderPath({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  cwd: process.cwd(),
});

function print(key: StartText, params?: Record<string, string>): void {
  console.log(startText(language, key, params));
}

/** How long after the first Ctrl-C another one ends the program at once. One press can arrive twice, by way of npm. */
const samePressMs = 1_000;

/**
 * Resolves when something asks the program to end. Asked again, it ends on the spot: a person who presses Ctrl-C twice
 * means it, and what is on disk is encrypted at every moment.
 */
function untilAskedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    let askedAtMs: number | undefined;
    function ask(): void {
      if (askedAtMs !== undefined && performance.now() - askedAtMs > samePressMs) process.exit(1);
      askedAtMs ??= performance.now();
      resolve();
    }
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
    // scripts/start.mjs holds the other end: when it is gone, however it ended, so is the reason to run.
    process.once("disconnect", resolve);
    process.channel?.unref();
  });
}

async function main(): Promise<number> {
  const { values: flags } = parseArgs({ options: { "no-open": { type: "boolean", default: false } } });
  return runHost({
    dataFolder,
    wantsWindow: !flags["no-open"],
    files: loadStaticFiles(join(import.meta.dirname, "..", "renderer")),
    startApp: () =>
      startAppThread({
        worker: join(import.meta.dirname, "app-thread.js"),
        dataFolder,
        host: createBrowserHost(language),
        version: packageJson.version,
        onBug: (call, kind) => print("bug", { call, kind }),
      }),
    print,
    printAddress: (url) => console.log(`\n  ${url}\n`),
    ending: untilAskedToEnd(),
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  print("startFailed", { reason: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
}
process.exit();
