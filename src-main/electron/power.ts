import { powerMonitor } from "electron";

/**
 * Calls `lock` when the machine sleeps or shuts down, when its screen is locked, and when another user takes over.
 * (Windows tells of a shutdown through the window instead; see window.ts.) Call it once the app is ready.
 */
export function lockWithSystem(lock: () => void): void {
  powerMonitor.on("suspend", lock);
  powerMonitor.on("lock-screen", lock);
  powerMonitor.on("shutdown", lock);
  powerMonitor.on("user-did-resign-active", lock);
}
