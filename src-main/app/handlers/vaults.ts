import type { Handlers } from "../../../src-core/contract/calls.ts";
import { callError } from "../../../src-core/contract/errors.ts";
import { err, ok } from "../../../src-core/result.ts";
import { keptDamaged } from "../../db/salvage-files.ts";
import { storageCodeOrThrow } from "../../db/storage-error.ts";
import { vaultPaths } from "../../vault/vault-file.ts";
import { languageOf } from "../settings.ts";
import { shownVaults } from "../vault-names.ts";
import { done, type VaultServices } from "./vault.ts";

type VaultsHandlers = Pick<
  Handlers,
  "vault.list" | "vault.add" | "vault.select" | "vault.rename" | "vault.panic"
>;

export function vaultsHandlers({ vaults, session, settings, host }: VaultServices): VaultsHandlers {
  /** A session without a log writes nothing, and is not ended by the way. */
  const inSession = () => session.state() === "session";
  return {
    async "vault.list"() {
      return ok({
        vaults: shownVaults(vaults, languageOf(settings, host)),
        keptFiles: keptFilesIn(vaults.selected.folder()),
      });
    },
    async "vault.add"({ name }) {
      if (inSession()) return err(callError("session-active"));
      const obstacle = vaults.obstacleTo(name);
      if (obstacle) return err(obstacle);
      // Locked first: what closing still writes goes to the vault that was open.
      session.leave("asked");
      return vaults.add(name);
    },
    async "vault.select"({ id }) {
      if (inSession()) return err(callError("session-active"));
      const isCurrent = vaults.list().some((vault) => vault.id === id && vault.current);
      if (isCurrent) return ok({});
      session.leave("asked");
      return done(vaults.select(id));
    },
    async "vault.rename"({ id, name }) {
      if (inSession()) return err(callError("session-active"));
      return done(vaults.rename(id, name));
    },
    async "vault.panic"() {
      const { panic, panicDespiteHold } = settings.get();
      if (!panic) return err(callError("panic-off"));
      const result = vaults.panic(panicDespiteHold, () => session.leave("wiped"));
      settings.reload();
      return result;
    },
  };
}

/** None of a folder that cannot be read: what is done with the log says why. */
function keptFilesIn(folder: string): string[] {
  try {
    return keptDamaged(vaultPaths(folder).log);
  } catch (error) {
    storageCodeOrThrow(error);
    return [];
  }
}
