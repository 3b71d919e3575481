import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inRoot, nodeProgram } from "./paths.mjs";
import { runToEnd } from "./run.mjs";
import { say } from "./say.mjs";

const packageFolder = inRoot("node_modules", "electron");
const failedMark = inRoot("out", ".electron-failed");
const tryAgainAfterMs = 24 * 60 * 60 * 1000;
const firstPatienceMs = 60 * 1000;
const longPatienceMs = 10 * 60 * 1000;

/**
 * The program file of Electron, if it is here; the npm package comes without it.
 * @returns {string | undefined}
 */
export function electronProgram() {
  try {
    const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
    const there = readFileSync(join(packageFolder, "dist", "version"), "utf8")
      .trim()
      .replace(/^v/, "");
    const program = join(packageFolder, "dist", readFileSync(join(packageFolder, "path.txt"), "utf8").trim());
    return there === version && existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Downloads Electron's program file if it is missing: once, then not again for a day, so that a start without a network
 * does not wait every time.
 * @param {{ retry?: boolean }} [options] `retry` tries now, and waits longer
 * @returns {Promise<{ program: string } | { program: undefined, why: string }>} `why` is the key of the line to print
 */
export async function ensureElectron({ retry = false } = {}) {
  const program = electronProgram();
  if (program !== undefined) return { program };
  if (!retry && triedLately()) return { program: undefined, why: "electronTriedLately" };
  const timeoutMs = retry ? longPatienceMs : firstPatienceMs;
  say("electronFetching", { minutes: String(timeoutMs / 60_000) });
  const ended = await runToEnd(nodeProgram(), [join(packageFolder, "install.js")], {
    timeoutMs,
    env: downloadEnv(),
  });
  const fetched = electronProgram();
  if (fetched !== undefined) {
    rmSync(failedMark, { force: true });
    return { program: fetched };
  }
  mkdirSync(dirname(failedMark), { recursive: true });
  // What the download printed, for whoever looks into it.
  writeFileSync(
    failedMark,
    `${JSON.stringify({ atMs: Date.now(), timedOut: ended.timedOut, output: ended.output })}\n`,
  );
  return { program: undefined, why: ended.timedOut ? "electronTimedOut" : "electronFailed" };
}

function triedLately() {
  try {
    const sinceMs = Date.now() - JSON.parse(readFileSync(failedMark, "utf8")).atMs;
    return sinceMs >= 0 && sinceMs < tryAgainAfterMs;
  } catch {
    return false;
  }
}

/** The downloader uses the proxy of the environment only when told to. */
function downloadEnv() {
  const { HTTPS_PROXY, https_proxy } = process.env;
  return HTTPS_PROXY || https_proxy ? { ...process.env, ELECTRON_GET_USE_PROXY: "1" } : process.env;
}
