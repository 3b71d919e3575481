import { err, ok, type Result } from "../../result.ts";
import { barCount, charactersOf, readBarText, rotated, unknown } from "./bars.ts";
import { fieldsOf } from "./fields.ts";
import { newLimbs } from "./limbs.ts";
import { fromValue, readCharacters } from "./payload.ts";
import { searchNear } from "./search.ts";
import type { ImbCandidate, ImbError, ImbReading, Payload } from "./types.ts";

/** Past this, payloads that fit by chance soon outnumber the true one: with 12 unknown bars there is about one. */
const mostUnknown = 10;

/**
 * How many misread bars a reading may correct, by the number of unknown bars; undefined: fill-ins are only ever
 * candidates. The line is drawn where bars with one more misread than this would be given a wrong payload about
 * once in 500 times (figures in README.md).
 */
function correctable(unknownBars: number): number | undefined {
  if (unknownBars <= 2) return 1;
  return unknownBars <= 6 ? 0 : undefined;
}

/**
 * Reads 65 bars written as F, A, D and T (either case, white space anywhere, "?" for a bar that cannot be made
 * out), the right way up or upside down. Never throws.
 *
 * One misread bar is corrected, or up to six unknown ones filled in, when exactly one payload fits best. Two bars
 * changed together can turn one valid barcode into another, so no reader can promise more: see README.md. What is
 * not certain enough comes back as `not-certain` with the payloads that fit.
 */
export function decodeImb(bars: string): Result<ImbReading, ImbError> {
  const read = readBarText(bars);
  if (!read.ok) return read;
  const filled = positionsOfUnknown(read.value);
  if (filled.length > mostUnknown) {
    return err({ code: "too-many-unknown", unknown: filled.length, most: mostUnknown });
  }
  if (filled.length === 0) {
    const exact = readExactly(read.value);
    if (exact) return ok({ ...exact, certainty: "exact", others: [] });
  }
  return decide(candidatesNear(read.value, filled), filled.length);
}

function positionsOfUnknown(bars: Int8Array): number[] {
  const positions: number[] = [];
  for (let bar = 0; bar < barCount; bar++) if (bars[bar] === unknown) positions.push(bar + 1);
  return positions;
}

/**
 * At most one way up can be exact. Turning the bars mirrors character J in place, except for its middle bit; J's
 * pattern is never its own mirror and the mirror of an even codeword is odd, which J never is.
 */
function readExactly(bars: Int8Array): ImbCandidate | undefined {
  const upright = payloadOf(bars);
  if (upright) return candidate(upright, false, [], []);
  const turned = payloadOf(rotated(bars));
  return turned && candidate(turned, true, [], []);
}

function payloadOf(bars: Int8Array): Payload | undefined {
  const value = newLimbs();
  return readCharacters(charactersOf(bars), value) ? fromValue(value) : undefined;
}

/**
 * The payloads that fit best, and those that fit with one more bar misread, best first. Looks one bar past what may
 * be corrected: rivals of a reading are found there, and so is what can be offered when there is no reading.
 */
function candidatesNear(bars: Int8Array, filled: readonly number[]): ImbCandidate[] {
  const farthest = (correctable(filled.length) ?? -1) + 1;
  for (let most = 0; most <= farthest; most++) {
    const found = candidatesWithin(bars, filled, most);
    if (found.length > 0) return most < farthest ? candidatesWithin(bars, filled, most + 1) : found;
  }
  return [];
}

function candidatesWithin(bars: Int8Array, filled: readonly number[], most: number): ImbCandidate[] {
  const upright = searchNear(bars, most).map(({ payload, misread }) => {
    const corrected = misread.map((bar) => bar + 1);
    return candidate(payload, false, corrected, filled);
  });
  const turned = searchNear(rotated(bars), most).map(({ payload, misread }) => {
    const corrected = misread.map((bar) => barCount - bar).reverse();
    return candidate(payload, true, corrected, filled);
  });
  return [...upright, ...turned].sort((a, b) => a.corrected.length - b.corrected.length);
}

function decide(candidates: readonly ImbCandidate[], unknownBars: number): Result<ImbReading, ImbError> {
  const [best] = candidates;
  if (!best) return err({ code: "cannot-read" });
  const distance = best.corrected.length;
  const reach = correctable(unknownBars);
  const tied = candidates[1]?.corrected.length === distance;
  if (tied || reach === undefined || distance > reach) return err({ code: "not-certain", candidates });
  const others = candidates.slice(1);
  return ok({ ...best, certainty: others.length > 0 ? "likely" : "corrected", others });
}

function candidate(
  payload: Payload,
  upsideDown: boolean,
  corrected: readonly number[],
  filled: readonly number[],
): ImbCandidate {
  return { ...payload, fields: fieldsOf(payload), rotated: upsideDown, corrected, filled };
}
