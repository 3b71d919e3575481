import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type programs from "../../../resources/locales/en/programs.json";

/** The words of the program directory by code. Typed from the English file, so that a code without words does not compile. */
export type ProgramTexts = typeof programs;

const loaders: Readonly<Record<"en" | "es", () => Promise<{ default: ProgramTexts }>>> = {
  en: () => import("../../../resources/locales/en/programs.json"),
  es: () => import("../../../resources/locales/es/programs.json"),
};

/** Loads the words of the program directory in the language shown; undefined until they are there. */
export function useProgramTexts(): ProgramTexts | undefined {
  const { i18n } = useTranslation();
  const language = i18n.language === "es" ? "es" : "en";
  const [loaded, setLoaded] = useState<{ language: string; texts: ProgramTexts }>();
  useEffect(() => {
    let stale = false;
    void loaders[language]().then(({ default: texts }) => {
      if (!stale) setLoaded({ language, texts });
    });
    return () => {
      stale = true;
    };
  }, [language]);
  return loaded?.language === language ? loaded.texts : undefined;
}

/** The name of a place in the language shown. Names that the languages spell alike are not in the catalogue. */
export function placeName(texts: ProgramTexts, code: string, english: string): string {
  const names: Readonly<Record<string, string>> = texts.place;
  return names[code] ?? english;
}
