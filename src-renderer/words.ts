import i18next from "i18next";
import { useTranslation } from "react-i18next";

/** Catalogues whose keys are data ids (rules, options, facts …); the walk tests keep their keys complete. */
export type WordSpace = "rules" | "options" | "needs" | "facts" | "observers" | "identifiers" | "errors";

/**
 * Looks up the words of a data id in the language shown, for example `words("options", "po-box.title")`.
 * Ids may hold dots only as separators.
 */
export function words(space: WordSpace, key: string, params?: Readonly<Record<string, unknown>>): string {
  const text: unknown = i18next.getResource(i18next.resolvedLanguage ?? "en", space, key);
  const fallback: unknown = text ?? i18next.getResource("en", space, key);
  if (typeof fallback !== "string") return "";
  return params
    ? i18next.services.interpolator.interpolate(fallback, { ...params }, i18next.language, {})
    : fallback;
}

/** `words`, drawn again when the language changes. */
export function useWords(): typeof words {
  useTranslation();
  return words;
}
