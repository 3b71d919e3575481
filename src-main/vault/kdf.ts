import { scrypt } from "node:crypto";
import { z } from "zod";

/** Work to turn a passphrase into a key (RFC 7914): cost, block size, parallelism. */
export interface KdfCost {
  N: number;
  r: number;
  p: number;
}

/**
 * Half a second to one second, and 256 MiB, on ordinary machines of 2026: twice the least that OWASP's Password Storage
 * Cheat Sheet asks of scrypt (N = 2^17, r = 8, p = 1). Where there was a choice between more memory and more rounds, it is
 * more memory, which is what guessing on special hardware costs most. Argon2id (RFC 9106), which OWASP lists first, is not
 * in the cryptography that Electron is built with. A vault keeps the cost that it was made with until its passphrase is
 * changed: each wrapping says its own.
 */
export const defaultKdfCost: KdfCost = { N: 2 ** 18, r: 8, p: 1 };

const maxMemoryBytes = 2 ** 30;

/** Costs accepted from a file: bounded, so that a planted file cannot freeze the machine or take all its memory. */
export const kdfCostSchema = z
  .strictObject({
    N: z
      .int()
      .min(2 ** 10)
      .max(2 ** 20),
    r: z.int().min(1).max(16),
    p: z.int().min(1).max(4),
  })
  .refine((cost) => Number.isInteger(Math.log2(cost.N)) && 128 * cost.N * cost.r * cost.p <= maxMemoryBytes);

/**
 * A 256-bit key from a passphrase. The passphrase is first put into Unicode form NFKC, so that a letter typed as
 * one character on one keyboard and as two on another gives the same key. The caller zeroes the result.
 */
export function deriveKey(passphrase: string, salt: Buffer, cost: KdfCost): Promise<Buffer> {
  const secret = Buffer.from(passphrase.normalize("NFKC"), "utf8");
  const derived = new Promise<Buffer>((resolve, reject) => {
    scrypt(secret, salt, 32, { ...cost, maxmem: memoryBytes(cost) + 2 ** 20 }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
  return derived.finally(() => secret.fill(0));
}

function memoryBytes(cost: KdfCost): number {
  return 128 * cost.r * (cost.N + cost.p + 2);
}
