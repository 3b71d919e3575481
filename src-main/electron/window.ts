import { BrowserWindow, nativeTheme, type Session } from "electron";
import type { Settings } from "../../src-core/contract/calls.ts";
import { appPageUrl } from "./protocol.ts";
import type { Placement, WindowState } from "./window-state.ts";

export interface WindowOptions {
  session: Session;
  /** Path of the built preload. */
  preload: string;
  placement: Placement;
  theme: Settings["theme"];
  allowsDevTools: boolean;
  /** The system ends the session of the user (Windows only; elsewhere power.ts hears of it). */
  onSessionEnd(): void;
}

/** Makes the one window, without a page yet. It appears with its first picture, so that nothing flashes. */
export function createWindow(options: WindowOptions): BrowserWindow {
  const { maximized, ...bounds } = options.placement;
  const window = new BrowserWindow({
    ...bounds,
    title: "Plainview",
    show: false,
    backgroundColor: backgroundOf(options.theme),
    webPreferences: {
      session: options.session,
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      // It would download dictionaries, and mark every name in an address.
      spellcheck: false,
      devTools: options.allowsDevTools,
    },
  });
  window.once("ready-to-show", () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on("session-end", options.onSessionEnd);
  // A page that asks to stay would keep the window, and with it an open log, from closing.
  window.webContents.on("will-prevent-unload", (event) => event.preventDefault());
  return window;
}

/** Shows the page. Rejects when it cannot be loaded, unless the window was closed meanwhile. */
export async function showPage(window: Pick<BrowserWindow, "loadURL" | "isDestroyed">): Promise<void> {
  try {
    await window.loadURL(appPageUrl);
  } catch (error) {
    if (!window.isDestroyed()) throw error;
  }
}

/** Brings a window to the front, also from the taskbar. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

export function stateOf(window: BrowserWindow): WindowState {
  const { x, y, width, height } = window.getNormalBounds();
  return { x, y, width, height, maximized: window.isMaximized() };
}

/** `--ground` of each theme in src-renderer/theme.css; the tests compare the two. */
export const grounds = { light: "#f5f3ee", dark: "#151a18", contrast: "#000000" } as const;

/** The colour that the page will have, so that the window does not flash before it. */
function backgroundOf(theme: Settings["theme"]): string {
  if (theme !== "system") return grounds[theme];
  if (nativeTheme.shouldUseHighContrastColors) return grounds.contrast;
  return nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light;
}
