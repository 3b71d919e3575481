// npm start: from a fresh clone to an open window. Runs on Node 20, before anything is installed.
import { parseArgs } from "node:util";
import { ensureElectron } from "./lib/electron.mjs";
import { ensureBuilt, ensureInstalled } from "./lib/ensure.mjs";
import { inRoot, nodeProgram, root } from "./lib/paths.mjs";
import { runInForeground } from "./lib/run.mjs";
import { runScript, StartError, say, text } from "./lib/say.mjs";

/** An Electron that ends with an error this soon could not open its window. */
const failedStartMs = 15_000;

await runScript(async () => {
  const flags = readFlags();
  await ensureInstalled();
  await ensureBuilt();
  const code = await startElectron(flags);
  return code ?? startBrowserHost(flags);
});

function readFlags() {
  const options = {
    browser: { type: "boolean", default: false },
    "no-open": { type: "boolean", default: false },
    "retry-electron": { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  };
  const { values, tokens } = parseArgs({ options, strict: false, tokens: true });
  const unknown = tokens.find((token) => token.kind !== "option" || !Object.hasOwn(options, token.name));
  if (unknown !== undefined) {
    console.error(text("usage"));
    throw new StartError("unknownFlag", { flag: unknown.rawName ?? unknown.value ?? "--" });
  }
  if (values.help) {
    say("usage");
    process.exit(0);
  }
  return values;
}

/** Opens the Electron window and waits for its end. @returns {Promise<number | undefined>} undefined: use the browser */
async function startElectron(flags) {
  // Without a screen there is nothing to open a window on, and nothing worth downloading.
  if (flags.browser || flags["no-open"] || !hasDisplay()) return undefined;
  const electron = await ensureElectron({ retry: flags["retry-electron"] });
  if (electron.program === undefined) {
    say(electron.why);
    return undefined;
  }
  const runsAsRoot = process.platform === "linux" && process.getuid() === 0;
  if (runsAsRoot) say("noSandbox");
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const startedMs = performance.now();
  const ended = await runInForeground(electron.program, [root, ...(runsAsRoot ? ["--no-sandbox"] : [])], {
    env,
  });
  if (ended.asked) return 0;
  if (ended.code !== 0 && performance.now() - startedMs < failedStartMs) {
    say("electronBroken");
    return undefined;
  }
  return ended.code;
}

async function startBrowserHost(flags) {
  const args = [inRoot("out", "main", "web.js"), ...(flags["no-open"] ? ["--no-open"] : [])];
  const ended = await runInForeground(nodeProgram(), args, { ipc: true });
  return ended.code;
}

/** The same question as in src-main/web/find-browser.ts, asked before that is built. */
function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION, SSH_TTY } = process.env;
  if (process.platform === "win32" || process.platform === "darwin") return !(SSH_CONNECTION || SSH_TTY);
  return Boolean(DISPLAY || WAYLAND_DISPLAY);
}
