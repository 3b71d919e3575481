import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "../resources/locales/en.ts";
import { type Language, languages } from "../resources/locales/languages.ts";

/** Catalogues by namespace. */
type Texts = Readonly<Record<string, object>>;

/**
 * Texts that the first page can do without, by the part of the app that they come with (lazy-part.ts). `first`: what
 * the first page itself shows, in English already there.
 */
const loaders: Readonly<
  Record<Language, Readonly<Record<"first" | TextPart, () => Promise<{ texts: Texts }>>>>
> = {
  en: {
    first: async () => ({ texts: en }),
    plan: () => import("../resources/locales/en-plan.ts"),
    screens: () => import("../resources/locales/en-screens.ts"),
  },
  es: {
    first: async () => ({ texts: (await import("../resources/locales/es.ts")).es }),
    plan: () => import("../resources/locales/es-plan.ts"),
    screens: () => import("../resources/locales/es-screens.ts"),
  },
};

/** `plan`: options, needs and plans, and what is printed of them. `screens`: every screen but Check, and every error. */
export type TextPart = "plan" | "screens";

/** The language shown, or about to be. */
let current: Language = "en";
/** Parts that were asked for: they follow every change of language. */
const wanted = new Set<TextPart>();

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
  current = language;
  await Promise.all((["first", ...wanted] as const).map((part) => add(language, part)));
  // Somebody may have chosen again meanwhile: the last choice counts.
  if (current !== language) return;
  await i18next.changeLanguage(language);
  const chosen = languages.find((candidate) => candidate.tag === language);
  document.documentElement.lang = chosen?.locale ?? "en-US";
  document.documentElement.dir = chosen?.direction ?? "ltr";
}

/** Brings the texts of a part in the language shown, and in every language shown after it. */
export async function loadTexts(part: TextPart): Promise<void> {
  wanted.add(part);
  let language: Language;
  do {
    language = current;
    await add(language, part);
  } while (language !== current);
}

async function add(language: Language, part: "first" | TextPart): Promise<void> {
  const { texts } = await loaders[language][part]();
  for (const [namespace, entries] of Object.entries(texts))
    if (!i18next.hasResourceBundle(language, namespace))
      i18next.addResourceBundle(language, namespace, entries);
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
