import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Output } from "../../src-core/contract/calls.ts";
import type { CallError } from "../../src-core/contract/errors.ts";
import { client, onFailure } from "../transport.ts";
import { logChanged } from "./log-turn.ts";

export type VaultState = Output<"vault.status">["state"];
/** One of the logs in the data folder, as it is known without a passphrase. */
export type Log = Output<"vault.list">["vaults"][number];
/** Which of the vault's dialogs stands over the screen. */
export type VaultStep =
  | "choose"
  | "create"
  | "create-to-restore"
  | "restore"
  | "unlock"
  | "recover"
  | "change"
  | "keep"
  | { recoveryCode: string; toRestore?: boolean }
  | Damage;

/** Looks at the file of the log. */
interface Damage {
  damage: {
    /** The one that was just typed; empty when none was. */
    passphrase: string;
    /** Damage was met; else somebody wants to know. */
    isMet: boolean;
  };
}

interface Vault {
  state: VaultState;
  /** Every log in the data folder; which of them is selected, its `current` says. */
  logs: readonly Log[];
  /** Names of damaged files that were kept of the selected log. */
  keptFiles: readonly string[];
  /** True while the host does not answer: the program has ended. */
  isLost: boolean;
  /** When the next try is accepted, as `Date.now()` time. */
  retryAt: number;
  step: VaultStep | undefined;
  /** Asks the host again; the screen follows. */
  refresh(): Promise<VaultState>;
  /** Opens the dialogs needed until entries can be saved; false when the person turned back. */
  ensureOpen(): Promise<boolean>;
  show(step: VaultStep | undefined): void;
  /** Closes the dialogs and answers `ensureOpen`. */
  finish(opened: boolean): void;
  lock(): Promise<void>;
  /** Asks for the logs again, after one of them was changed. */
  refreshLogs(): Promise<void>;
  /** Selects another log; the one that is open locks. */
  select(id: string): Promise<CallError | undefined>;
}

const VaultContext = createContext<Vault | undefined>(undefined);
/** The host locks by itself; what it locked must not stay on the screen for long. */
const pollMs = 2_000;
const activityMs = 30_000;

/** The state of the vault as this page knows it, kept in step with the host, which locks by itself. */
export function VaultProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<VaultState>("none");
  const [isLost, setLost] = useState(false);
  const [retryAt, setRetryAt] = useState(0);
  const [{ vaults: logs, keptFiles }, setList] = useState<Output<"vault.list">>({
    vaults: [],
    keptFiles: [],
  });
  const [step, show] = useState<VaultStep>();
  const waiting = useRef<(opened: boolean) => void>(undefined);
  const count = useRef<number>(undefined);

  const refresh = useCallback(async () => {
    const status = await client.call("vault.status", {});
    setLost(!status.ok && status.error.code === "host-unreachable");
    if (!status.ok) return "none";
    setState(status.value.state);
    setRetryAt(status.value.retryAfterMs > 0 ? Date.now() + status.value.retryAfterMs : 0);
    // Expiry takes entries while nobody does anything.
    const { entryCount } = status.value;
    if (entryCount !== undefined && count.current !== undefined && entryCount !== count.current) logChanged();
    count.current = entryCount;
    return status.value.state;
  }, []);

  const refreshLogs = useCallback(async () => {
    const list = await client.call("vault.list", {});
    if (list.ok) setList(list.value);
  }, []);

  const finish = useCallback((opened: boolean) => {
    show(undefined);
    waiting.current?.(opened);
    waiting.current = undefined;
  }, []);

  const ensureOpen = useCallback(async () => {
    const now = await refresh();
    if (now === "open" || now === "session") return true;
    show(now === "none" ? "choose" : "unlock");
    return new Promise<boolean>((resolve) => {
      waiting.current = resolve;
    });
  }, [refresh]);

  const lock = useCallback(async () => {
    await client.call("vault.lock", {});
    await refresh();
  }, [refresh]);

  const select = useCallback(
    async (id: string) => {
      const selected = await client.call("vault.select", { id });
      await Promise.all([refresh(), refreshLogs()]);
      return selected.ok ? undefined : selected.error;
    },
    [refresh, refreshLogs],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another state can mean another list
  useEffect(() => {
    void refreshLogs();
  }, [refreshLogs, state]);

  // Damage is met by whatever was just asked for; what to do about it is said once, until the log opens again.
  const isDamageSaid = useRef(false);
  useEffect(() => {
    if (state === "open") isDamageSaid.current = false;
  }, [state]);
  useEffect(
    () =>
      onFailure(({ code }) => {
        if (code !== "log-damaged" || isDamageSaid.current) return;
        isDamageSaid.current = true;
        show((current) => current ?? { damage: { passphrase: "", isMet: true } });
      }),
    [],
  );

  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), pollMs);
    return () => clearInterval(timer);
  }, [refresh]);
  useActivity(state === "open");

  const value = useMemo(
    () => ({
      ...{ state, logs, keptFiles, isLost, retryAt, step },
      ...{ refresh, refreshLogs, select, ensureOpen, show, finish, lock },
    }),
    [state, logs, keptFiles, isLost, retryAt, step, refresh, refreshLogs, select, ensureOpen, finish, lock],
  );
  return <VaultContext value={value}>{children}</VaultContext>;
}

export function useVault(): Vault {
  const vault = useContext(VaultContext);
  if (!vault) throw new Error("VaultProvider is missing");
  return vault;
}

/** Tells the host now and then that somebody is here, so that it does not lock under their hands. */
function useActivity(isOpen: boolean) {
  useEffect(() => {
    if (!isOpen) return;
    let last = 0;
    const onUse = () => {
      if (Date.now() - last < activityMs) return;
      last = Date.now();
      void client.call("vault.activity", {});
    };
    addEventListener("pointerdown", onUse);
    addEventListener("keydown", onUse);
    return () => {
      removeEventListener("pointerdown", onUse);
      removeEventListener("keydown", onUse);
    };
  }, [isOpen]);
}

/** The name of the selected log where there are several, so that they are not mixed up; else nothing. */
export function useLogName(): string | undefined {
  const { logs } = useVault();
  return logs.length > 1 ? logs.find(({ current }) => current)?.name : undefined;
}
