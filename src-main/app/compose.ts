import type { CallName, Handlers } from "../../src-core/contract/calls.ts";
import { createDispatch, type Dispatch } from "../../src-core/contract/dispatch.ts";
import type { Clock } from "../../src-core/ports/clock.ts";
import type { Host } from "../../src-core/ports/host.ts";
import type { KdfCost } from "../vault/kdf.ts";
import { createVault } from "../vault/vault.ts";
import { appHandlers } from "./handlers/app.ts";
import { linkHandlers } from "./handlers/link.ts";
import { logHandlers } from "./handlers/log.ts";
import { settingsHandlers } from "./handlers/settings.ts";
import { vaultHandlers } from "./handlers/vault.ts";
import { type LockReason, LogSession } from "./log-session.ts";
import { createSettings } from "./settings.ts";

export interface AppOptions {
  /** Folder that holds everything; made when first needed (see data-folder.ts). Claim it first (instance.ts). */
  dataFolder: string;
  clock: Clock;
  host: Host;
  version: string;
  /** Whether an address is that of a cited source: the only ones that `link.open` opens. */
  isSourceUrl(url: string): boolean;
  /** Cost of turning a passphrase into a key; tests lower it. */
  kdfCost?: KdfCost;
  /** Told of errors that are bugs. Never shown to the page; may hold what a person typed, so never write it down. */
  onInternalError?(call: CallName, error: unknown): void;
}

export interface App {
  handlers: Handlers;
  /** Parses, calls, and answers with a value or a code. Never throws. For transports. */
  dispatch: Dispatch;
  /** Locks at once, synchronously: for the system lock, sleep and quit. */
  lock(): void;
  /** Locks and stops all timers; call it before the program ends. */
  close(): void;
  /** Calls `listener` after each lock; returns a function that stops it. */
  onLocked(listener: (reason: LockReason) => void): () => void;
}

/** Builds the services once, for one host. */
export function createApp(options: AppOptions): App {
  const { dataFolder, clock, host, version } = options;
  const settings = createSettings(dataFolder);
  const vault = createVault({ folder: dataFolder, clock, cost: options.kdfCost });
  const session = new LogSession({
    folder: dataFolder,
    clock,
    vault,
    idleLockMinutes: () => settings.get().idleLockMinutes,
  });
  session.onLocked(() => settings.reload());

  const handlers: Handlers = {
    ...appHandlers(host, version),
    ...settingsHandlers(settings, session),
    ...vaultHandlers({ vault, session, settings, host }),
    ...logHandlers(session, clock),
    ...linkHandlers(host, (url) => options.isSourceUrl(url)),
  };
  return {
    handlers,
    dispatch: createDispatch(handlers, (call, error) => options.onInternalError?.(call, error)),
    lock: () => session.lock("host"),
    close: () => session.lock("host"),
    onLocked: (listener) => session.onLocked(listener),
  };
}
