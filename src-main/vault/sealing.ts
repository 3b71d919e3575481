import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { z } from "zod";

/** Bytes of a fixed length as base64. */
export const base64Of = (bytes: number) =>
  z.base64().refine((text) => Buffer.from(text, "base64").length === bytes);

/** The database key under another 256-bit key: AES-256-GCM. */
export const sealedFields = {
  cipher: z.literal("aes-256-gcm"),
  nonce: base64Of(12),
  wrapped: base64Of(32),
  mark: base64Of(16),
};
const sealedSchema = z.strictObject(sealedFields);
export type Sealed = z.output<typeof sealedSchema>;

/** Locks a key under another one. `bound` is covered by the mark too: it cannot be changed or swapped afterwards. */
export function sealKey(key: Buffer, under: Buffer, bound: string): Sealed {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", under, nonce, { authTagLength: 16 });
  cipher.setAAD(Buffer.from(bound, "utf8"));
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  return {
    cipher: "aes-256-gcm",
    nonce: nonce.toString("base64"),
    wrapped: wrapped.toString("base64"),
    mark: cipher.getAuthTag().toString("base64"),
  };
}

/** The key, or undefined when `under` is the wrong one or something was changed. The caller zeroes the key. */
export function openSealed(sealed: Sealed, under: Buffer, bound: string): Buffer | undefined {
  const nonce = Buffer.from(sealed.nonce, "base64");
  const decipher = createDecipheriv("aes-256-gcm", under, nonce, { authTagLength: 16 });
  decipher.setAAD(Buffer.from(bound, "utf8"));
  decipher.setAuthTag(Buffer.from(sealed.mark, "base64"));
  const key = decipher.update(Buffer.from(sealed.wrapped, "base64"));
  try {
    decipher.final();
    return key;
  } catch {
    key.fill(0);
    return undefined;
  }
}
