import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O or U, so that a code read from paper has few look-alikes. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeLength = 32;
const groupLength = 4;

/**
 * A new recovery code: 31 random characters (155 bits) and a check character, in eight groups of four:
 * "7K3M-…". `random` gives that many random bytes.
 */
export function makeRecoveryCode(random: (bytes: number) => Buffer = randomBytes): string {
  const values = [...random(codeLength - 1)].map((byte) => byte & 31);
  const withCheck = [...values, checkValue(values)];
  const text = withCheck.map((value) => alphabet.charAt(value)).join("");
  return (text.match(new RegExp(`.{${groupLength}}`, "g")) ?? []).join("-");
}

/**
 * Reads a code as a person types it: any case, spaces or dashes anywhere, O for 0, I or L for 1. Returns the bare 32
 * characters, or undefined when it cannot be a code. The check finds every single wrong character and every swap
 * of two neighbours.
 */
export function readRecoveryCode(typed: string): string | undefined {
  const text = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const values = [...text].map((character) => alphabet.indexOf(character));
  if (values.length !== codeLength || values.includes(-1)) return undefined;
  return remainder(values) === 0 ? text : undefined;
}

function checkValue(values: readonly number[]): number {
  return remainder([...values, 0]);
}

/**
 * The characters as a polynomial over GF(32) (modulus x^5 + x^2 + 1), evaluated at the generator 2: each position has
 * a weight of its own, so a wrong character or a swap of neighbours never gives 0.
 */
function remainder(values: readonly number[]): number {
  return values.reduce((sum, value) => double(sum) ^ value, 0);
}

function double(value: number): number {
  const doubled = value << 1;
  return doubled >= 32 ? doubled ^ 0b100101 : doubled;
}
