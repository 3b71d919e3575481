import { app, type Session, type WebContents } from "electron";
import { isAppPage, isAppUrl } from "./protocol.ts";

/**
 * Switches that keep Chromium itself from using the network: updates, sync, reports, pings. What they miss gets nowhere:
 * no name resolves, and requests go to a proxy that does not exist, port 9 of this computer.
 */
export const quietSwitches: readonly (readonly [name: string, value: string])[] = [
  ["disable-background-networking", ""],
  ["disable-breakpad", ""],
  ["disable-component-update", ""],
  ["disable-domain-reliability", ""],
  ["disable-features", "Translate,OptimizationHints,MediaRouter,AutofillServerCommunication"],
  ["disable-quic", ""],
  ["disable-sync", ""],
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
  ["no-pings", ""],
  ["proxy-server", "http://127.0.0.1:9"],
];

/**
 * What must be set before the app is ready: the sandbox for every page, and the switches above.
 * @param withoutSandbox only where Chromium refuses to run with a sandbox (root on Linux, where `npm start` passes
 *   --no-sandbox and says so): `enableSandbox` would take that switch away again and keep the window from opening
 */
export function hardenProgram(withoutSandbox: boolean): void {
  if (!withoutSandbox) app.enableSandbox();
  for (const [name, value] of quietSwitches) app.commandLine.appendSwitch(name, value);
  app.on("web-contents-created", (_event, contents) => hardenContents(contents));
}

/**
 * Closes a session: no permission for anything, no devices, no screen capture, no downloads, no spelling lists from the
 * network, and no request to anywhere but the app's own files.
 */
export function hardenSession(session: Session, { allowsDevTools }: { allowsDevTools: boolean }): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, callback) => callback({ confirmed: false }));
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  // `null` is "no stream", which the page sees as a refusal.
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  session.setSpellCheckerEnabled(false);
  // Only what the page made itself, such as a PDF or a packet: the system then asks the person where to put it.
  session.on("will-download", (event, item) => {
    if (!isOwnBlob(item.getURL())) event.preventDefault();
  });
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !isLocal(url) && !(allowsDevTools && url.startsWith("devtools://")) });
  });
}

function isOwnBlob(url: string): boolean {
  return url.startsWith("blob:") && isAppUrl(url.slice(5));
}

/** Files of the app, and what the page made itself; the policy of the page says what either may be used for. */
function isLocal(url: string): boolean {
  return isAppUrl(url) || url.startsWith("data:") || isOwnBlob(url);
}

interface Navigation {
  url: string;
  isMainFrame: boolean;
  preventDefault(): void;
}

/** Keeps any page where it is: no way to another address, no new window, no page within the page. */
export function hardenContents(contents: WebContents): void {
  const stay = (navigation: Navigation) => {
    if (!navigation.isMainFrame || !isAppPage(navigation.url)) navigation.preventDefault();
  };
  contents.on("will-navigate", stay);
  contents.on("will-frame-navigate", stay);
  contents.on("will-redirect", stay);
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}
