import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { storageCodeOrThrow } from "../db/storage-error.ts";
import { wrappingSchema } from "./wrapping.ts";

const latestFormat = 2;
/** A vault file is about 1 kB. */
const maxFileBytes = 16_384;

const fields = { id: z.uuid(), passphrase: wrappingSchema, recovery: wrappingSchema };

/**
 * `vault.json`: the locked database key, and nothing that says who, when or how much. Losing it loses the log.
 * `recovery` is the same key locked under the printed recovery code.
 *
 * Format 2 adds `held`: there is a legal hold in the log. It is readable without the passphrase, so that a locked log is
 * not destroyed by mistake, and tells that one hold exists, nothing else. A file without a hold stays in format 1, which
 * every version reads; an older one refuses format 2 as newer, and so cannot overlook a hold.
 */
export const vaultFileSchema = z.discriminatedUnion("format", [
  z.strictObject({ format: z.literal(1), ...fields }),
  z.strictObject({ format: z.literal(2), ...fields, held: z.literal(true) }),
]);
export type VaultFile = z.output<typeof vaultFileSchema>;

/** The file with its hold set or lifted, in the oldest format that can say it. */
export function withHeld(file: VaultFile, held: boolean): VaultFile {
  const { id, passphrase, recovery } = file;
  return held ? { format: 2, id, held: true, passphrase, recovery } : { format: 1, id, passphrase, recovery };
}

/**
 * Whether a vault file says that there is a hold, read as generously as can be: a file whose keys were damaged may
 * still say so.
 */
export function saysHeld(path: string): boolean {
  try {
    const text = readFileSync(path, "utf8");
    if (text.length > maxFileBytes) return false;
    return z.looseObject({ held: z.literal(true) }).safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

/** The files of a vault, by name. */
export function vaultPaths(folder: string) {
  return {
    vault: join(folder, "vault.json"),
    keychain: join(folder, "keychain.json"),
    /** A vault being made; becomes `vault.json` once its log exists. */
    unfinished: join(folder, "vault.json.new"),
    attempts: join(folder, "attempts.json"),
    log: join(folder, "log.db"),
  };
}

export function readVaultFile(path: string): Result<VaultFile, CallError> {
  if (!existsSync(path)) return err(callError("vault-missing"));
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return err(callError(storageCodeOrThrow(error)));
  }
  if (text.length > maxFileBytes) return err(callError("vault-damaged"));
  const untrusted = parseJson(text);
  if (isNewer(untrusted)) return err(callError("vault-newer"));
  const parsed = vaultFileSchema.safeParse(untrusted);
  return parsed.success ? ok(parsed.data) : err(callError("vault-damaged"));
}

function isNewer(untrusted: unknown): boolean {
  const versioned = z.object({ format: z.int() }).safeParse(untrusted);
  return versioned.success && versioned.data.format > latestFormat;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
