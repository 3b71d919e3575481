import { EventEmitter } from "node:events";
import { existsSync } from "node:fs";
import type * as Electron from "electron";

/**
 * A stand-in for the `electron` module, for machines where Electron cannot run: it records what the main process sets
 * and does, and keeps to the documented rules that matter here (what must come before "ready", what must exist). It is
 * not Electron: that Chromium then acts on what was set is Electron's promise, which no test of ours has seen.
 *
 * `implements Pick<…>` ties every name and shape to the installed electron.d.ts: an API that was renamed or changed
 * does not compile. Tests use it by `vi.mock("electron", () => import("./electron-stand-in.test-helper.ts"))`, and call
 * `resetElectron()` before each.
 */
type Module = typeof Electron;

/** What a window shows by way of its page. */
type PageState = "none" | "loaded" | "failed";

/** An event with `preventDefault`, as Electron hands it to listeners. */
export class StandInEvent implements Pick<Electron.Event, "preventDefault" | "defaultPrevented"> {
  defaultPrevented = false;
  preventDefault = (): void => {
    this.defaultPrevented = true;
  };
}

class StandInApp
  extends EventEmitter
  implements
    Pick<
      Electron.App,
      | "enableSandbox"
      | "exit"
      | "getPreferredSystemLanguages"
      | "isPackaged"
      | "quit"
      | "requestSingleInstanceLock"
      | "setAboutPanelOptions"
      | "setName"
      | "setPath"
      | "whenReady"
    >
{
  isPackaged = false;
  isReady = false;
  languages = ["en-US"];
  /** Whether another instance has the lock already. */
  isSecond = false;
  sandboxed = false;
  paths: Partial<Record<string, string>> = {};
  about: Electron.AboutPanelOptionsOptions | undefined;
  name = "plainview";
  /** The exit code, once the program has ended. */
  exitCode: number | undefined;
  /** What was done, in order, for the order of things before "ready". */
  done: string[] = [];
  #isQuitting = false;
  readonly commandLine = new StandInCommandLine();
  #ready: Promise<void> = Promise.resolve();
  #becomeReady: () => void = () => {};

  reset(): void {
    this.removeAllListeners();
    this.isPackaged = false;
    this.isReady = false;
    this.languages = ["en-US"];
    this.isSecond = false;
    this.sandboxed = false;
    this.paths = {};
    this.about = undefined;
    this.name = "plainview";
    this.exitCode = undefined;
    this.done = [];
    this.#isQuitting = false;
    this.commandLine.switches.clear();
    this.#ready = new Promise((resolve) => {
      this.#becomeReady = resolve;
    });
  }

  /** What Chromium does when it has started. */
  becomeReady(): void {
    this.isReady = true;
    this.emit("ready");
    this.#becomeReady();
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  enableSandbox(): void {
    this.mustNotBeReady("app.enableSandbox()");
    this.sandboxed = true;
  }

  setName(name: string): void {
    this.name = name;
  }

  setPath(name: string, path: string): void {
    if (!["userData", "sessionData", "temp", "logs", "crashDumps"].includes(name))
      throw new Error(`Failed to set path: ${name}`);
    if (!existsSync(path)) throw new Error(`The folder does not exist: ${path}`);
    this.mustNotBeReady(`app.setPath(${name})`);
    this.paths[name] = path;
    this.done.push(`setPath ${name}`);
  }

  requestSingleInstanceLock(): boolean {
    this.done.push("requestSingleInstanceLock");
    return !this.isSecond;
  }

  getPreferredSystemLanguages(): string[] {
    return this.languages;
  }

  setAboutPanelOptions(options: Electron.AboutPanelOptionsOptions): void {
    this.about = options;
  }

  /** Closes the windows and ends, in the documented order of events; a window that stays keeps the program running. */
  quit(): void {
    if (this.exitCode !== undefined || this.#isQuitting) return;
    this.#isQuitting = true;
    const before = new StandInEvent();
    this.emit("before-quit", before);
    if (!before.defaultPrevented) for (const window of [...windows]) window.close();
    this.#isQuitting = false;
    if (before.defaultPrevented || windows.size > 0) return;
    const will = new StandInEvent();
    this.emit("will-quit", will);
    if (!will.defaultPrevented) this.exit(0);
  }

  exit(exitCode = 0): void {
    if (this.exitCode !== undefined) return;
    this.exitCode = exitCode;
    windows.clear();
    this.emit("quit", new StandInEvent(), exitCode);
  }

  mustNotBeReady(what: string): void {
    if (this.isReady) throw new Error(`${what} can only be called before app is ready`);
  }

  mustBeReady(what: string): void {
    if (!this.isReady) throw new Error(`${what} cannot be used before the app is ready`);
  }
}

class StandInCommandLine implements Pick<Electron.CommandLine, "appendSwitch"> {
  readonly switches = new Map<string, string>();
  appendSwitch(name: string, value = ""): void {
    app.mustNotBeReady(`appendSwitch(${name})`);
    this.switches.set(name, value);
  }
}

type AppHandler = (request: Request) => Response | Promise<Response>;

/** The protocols of one session; the module `protocol` is that of the default session. */
class StandInProtocol implements Pick<Electron.Protocol, "handle" | "registerSchemesAsPrivileged"> {
  handlers = new Map<string, AppHandler>();
  schemes: Electron.CustomScheme[] = [];

  handle(scheme: string, handler: AppHandler): void {
    if (this.handlers.has(scheme)) throw new Error(`${scheme} is handled already`);
    this.handlers.set(scheme, handler);
  }

  registerSchemesAsPrivileged(customSchemes: Electron.CustomScheme[]): void {
    app.mustNotBeReady("protocol.registerSchemesAsPrivileged");
    if (this.schemes.length > 0) throw new Error("registerSchemesAsPrivileged can be called only once");
    this.schemes = customSchemes;
  }
}

type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;

class StandInWebRequest {
  listener: BeforeRequest | null = null;
  onBeforeRequest(listener: BeforeRequest | null): void {
    this.listener = listener;
  }
}

type Handler<N extends keyof Electron.Session> = Electron.Session[N] extends (
  handler: infer H,
  ...rest: never[]
) => void
  ? H
  : never;

export class StandInSession
  extends EventEmitter
  implements
    Pick<
      Electron.Session,
      | "setBluetoothPairingHandler"
      | "setDevicePermissionHandler"
      | "setDisplayMediaRequestHandler"
      | "setPermissionCheckHandler"
      | "setPermissionRequestHandler"
      | "setSpellCheckerEnabled"
      | "setUSBProtectedClassesHandler"
    >
{
  readonly protocol = new StandInProtocol();
  readonly webRequest = new StandInWebRequest();
  readonly partition: string;
  readonly options: Electron.FromPartitionOptions | undefined;
  permissionRequest: Handler<"setPermissionRequestHandler"> = null;
  permissionCheck: Handler<"setPermissionCheckHandler"> = null;
  devicePermission: Handler<"setDevicePermissionHandler"> = null;
  displayMedia: Handler<"setDisplayMediaRequestHandler"> = null;
  bluetoothPairing: Handler<"setBluetoothPairingHandler"> = null;
  usbProtectedClasses: Handler<"setUSBProtectedClassesHandler"> = null;
  spellChecker = true;

  constructor(partition: string, options?: Electron.FromPartitionOptions) {
    super();
    this.partition = partition;
    this.options = options;
  }

  setPermissionRequestHandler(handler: Handler<"setPermissionRequestHandler">): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: Handler<"setPermissionCheckHandler">): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: Handler<"setDevicePermissionHandler">): void {
    this.devicePermission = handler;
  }
  setDisplayMediaRequestHandler(handler: Handler<"setDisplayMediaRequestHandler">): void {
    this.displayMedia = handler;
  }
  setBluetoothPairingHandler(handler: Handler<"setBluetoothPairingHandler">): void {
    this.bluetoothPairing = handler;
  }
  setUSBProtectedClassesHandler(handler: Handler<"setUSBProtectedClassesHandler">): void {
    this.usbProtectedClasses = handler;
  }
  setSpellCheckerEnabled(enable: boolean): void {
    this.spellChecker = enable;
  }

  /** Whether a request would go out, and nobody cancels it. */
  lets(url: string): boolean {
    let cancelled = false;
    this.webRequest.listener?.(requestDetails(url), (response) => {
      cancelled = response.cancel ?? false;
    });
    return !cancelled;
  }

  /** A request of a page, by way of the request filter and the protocol handler; undefined when it gets no answer. */
  async request(url: string, init?: RequestInit): Promise<Response | undefined> {
    if (!this.lets(url)) return undefined;
    return this.protocol.handlers.get(url.split(":", 1)[0] ?? "")?.(new Request(url, init));
  }
}

function requestDetails(url: string): Electron.OnBeforeRequestListenerDetails {
  return {
    id: 1,
    url,
    method: "GET",
    resourceType: "other",
    referrer: "",
    timestamp: 0,
    uploadData: [],
  };
}

/** A frame as a message shows it. */
export interface StandInFrame
  extends Pick<Electron.WebFrameMain, "processId" | "routingId" | "origin" | "url"> {
  parent: StandInFrame | null;
}

let lastId = 0;

export class StandInContents
  extends EventEmitter
  implements Pick<Electron.WebContents, "id" | "setWindowOpenHandler">
{
  readonly id = ++lastId;
  /** A frame object is made anew each time, as two can stand for the same frame. */
  get mainFrame(): StandInFrame {
    return { ...this.frame };
  }
  frame: StandInFrame = { processId: 1, routingId: ++lastId, origin: "null", url: "", parent: null };
  windowOpenHandler: Parameters<Electron.WebContents["setWindowOpenHandler"]>[0] | undefined;

  setWindowOpenHandler(handler: Parameters<Electron.WebContents["setWindowOpenHandler"]>[0]): void {
    this.windowOpenHandler = handler;
  }
}

const windows = new Set<StandInWindow>();

class StandInWindow
  extends EventEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      | "close"
      | "focus"
      | "getNormalBounds"
      | "isDestroyed"
      | "isMaximized"
      | "isMinimized"
      | "loadURL"
      | "maximize"
      | "restore"
      | "show"
    >
{
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new StandInContents();
  page: PageState = "none";
  loads = 0;
  isShown = false;
  hasFocus = false;
  minimized = false;
  maximized = false;
  destroyed = false;
  bounds: Electron.Rectangle;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    app.mustBeReady("BrowserWindow");
    this.options = options;
    const { x = 50, y = 50, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    windows.add(this);
    app.emit("web-contents-created", new StandInEvent(), this.webContents);
  }

  /** Asks the handler of the window's session for the page, as Chromium would. */
  async loadURL(url: string): Promise<void> {
    this.loads += 1;
    const session: unknown = this.options.webPreferences?.session;
    const answer = session instanceof StandInSession ? await session.request(url) : undefined;
    if (this.destroyed) throw new Error("Object has been destroyed");
    if (!answer?.ok) {
      this.page = "failed";
      throw new Error(`ERR_FAILED (-2) loading '${url}'`);
    }
    this.page = "loaded";
    this.webContents.frame = { ...this.webContents.frame, url, origin: url.split("/", 3).join("/") };
    this.emit("ready-to-show");
  }

  show(): void {
    this.isShown = true;
  }
  focus(): void {
    this.hasFocus = true;
  }
  maximize(): void {
    this.maximized = true;
  }
  restore(): void {
    this.minimized = false;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  getNormalBounds(): Electron.Rectangle {
    if (this.destroyed) throw new Error("Object has been destroyed");
    return this.bounds;
  }

  /** Closes unless the page asks to stay and nobody overrules it. */
  close(): void {
    if (this.destroyed) return;
    const unload = new StandInEvent();
    if (this.asksToStay) this.webContents.emit("will-prevent-unload", unload);
    if (this.asksToStay && !unload.defaultPrevented) return;
    this.emit("close", new StandInEvent());
    this.destroyed = true;
    windows.delete(this);
    this.emit("closed");
    if (windows.size === 0) app.emit("window-all-closed");
  }
  /** Whether the page has a `beforeunload` that asks to stay. */
  asksToStay = false;
}

/** The event of a call, as much of it as the main process may look at. */
export interface StandInInvokeEvent {
  sender: StandInContents;
  senderFrame: StandInFrame | null;
}
type Listener = (event: StandInInvokeEvent, ...args: unknown[]) => unknown;

class StandInIpcMain {
  readonly handlers = new Map<string, Listener>();

  handle(channel: string, listener: Listener): void {
    if (this.handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, listener);
  }

  /** Delivers a call as Electron does: arguments and answer are cloned, and an error reaches the page without details. */
  async deliver(event: StandInInvokeEvent, channel: string, ...args: unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler(event, ...structuredClone(args)));
  }
}

class StandInIpcRenderer {
  /** Where calls of the preload come from: the main frame of this window. */
  window: StandInWindow | undefined;

  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    if (!this.window) throw new Error("no window");
    const { webContents } = this.window;
    return ipcMain.deliver({ sender: webContents, senderFrame: webContents.mainFrame }, channel, ...args);
  }
}

class StandInContextBridge implements Pick<Electron.ContextBridge, "exposeInMainWorld"> {
  readonly exposed = new Map<string, unknown>();
  exposeInMainWorld(apiKey: string, api: unknown): void {
    this.exposed.set(apiKey, api);
  }
}

class StandInDialog implements Pick<Electron.Dialog, "showErrorBox"> {
  /** The buttons that the person will press, by number; when empty, the one that closing the dialog means. */
  answers: number[] = [];
  asked: (Electron.MessageBoxOptions & { over: unknown })[] = [];
  errors: string[] = [];
  /** The folder that the person will pick; undefined closes the window. */
  picks: string | undefined;
  pickedWith: (Electron.OpenDialogOptions & { over: unknown })[] = [];

  async showOpenDialog(...args: [Electron.OpenDialogOptions] | [StandInWindow, Electron.OpenDialogOptions]) {
    app.mustBeReady("dialog.showOpenDialog");
    const options = args.length === 1 ? args[0] : args[1];
    this.pickedWith.push({ ...options, over: args.length === 1 ? undefined : args[0] });
    return { canceled: this.picks === undefined, filePaths: this.picks === undefined ? [] : [this.picks] };
  }

  async showMessageBox(...args: [Electron.MessageBoxOptions] | [StandInWindow, Electron.MessageBoxOptions]) {
    app.mustBeReady("dialog.showMessageBox");
    const options = args.length === 1 ? args[0] : args[1];
    this.asked.push({ ...options, over: args.length === 1 ? undefined : args[0] });
    return { response: this.answers.shift() ?? options.cancelId ?? 0, checkboxChecked: false };
  }

  showErrorBox(title: string, content: string): void {
    this.errors.push(`${title}\n${content}`);
  }
}

class StandInShell implements Pick<Electron.Shell, "openExternal"> {
  opened: string[] = [];
  works = true;
  async openExternal(url: string): Promise<void> {
    if (!this.works) throw new Error("no browser");
    this.opened.push(url);
  }
}

/** A keychain that turns bytes around and marks them as its own; by its documentation, it works after "ready" only. */
class StandInSafeStorage
  implements
    Pick<
      Electron.SafeStorage,
      "decryptStringAsync" | "encryptStringAsync" | "getSelectedStorageBackend" | "isAsyncEncryptionAvailable"
    >
{
  backend: ReturnType<Electron.SafeStorage["getSelectedStorageBackend"]> = "gnome_libsecret";
  isAvailable = true;
  /** Refuses, as when the person does not let the app use the keychain. */
  refuses = false;
  /** As after its own key was changed. */
  isStale = false;
  /** Another user, or the same after a reset: what was encrypted before cannot be read. */
  user = "user";
  encrypted = 0;

  getSelectedStorageBackend() {
    return app.isReady ? this.backend : "unknown";
  }
  async isAsyncEncryptionAvailable(): Promise<boolean> {
    app.mustBeReady("safeStorage.isAsyncEncryptionAvailable");
    return this.isAvailable;
  }
  async encryptStringAsync(plainText: string): Promise<Buffer> {
    this.#mustWork();
    this.encrypted++;
    return Buffer.from(`${this.user}:${[...plainText].reverse().join("")}`, "utf8");
  }
  async decryptStringAsync(encrypted: Buffer): Promise<Electron.DecryptStringAsyncReturnValue> {
    this.#mustWork();
    const [user, text = ""] = encrypted.toString("utf8").split(":");
    if (user !== this.user) throw new Error("Error while decrypting the ciphertext");
    return { result: [...text].reverse().join(""), shouldReEncrypt: this.isStale };
  }
  #mustWork(): void {
    app.mustBeReady("safeStorage");
    if (!this.isAvailable || this.refuses) throw new Error("Error while encrypting or decrypting");
  }
}

type Template = Electron.MenuItemConstructorOptions[];

class StandInMenu {
  static application: StandInMenu | null = null;
  static popups: Template[] = [];
  readonly template: Template;

  constructor(template: Template) {
    this.template = template;
  }
  static buildFromTemplate(template: Template): StandInMenu {
    return new StandInMenu(template);
  }
  static setApplicationMenu(menu: StandInMenu | null): void {
    StandInMenu.application = menu;
  }
  popup(): void {
    StandInMenu.popups.push(this.template);
  }
}

class StandInScreen {
  workAreas: Electron.Rectangle[] = [];
  getPrimaryDisplay(): { workArea: Electron.Rectangle } {
    app.mustBeReady("screen");
    const [workArea] = this.workAreas;
    if (!workArea) throw new Error("no display");
    return { workArea };
  }
  getAllDisplays(): { workArea: Electron.Rectangle }[] {
    app.mustBeReady("screen");
    return this.workAreas.map((workArea) => ({ workArea }));
  }
}

const partitions = new Map<string, StandInSession>();

export const app = new StandInApp();
export const protocol = new StandInProtocol();
export const ipcMain = new StandInIpcMain();
export const ipcRenderer = new StandInIpcRenderer();
export const contextBridge = new StandInContextBridge();
export const dialog = new StandInDialog();
export const shell = new StandInShell();
export const screen = new StandInScreen();
export const powerMonitor = new EventEmitter();
export const safeStorage = new StandInSafeStorage();
export const nativeTheme = { shouldUseDarkColors: false, shouldUseHighContrastColors: false };
export const session = {
  defaultSession: new StandInSession(""),
  fromPartition(partition: string, options?: Electron.FromPartitionOptions): StandInSession {
    app.mustBeReady("session.fromPartition");
    const made = partitions.get(partition) ?? new StandInSession(partition, options);
    partitions.set(partition, made);
    return made;
  },
};
export { StandInMenu as Menu, StandInWindow as BrowserWindow };

// Names that the real module has, with the methods used of the objects that are too large to `implements`.
({
  app,
  protocol,
  ipcMain,
  ipcRenderer,
  contextBridge,
  dialog,
  shell,
  screen,
  powerMonitor,
  safeStorage,
  nativeTheme,
  session,
  Menu: StandInMenu,
  BrowserWindow: StandInWindow,
}) satisfies Partial<Record<keyof Module, unknown>> & {
  nativeTheme: Pick<Electron.NativeTheme, "shouldUseDarkColors" | "shouldUseHighContrastColors">;
  ipcMain: Record<keyof Pick<Electron.IpcMain, "handle">, unknown>;
  ipcRenderer: Record<keyof Pick<Electron.IpcRenderer, "invoke">, unknown>;
  dialog: Record<keyof Pick<Electron.Dialog, "showMessageBox" | "showErrorBox" | "showOpenDialog">, unknown>;
  screen: Record<keyof Pick<Electron.Screen, "getPrimaryDisplay" | "getAllDisplays">, unknown>;
  session: Record<keyof Pick<typeof Electron.session, "defaultSession" | "fromPartition">, unknown>;
  Menu: Record<keyof Pick<typeof Electron.Menu, "buildFromTemplate" | "setApplicationMenu">, unknown>;
};

/** The only window there is; throws when there is none. */
export function theWindow(): StandInWindow {
  const [window, ...others] = windows;
  if (!window || others.length > 0) throw new Error(`${windows.size} windows`);
  return window;
}

export function windowCount(): number {
  return windows.size;
}

/** The session with this name; throws when none was made. */
export function sessionOf(partition: string): StandInSession {
  const found = partitions.get(partition);
  if (!found) throw new Error(`no session ${partition}`);
  return found;
}

export function menuShown(): Template {
  return StandInMenu.application?.template ?? [];
}

export function popupsShown(): Template[] {
  return StandInMenu.popups;
}

/** A new, unused Electron. (What a preload exposed stays, as modules run once.) */
export function resetElectron(): void {
  for (const window of windows) window.destroyed = true;
  windows.clear();
  partitions.clear();
  app.reset();
  protocol.schemes = [];
  session.defaultSession = new StandInSession("");
  ipcMain.handlers.clear();
  ipcRenderer.window = undefined;
  Object.assign(dialog, { answers: [], asked: [], errors: [], picks: undefined, pickedWith: [] });
  Object.assign(shell, { opened: [], works: true });
  screen.workAreas = [{ x: 0, y: 0, width: 1920, height: 1040 }];
  powerMonitor.removeAllListeners();
  Object.assign(safeStorage, {
    backend: "gnome_libsecret",
    isAvailable: true,
    refuses: false,
    isStale: false,
    user: "user",
    encrypted: 0,
  });
  Object.assign(nativeTheme, { shouldUseDarkColors: false, shouldUseHighContrastColors: false });
  StandInMenu.application = null;
  StandInMenu.popups = [];
}
