import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import type { Keychain } from "../../src-core/ports/host.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { storageCodeOrThrow } from "../db/storage-error.ts";
import { openSealed, sealedFields, sealKey } from "./sealing.ts";

/** What a keychain makes of 32 bytes; a few hundred in practice. */
const maxProtectedBytes = 8_192;
const maxFileBytes = 16_384;

/**
 * `keychain.json`: the database key under a random 256-bit key, and that key as the keychain of the system protects it.
 * The keychain never holds the database key itself, and the file without the keychain of this user opens nothing.
 */
const keychainFileSchema = z.strictObject({
  format: z.literal(1),
  protected: z.base64().max(maxProtectedBytes * 2),
  ...sealedFields,
});
export type KeychainFile = z.output<typeof keychainFileSchema>;

const bound = (vaultId: string) => `plainview|vault|${vaultId}|keychain`;

/** A new random key and what the keychain makes of it. Rejects when the keychain cannot. */
export interface Between {
  key: Buffer;
  protectedBytes: Uint8Array;
}

/** Asks the keychain, which may ask the person: nothing else should wait for it. The caller zeroes `key`. */
export async function newBetween(keychain: Keychain): Promise<Between> {
  const key = randomBytes(32);
  try {
    // A copy, as what is handed to another thread is taken away.
    const copy = Uint8Array.from(key);
    const protectedBytes = await keychain.wrap(copy).finally(() => copy.fill(0));
    return { key, protectedBytes };
  } catch (error) {
    key.fill(0);
    throw error;
  }
}

/** The database key locked for the keychain, as text. */
export function keychainFileText(
  key: Buffer,
  vaultId: string,
  { key: under, protectedBytes }: Between,
): string {
  const file: KeychainFile = {
    format: 1,
    protected: Buffer.from(protectedBytes).toString("base64"),
    ...sealKey(key, under, bound(vaultId)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export function readKeychainFile(path: string): Result<KeychainFile, CallError> {
  try {
    if (!existsSync(path)) return err(callError("keychain-failed"));
    const text = readFileSync(path, "utf8");
    const parsed = text.length > maxFileBytes ? undefined : keychainFileSchema.safeParse(JSON.parse(text));
    return parsed?.success ? ok(parsed.data) : err(callError("keychain-failed"));
  } catch (error) {
    return err(callError(error instanceof SyntaxError ? "keychain-failed" : storageCodeOrThrow(error)));
  }
}

/**
 * The key, and whether the file should be made anew; undefined when the keychain does not know it or it was changed. The
 * caller zeroes the key.
 */
export async function openKeychainFile(
  file: KeychainFile,
  vaultId: string,
  keychain: Keychain,
): Promise<{ key: Buffer; isStale: boolean } | undefined> {
  let given: Awaited<ReturnType<Keychain["unwrap"]>>;
  try {
    given = await keychain.unwrap(Buffer.from(file.protected, "base64"));
  } catch {
    return undefined;
  }
  try {
    if (given.bytes.length !== 32) return undefined;
    const between = Buffer.from(given.bytes.buffer, given.bytes.byteOffset, given.bytes.byteLength);
    const key = openSealed(file, between, bound(vaultId));
    return key && { key, isStale: given.isStale };
  } finally {
    given.bytes.fill(0);
  }
}
