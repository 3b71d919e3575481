import en from "../../resources/locales/en/start.json" with { type: "json" };
import es from "../../resources/locales/es/start.json" with { type: "json" };
import type { Language } from "../../src-core/ports/host.ts";

export type StartText = keyof typeof en;

const catalogues: Readonly<Record<Language, Readonly<Record<StartText, string>>>> = { en, es };

/** A line for the terminal, in the language given, with its `{{parameters}}` filled in. */
export function startText(language: Language, key: StartText, params: Record<string, string> = {}): string {
  return catalogues[language][key].replace(/\{\{(\w+)\}\}/g, (whole, name: string) => params[name] ?? whole);
}

/**
 * The language of the terminal: the first of LC_ALL, LC_MESSAGES and LANG that is set, as POSIX has it; on systems
 * without these, what the system tells Node. Spanish of any country, else English.
 */
export function systemLanguage(
  env: Readonly<Record<string, string | undefined>> = process.env,
  systemLocale: string = Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale;
  return /^es\b|^es_/i.test(locale) ? "es" : "en";
}
