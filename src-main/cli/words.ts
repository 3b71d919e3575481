import i18next from "i18next";
import { en } from "../../resources/locales/en.ts";
import { cli as cliEn } from "../../resources/locales/en-cli.ts";
import { es } from "../../resources/locales/es.ts";
import { cli as cliEs } from "../../resources/locales/es-cli.ts";
import { type Language, languages } from "../../resources/locales/languages.ts";

/** Looks up a text of a catalogue in the chosen language. */
export interface Words {
  (space: string, key: string, params?: Readonly<Record<string, unknown>>): string;
  language: Language;
}

export function isLanguage(tag: string): tag is Language {
  return languages.some((language) => language.tag === tag);
}

/** The language asked for, else that of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`), else English. */
export function languageOf(asked: string | undefined, environment: NodeJS.ProcessEnv): Language {
  if (asked !== undefined) return isLanguage(asked) ? asked : "en";
  const set = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return languages.find((language) => set.toLowerCase().startsWith(language.tag))?.tag ?? "en";
}

export function makeWords(language: Language): Words {
  const texts = i18next.createInstance();
  // Resources are given here, so that init ends at once; `initAsync: false` makes it synchronous.
  void texts.init({
    lng: language,
    fallbackLng: "en",
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { en: { ...en, cli: cliEn }, es: { ...es, cli: cliEs } },
  });
  const look = (space: string, key: string, params?: Readonly<Record<string, unknown>>) =>
    texts.t(`${space}:${key}`, { ...params });
  return Object.assign(look, { language });
}
