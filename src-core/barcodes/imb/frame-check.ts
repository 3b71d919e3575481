import type { Limbs } from "./limbs.ts";

/** x^11 + x^10 + x^9 + x^8 + x^5 + x^4 + x^2 + 1 (USPS-B-3200). */
const generator = 0xf35;
const startValue = 0x7ff;

function shiftIn(register: number, bits: number, count: number): number {
  let crc = register;
  for (let bit = count - 1; bit >= 0; bit--) {
    const feedback = ((crc >> 10) ^ (bits >> bit)) & 1;
    crc = (crc << 1) ^ (feedback ? generator : 0);
  }
  return crc & 0x7ff;
}

/** The register after the six most significant bits, which are the part of 102 bits that is no whole byte. */
const afterTopBits = Int32Array.from({ length: 64 }, (_, bits) => shiftIn(startValue, bits, 6));
const byByte = Int32Array.from({ length: 256 }, (_, byte) => shiftIn(0, byte, 8));

/** The 11-bit frame check over the low 102 bits, most significant first. */
export function frameCheck(value: Limbs): number {
  let crc = afterTopBits[(value[6] ?? 0) & 63] ?? 0;
  for (let index = 5; index >= 0; index--) {
    const limb = value[index] ?? 0;
    crc = ((crc << 8) & 0x7ff) ^ (byByte[((crc >> 3) ^ (limb >> 8)) & 255] ?? 0);
    crc = ((crc << 8) & 0x7ff) ^ (byByte[((crc >> 3) ^ limb) & 255] ?? 0);
  }
  return crc;
}
