import type { Handlers } from "../../../src-core/contract/calls.ts";
import { type CallError, callError } from "../../../src-core/contract/errors.ts";
import type { Host } from "../../../src-core/ports/host.ts";
import { err, ok, type Result } from "../../../src-core/result.ts";
import type { Vaults } from "../../vault/vaults.ts";
import type { LogSession } from "../log-session.ts";
import { languageOf, type SettingsKeeper } from "../settings.ts";
import { shownVaults } from "../vault-names.ts";

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
  vaults: Vaults;
  session: LogSession;
  settings: SettingsKeeper;
  host: Host;
}

export function vaultHandlers({ vaults, session, settings, host }: VaultServices): VaultHandlers {
  const vault = vaults.selected;
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
      // Said before it is asked, so that nobody agrees to something that then does not happen.
      if (vault.isHeld()) return err(callError("hold-in-force"));
      const language = languageOf(settings, host);
      const shown = shownVaults(vaults, language);
      const goes = shown.find(({ current }) => current);
      const isOneOfSeveral = shown.some(({ current, exists }) => exists && !current);
      const question = isOneOfSeveral
        ? ({ id: "delete-vault", language, name: goes?.name ?? "" } as const)
        : ({ id: "delete-everything", language } as const);
      if (!(await host.confirm(question))) return err(callError("not-confirmed"));
      session.leave("wiped");
      const result = await vaults.destroy();
      settings.reload();
      return done(result);
    },
  };
}

/** Success without a value, as the contract has it. */
export function done(result: Result<null, CallError>): Result<Record<string, never>, CallError> {
  return result.ok ? ok({}) : result;
}
