import { describe, expect, it } from "vitest";
import en from "../../resources/locales/en/start.json" with { type: "json" };
import es from "../../resources/locales/es/start.json" with { type: "json" };
import { startText, systemLanguage } from "./texts.ts";

describe("lines in the terminal", () => {
  it("exist in both languages with the same parameters", () => {
    const parameters = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();
    expect(Object.keys(es)).toEqual(Object.keys(en));
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      expect(parameters(es[key]), key).toEqual(parameters(en[key]));
    }
  });

  it("get their parameters filled in, as they are", () => {
    expect(startText("en", "diskFull", { folder: "/tmp/$&/{{folder}}" })).toContain("/tmp/$&/{{folder}}");
  });

  it.each([
    [{ LANG: "es_MX.UTF-8" }, "es"],
    [{ LANG: "es" }, "es"],
    [{ LANG: "en_US.UTF-8" }, "en"],
    [{ LANG: "est_EE" }, "en"],
    [{ LANG: "C" }, "en"],
    [{ LANG: "es_US", LC_ALL: "en_US" }, "en"],
    [{ LANG: "en_US", LC_ALL: "", LC_MESSAGES: "es_ES" }, "es"],
  ])("speak the language of the terminal: %o", (env, language) => {
    expect(systemLanguage(env, "fr-FR")).toBe(language);
  });

  it("fall back to the language of the system where the terminal has none", () => {
    expect(systemLanguage({}, "es-419")).toBe("es");
    expect(systemLanguage({}, "de-DE")).toBe("en");
  });
});
