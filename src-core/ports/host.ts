/** Languages that the app speaks. */
export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];

/** Something that a person must agree to outside the page, so that a broken page cannot do it alone. */
export interface Question {
  id: "delete-everything";
  /** Language to ask in. */
  language: Language;
}

/** What the program that shows the window offers. */
export interface Host {
  readonly kind: "electron" | "browser";
  /** True when `openExternal` itself asks before it opens a link, so that the page need not. */
  readonly confirmsLinks: boolean;
  /** Asks the person; resolves to true only if they agreed. */
  confirm(question: Question): Promise<boolean>;
  /** Opens an address in the person's own browser. Called only with addresses of cited sources. Rejects on failure. */
  openExternal(url: string): Promise<void>;
  /** The language of the system, "en" when it is neither. */
  systemLanguage(): Language;
}
