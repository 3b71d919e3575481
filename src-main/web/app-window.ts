import { type ChildProcess, spawn } from "node:child_process";
import { makeWindowFolder, removeWindowFolder, sweepWindowFolders } from "./window-folder.ts";

/** A window of an installed browser that shows only Plainview. */
export type AppWindow = {
  /** Resolves when the browser process has ended and its profile is removed. */
  ended: Promise<void>;
  /** Opens one more window in the same browser process. */
  openAnother(url: string): void;
  /** Ends the browser process, kindly at first, and waits for `ended`. */
  close(): Promise<void>;
};

/** Chromium refuses to run as root unless its sandbox is off. */
export const runsWithoutSandbox = process.platform === "linux" && process.getuid?.() === 0;

const killAfterMs = 3_000;

/**
 * Starts a browser of the Chromium family on `url`, as a window without tabs or address bar, with a profile that exists
 * only while it is open.
 * @throws (rejects) when the program cannot be started
 */
export async function startAppWindow(program: string, url: string): Promise<AppWindow> {
  sweepWindowFolders(program, process.env);
  const folder = makeWindowFolder(program, process.env);
  const args = (address: string) => appWindowArguments(program, address, folder);
  // Chromium puts a socket into the folder for temporary files on Linux; in the profile, it goes with the profile.
  const env = process.platform === "linux" ? { ...process.env, TMPDIR: folder } : process.env;
  const browser = spawn(program, args(url), { stdio: "ignore", env });
  try {
    await started(browser);
  } catch (error) {
    await removeWindowFolder(folder);
    throw error;
  }
  const exited = new Promise<void>((resolve) => {
    browser.once("exit", () => resolve());
  });
  const ended = exited.then(() => removeWindowFolder(folder)).catch(() => undefined);
  return {
    ended,
    openAnother(address) {
      // Finds the running process through the shared profile, hands the address over and ends. If it cannot start,
      // nothing is lost: the window that is open stays.
      spawn(program, args(address), { stdio: "ignore", env }).on("error", () => undefined);
    },
    async close() {
      browser.kill("SIGTERM");
      const timer = setTimeout(() => browser.kill("SIGKILL"), killAfterMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

/**
 * The command line of the browser. Besides the private profile: nothing of the browser's own may use the network
 * (updates, sync, reports, translation, spelling lists). What was forgotten here is sent to a proxy that does not exist,
 * port 9 of this computer, and gets nowhere, names to look up included; only addresses of this computer go without it.
 */
export function appWindowArguments(
  program: string,
  url: string,
  profileFolder: string,
  withoutSandbox: boolean = runsWithoutSandbox,
): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profileFolder}`,
    // What is typed, and the session, stay in memory even if nobody gets to remove the profile.
    /msedge|microsoft.edge/i.test(program) ? "--inprivate" : "--incognito",
    "--window-size=1480,1000",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication",
    "--disable-quic",
    "--disable-sync",
    "--no-pings",
    "--proxy-server=http://127.0.0.1:9",
    // Keeps the browser from asking for the keyring of the desktop: this profile has no passwords to keep.
    "--password-store=basic",
    "--use-mock-keychain",
    ...(withoutSandbox ? ["--no-sandbox"] : []),
  ];
}

function started(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
}
