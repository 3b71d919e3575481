import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rectangle } from "electron";
import { z } from "zod";
import { storageCodeOrThrow } from "../db/storage-error.ts";
import { writeFileAtomic } from "../vault/files.ts";

const maxFileBytes = 1_000;
const coordinate = z.int().min(-100_000).max(100_000);
const length = z.int().min(1).max(100_000);

/** Where the window was, in device-independent pixels of the whole desktop; `maximized` applies on top of it. */
export const windowStateSchema = z.strictObject({
  x: coordinate,
  y: coordinate,
  width: length,
  height: length,
  maximized: z.boolean(),
});
export type WindowState = z.output<typeof windowStateSchema>;

/** Size and place to open a window with; without a place, the system chooses one. */
export interface Placement {
  x?: number;
  y?: number;
  width: number;
  height: number;
  minWidth: number;
  minHeight: number;
  maximized: boolean;
}

const defaultSize = { width: 1480, height: 1000 };
const smallest = { width: 900, height: 600 };
/** So much of the top edge must be on a display that a person can take hold of the window. */
const grip = { width: 120, height: 40 };

/** What was kept; undefined when nothing was, or nothing that makes sense. */
export function readWindowState(dataFolder: string): WindowState | undefined {
  try {
    const text = readFileSync(pathIn(dataFolder), "utf8");
    if (text.length > maxFileBytes) return undefined;
    const parsed = windowStateSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) storageCodeOrThrow(error);
    return undefined;
  }
}

/** Keeps it for the next start. Where the disk is full or read-only it is not kept, which nobody needs to be told. */
export function writeWindowState(dataFolder: string, state: WindowState): void {
  const parsed = windowStateSchema.safeParse(state);
  if (!parsed.success) return;
  try {
    writeFileAtomic(pathIn(dataFolder), `${JSON.stringify(parsed.data)}\n`);
  } catch (error) {
    storageCodeOrThrow(error);
  }
}

/**
 * Fits a kept state to the displays that are there now. A place that is on none of them is forgotten; a size larger
 * than the display is reduced to it. On a display smaller than the smallest size (large scaling), the display wins.
 * @param workAreas the usable part of each display, the main one first; at least one
 */
export function placeWindow(state: WindowState | undefined, workAreas: readonly Rectangle[]): Placement {
  const home = state && workAreas.find((area) => isWithinReach(state, area));
  const area = home ?? workAreas[0] ?? { x: 0, y: 0, ...defaultSize };
  const minWidth = Math.min(smallest.width, area.width);
  const minHeight = Math.min(smallest.height, area.height);
  const { width, height } = state ?? defaultSize;
  return {
    ...(state && home ? { x: state.x, y: state.y } : {}),
    width: clamp(width, minWidth, area.width),
    height: clamp(height, minHeight, area.height),
    minWidth,
    minHeight,
    maximized: state?.maximized ?? false,
  };
}

/** Whether it could be taken hold of on this display, once it is no wider than that. */
function isWithinReach({ x, y, width }: WindowState, area: Rectangle): boolean {
  const right = x + Math.min(width, area.width);
  const visibleWidth = Math.min(right, area.x + area.width) - Math.max(x, area.x);
  return visibleWidth >= grip.width && y >= area.y && y + grip.height <= area.y + area.height;
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(value, max));
}

function pathIn(dataFolder: string): string {
  return join(dataFolder, "window.json");
}
