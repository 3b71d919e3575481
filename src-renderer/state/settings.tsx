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
import type { Output, Settings } from "../../src-core/contract/calls.ts";
import type { CallError } from "../../src-core/contract/errors.ts";
import { loadTexts, showLanguage } from "../i18n.ts";
import { useToast } from "../parts/Toast.tsx";
import { client } from "../transport.ts";
import { words } from "../words.ts";
import { useLife } from "./start-over.tsx";

type Info = Output<"app.info">;

interface SettingsState {
  settings: Settings;
  info: Info;
  /** Changes settings at once on screen, then for good. What the host does not take is put back, and said. */
  change(settings: Partial<Settings>): void;
  /** Changes settings that the host may ask about: on screen only once it has taken them. */
  ask(settings: Partial<Settings>): Promise<CallError | undefined>;
}

const SettingsContext = createContext<SettingsState | undefined>(undefined);

/** Settings and what the host says of itself. */
export function SettingsProvider({
  initial,
  info,
  children,
}: {
  initial: Settings;
  info: Info;
  children: ReactNode;
}) {
  const [settings, setSettings] = useState(initial);
  const toast = useToast();
  const { isOver } = useLife();
  /** What the host has, and the changes under way: one after the other, so that the last one made is the last one kept. */
  const kept = useRef(initial);
  const waiting = useRef(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => applyLook(settings), [settings]);

  const send = useCallback(
    (next: Partial<Settings>): Promise<CallError | undefined> => {
      if (isOver()) return Promise.resolve(undefined);
      const sent = async () => {
        const answer = await client.call("settings.set", next);
        waiting.current--;
        if (answer.ok) kept.current = answer.value;
        if (waiting.current === 0) {
          setSettings(kept.current);
          if (!answer.ok && next.language !== undefined) await showLanguage(shown(kept.current, info));
        }
        return answer.ok ? undefined : answer.error;
      };
      waiting.current++;
      const sending = last.current.then(sent);
      last.current = sending;
      return sending;
    },
    [info, isOver],
  );
  const change = useCallback(
    async (next: Partial<Settings>) => {
      setSettings((current) => ({ ...current, ...next }));
      const sending = send(next);
      if (next.language !== undefined) await showLanguage(shown({ language: next.language }, info));
      const error = await sending;
      if (error === undefined) return;
      await loadTexts("screens");
      toast(`${words("errors", `${error.code}.title`)}. ${words("errors", `${error.code}.next`)}`);
    },
    [send, info, toast],
  );
  const value = useMemo<SettingsState>(
    () => ({ settings, info, change: (next) => void change(next), ask: send }),
    [settings, info, change, send],
  );
  return <SettingsContext value={value}>{children}</SettingsContext>;
}

function shown({ language }: Pick<Settings, "language">, info: Info): Info["language"] {
  return language === "system" ? info.language : language;
}

export function useSettings(): SettingsState {
  const state = useContext(SettingsContext);
  if (!state) throw new Error("SettingsProvider is missing");
  return state;
}

/** Theme and text size, on the root element so that dialogs follow too; "system" follows the system as it changes. */
function applyLook(settings: Settings): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");
  const apply = () => {
    const system = contrast.matches ? "contrast" : dark.matches ? "dark" : "light";
    document.documentElement.dataset.theme = settings.theme === "system" ? system : settings.theme;
    document.documentElement.dataset.text = settings.textSize;
  };
  apply();
  dark.addEventListener("change", apply);
  contrast.addEventListener("change", apply);
  return () => {
    dark.removeEventListener("change", apply);
    contrast.removeEventListener("change", apply);
  };
}
