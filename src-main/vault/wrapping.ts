import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { z } from "zod";
import { deriveKey, type KdfCost, kdfCostSchema } from "./kdf.ts";

const base64 = (bytes: number) => z.base64().refine((text) => Buffer.from(text, "base64").length === bytes);

/** The database key, locked under a key derived from a passphrase or recovery code. */
export const wrappingSchema = z.strictObject({
  kdf: z.literal("scrypt"),
  cost: kdfCostSchema,
  salt: base64(16),
  cipher: z.literal("aes-256-gcm"),
  nonce: base64(12),
  wrapped: base64(32),
  mark: base64(16),
});
export type Wrapping = z.output<typeof wrappingSchema>;

/** Locks a key. `place` names the vault and which of its wrappings this is, and cannot be changed afterwards. */
export async function wrapKey(key: Buffer, secret: string, cost: KdfCost, place: string): Promise<Wrapping> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const wrappingKey = await deriveKey(secret, salt, cost);
  try {
    const cipher = createCipheriv("aes-256-gcm", wrappingKey, nonce, { authTagLength: 16 });
    cipher.setAAD(boundText(place, cost, salt));
    const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
    return {
      kdf: "scrypt",
      cost,
      salt: salt.toString("base64"),
      cipher: "aes-256-gcm",
      nonce: nonce.toString("base64"),
      wrapped: wrapped.toString("base64"),
      mark: cipher.getAuthTag().toString("base64"),
    };
  } finally {
    wrappingKey.fill(0);
  }
}

/** The key, or undefined when the secret is wrong or the wrapping was changed. The caller zeroes the key. */
export async function unwrapKey(
  wrapping: Wrapping,
  secret: string,
  place: string,
): Promise<Buffer | undefined> {
  const salt = Buffer.from(wrapping.salt, "base64");
  const wrappingKey = await deriveKey(secret, salt, wrapping.cost);
  try {
    const nonce = Buffer.from(wrapping.nonce, "base64");
    const decipher = createDecipheriv("aes-256-gcm", wrappingKey, nonce, { authTagLength: 16 });
    decipher.setAAD(boundText(place, wrapping.cost, salt));
    decipher.setAuthTag(Buffer.from(wrapping.mark, "base64"));
    const key = decipher.update(Buffer.from(wrapping.wrapped, "base64"));
    try {
      decipher.final();
    } catch {
      key.fill(0);
      return undefined;
    }
    return key;
  } finally {
    wrappingKey.fill(0);
  }
}

/** What the authentication also covers, so that wrappings cannot be swapped between vaults, places or costs. */
function boundText(place: string, cost: KdfCost, salt: Buffer): Buffer {
  return Buffer.from(
    `plainview|${place}|scrypt|${cost.N}|${cost.r}|${cost.p}|${salt.toString("hex")}`,
    "utf8",
  );
}
