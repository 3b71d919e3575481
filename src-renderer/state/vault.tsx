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
import { client } from "../transport.ts";

export type VaultState = Output<"vault.status">["state"];
/** Which of the vault's dialogs stands over the screen. */
export type VaultStep = "choose" | "create" | "unlock" | "recover" | "change" | { recoveryCode: string };

interface Vault {
  state: VaultState;
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
  const [step, show] = useState<VaultStep>();
  const waiting = useRef<(opened: boolean) => void>(undefined);

  const refresh = useCallback(async () => {
    const status = await client.call("vault.status", {});
    setLost(!status.ok && status.error.code === "host-unreachable");
    if (!status.ok) return "none";
    setState(status.value.state);
    setRetryAt(status.value.retryAfterMs > 0 ? Date.now() + status.value.retryAfterMs : 0);
    return status.value.state;
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

  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), pollMs);
    return () => clearInterval(timer);
  }, [refresh]);
  useActivity(state === "open");

  const value = useMemo(
    () => ({ state, isLost, retryAt, step, refresh, ensureOpen, show, finish, lock }),
    [state, isLost, retryAt, step, refresh, ensureOpen, finish, lock],
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
