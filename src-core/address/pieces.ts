import { readPmb, readPoBox } from "./boxes.ts";
import { readCustodyNumber } from "./custody.ts";
import { readGeneralDelivery } from "./general-delivery.ts";
import { readIntersection } from "./intersections.ts";
import { type Label, labelAt } from "./labels.ts";
import { isNameSuffix, isPlainlyNoPerson, isTitle } from "./names.ts";
import { readMilitary, readRuralRoute } from "./routes.ts";
import type { Found, Reader, Scene, Stretch } from "./scene.ts";
import { readStreet } from "./street.ts";
import { readUnit } from "./units.ts";
import { readUrbanization } from "./urbanization.ts";

/** A stretch of words with a known meaning. */
export interface FoundPiece {
  type: "found";
  from: number;
  to: number;
  found: Found;
}

/** Free words: a name, a city, or something that cannot be read. Which one depends on what is around them. */
export interface RunPiece {
  type: "run";
  from: number;
  to: number;
  /** A label before the name ("Attn:"), and the index of its first word. */
  label?: Label["role"];
  labelFrom?: number;
  /** True when the run ends where the city has to be. */
  city?: true;
}

export type Piece = FoundPiece | RunPiece;

/** In this order: what has the surest shape is asked first. */
const readers: readonly Reader[] = [
  readPmb,
  // Before the PO Box, for "Box 18, RR 2".
  readRuralRoute,
  readPoBox,
  readGeneralDelivery,
  readMilitary,
  readCustodyNumber,
  readUnit,
  readUrbanization,
  readIntersection,
  readStreet,
];

/** What one line hands to the next: whether a unit may follow. */
export interface Carry {
  afterStreet: boolean;
  lastUnit: string;
}

/**
 * Reads the words [from, to) of one line into pieces. `cityFrom` is where the words begin that may end in the
 * city (after the last comma); from there on the mode is the given one.
 */
export function readLine(
  scene: Scene,
  from: number,
  to: number,
  city: { from: number; mode: Stretch["mode"] },
  carry: Carry,
): Piece[] {
  const pieces: Piece[] = [];
  readStretch(scene, from, Math.min(city.from, to), "closed", carry, pieces);
  readStretch(scene, Math.max(from, city.from), to, city.mode, carry, pieces);
  if (!pieces.some((piece) => piece.type === "found")) {
    carry.afterStreet = false;
    carry.lastUnit = "";
  }
  return pieces;
}

function readStretch(
  scene: Scene,
  from: number,
  to: number,
  mode: Stretch["mode"],
  carry: Carry,
  pieces: Piece[],
): void {
  let runFrom = from;
  let label: { role: Label["role"]; from: number } | undefined;
  const flush = (end: number, last: boolean) => {
    if (runFrom === end && label === undefined) return;
    const open = last && mode !== "closed" && label === undefined;
    pieces.push(...runsOf(scene, runFrom, end, label, open));
    label = undefined;
  };

  let i = from;
  while (i < to) {
    const gap = scene.words[i]?.gap === true;
    if (label !== undefined && gap && i > runFrom && !continuesName(scene, i, endOfSegment(scene, i, to))) {
      flush(i, false);
      runFrom = i;
    }
    const first = gap || i === runFrom;
    const next = labelAt(scene, i, to, first);
    if (next !== undefined) {
      flush(i, false);
      label = { role: next.role, from: i };
      i = next.next;
      runFrom = i;
      continue;
    }
    // Straight after a label stands a name, whatever its shape ("Attn: I-589").
    const named = label !== undefined && i === runFrom;
    const found = named ? undefined : readAt(scene, i, { end: to, mode, ...carry }, first);
    if (found === undefined) {
      i++;
      continue;
    }
    flush(i, false);
    pieces.push({ type: "found", from: i, to: found.next, found });
    if (found.delivery !== undefined) carry.afterStreet = true;
    carry.lastUnit = found.unit ?? "";
    i = found.next;
    runFrom = i;
  }
  flush(to, true);
}

/** ", Jr." and ", Director" go with the name before them. */
function continuesName(scene: Scene, from: number, to: number): boolean {
  return isNameSuffix(scene, from, to) || isTitle(scene, from, to);
}

function readAt(scene: Scene, i: number, stretch: Stretch, first: boolean): Found | undefined {
  for (const read of readers) {
    const found = read(scene, i, stretch, first);
    if (found !== undefined) return found;
  }
  return undefined;
}

function endOfSegment(scene: Scene, i: number, end: number): number {
  let next = i + 1;
  while (next < end && scene.words[next]?.gap === false) next++;
  return next;
}

/** "Alder & Finch, Attorneys at Law" is one name. */
function hasAmpersand(scene: Scene, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 6); i < to; i++) if (scene.words[i]?.key === "&") return true;
  return false;
}

/**
 * Splits free words at commas where two names stand beside each other ("Marisol Quintanar, Alder Widgets
 * LLC"), and leaves together what is one ("Quintanar, Marisol", "Alder, Finch & Reyes, LLP").
 */
function runsOf(
  scene: Scene,
  from: number,
  to: number,
  label: { role: Label["role"]; from: number } | undefined,
  city: boolean,
): RunPiece[] {
  if (label !== undefined) return [{ type: "run", from, to, label: label.role, labelFrom: label.from }];
  const runs: RunPiece[] = [];
  let start = from;
  let at = endOfSegment(scene, from, to);
  while (at < to) {
    const end = endOfSegment(scene, at, to);
    const joined = hasAmpersand(scene, start, at) || isTitle(scene, at, end);
    const apart = !joined && at - start >= 2 && end - at >= 2 && isPlainlyNoPerson(scene, at, end);
    const listed = !joined && at - start >= 2 && end - at >= 2 && !isPlainlyNoPerson(scene, start, at);
    if (apart || listed) {
      runs.push({ type: "run", from: start, to: at });
      start = at;
    }
    at = end;
  }
  runs.push({ type: "run", from: start, to, ...(city ? { city: true } : {}) });
  return runs;
}
