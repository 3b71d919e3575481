import { acquireInstance, type Instance, type InstanceError } from "../app/instance.ts";
import type { RunningApp } from "../app/running-app.ts";
import { runsWithoutSandbox } from "./app-window.ts";
import { askRunningToOpen } from "./control-client.ts";
import { createWindows, type Opened } from "./open-window.ts";
import { startServer } from "./server.ts";
import type { StaticFiles } from "./static-files.ts";
import type { StartText } from "./texts.ts";
import { newToken } from "./tokens.ts";

export type HostOptions = {
  dataFolder: string;
  /** False prints the address and opens nothing. */
  wantsWindow: boolean;
  files: StaticFiles;
  /** Called once the data folder is ours. */
  startApp: () => RunningApp;
  print: (key: StartText, params?: Record<string, string>) => void;
  printAddress: (url: string) => void;
  /** Resolves when the host is to end: a signal, or the starter is gone. */
  ending: Promise<void>;
};

/** How long to wait for a first start that holds the data folder but does not listen yet. */
const firstStartPatienceMs = 10_000;

/**
 * Runs the browser host until it is told to end, and leaves nothing running behind. When another start already holds
 * the data folder, has that one open its window again instead.
 * @returns the exit code of the program
 */
export async function runHost(options: HostOptions): Promise<number> {
  const instance = await takeDataFolder(options);
  if (typeof instance === "number") return instance;
  const app = options.startApp();
  let stop: () => void = () => {};
  const told = new Promise<void>((resolve) => {
    stop = resolve;
  });
  try {
    const controlSecret = newToken();
    const server = await startServer({
      dispatch: (name, untrusted) => app.dispatch(name, untrusted),
      files: options.files,
      onQuit: () => stop(),
      control: {
        secret: controlSecret,
        async open(wantsWindow) {
          const opened = wantsWindow && (await windows.open(() => server.mintLaunchUrl())) !== "none";
          return { opened, url: opened ? "" : server.mintLaunchUrl() };
        },
      },
    });
    const windows = createWindows({ openedCount: () => server.openedCount(), onLastClosed: () => stop() });
    instance.update({ port: server.port, controlSecret });
    const end = Promise.race([told, options.ending]);
    try {
      await Promise.race([openFirst(), end]);
      await end;
    } finally {
      // First of all, so that nothing can be read any more, however long the rest takes.
      app.lock();
      await Promise.all([windows.close(), server.close()]);
    }

    async function openFirst(): Promise<void> {
      if (!options.wantsWindow) {
        sayOpened(options, "none", server.mintLaunchUrl());
        return;
      }
      const opened = await windows.open(() => server.mintLaunchUrl());
      sayOpened(options, opened, opened === "none" ? server.mintLaunchUrl() : "");
    }
    return 0;
  } finally {
    await app.close();
    instance.release();
  }
}

function sayOpened({ print, printAddress, wantsWindow }: HostOptions, opened: Opened, url: string): void {
  if (opened === "app-window" && runsWithoutSandbox) print("noSandbox");
  if (opened !== "none") {
    print(opened === "app-window" ? "openAppWindow" : "openDefaultBrowser");
    return;
  }
  print(wantsWindow ? "openNone" : "openAddress");
  printAddress(url);
  print("addressOnce");
}

/** The data folder, held; or the exit code, when there is nothing more to do. */
async function takeDataFolder(options: HostOptions): Promise<Instance | number> {
  const deadline = performance.now() + firstStartPatienceMs;
  for (;;) {
    const taken = acquireInstance(options.dataFolder, {
      pid: process.pid,
      host: "browser",
      startedAt: Date.now(),
    });
    if (taken.ok) return taken.value;
    const { error } = taken;
    if (error.code !== "already-running") return sayCannotUse(options, error.code);
    if (error.info.host === "electron") {
      options.print("alreadyRunning");
      return 0;
    }
    const asked = await askRunningToOpen(error.info, options.wantsWindow);
    if (asked.kind === "opened") {
      options.print("alreadyOpen");
      return 0;
    }
    if (asked.kind === "address") {
      options.print("alreadyOpenAddress");
      options.printAddress(asked.url);
      return 0;
    }
    // It is starting or ending: its turn may be over in a moment.
    if (performance.now() > deadline) {
      options.print("alreadyRunning");
      return 0;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function sayCannotUse(options: HostOptions, code: InstanceError["code"]): number {
  const key =
    code === "folder-read-only" ? "folderReadOnly" : code === "disk-full" ? "diskFull" : "storageFailed";
  options.print(key, { folder: options.dataFolder });
  return 1;
}
