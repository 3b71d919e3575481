import type { CallName, Handlers } from "../../src-core/contract/calls.ts";
import { createDispatch, type Dispatch } from "../../src-core/contract/dispatch.ts";
import type { Clock } from "../../src-core/ports/clock.ts";
import type { Host } from "../../src-core/ports/host.ts";
import type { KdfCost } from "../vault/kdf.ts";
import { createVaults } from "../vault/vaults.ts";
import { appHandlers } from "./handlers/app.ts";
import { attachmentHandlers } from "./handlers/attachments.ts";
import { backupHandlers } from "./handlers/backup.ts";
import { bookHandlers } from "./handlers/book.ts";
import { bookCardHandlers } from "./handlers/book-cards.ts";
import { damageHandlers } from "./handlers/damage.ts";
import { exportHandlers } from "./handlers/export.ts";
import { importHandlers } from "./handlers/import.ts";
import { keychainHandlers } from "./handlers/keychain.ts";
import { linkHandlers } from "./handlers/link.ts";
import { logHandlers } from "./handlers/log.ts";
import { needsHandlers } from "./handlers/needs.ts";
import { packetHandlers } from "./handlers/packet.ts";
import { printHandlers } from "./handlers/print.ts";
import { retentionHandlers } from "./handlers/retention.ts";
import { settingsHandlers } from "./handlers/settings.ts";
import { streamHandlers } from "./handlers/streams.ts";
import { vaultHandlers } from "./handlers/vault.ts";
import { vaultsHandlers } from "./handlers/vaults.ts";
import { viewHandlers } from "./handlers/views.ts";
import { type LockCause, locksOn } from "./lock-cause.ts";
import { type LockReason, LogSession } from "./log-session.ts";
import { createSettings } from "./settings.ts";
import { Sinks } from "./sinks.ts";
import { Streams } from "./streams.ts";

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
  /** Locks at once, synchronously, unless the settings say that this is no cause to; "quit" when left out. */
  lock(cause?: LockCause): void;
  /** Locks and stops all timers; call it before the program ends. */
  close(): void;
  /** Calls `listener` after each lock; returns a function that stops it. */
  onLocked(listener: (reason: LockReason) => void): () => void;
}

/** Builds the services once, for one host. */
export function createApp(options: AppOptions): App {
  const { dataFolder, clock, host, version } = options;
  const settings = createSettings(dataFolder);
  const vaults = createVaults({ folder: dataFolder, clock, cost: options.kdfCost });
  const vault = vaults.selected;
  const session = new LogSession({
    clock,
    vault,
    idleLockMinutes: () => settings.get().idleLockMinutes,
  });
  session.onLocked(() => settings.reload());
  const streams = new Streams(clock);
  const sinks = new Sinks(clock);
  session.beforeLock(() => {
    streams.cancelAll();
    sinks.cancelAll();
  });

  const handlers: Handlers = {
    ...appHandlers(host, version),
    ...settingsHandlers(settings, session, host),
    ...vaultHandlers({ vaults, session, settings, host }),
    ...vaultsHandlers({ vaults, session, settings, host }),
    ...keychainHandlers(vault, session, host),
    ...damageHandlers(vault, session, streams, clock),
    ...logHandlers(session, clock),
    ...viewHandlers(session),
    ...retentionHandlers(session, vault, clock),
    ...backupHandlers({ session, vault, streams, sinks, clock, dataFolder, host, kdfCost: options.kdfCost }),
    ...streamHandlers(streams, sinks, session),
    ...attachmentHandlers(session, streams, sinks, clock),
    ...packetHandlers(session, streams, clock),
    ...importHandlers(session, sinks, clock),
    ...exportHandlers(session, streams),
    ...bookHandlers(session, clock),
    ...bookCardHandlers(session),
    ...needsHandlers(session),
    ...printHandlers(settings, host),
    ...linkHandlers(host, (url) => options.isSourceUrl(url)),
  };
  return {
    handlers,
    dispatch: createDispatch(handlers, (call, error) => options.onInternalError?.(call, error)),
    lock(cause = "quit") {
      if (locksOn(settings.get(), cause)) session.lock("host");
    },
    close: () => session.lock("host"),
    onLocked: (listener) => session.onLocked(listener),
  };
}
