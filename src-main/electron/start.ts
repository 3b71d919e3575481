import { app, type BrowserWindow, screen, session } from "electron";
import { createClient } from "../../src-core/contract/client.ts";
import type { Host, Language } from "../../src-core/ports/host.ts";
import { acquireInstance, type Instance } from "../app/instance.ts";
import type { OnBug, RunningApp } from "../app/running-app.ts";
import { storageCode } from "../db/storage-error.ts";
import { loadStaticFiles } from "../web/static-files.ts";
import { startText } from "../web/texts.ts";
import { setTemporarySessionFolder, setUserDataFolder, type TemporaryFolder } from "./chromium-folders.ts";
import { ask, createElectronHost, systemLanguage, tell } from "./host.ts";
import { addContextMenu, showMenu } from "./menu.ts";
import { lockWithSystem } from "./power.ts";
import { registerAppScheme, serveApp } from "./protocol.ts";
import { hardenProgram, hardenSession } from "./security.ts";
import { sayBroken, sayCannotUse, sayRunning } from "./start-problems.ts";
import { startTransport } from "./transport.ts";
import { createWindow, focusWindow, showPage, stateOf } from "./window.ts";
import { placeWindow, readWindowState, writeWindowState } from "./window-state.ts";

export interface StartOptions {
  dataFolder: string;
  /** Folder of the built page. */
  page: string;
  /** Path of the built preload. */
  preload: string;
  version: string;
  platform: NodeJS.Platform;
  /** See `hardenProgram`. */
  withoutSandbox: boolean;
  /** Asks for reloading and the developer tools; a packaged app has neither, whatever is asked. */
  isDevelopment: boolean;
  /** Starts the services, once the data folder is ours. */
  startApp(host: Host, onBug: OnBug): RunningApp;
}

/** Calls after which what the app shows outside the page may have to change. */
const changesSettings: ReadonlySet<string> = new Set(["settings.set", "vault.destroy"]);
const opensLog: ReadonlySet<string> = new Set([
  "vault.create",
  "vault.unlock",
  "vault.unlockWithKeychain",
  "vault.recover",
]);

/**
 * Runs the Electron host, from before Chromium is ready to the end of the program. When another start already holds the
 * data folder, brings that one to the front, or says where it is, and ends.
 */
export async function startElectronHost(options: StartOptions): Promise<void> {
  const { dataFolder, platform } = options;
  const isDevelopment = options.isDevelopment && !app.isPackaged;
  let language: Language = systemLanguage(app.getPreferredSystemLanguages());
  let window: BrowserWindow | undefined;
  let services: RunningApp | undefined;
  let instance: Instance | undefined;
  let temporary: TemporaryFolder | undefined;
  /** After "session without a log", nothing is written, not even where the window was. */
  let writesNothing = false;

  app.setName("Plainview");
  hardenProgram(options.withoutSandbox);
  registerAppScheme();
  try {
    setUserDataFolder(dataFolder);
    if (!app.requestSingleInstanceLock()) {
      // The one that runs was told, and comes to the front.
      app.quit();
      return;
    }
    temporary = setTemporarySessionFolder();
  } catch (error) {
    const code = storageCode(error);
    if (code === undefined) sayBroken(language, error);
    else sayCannotUse(language, code, dataFolder);
    await end(1);
    return;
  }

  app.on("second-instance", () => window && focusWindow(window));
  // On macOS too, where programs usually stay: an open log should not linger where nobody sees it.
  app.on("window-all-closed", () => app.quit());
  app.on("before-quit", () => services?.lock());
  app.on("will-quit", (event) => {
    // The services lock in their own thread: the program ends when they have.
    if (services === undefined && instance === undefined) return;
    event.preventDefault();
    void end(0);
  });
  app.on("quit", () => temporary?.remove());

  await app.whenReady();
  try {
    const claimed = acquireInstance(dataFolder, {
      pid: process.pid,
      host: "electron",
      startedAt: Date.now(),
    });
    if (!claimed.ok) {
      const isRunning = claimed.error.code === "already-running";
      if (isRunning) await sayRunning(language);
      else sayCannotUse(language, claimed.error.code, dataFolder);
      await end(isRunning ? 0 : 1);
      return;
    }
    instance = claimed.value;
    await open();
  } catch (error) {
    fail(error);
  }

  async function open(): Promise<void> {
    const host = createElectronHost({ platform, window: () => window, language: () => language });
    const running = options.startApp(host, (call, kind) =>
      console.error(startText(language, "bug", { call, kind })),
    );
    const { call } = createClient(running.dispatch);
    services = running;
    const files = loadStaticFiles(options.page);
    const pages = session.fromPartition("plainview", { cache: false });
    hardenSession(session.defaultSession, { allowsDevTools: isDevelopment });
    hardenSession(pages, { allowsDevTools: isDevelopment });
    serveApp(pages, () => (isDevelopment ? loadStaticFiles(options.page) : files));
    startTransport({ dispatch: running.dispatch, window: () => window, onSuccess: follow });
    lockWithSystem((cause) => running.lock(cause));
    running.onLocked(() => void followSettings());
    app.setAboutPanelOptions({ applicationName: "Plainview", applicationVersion: options.version });

    const theme = await followSettings();
    await openWithKeychain();
    const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
    const opened = createWindow({
      session: pages,
      preload: options.preload,
      placement: placeWindow(
        readWindowState(dataFolder),
        displays.map(({ workArea }) => workArea),
      ),
      theme,
      allowsDevTools: isDevelopment,
      onSessionEnd: () => running.lock(),
    });
    window = opened;
    addContextMenu(opened, () => language);
    opened.on("close", keepWindowState);
    opened.on("closed", () => {
      window = undefined;
    });
    opened.webContents.on("render-process-gone", (_event, { reason }) => {
      if (reason !== "clean-exit") recover(opened).catch(fail);
    });
    await showPage(opened);

    /** Does in the menu what the settings now say; returns the theme. */
    async function followSettings() {
      const settings = await call("settings.get", {});
      if (!settings.ok) return "system";
      const chosen = settings.value.language;
      language = chosen === "system" ? host.systemLanguage() : chosen;
      showMenu({
        language,
        platform,
        isDevelopment,
        onLock: () => void lockNow(running),
        ...(settings.value.panic && { onPanic: () => void panic() }),
      });
      return settings.value.theme;
    }

    /** For those who want the log open whenever the app is: before there is a page, which then finds it open. */
    async function openWithKeychain(): Promise<void> {
      const settings = await call("settings.get", {});
      if (!settings.ok || settings.value.lockOnQuit) return;
      const keychain = await call("vault.keychain", {});
      // When it fails, the page asks for the passphrase as ever.
      if (keychain.ok && keychain.value.enabled) await call("vault.unlockWithKeychain", {});
    }

    async function panic(): Promise<void> {
      const wiped = await call("vault.panic", {});
      if (wiped.ok) endAfterPanic();
      else if (wiped.error.code === "hold-in-force") await tell(window, language, "panicHeld");
      else await tell(window, language, "panicFailed", { folder: dataFolder });
    }

    /** Nothing stays on the screen, and nothing is written on the way out. */
    function endAfterPanic(): void {
      writesNothing = true;
      app.quit();
    }

    function follow(call: string): void {
      if (changesSettings.has(call)) void followSettings();
      if (call === "vault.startSession") writesNothing = true;
      if (opensLog.has(call)) writesNothing = false;
      if (call === "vault.panic") endAfterPanic();
    }

    /** A page that crashed may have been made to: nothing stays open. */
    async function recover(gone: BrowserWindow): Promise<void> {
      running.lock();
      if (await ask(gone, language, "gone", { type: "error" }, {}, "quit")) await showPage(gone);
      else app.quit();
    }
  }

  /** From the menu. A session without a log is lost when it is locked, so that is asked first. */
  async function lockNow(running: RunningApp): Promise<void> {
    const status = await createClient(running.dispatch).call("vault.status", {});
    const losesSession = status.ok && status.value.state === "session";
    if (losesSession && !(await ask(window, language, "endSession", { type: "warning" }))) return;
    running.lock();
  }

  function keepWindowState(): void {
    if (window === undefined || window.isDestroyed() || writesNothing) return;
    writeWindowState(dataFolder, stateOf(window));
  }

  function fail(error: unknown): void {
    sayBroken(language, error);
    void end(1);
  }

  async function end(code: number): Promise<void> {
    const ending = services;
    services = undefined;
    await ending?.close();
    instance?.release();
    instance = undefined;
    temporary?.remove();
    app.exit(code);
  }
}
