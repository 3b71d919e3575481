/** Languages of the app, each under its own name. `draft` until a fluent reader has reviewed it. */
export const languages = [
  { tag: "en", name: "English", locale: "en-US", direction: "ltr", draft: false },
  { tag: "es", name: "Español", locale: "es-US", direction: "ltr", draft: true },
] as const;

export type Language = (typeof languages)[number]["tag"];
