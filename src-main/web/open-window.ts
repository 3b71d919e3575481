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
  let starting: Promise<unknown> | undefined;

  async function openAppWindow(url: string): Promise<boolean> {
    if (appWindow !== undefined) {
      appWindow.openAnother(url);
      return true;
    }
    const program = findAppBrowser(around);
    if (program === undefined) return false;
    const before = openedCount();
    const start = startAppWindow(program, url).catch(() => undefined);
    starting = start;
    const opening = await start;
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

  return {
    async open(mintUrl) {
      if (!hasDisplay(around)) return "none";
      if (await openAppWindow(mintUrl())) return "app-window";
      if (closed || !(await openDefault(mintUrl()))) return "none";
      usedDefaultBrowser = true;
      return "default-browser";
    },
    async close() {
      closed = true;
      await appWindow?.close();
      await starting;
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
