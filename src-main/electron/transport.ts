import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from "electron";
import type { Dispatch } from "../../src-core/contract/dispatch.ts";
import { callError } from "../../src-core/contract/errors.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { appOrigin, isAppPage } from "./protocol.ts";

/** As much as the browser host accepts. */
export const maxInputBytes = 2 * 1024 * 1024;

export interface TransportOptions {
  dispatch: Dispatch;
  /** The window that may call; undefined while there is none. */
  window(): BrowserWindow | undefined;
  /** Told of every call that succeeded. */
  onSuccess?(name: string): void;
}

/**
 * Carries calls from the page to the services. A call that does not come from the main frame of our own window, showing
 * our own page, is rejected without an answer; of any other, only plain data reaches `dispatch`, which parses it.
 */
export function startTransport({ dispatch, window, onSuccess }: TransportOptions): void {
  ipcMain.handle("call", async (event, name: unknown, untrusted: unknown) => {
    if (!isOwnPage(event, window())) throw new Error("refused");
    const plain = toPlain(untrusted);
    if (!plain.ok) return err(callError("invalid-input"));
    const result = await dispatch(typeof name === "string" ? name : "", plain.value);
    if (result.ok && typeof name === "string") onSuccess?.(name);
    return result;
  });
}

function isOwnPage({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow | undefined): boolean {
  // Null when the frame has gone elsewhere or is gone since it called.
  if (senderFrame === null || window === undefined || window.isDestroyed()) return false;
  const contents = window.webContents;
  // By numbers: two objects can stand for the same frame.
  return (
    sender.id === contents.id &&
    senderFrame.parent === null &&
    senderFrame.processId === contents.mainFrame.processId &&
    senderFrame.routingId === contents.mainFrame.routingId &&
    senderFrame.origin === appOrigin &&
    isAppPage(senderFrame.url)
  );
}

/**
 * Electron carries more than JSON (maps, dates, cycles, big integers). Only what JSON can carry goes on, so that the
 * services get the same from both hosts.
 */
function toPlain(untrusted: unknown): Result<unknown, "not-plain"> {
  try {
    const text = JSON.stringify(untrusted);
    if (text === undefined) return ok(undefined);
    return Buffer.byteLength(text) > maxInputBytes ? err("not-plain") : ok(JSON.parse(text));
  } catch {
    return err("not-plain");
  }
}
