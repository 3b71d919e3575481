import i18next from "i18next";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

const loaders = {
  en: () => import("../resources/locales/en/facts.json"),
  es: () => import("../resources/locales/es/facts.json"),
} as const;

/** Loads the words of the facts in the language shown; true once they are there. */
export function useFactTexts(): boolean {
  const { i18n } = useTranslation();
  const language = i18n.language === "es" ? "es" : "en";
  const [ready, setReady] = useState<string>();
  useEffect(() => {
    let stale = false;
    void loaders[language]().then((texts) => {
      i18next.addResourceBundle(language, "facts", texts.default);
      if (!stale) setReady(language);
    });
    return () => {
      stale = true;
    };
  }, [language]);
  return ready === language;
}
