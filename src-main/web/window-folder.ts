import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

const prefix = "plainview-window-";
const ownerFile = "plainview-owner";

/**
 * Makes an empty folder, readable by this user only, for the profile of the app window.
 *
 * A profile of its own keeps the window away from the person's browser: no extension can read the page, nothing enters
 * the history, and the browser process ends when the window closes. It is temporary and outside the data folder, so that
 * nothing a browser keeps (typed words, cache) is left or ends up in a backup. On Linux it goes to memory where the
 * system offers that (`XDG_RUNTIME_DIR`).
 */
export function makeWindowFolder(program: string, env: Readonly<Record<string, string | undefined>>): string {
  const folder = mkdtempSync(join(baseFolder(program, env), prefix));
  writeFileSync(join(folder, ownerFile), String(process.pid), { mode: 0o600 });
  return folder;
}

/** Removes the folder of a window that was closed. Browsers let go of their files a moment after they end. */
export async function removeWindowFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** Removes what a run that was killed left behind: our folders whose process is gone. */
export function sweepWindowFolders(program: string, env: Readonly<Record<string, string | undefined>>): void {
  const base = baseFolder(program, env);
  for (const name of readdirSync(base).filter((each) => each.startsWith(prefix))) {
    const folder = join(base, name);
    try {
      const owner = readFileSync(join(folder, ownerFile), "utf8");
      // An empty file is one that another start is writing at this moment: its folder is in use.
      if (isOurs(folder) && owner !== "" && !isRunning(Number(owner))) {
        rmSync(folder, { recursive: true, force: true });
      }
    } catch {
      // Another user's, or one that is being made or removed right now: not ours to touch.
    }
  }
}

function baseFolder(program: string, env: Readonly<Record<string, string | undefined>>): string {
  // A browser from a snap has a /tmp of its own and sees no runtime folder; this one it may write to.
  if (isSnap(program)) return join(homedir(), "snap", "chromium", "common");
  const runtime = env.XDG_RUNTIME_DIR;
  return process.platform === "linux" && runtime !== undefined && isOurs(runtime) ? runtime : tmpdir();
}

function isSnap(program: string): boolean {
  return program.startsWith("/snap/") || realpathSync(program) === "/usr/bin/snap";
}

function isOurs(folder: string): boolean {
  try {
    const stat = lstatSync(folder);
    return stat.isDirectory() && (process.getuid === undefined || stat.uid === process.getuid());
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
