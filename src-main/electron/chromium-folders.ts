import { rmSync } from "node:fs";
import { join } from "node:path";
import { app } from "electron";
import { makeFolder } from "../vault/files.ts";
import { makeWindowFolder, sweepWindowFolders } from "../web/window-folder.ts";

// Chromium's own files. Nothing typed gets into any of them: the session of the window is in memory. Both must be set
// before Chromium is ready.

export interface TemporaryFolder {
  remove(): void;
}

/**
 * Settings of Chromium, and the lock that allows one instance. It goes by this folder, so that must be the same at every
 * start on a data folder.
 * @throws errors of the file system
 */
export function setUserDataFolder(dataFolder: string): void {
  const folder = join(dataFolder, "chromium");
  makeFolder(folder);
  app.setPath("userData", folder);
}

/**
 * What the default session makes, which shows no page. Like the profile of the browser host's window, it is in memory
 * where the system offers that; what a program that was killed left behind is removed first.
 * @throws errors of the file system
 */
export function setTemporarySessionFolder(): TemporaryFolder {
  sweepWindowFolders(process.execPath, process.env);
  const folder = makeWindowFolder(process.execPath, process.env);
  app.setPath("sessionData", folder);
  return {
    remove() {
      try {
        rmSync(folder, { recursive: true, force: true });
      } catch {
        // On Windows the last files can still be held; then the next start removes them.
      }
    },
  };
}
