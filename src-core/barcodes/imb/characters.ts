/** Ten characters, A to J, of 13 bits each. */
export const characterCount = 10;
export const characterBits = 13;

const patterns = 1 << characterBits;
const fiveOf13 = 1287;
const twoOf13 = 78;

/** How many bits of `value` are 1. */
export function onesIn(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function reversed(value: number): number {
  let result = 0;
  for (let bit = 0; bit < characterBits; bit++)
    if (value & (1 << bit)) result |= 1 << (characterBits - 1 - bit);
  return result;
}

/**
 * All 13-bit patterns with `ones` one-bits in the order of the specification: counting upward, a pattern and its
 * mirror image take the next two low places, and patterns that are their own mirror fill from the top down.
 */
function table(ones: number, size: number): Int32Array {
  const entries = new Int32Array(size);
  let low = 0;
  let high = size - 1;
  for (let value = 0; value < patterns; value++) {
    if (onesIn(value) !== ones) continue;
    const mirror = reversed(value);
    if (mirror === value) entries[high--] = value;
    else if (mirror > value) {
      entries[low++] = value;
      entries[low++] = mirror;
    }
  }
  return entries;
}

/** Pattern of each codeword 0 to 1364: 0 to 1286 have five one-bits, 1287 to 1364 have two. */
export const patternOf = new Int32Array(fiveOf13 + twoOf13);
patternOf.set(table(5, fiveOf13));
patternOf.set(table(2, twoOf13), fiveOf13);

/** Set in an entry of `codewordOf` when the pattern is the inverse of the codeword's (8 or 11 one-bits). */
export const inverted = 0x800;
/** The codeword of each 13-bit pattern, with the `inverted` mark, or -1 where no codeword has that pattern. */
export const codewordOf = new Int32Array(patterns).fill(-1);
for (const [codeword, pattern] of patternOf.entries()) {
  codewordOf[pattern] = codeword;
  codewordOf[pattern ^ (patterns - 1)] = codeword | inverted;
}
