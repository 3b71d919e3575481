import en from "../../resources/locales/en/menu.json" with { type: "json" };
import es from "../../resources/locales/es/menu.json" with { type: "json" };
import type { Language } from "../../src-core/ports/host.ts";

export type NativeText = keyof typeof en;

const catalogues: Readonly<Record<Language, Readonly<Record<NativeText, string>>>> = { en, es };

/** A text of the menu or of a dialog of the system, with its `{{parameters}}` filled in as they are. */
export function nativeText(
  language: Language,
  key: NativeText,
  params: Readonly<Record<string, string>> = {},
): string {
  return catalogues[language][key].replace(/\{\{(\w+)\}\}/g, (whole, name: string) => params[name] ?? whole);
}
