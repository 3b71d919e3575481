import { characterCount, codewordOf, inverted, patternOf } from "./characters.ts";
import { frameCheck } from "./frame-check.ts";
import { divideBy, type Limbs, multiplyAdd, newLimbs, toNumber } from "./limbs.ts";
import type { Payload } from "./types.ts";

/** Codewords B to I count to 1365, J to 636 (doubled, so that its low bit tells which way up); A stays below 659. */
const codewordRange = 1365;
const lastRange = 636;
const firstRange = 659;
const A = 0;
const J = characterCount - 1;

/** Offset of the routing code of each length in the one number that holds them all. */
const offset5 = 1;
const offset9 = 100_000 + 1;
const offset11 = 1_000_000_000 + 100_000 + 1;
const routingEnd = 100_000_000_000 + offset11;

/** A payload (already checked) as one number of 102 bits. */
export function toValue({ tracking, routing }: Payload): Limbs {
  const value = newLimbs();
  let rest = routingValue(routing);
  for (let index = 0; rest > 0; index++) {
    value[index] = rest % 65536;
    rest = Math.floor(rest / 65536);
  }
  for (let index = 0; index < tracking.length; index++) {
    multiplyAdd(value, index === 1 ? 5 : 10, tracking.charCodeAt(index) - 48);
  }
  return value;
}

function routingValue(routing: string): number {
  if (routing.length === 5) return Number(routing) + offset5;
  if (routing.length === 9) return Number(routing) + offset9;
  if (routing.length === 11) return Number(routing) + offset11;
  return 0;
}

/** The payload of a number; undefined past the last routing code. */
export function fromValue(value: Limbs): Payload | undefined {
  const rest = value.slice();
  let tracking = "";
  for (let index = 19; index >= 0; index--) tracking = divideBy(rest, index === 1 ? 5 : 10) + tracking;
  const routing = toNumber(rest);
  if (routing >= routingEnd) return undefined;
  if (routing >= offset11) return { tracking, routing: String(routing - offset11).padStart(11, "0") };
  if (routing >= offset9) return { tracking, routing: String(routing - offset9).padStart(9, "0") };
  if (routing >= offset5) return { tracking, routing: String(routing - offset5).padStart(5, "0") };
  return { tracking, routing: "" };
}

/** Codewords A to J before the specification's adjustments. */
export function toCodewords(value: Limbs): Int32Array {
  const codewords = new Int32Array(characterCount);
  const rest = value.slice();
  codewords[J] = divideBy(rest, lastRange);
  for (let index = J - 1; index > A; index--) codewords[index] = divideBy(rest, codewordRange);
  codewords[A] = toNumber(rest);
  return codewords;
}

/** The ten 13-bit characters of a number, its frame check spread over them. */
export function toCharacters(value: Limbs): Int32Array {
  const crc = frameCheck(value);
  const codewords = toCodewords(value);
  codewords[J] = (codewords[J] ?? 0) * 2;
  if (crc & 0x400) codewords[A] = (codewords[A] ?? 0) + firstRange;
  return codewords.map((codeword, index) => (patternOf[codeword] ?? 0) ^ ((crc >> index) & 1 ? 0x1fff : 0));
}

/**
 * Reads ten characters into `value`. True when every character is a codeword in range and the frame check, which
 * the characters carry themselves, is that of the number. The number may still be past the last routing code (with
 * A too high it always is), which `fromValue` finds.
 */
export function readCharacters(characters: Int32Array, value: Limbs): boolean {
  const first = codewordOf[characters[A] ?? 0] ?? -1;
  const last = codewordOf[characters[J] ?? 0] ?? -1;
  if (first < 0 || last < 0) return false;
  let crc = (first & inverted ? 1 : 0) | (last & inverted ? 1 << J : 0);
  let firstCodeword = first & ~inverted;
  const lastCodeword = last & ~inverted;
  if (lastCodeword & 1 || lastCodeword >= 2 * lastRange) return false;
  if (firstCodeword >= firstRange) {
    firstCodeword -= firstRange;
    crc |= 0x400;
  }
  value.fill(0);
  value[0] = firstCodeword;
  for (let index = A + 1; index < J; index++) {
    const entry = codewordOf[characters[index] ?? 0] ?? -1;
    if (entry < 0) return false;
    if (entry & inverted) crc |= 1 << index;
    multiplyAdd(value, codewordRange, entry & ~inverted);
  }
  multiplyAdd(value, lastRange, lastCodeword >> 1);
  return frameCheck(value) === crc;
}
