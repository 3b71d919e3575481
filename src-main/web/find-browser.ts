import { accessSync, constants, statSync } from "node:fs";
import { posix, win32 } from "node:path";

/** What {@link findAppBrowser} and {@link hasDisplay} look at; tests hand in their own. */
export type Surroundings = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isProgram: (path: string) => boolean;
};

export const thisComputer: Surroundings = { platform: process.platform, env: process.env, isProgram };

// Flatpak browsers are left out: they see neither our folder nor, often, the address 127.0.0.1 of the host.
const linuxNames = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
  "brave-browser-stable",
  "brave-browser",
  "brave",
];
const linuxFolders = ["/usr/bin", "/usr/local/bin", "/snap/bin"];

const macPrograms = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Brave Browser.app/Contents/MacOS/Brave Browser",
];

const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "BraveSoftware\\Brave-Browser\\Application\\brave.exe",
];

/**
 * The program file of an installed browser of the Chromium family: only these can show a page as a window of its own
 * with a profile of its own. `undefined` when there is none.
 */
export function findAppBrowser(around: Surroundings): string | undefined {
  return candidates(around).find(around.isProgram);
}

function candidates({ platform, env }: Surroundings): string[] {
  if (platform === "win32") {
    return join(windowsPrograms, [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA], win32);
  }
  if (platform === "darwin") {
    return join(macPrograms, ["/Applications", env.HOME && posix.join(env.HOME, "Applications")], posix);
  }
  return join(linuxNames, [...(env.PATH ?? "").split(":"), ...linuxFolders], posix);
}

/** Every name in every folder. A folder that is not absolute is skipped: it may be one that somebody else filled. */
function join(names: string[], folders: (string | undefined)[], path: typeof posix): string[] {
  const absolute = folders.filter((folder) => folder !== undefined && path.isAbsolute(folder));
  return names.flatMap((name) => absolute.map((folder) => path.join(folder ?? "", name)));
}

/** Whether a window opened now would be seen by the person who asked for it. */
export function hasDisplay({ platform, env }: Surroundings): boolean {
  const overXOrWayland = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  // Over SSH, a window would open on the screen of the far computer, if it has one.
  if (env.SSH_CONNECTION || env.SSH_TTY)
    return platform !== "win32" && platform !== "darwin" && overXOrWayland;
  if (platform === "win32" || platform === "darwin") return true;
  return overXOrWayland;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
