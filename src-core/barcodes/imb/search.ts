import { barCount, barMap, charactersOf, unknown } from "./bars.ts";
import { characterBits, characterCount, codewordOf } from "./characters.ts";
import { newLimbs } from "./limbs.ts";
import { fromValue, type Payload, readCharacters } from "./payload.ts";

/** A valid payload near the bars as read. */
export interface Neighbour {
  payload: Payload;
  /** Bars (0-based) that would have been misread; bars marked unknown are not among them. */
  misread: readonly number[];
}

export interface Neighbourhood {
  found: readonly Neighbour[];
  /** False when the search was given up because too much is unknown; then `found` is not the whole list. */
  complete: boolean;
}

/** Bars that carry a bit of each character, ascending. */
const barsOfCharacter: readonly (readonly number[])[] = Array.from({ length: characterCount }, (_, character) =>
  barMap.flatMap((bits, bar) =>
    bits.ascenderCharacter === character || bits.descenderCharacter === character ? [bar] : [],
  ),
);

/** Work is counted in payloads tried; past this the bars are called unreadable (about a quarter of a second). */
const workLimit = 400_000;

/**
 * Every valid payload whose bars differ from `bars` in at most `most` of the bars that were read; bars marked
 * unknown may be anything. Complete: nothing within that distance is left out unless `complete` is false.
 *
 * One bar carries bits of two different characters, and the patterns of a character have 2, 5, 8 or 11 one-bits,
 * so a changed bit always leaves its character without a meaning until a second bit of it changes. That prunes
 * nearly everything: the last bar to be changed has to touch a character that is still without a meaning.
 */
export function searchNear(bars: Int8Array, most: number): Neighbourhood {
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
  let work = 0;

  descend(0);
  return { found, complete: work <= workLimit };

  function descend(from: number): void {
    if (work > workLimit) return;
    const left = most - misread.length;
    let meaningless = 0;
    let touch = -1;
    for (let character = 0; character < characterCount; character++) {
      if (hasMeaning(characters[character] ?? 0, unknownBits[character] ?? 0)) continue;
      meaningless++;
      touch = character;
    }
    if (meaningless > 2 * left) return;
    if (meaningless === 0) tryAll();
    if (left === 0) return;
    if (left > 1 || (meaningless === 0 && anyUnknown)) {
      for (let bar = from; bar < barCount; bar++) change(bar);
    } else if (meaningless > 0) {
      for (const bar of barsOfCharacter[touch] ?? []) if (bar >= from) change(bar);
    }
  }

  function change(bar: number): void {
    const bits = barMap[bar];
    if (bars[bar] === unknown || bits === undefined) return;
    misread.push(bar);
    for (const flip of [1, 3, 2]) {
      // 1, 3, 2 (a Gray code): each step turns over one bit of the bar's two.
      flipBits(bits, flip === 1 || flip === 2);
      descend(bar + 1);
    }
    flipBits(bits, false);
    misread.pop();
  }

  function flipBits(bits: (typeof barMap)[number], ascender: boolean): void {
    if (ascender) characters[bits.ascenderCharacter] = (characters[bits.ascenderCharacter] ?? 0) ^ bits.ascenderMask;
    else characters[bits.descenderCharacter] = (characters[bits.descenderCharacter] ?? 0) ^ bits.descenderMask;
  }

  /** Tries every filling of the unknown bits that gives each character a meaning. */
  function tryAll(): void {
    if (!anyUnknown) return tryOne(characters);
    const fillings = Array.from(unknownBits, (mask, index) => fillingsOf(characters[index] ?? 0, mask));
    const count = fillings.reduce((product, list) => product * list.length, 1);
    if (work + count > workLimit) {
      work = workLimit + 1;
      return;
    }
    const filled = new Int32Array(characterCount);
    const next = (index: number): void => {
      if (index === characterCount) return tryOne(filled);
      for (const pattern of fillings[index] ?? []) {
        filled[index] = pattern;
        next(index + 1);
      }
    };
    next(0);
  }

  function tryOne(patterns: Int32Array): void {
    work++;
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
void characterBits;
