import {
  createContext,
  Fragment,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { defaultSettings, type Settings } from "../../src-core/contract/calls.ts";
import type { CallError } from "../../src-core/contract/errors.ts";
import type { Language } from "../../src-core/ports/host.ts";
import { showLanguage } from "../i18n.ts";
import { client } from "../transport.ts";

/** What the person must know once everything is gone; mostly nothing. */
export interface Aftermath {
  toast?: string;
  /** The panic wipe did not do all of it. */
  error?: CallError;
  /** Logs that it kept, as there is a legal hold in them. */
  kept?: number;
}

/**
 * Takes everything off the page at once, what was typed too, and waits for `work`. Then the page is as on the first day,
 * with the settings that are left.
 */
type StartOver = (work: () => Promise<Aftermath>) => Promise<void>;

interface Life {
  number: number;
  settings: Settings;
  aftermath: Aftermath;
}

interface LifeState {
  startOver: StartOver;
  /** True once everything goes: what is only now taken off the page must not be written again. */
  isOver(): boolean;
  aftermath: Aftermath;
}

const LifeContext = createContext<LifeState | undefined>(undefined);

/** To other windows of the app in the same browser: they hold what was typed in them. */
type Message = "over" | "begin";
const channelName = "plainview.start-over";

/** Draws `children` from one start to the next; what they hold in their state ends with each. */
export function StartOverProvider({
  settings,
  language,
  children,
}: {
  settings: Settings;
  /** Of the system. */
  language: Language;
  children(settings: Settings): ReactNode;
}) {
  const [life, setLife] = useState<Life | "over">({ number: 0, settings, aftermath: {} });
  const living = useRef<number | undefined>(0);
  const end = useCallback(() => {
    living.current = undefined;
    setLife("over");
  }, []);
  const begin = useCallback(
    async (aftermath: Aftermath) => {
      const left = await client.call("settings.get", {});
      const next = left.ok ? left.value : defaultSettings;
      await showLanguage(next.language === "system" ? language : next.language);
      living.current = Date.now();
      setLife({ number: living.current, settings: next, aftermath });
    },
    [language],
  );
  // One for both: a second one here would hear what this page tells the others.
  const others = useRef<BroadcastChannel>(undefined);
  const startOver = useCallback<StartOver>(
    async (work) => {
      const tell = (message: Message) => others.current?.postMessage(message);
      end();
      tell("over");
      await begin(await work());
      tell("begin");
    },
    [begin, end],
  );
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    others.current = channel;
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      end();
      if (data === "begin") void begin({});
    };
    return () => channel.close();
  }, [begin, end]);
  const value = useMemo<LifeState | undefined>(
    () =>
      life === "over"
        ? undefined
        : { startOver, isOver: () => living.current !== life.number, aftermath: life.aftermath },
    [life, startOver],
  );
  if (life === "over") return null;
  return (
    <LifeContext value={value}>
      <Fragment key={life.number}>{children(life.settings)}</Fragment>
    </LifeContext>
  );
}

export function useLife(): LifeState {
  const life = useContext(LifeContext);
  if (!life) throw new Error("StartOverProvider is missing");
  return life;
}
