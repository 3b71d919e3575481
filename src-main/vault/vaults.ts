import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import type { Clock } from "../../src-core/ports/clock.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { storageCodeOrThrow } from "../db/storage-error.ts";
import type { KdfCost } from "./kdf.ts";
import { createVault, type Vault } from "./vault.ts";
import { firstVaultId, readVaultList, type VaultList, vaultIdPattern, writeVaultList } from "./vault-list.ts";
import { destroyFiles, folderFiles } from "./wipe.ts";

const maxVaults = 50;

export interface VaultInfo {
  id: string;
  /** As the person wrote it; empty when they did not, or the list was lost. */
  name: string;
  exists: boolean;
  current: boolean;
  held: boolean;
}

/**
 * The vaults of a data folder. The first has its files in the folder itself, where it was when there was only one; others
 * in `vaults/<id>`. What is there is what the folders hold: the list (vault-list.ts) adds names and which one is selected.
 */
export interface Vaults {
  /** Those that exist, and the selected one. */
  list(): VaultInfo[];
  /** Stands for the selected vault, whichever that is when it is used. */
  readonly selected: Vault;
  /** Why there can be no other of that name. */
  obstacleTo(name: string): CallError | undefined;
  /** Makes room for another and selects it. */
  add(name: string): Result<{ id: string }, CallError>;
  select(id: string): Result<null, CallError>;
  rename(id: string, name: string): Result<null, CallError>;
  /** Destroys the selected one and its name; with the last one, the settings too. Refused under a legal hold. */
  destroy(): Promise<Result<null, CallError>>;
  /**
   * Destroys all, but those under a legal hold unless `despiteHold`: every key first, then, once `closeLog` was called,
   * every file. Goes on after a failure, which is then returned. "hold-in-force" when there is nothing else.
   */
  panic(despiteHold: boolean, closeLog: () => void): Result<{ destroyed: number; kept: number }, CallError>;
}

export interface VaultsOptions {
  /** The data folder. */
  folder: string;
  clock: Clock;
  cost?: KdfCost | undefined;
}

export function createVaults({ folder, clock, cost }: VaultsOptions): Vaults {
  const others = join(folder, "vaults");
  const open = new Map<string, Vault>();
  let selection = readVaultList(folder);

  const folderOf = (id: string) => (id === firstVaultId ? folder : join(others, id));
  const vaultOf = (id: string): Vault => {
    const vault = open.get(id) ?? createVault({ folder: folderOf(id), clock, cost });
    open.set(id, vault);
    return vault;
  };
  const nameOf = (id: string) => selection.vaults.find((vault) => vault.id === id)?.name ?? "";

  /** Vaults of which any file is left, the first one first, then in the order of the list. */
  function existing(): string[] {
    const listed = selection.vaults.map(({ id }) => id);
    const found = [...new Set([firstVaultId, ...listed, ...foldersIn(others)])];
    return found.filter((id) => hasFiles(folderOf(id)));
  }

  /** The one that was selected, or else the first that there is. */
  function current(): string {
    const { current: chosen } = selection;
    if (chosen !== undefined && (hasRoom(chosen) || hasFiles(folderOf(chosen)))) return chosen;
    return existing()[0] ?? firstVaultId;
  }

  /** Selected, but not made yet. */
  function hasRoom(id: string): boolean {
    return id === firstVaultId || selection.vaults.some((vault) => vault.id === id);
  }

  function keep(next: VaultList): Result<null, CallError> {
    try {
      writeVaultList(folder, next);
      selection = next;
      return ok(null);
    } catch (error) {
      return err(callError(storageCodeOrThrow(error)));
    }
  }

  /** Names of vaults that are there, and of `also`. */
  function namesLeft(also: string): VaultList["vaults"] {
    const ids = new Set([...existing(), also]);
    return selection.vaults.filter(({ id }) => ids.has(id));
  }

  function isNameTaken(name: string, by: string | undefined): boolean {
    const key = (text: string) => text.normalize("NFKC").toLowerCase();
    return namesLeft(current()).some((vault) => vault.id !== by && key(vault.name) === key(name));
  }

  function obstacleTo(name: string): CallError | undefined {
    if (existing().length >= maxVaults) return callError("too-many-vaults");
    return isNameTaken(name, undefined) ? callError("vault-name-taken") : undefined;
  }

  function list(): VaultInfo[] {
    const selected = current();
    const ids = existing();
    return (ids.includes(selected) ? ids : [...ids, selected]).map((id) => ({
      id,
      name: nameOf(id),
      exists: vaultOf(id).exists(),
      current: id === selected,
      held: vaultOf(id).isHeld(),
    }));
  }

  /** Forgets the name of a vault that is gone, and with the last one all that is kept beside vaults. */
  function tidy(id: string): Result<null, CallError> {
    try {
      removeIfEmpty(folderOf(id));
      removeIfEmpty(others);
      destroyFiles(folder, /^vaults\.broken\./);
      if (existing().length > 0) return keep({ vaults: namesLeft("").filter((vault) => vault.id !== id) });
      destroyFiles(folder, folderFiles);
      selection = { vaults: [] };
      return ok(null);
    } catch (error) {
      storageCodeOrThrow(error);
      return err(callError("wipe-incomplete"));
    }
  }

  function removeIfEmpty(path: string): void {
    if (path !== folder && existsSync(path) && readdirSync(path).length === 0) rmdirSync(path);
  }

  return {
    list,
    selected: standFor(() => vaultOf(current())),
    obstacleTo,
    add(name) {
      const obstacle = obstacleTo(name);
      if (obstacle) return err(obstacle);
      const id = randomUUID();
      const kept = keep({ current: id, vaults: [...namesLeft(""), { id, name }] });
      return kept.ok ? ok({ id }) : kept;
    },
    select(id) {
      if (!list().some((vault) => vault.id === id)) return err(callError("vault-unknown"));
      return id === current() ? ok(null) : keep({ current: id, vaults: namesLeft(id) });
    },
    rename(id, name) {
      if (!list().some((vault) => vault.id === id)) return err(callError("vault-unknown"));
      if (isNameTaken(name, id)) return err(callError("vault-name-taken"));
      const left = namesLeft(current());
      const isListed = left.some((vault) => vault.id === id);
      const vaults = isListed
        ? left.map((vault) => (vault.id === id ? { id, name } : vault))
        : [...left, { id, name }];
      return keep({ current: current(), vaults });
    },
    async destroy() {
      const id = current();
      const destroyed = await vaultOf(id).destroy();
      return destroyed.ok ? tidy(id) : destroyed;
    },
    panic(despiteHold, closeLog) {
      const ids = existing();
      const kept = despiteHold ? [] : ids.filter((id) => vaultOf(id).isHeld());
      const going = ids.filter((id) => !kept.includes(id));
      // Those that are only being made too, so that they are not.
      const unmade = [...open.keys(), current()].filter((id) => !ids.includes(id));
      const keys = [...going, ...unmade].map((id) => vaultOf(id).destroyKeys());
      closeLog();
      if (going.length === 0 && kept.length > 0) return err(callError("hold-in-force"));
      const files = going.map((id) => vaultOf(id).removeFiles());
      const tidied = going.length === 0 ? [tidy(firstVaultId)] : going.map(tidy);
      for (const result of [...keys, ...files, ...tidied]) if (!result.ok) return result;
      return ok({ destroyed: going.length, kept: kept.length });
    },
  };
}

/** A log without its key is one too: its key file may be put back. */
function hasFiles(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => /^(vault\.json|log\.db)/.test(name));
  } catch {
    return false;
  }
}

function foldersIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((item) => item.isDirectory() && vaultIdPattern.test(item.name))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

function standFor(vault: () => Vault): Vault {
  return {
    folder: () => vault().folder(),
    exists: () => vault().exists(),
    retryAfterMs: () => vault().retryAfterMs(),
    create: (passphrase, makeLog) => vault().create(passphrase, makeLog),
    unlock: (passphrase, openLog) => vault().unlock(passphrase, openLog),
    recover: (code, newPassphrase, openLog) => vault().recover(code, newPassphrase, openLog),
    changePassphrase: (now, next) => vault().changePassphrase(now, next),
    enableKeychain: (passphrase, keychain) => vault().enableKeychain(passphrase, keychain),
    hasKeychain: () => vault().hasKeychain(),
    disableKeychain: () => vault().disableKeychain(),
    unlockWithKeychain: (keychain, openLog) => vault().unlockWithKeychain(keychain, openLog),
    isHeld: () => vault().isHeld(),
    setHeld: (held) => vault().setHeld(held),
    destroy: () => vault().destroy(),
    destroyKeys: () => vault().destroyKeys(),
    removeFiles: () => vault().removeFiles(),
  };
}
