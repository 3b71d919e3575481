import type { Handlers } from "../../../src-core/contract/calls.ts";
import { callError } from "../../../src-core/contract/errors.ts";
import type { Host } from "../../../src-core/ports/host.ts";
import { err, ok } from "../../../src-core/result.ts";
import type { Vault } from "../../vault/vault.ts";
import type { LogSession } from "../log-session.ts";
import { done } from "./vault.ts";

type KeychainHandlers = Pick<Handlers, "vault.keychain" | "vault.setKeychain" | "vault.unlockWithKeychain">;

/** Quick unlock with the keychain of the system, for those who want it. */
export function keychainHandlers(vault: Vault, session: LogSession, host: Host): KeychainHandlers {
  return {
    async "vault.keychain"() {
      const status = await host.keychain.status();
      return ok({
        available: status.available,
        reason: status.available ? "none" : status.reason,
        enabled: vault.hasKeychain(),
      });
    },
    async "vault.setKeychain"(choice) {
      if (session.state() === "session") return err(callError("session-active"));
      if (!choice.on) return done(vault.disableKeychain());
      return done(await vault.enableKeychain(choice.passphrase, host.keychain));
    },
    async "vault.unlockWithKeychain"() {
      return done(await session.unlockWithKeychain(host.keychain));
    },
  };
}
