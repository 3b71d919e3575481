import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "../resources/locales/en.ts";
import { type Language, languages } from "../resources/locales/languages.ts";

/** Starts in English; other languages are loaded when first chosen. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    resources: { en },
    defaultNS: "app",
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** Shows the app in this language, at once and everywhere. */
export async function showLanguage(language: Language): Promise<void> {
  if (language === "es" && !i18next.hasResourceBundle("es", "app")) {
    const { es } = await import("../resources/locales/es.ts");
    for (const [namespace, texts] of Object.entries(es)) i18next.addResourceBundle("es", namespace, texts);
  }
  await i18next.changeLanguage(language);
  const chosen = languages.find((candidate) => candidate.tag === language);
  document.documentElement.lang = chosen?.locale ?? "en-US";
  document.documentElement.dir = chosen?.direction ?? "ltr";
}

/** The locale for dates and lists in the language shown. */
export function localeOf(tag: string): string {
  return languages.find((language) => language.tag === tag)?.locale ?? "en-US";
}

/** "a, b and c" in the language shown. */
export function joinList(items: readonly string[], tag: string): string {
  return new Intl.ListFormat(localeOf(tag), { type: "conjunction" }).format(items);
}

/** A stored day such as "2026-11-21" as people write it, without shifting it by time zone. */
export function formatDay(day: string, tag: string): string {
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime())
    ? day
    : new Intl.DateTimeFormat(localeOf(tag), { dateStyle: "medium" }).format(date);
}
