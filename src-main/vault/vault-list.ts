import { existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { writeFileAtomic } from "./files.ts";

/** The vault whose files are in the data folder itself. */
export const firstVaultId = "first";
/** Names of folders: nothing that could lead out of theirs. */
export const vaultIdPattern = /^[\w-]{1,64}$/;

const maxFileBytes = 65_536;

const entrySchema = z.strictObject({ id: z.string().regex(vaultIdPattern), name: z.string().max(60) });
const fileSchema = z.strictObject({
  format: z.literal(1),
  current: z.string().regex(vaultIdPattern).optional(),
  vaults: z.array(entrySchema).max(200),
});

/**
 * `vaults.json`: names of vaults and which one is selected, in plain text, as they are shown before anything is unlocked.
 * Nothing depends on it but names: vaults are found by their folders. There is none while there is one unnamed vault.
 */
export interface VaultList {
  current?: string | undefined;
  vaults: { id: string; name: string }[];
}

const pathIn = (folder: string) => join(folder, "vaults.json");

/** An empty list when there is none or it cannot be understood. */
export function readVaultList(folder: string): VaultList {
  const read = parse(pathIn(folder));
  return read === undefined ? { vaults: [] } : { current: read.current, vaults: read.vaults };
}

/** One that cannot be understood is kept as `vaults.broken.json`. Throws storage errors. */
export function writeVaultList(folder: string, { current, vaults }: VaultList): void {
  const path = pathIn(folder);
  if (existsSync(path) && parse(path) === undefined) renameSync(path, join(folder, "vaults.broken.json"));
  const file: z.output<typeof fileSchema> = { format: 1, ...(current !== undefined && { current }), vaults };
  writeFileAtomic(path, `${JSON.stringify(file, null, 2)}\n`);
}

function parse(path: string): z.output<typeof fileSchema> | undefined {
  try {
    const text = readFileSync(path, "utf8");
    return text.length > maxFileBytes ? undefined : fileSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
