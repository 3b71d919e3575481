import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { storageCodeOrThrow } from "../db/storage-error.ts";
import { wrappingSchema } from "./wrapping.ts";

const currentFormat = 1;
/** A vault file is about 1 kB. */
const maxFileBytes = 16_384;

/**
 * `vault.json`: the locked database key, and nothing that says who, when or how much. Losing it loses the log.
 * `recovery` is the same key locked under the printed recovery code.
 */
export const vaultFileSchema = z.strictObject({
  format: z.literal(currentFormat),
  id: z.uuid(),
  passphrase: wrappingSchema,
  recovery: wrappingSchema,
});
export type VaultFile = z.output<typeof vaultFileSchema>;

/** The files of a data folder, by name. */
export function vaultPaths(folder: string) {
  return {
    vault: join(folder, "vault.json"),
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
  return versioned.success && versioned.data.format > currentFormat;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
