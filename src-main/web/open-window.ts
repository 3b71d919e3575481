import { type AppWindow, startAppWindow } from "./app-window.ts";
import { openInDefaultBrowser } from "./default-browser.ts";
import { findAppBrowser, hasDisplay, type Surroundings, thisComputer } from "./find-browser.ts";

/** Where the page went: a window of its own, a tab of the default browser, or nowhere. */
export type Opened = "app-window" | "default-browser" | "none";

export type Windows = {
  /**
   * Opens the app, in the best way this computer has.
   * @param mintUrl makes an address that works once; asked again for every way that is tried
   */
  open(mintUrl: () => string): Promise<Opened>;
  /** Ends the app window, if there is one. */
  close(): Promise<void>;
};

export type WindowsOptions = {
  /** How many pages ever reached the host: it rises when a window has really opened. */
  openedCount: () => number;
  /** The app window was closed and no other way of opening was used. */
  onLastClosed: () => void;
  around?: Surroundings;
  openDefault?: (url: string) => Promise<boolean>;
};

/** A browser that neither showed the page nor ended after this long is slow, not broken. */
const patienceMs = 20_000;
const pollMs = 50;

export function createWindows({
  openedCount,
  onLastClosed,
  around = thisComputer,
  openDefault = openInDefaultBrowser,
}: WindowsOptions): Windows {
  let appWindow: AppWindow | undefined;
  let usedDefaultBrowser = false;
  let closed = false;
  /** The last opening of an app window: `close` waits for it, since a window that comes up late must not stay. */
  let appWindowOpening: Promise<boolean> | undefined;
  /** One at a time, so that a second start that comes early finds the window of the first. */
  let queue: Promise<unknown> = Promise.resolve();

  async function openAppWindow(url: string): Promise<boolean> {
    if (appWindow !== undefined) {
      appWindow.openAnother(url);
      return true;
    }
    const program = findAppBrowser(around);
    if (program === undefined) return false;
    const before = openedCount();
    const opening = await startAppWindow(program, url).catch(() => undefined);
    if (opening === undefined) return false;
    if (closed) {
      await opening.close();
      return false;
    }
    let over = false;
    const ended = opening.ended.then(() => {
      over = true;
    });
    const deadline = performance.now() + patienceMs;
    appWindow = opening;
    while (!over && openedCount() === before && performance.now() < deadline) {
      await Promise.race([ended, pause(pollMs)]);
    }
    if (over && openedCount() === before) {
      appWindow = undefined;
      return false;
    }
    void ended.then(() => {
      appWindow = undefined;
      if (!usedDefaultBrowser) onLastClosed();
    });
    return true;
  }

  async function openNext(mintUrl: () => string): Promise<Opened> {
    if (closed || !hasDisplay(around)) return "none";
    appWindowOpening = openAppWindow(mintUrl());
    if (await appWindowOpening) return "app-window";
    if (closed || !(await openDefault(mintUrl()))) return "none";
    usedDefaultBrowser = true;
    return "default-browser";
  }

  return {
    open(mintUrl) {
      const opened = queue.then(() => openNext(mintUrl));
      queue = opened.catch(() => undefined);
      return opened;
    },
    async close() {
      closed = true;
      await appWindow?.close();
      await appWindowOpening;
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
