import type { Handlers } from "../../../src-core/contract/calls.ts";
import { type CallError, callError } from "../../../src-core/contract/errors.ts";
import type { Host } from "../../../src-core/ports/host.ts";
import { err, ok, type Result } from "../../../src-core/result.ts";
import type { Vault } from "../../vault/vault.ts";
import type { LogSession } from "../log-session.ts";
import type { SettingsKeeper } from "../settings.ts";

type VaultHandlers = Pick<
  Handlers,
  | "vault.status"
  | "vault.create"
  | "vault.startSession"
  | "vault.unlock"
  | "vault.recover"
  | "vault.changePassphrase"
  | "vault.lock"
  | "vault.activity"
  | "vault.destroy"
>;

export interface VaultServices {
  vault: Vault;
  session: LogSession;
  settings: SettingsKeeper;
  host: Host;
}

export function vaultHandlers({ vault, session, settings, host }: VaultServices): VaultHandlers {
  return {
    async "vault.status"() {
      const state = session.state();
      const retryAfterMs = Math.ceil(vault.retryAfterMs());
      const entryCount = session.count();
      return ok({ state, retryAfterMs, ...(entryCount === undefined ? {} : { entryCount }) });
    },
    async "vault.create"({ passphrase }) {
      const hadSession = session.state() === "session";
      const result = await session.create(passphrase);
      // What was chosen in a session without a log was kept in memory; now it may be saved.
      if (result.ok && hadSession) settings.set({}, false);
      return result;
    },
    async "vault.startSession"() {
      return done(session.startSession());
    },
    async "vault.unlock"({ passphrase }) {
      return done(await session.unlock(passphrase));
    },
    async "vault.recover"({ recoveryCode, newPassphrase }) {
      return session.recover(recoveryCode, newPassphrase);
    },
    async "vault.changePassphrase"({ current, next }) {
      return done(await session.changePassphrase(current, next));
    },
    async "vault.lock"() {
      session.lock("asked");
      return ok({});
    },
    async "vault.activity"() {
      session.activity();
      return ok({});
    },
    async "vault.destroy"() {
      const chosen = settings.get().language;
      const language = chosen === "system" ? host.systemLanguage() : chosen;
      if (!(await host.confirm({ id: "delete-everything", language })))
        return err(callError("not-confirmed"));
      const result = await session.destroy();
      settings.reload();
      return done(result);
    },
  };
}

/** Success without a value, as the contract has it. */
function done(result: Result<null, CallError>): Result<Record<string, never>, CallError> {
  return result.ok ? ok({}) : result;
}
