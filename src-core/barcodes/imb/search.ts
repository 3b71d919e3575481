import { type BarBits, barCount, barMap, charactersOf, unknown } from "./bars.ts";
import { characterCount, codewordOf, onesIn } from "./characters.ts";
import { newLimbs } from "./limbs.ts";
import { fromValue, readCharacters } from "./payload.ts";
import type { Payload } from "./types.ts";

/** A valid payload near the bars as read. */
export interface Neighbour {
  payload: Payload;
  /** Bars (0-based) that would have been misread; bars marked unknown are not among them. */
  misread: readonly number[];
}

/** For each set of characters, one bit each: the bars that carry a bit of every one of them, ascending. */
const barsTouching: readonly (readonly number[])[] = Array.from({ length: 1 << characterCount }, (_, set) =>
  barMap.flatMap((bits, bar) => {
    const own = (1 << bits.ascenderCharacter) | (1 << bits.descenderCharacter);
    return (set & own) === set ? [bar] : [];
  }),
);

/**
 * Every valid payload whose bars differ from `bars` in at most `most` of the bars that were read; bars marked
 * unknown may be anything. Nothing within that distance is left out. The caller bounds the work: `decodeImb` asks
 * for at most two misread bars with up to two unknown ones, or one with up to six, or ten unknown ones alone.
 *
 * One bar carries bits of two different characters, and the patterns of a character have 2, 5, 8 or 11 one-bits,
 * so a changed bit always leaves its character without a meaning until a second bit of it changes. That prunes
 * nearly everything: the last bar to be changed has to touch every character that is still without a meaning.
 */
export function searchNear(bars: Int8Array, most: number): readonly Neighbour[] {
  const characters = charactersOf(bars);
  const unknownBits = new Int32Array(characterCount);
  for (const [bar, bits] of barMap.entries()) {
    if (bars[bar] !== unknown) continue;
    unknownBits[bits.ascenderCharacter] = (unknownBits[bits.ascenderCharacter] ?? 0) | bits.ascenderMask;
    unknownBits[bits.descenderCharacter] = (unknownBits[bits.descenderCharacter] ?? 0) | bits.descenderMask;
  }
  const anyUnknown = unknownBits.some((mask) => mask !== 0);
  const found: Neighbour[] = [];
  const misread: number[] = [];
  const value = newLimbs();
  /** One bit per character that has no meaning as things stand. */
  let meaningless = 0;
  for (let character = 0; character < characterCount; character++) look(character);

  descend(0);
  return found;

  function descend(from: number): void {
    const left = most - misread.length;
    if (onesIn(meaningless) > 2 * left) return;
    if (meaningless === 0) tryAll();
    if (left === 0) return;
    if (left > 1 || (meaningless === 0 && anyUnknown)) {
      for (let bar = from; bar < barCount; bar++) change(bar);
    } else if (meaningless !== 0) {
      for (const bar of barsTouching[meaningless] ?? []) if (bar >= from) change(bar);
    }
  }

  function change(bar: number): void {
    const bits = barMap[bar];
    if (bars[bar] === unknown || bits === undefined) return;
    misread.push(bar);
    // The bar's three other shapes, one bit turned over at a time, and back.
    for (const ascender of [true, false, true]) {
      flip(bits, ascender);
      descend(bar + 1);
    }
    flip(bits, false);
    misread.pop();
  }

  function flip(bits: BarBits, ascender: boolean): void {
    const index = ascender ? bits.ascenderCharacter : bits.descenderCharacter;
    const mask = ascender ? bits.ascenderMask : bits.descenderMask;
    characters[index] = (characters[index] ?? 0) ^ mask;
    look(index);
  }

  function look(character: number): void {
    const fits = hasMeaning(characters[character] ?? 0, unknownBits[character] ?? 0);
    meaningless = fits ? meaningless & ~(1 << character) : meaningless | (1 << character);
  }

  /** Tries every filling of the unknown bits that gives each character a meaning. */
  function tryAll(): void {
    if (!anyUnknown) {
      tryOne(characters);
      return;
    }
    const fillings = Array.from(unknownBits, (mask, index) => fillingsOf(characters[index] ?? 0, mask));
    fill(new Int32Array(characterCount), fillings, 0);
  }

  function fill(filled: Int32Array, fillings: readonly (readonly number[])[], index: number): void {
    if (index === characterCount) {
      tryOne(filled);
      return;
    }
    for (const pattern of fillings[index] ?? []) {
      filled[index] = pattern;
      fill(filled, fillings, index + 1);
    }
  }

  function tryOne(patterns: Int32Array): void {
    if (!readCharacters(patterns, value)) return;
    const payload = fromValue(value);
    if (payload) found.push({ payload, misread: [...misread] });
  }
}

/** Whether some filling of the unknown bits is a codeword. With two or more unknown bits there always is one. */
function hasMeaning(pattern: number, unknownMask: number): boolean {
  if ((codewordOf[pattern] ?? -1) >= 0) return true;
  if (unknownMask === 0) return false;
  if (unknownMask & (unknownMask - 1)) return true;
  return (codewordOf[pattern | unknownMask] ?? -1) >= 0;
}

function fillingsOf(pattern: number, unknownMask: number): number[] {
  const fillings: number[] = [];
  // Walks through the subsets of the mask.
  for (let subset = unknownMask; ; subset = (subset - 1) & unknownMask) {
    if ((codewordOf[pattern | subset] ?? -1) >= 0) fillings.push(pattern | subset);
    if (subset === 0) return fillings;
  }
}
