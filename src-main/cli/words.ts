import i18next from "i18next";
import { en } from "../../resources/locales/en.ts";
import { cli as cliEn, imb as imbEn, print as printEn } from "../../resources/locales/en-cli.ts";
import { texts as planEn } from "../../resources/locales/en-plan.ts";
import { es } from "../../resources/locales/es.ts";
import { cli as cliEs, imb as imbEs, print as printEs } from "../../resources/locales/es-cli.ts";
import { texts as planEs } from "../../resources/locales/es-plan.ts";
import { type Language, languages } from "../../resources/locales/languages.ts";

/** Looks up a text of a catalogue in the chosen language. */
export interface Words {
  (space: string, key: string, params?: Readonly<Record<string, unknown>>): string;
  language: Language;
  /** "a, b, and c" */
  list(items: readonly string[]): string;
}

/** The language of a tag such as "es", "es-MX" or "es_US.UTF-8"; undefined when the program does not speak it. */
export function languageOfTag(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split(/[-_.@]/);
  return languages.find((language) => language.tag === primary)?.tag;
}

/** The language of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`), else English. */
export function languageOfEnvironment(environment: NodeJS.ProcessEnv): Language {
  const set = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return languageOfTag(set) ?? "en";
}

export function makeWords(language: Language): Words {
  const texts = i18next.createInstance();
  // Resources are given here, so that init ends at once; `initAsync: false` makes it synchronous.
  void texts.init({
    lng: language,
    fallbackLng: "en",
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: {
      en: { ...en, ...planEn, cli: cliEn, imb: imbEn, print: printEn },
      es: { ...es, ...planEs, cli: cliEs, imb: imbEs, print: printEs },
    },
  });
  const look = (space: string, key: string, params?: Readonly<Record<string, unknown>>) =>
    texts.t(`${space}:${key}`, { ...params });
  const locale = languages.find(({ tag }) => tag === language)?.locale ?? "en-US";
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  return Object.assign(look, { language, list: (items: readonly string[]) => lists.format(items) });
}
