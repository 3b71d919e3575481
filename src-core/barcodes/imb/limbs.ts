/**
 * A number of up to 112 bits as seven 16-bit limbs, least significant first. The barcode's payload has 102 bits:
 * too many for a double, and a search tests thousands of payloads, which BigInt makes about ten times slower.
 * Every intermediate value stays below 2^28, so 32-bit integer arithmetic is exact.
 */
export type Limbs = Int32Array;

const limbCount = 7;

export function newLimbs(): Limbs {
  return new Int32Array(limbCount);
}

/** `limbs = limbs * factor + addend`, in place; factor and addend at most 4095. Overflow past 112 bits is lost. */
export function multiplyAdd(limbs: Limbs, factor: number, addend: number): void {
  let carry = addend;
  for (let index = 0; index < limbCount; index++) {
    const product = (limbs[index] ?? 0) * factor + carry;
    limbs[index] = product & 0xffff;
    carry = product >>> 16;
  }
}

/** `limbs = floor(limbs / divisor)`, in place; returns the remainder. Divisor from 1 to 4095. */
export function divideBy(limbs: Limbs, divisor: number): number {
  let remainder = 0;
  for (let index = limbCount - 1; index >= 0; index--) {
    const dividend = (remainder << 16) | (limbs[index] ?? 0);
    const quotient = (dividend / divisor) | 0;
    limbs[index] = quotient;
    remainder = dividend - quotient * divisor;
  }
  return remainder;
}

/** The value as a double; exact below 2^53. */
export function toNumber(limbs: Limbs): number {
  let value = 0;
  for (let index = limbCount - 1; index >= 0; index--) value = value * 65536 + (limbs[index] ?? 0);
  return value;
}
