import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { defaultSettings, type Output, type Settings } from "../../src-core/contract/calls.ts";
import { showLanguage } from "../i18n.ts";
import { client } from "../transport.ts";

type Info = Output<"app.info">;

interface SettingsState {
  settings: Settings;
  info: Info;
  /** Changes settings at once on screen, then for good. */
  change(settings: Partial<Settings>): void;
  /** Shows the defaults and writes nothing: what is left after everything was deleted. */
  reset(): void;
}

const SettingsContext = createContext<SettingsState | undefined>(undefined);

/** Settings and what the host says of itself; draws nothing until the right language is there. */
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
  useEffect(() => applyLook(settings), [settings]);
  const change = useCallback(
    (next: Partial<Settings>) => {
      setSettings((current) => ({ ...current, ...next }));
      if (next.language !== undefined)
        void showLanguage(next.language === "system" ? info.language : next.language);
      void client.call("settings.set", next);
    },
    [info],
  );
  const reset = useCallback(() => {
    setSettings(defaultSettings);
    void showLanguage(info.language);
  }, [info]);
  const value = useMemo(() => ({ settings, info, change, reset }), [settings, info, change, reset]);
  return <SettingsContext value={value}>{children}</SettingsContext>;
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
