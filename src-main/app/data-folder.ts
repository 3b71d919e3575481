import { posix, win32 } from "node:path";

export interface Surroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** The home folder of the user. */
  home: string;
  /** The working folder, for a relative PLAINVIEW_DATA. */
  cwd: string;
}

/**
 * The folder that holds everything: PLAINVIEW_DATA if set, else where the platform keeps a program's data. Both
 * hosts and the command line use this one.
 */
export function dataFolderPath({ platform, env, home, cwd }: Surroundings): string {
  const path = platform === "win32" ? win32 : posix;
  if (env.PLAINVIEW_DATA) return path.resolve(cwd, env.PLAINVIEW_DATA);
  if (platform === "win32")
    return path.join(env.APPDATA || path.join(home, "AppData", "Roaming"), "Plainview");
  if (platform === "darwin") return path.join(home, "Library", "Application Support", "Plainview");
  // The XDG Base Directory Specification has relative paths ignored.
  const xdg = env.XDG_DATA_HOME;
  return path.join(xdg && path.isAbsolute(xdg) ? xdg : path.join(home, ".local", "share"), "plainview");
}
