import { randomBytes } from "node:crypto";
import { z } from "zod";
import { deriveKey, type KdfCost, kdfCostSchema } from "./kdf.ts";
import { base64Of, openSealed, sealedFields, sealKey } from "./sealing.ts";

/** The database key, locked under a key derived from a passphrase or recovery code. */
export const wrappingSchema = z.strictObject({
  kdf: z.literal("scrypt"),
  cost: kdfCostSchema,
  salt: base64Of(16),
  ...sealedFields,
});
export type Wrapping = z.output<typeof wrappingSchema>;

/** Locks a key. `place` names the vault and which of its wrappings this is, and cannot be changed afterwards. */
export async function wrapKey(key: Buffer, secret: string, cost: KdfCost, place: string): Promise<Wrapping> {
  const salt = randomBytes(16);
  const wrappingKey = await deriveKey(secret, salt, cost);
  try {
    const sealed = sealKey(key, wrappingKey, boundText(place, cost, salt));
    return { kdf: "scrypt", cost, salt: salt.toString("base64"), ...sealed };
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
    return openSealed(wrapping, wrappingKey, boundText(place, wrapping.cost, salt));
  } finally {
    wrappingKey.fill(0);
  }
}

/** What the authentication also covers, so that wrappings cannot be swapped between vaults, places or costs. */
function boundText(place: string, cost: KdfCost, salt: Buffer): string {
  return `plainview|${place}|scrypt|${cost.N}|${cost.r}|${cost.p}|${salt.toString("hex")}`;
}
