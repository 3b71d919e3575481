import { err, ok, type Result } from "../../result.ts";
import { characterCount } from "./characters.ts";
import type { ImbError } from "./types.ts";

/** Always 65 bars, whatever the length of the routing code (fact imb-shape). */
export const barCount = 65;

/** Two bits per bar: 1 has an ascender, 2 has a descender. The letter of each value, and -1 for a bar not read. */
const letters = "TADF";
export const unknown = -1;

/** Where each bar's bits come from, `descender/ascender`: character and bit, bit 0 least significant. */
const map = `
H2/E3 B10/A0 J12/C8 F5/G11 I9/D1 A1/F12 C5/B8 E4/J11 G3/I10 D9/H6
F11/B4 I5/C12 J10/A2 H1/G7 D6/E9 A3/I6 G4/C7 B1/J9 H10/F2 E0/D8
G2/A4 I11/B0 J8/D12 C6/H7 F1/E10 B12/G9 H3/I0 F8/J7 E6/C10 D4/A5
I4/F7 H11/B9 G0/J6 A6/E8 C1/D2 F9/I12 E11/G1 J5/H4 D3/B2 A7/C0
B3/E1 G10/D5 I7/J4 C11/F6 A8/H12 E2/I1 F10/D0 J3/A9 G5/C4 H8/B7
F0/E5 C3/A10 G12/J2 D11/B6 I8/H9 F4/A11 B5/C2 J1/E12 I3/G6 H0/D7
E7/H5 A12/B11 C9/J0 G8/F3 D10/I2`;

/** One bar's place in the characters. */
export interface BarBits {
  descenderCharacter: number;
  descenderMask: number;
  ascenderCharacter: number;
  ascenderMask: number;
}

export const barMap: readonly BarBits[] = map
  .trim()
  .split(/\s+/)
  .map((entry) => {
    const [descender = "", ascender = ""] = entry.split("/");
    return {
      descenderCharacter: descender.charCodeAt(0) - 65,
      descenderMask: 1 << Number(descender.slice(1)),
      ascenderCharacter: ascender.charCodeAt(0) - 65,
      ascenderMask: 1 << Number(ascender.slice(1)),
    };
  });

/** The letters F, A, D and T of ten characters. */
export function barsOf(characters: Int32Array): string {
  let text = "";
  for (const bits of barMap) {
    const descender = ((characters[bits.descenderCharacter] ?? 0) & bits.descenderMask) !== 0 ? 2 : 0;
    const ascender = ((characters[bits.ascenderCharacter] ?? 0) & bits.ascenderMask) !== 0 ? 1 : 0;
    text += letters[descender | ascender] ?? "";
  }
  return text;
}

/** The ten characters of 65 bars; bits of bars that were not read are 0. */
export function charactersOf(bars: Int8Array): Int32Array {
  const characters = new Int32Array(characterCount);
  for (const [index, bits] of barMap.entries()) {
    const bar = bars[index] ?? unknown;
    if (bar === unknown) continue;
    if (bar & 2)
      characters[bits.descenderCharacter] = (characters[bits.descenderCharacter] ?? 0) | bits.descenderMask;
    if (bar & 1)
      characters[bits.ascenderCharacter] = (characters[bits.ascenderCharacter] ?? 0) | bits.ascenderMask;
  }
  return characters;
}

/**
 * Reads bars as people and programs write them: upper or lower case, white space anywhere, "?" for a bar that could
 * not be read. Errors: `bad-letter`, `bar-count`.
 */
export function readBarText(text: string): Result<Int8Array, ImbError> {
  const bars = new Int8Array(barCount);
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const bar = barOf(text.charCodeAt(index));
    if (bar === undefined) {
      const letter = String.fromCodePoint(text.codePointAt(index) ?? 0);
      if (/\s/.test(letter)) continue;
      return err({ code: "bad-letter", letter, position: index + 1 });
    }
    if (count < barCount) bars[count] = bar;
    count++;
  }
  return count === barCount ? ok(bars) : err({ code: "bar-count", count });
}

function barOf(code: number): number | undefined {
  switch (code) {
    case 0x54: // T
    case 0x74:
      return 0;
    case 0x41: // A
    case 0x61:
      return 1;
    case 0x44: // D
    case 0x64:
      return 2;
    case 0x46: // F
    case 0x66:
      return 3;
    case 0x3f: // ?
      return unknown;
    default:
      return undefined;
  }
}

/** The same bars read from an envelope held upside down: order reversed, ascenders become descenders. */
export function rotated(bars: Int8Array): Int8Array {
  const result = new Int8Array(barCount);
  for (let index = 0; index < barCount; index++) {
    const bar = bars[barCount - 1 - index] ?? unknown;
    result[index] = bar === unknown ? unknown : ((bar & 1) << 1) | (bar >> 1);
  }
  return result;
}
