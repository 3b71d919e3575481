import { powerMonitor } from "electron";
import type { LockCause } from "../app/lock-cause.ts";

/**
 * Calls `lock` when the machine sleeps or shuts down, when its screen is locked, and when another user takes over. (Windows
 * tells of a shutdown through the window instead; see window.ts.) Call it once the app is ready.
 */
export function lockWithSystem(lock: (cause: LockCause) => void): void {
  powerMonitor.on("suspend", () => lock("sleep"));
  powerMonitor.on("lock-screen", () => lock("screen-lock"));
  powerMonitor.on("user-did-resign-active", () => lock("screen-lock"));
  powerMonitor.on("shutdown", () => lock("quit"));
}
