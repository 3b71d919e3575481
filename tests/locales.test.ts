import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages } from "../resources/locales/languages.ts";
import { scanTexts, type TextScan, type TextUse } from "./text-use.ts";

const root = join(import.meta.dirname, "..");
const localesFolder = join(root, "resources", "locales");
/** A catalogue that is long is cut into files with the same first word. */
const namespaceOf = (file: string): string =>
  file.replace(/\.json$/, "").replace(/^options-(?:address|mailing)$/, "options");
const namesIn = (tag: string) => [...new Set(readdirSync(join(localesFolder, tag)).map(namespaceOf).sort())];
const namespaces = namesIn("en");
const translations = languages.map(({ tag }) => tag).filter((tag) => tag !== "en");

/** Every text of a catalogue by its full key ("entry.title"). */
function textsOf(tag: string, namespace: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const add = (value: unknown, key: string): void => {
    if (typeof value === "string") texts.set(key, value);
    else if (typeof value === "object" && value !== null)
      for (const [part, below] of Object.entries(value)) add(below, key === "" ? part : `${key}.${part}`);
    else throw new Error(`${tag}/${namespace}: ${key} is not a text`);
  };
  for (const file of readdirSync(join(localesFolder, tag))) {
    if (namespaceOf(file) === namespace)
      add(JSON.parse(readFileSync(join(localesFolder, tag, file), "utf8")), "");
  }
  return texts;
}

const pluralForms = /_(?:zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(pluralForms, "");
/** The plural forms that a language asks for, whatever the number ("one", "many", "other"). */
const formsOf = (tag: string): readonly string[] =>
  new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

/** Key to texts, with the plural forms of one key together. */
function byBase(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const [key, text] of texts) grouped.set(baseOf(key), [...(grouped.get(baseOf(key)) ?? []), text]);
  return grouped;
}

const paramsOf = (texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => text.match(/\{\{\w+\}\}/g) ?? []))].sort();

/** Texts that are the same in every language: names, and words that stand in English on the mail itself. */
const unchanged: Readonly<Record<string, readonly string[]>> = {
  check: [
    "service.first-class",
    "service.priority",
    "service.priority-express",
    "service.ground-advantage",
    "service.media-mail",
    "marking.return-service-requested",
    "marking.address-service-requested",
    "marking.forwarding-service-requested",
    "marking.change-service-requested",
  ],
  cli: ["fileName"],
  "facts-screen": ["topic.informed-delivery"],
  identifiers: ["itin.name", "curp.name", "dui.name", "cpf.name"],
  packet: [
    "service.first-class",
    "service.priority",
    "service.priority-express",
    "service.ground-advantage",
    "service.media-mail",
  ],
  settings: ["textSize.normal", "about.version"],
};

describe("the catalogues", () => {
  it("are the same files in every language", () => {
    expect(namespaces.length).toBeGreaterThan(10);
    for (const tag of translations) expect(namesIn(tag)).toEqual(namespaces);
  });
});

describe.each(namespaces)("catalogue %s", (namespace) => {
  const english = textsOf("en", namespace);

  it.each(languages.map(({ tag }) => tag))("has in %s every plural form that the language has", (tag) => {
    const texts = textsOf(tag, namespace);
    const plural = [...texts.keys()].filter((key) => pluralForms.test(key)).map(baseOf);
    const missing = plural
      .flatMap((key) => formsOf(tag).map((form) => `${key}_${form}`))
      .filter((key) => !texts.has(key));
    expect([...new Set(missing)]).toEqual([]);
  });

  describe.each(translations)("in %s", (tag) => {
    const texts = textsOf(tag, namespace);
    const grouped = byBase(texts);

    it("has the keys of the English one and no others", () => {
      expect([...grouped.keys()].sort()).toEqual([...byBase(english).keys()].sort());
    });

    it("has the same parameters in every text", () => {
      for (const [key, originals] of byBase(english))
        expect(paramsOf(grouped.get(key) ?? []), key).toEqual(paramsOf(originals));
    });

    it("has no empty text", () => {
      expect([...english, ...texts].filter(([, text]) => text.trim() === "")).toEqual([]);
    });

    it("is translated, but for names and words that the mail carries in English", () => {
      const same = [...english].filter(([key, text]) => texts.get(key) === text).map(([key]) => key);
      expect(same.sort()).toEqual([...(unchanged[namespace] ?? [])].sort());
    });
  });
});

/** Words of the Spanish glossary that must not stand for what another word says. Names in quotation marks, brackets
 * and parentheses stay English and are left out. */
const spanishWordsToAvoid: readonly (readonly [avoid: RegExp, say: string])[] = [
  [/\bcasillas?\b/i, "apartado postal"],
  [/\bapartados? de correos?\b/i, "apartado postal"],
  [/\bdirecci(?:ón|ones) (?:de (?:retorno|devolución)|remitente)\b/i, "dirección del remitente"],
  [/\bclasificadoras? automáticas?\b/i, "máquina clasificadora"],
  [/\b(?:timbres?|sellos?) (?:postal(?:es)?|de correos?)\b/i, "estampilla"],
  [/\bacuse de (?:retorno|devolución)|\brecibos? de retorno\b/i, "Acuse de Recibo"],
  [/\bnúmeros? de seguimiento\b/i, "número de rastreo"],
  [/(?<!frases? de )\bcontraseñas?\b/i, "frase de contraseña"],
  [/\boficinas? postal(?:es)?\b/i, "oficina de correos"],
  [/\bsalas? de correos?\b|\bcuartos? de correos?\b/i, "oficina de correspondencia"],
  [/\blista de correos\b/i, "Entrega General"],
  [/\bcopias? de respaldo\b/i, "copia de seguridad"],
  [/\bordenador(?:es)?\b/i, "computadora"],
  [/\be-?mails?\b/i, "correo electrónico"],
  [/\b(?:vosotros|vuestr[oa]s?|tú|tus?|ti|contigo|te|puedes|tienes|debes|quieres)\b/i, "usted"],
];

/** Our own words in a Spanish text. */
const ownWords = (text: string): string =>
  text.replaceAll(/"[^"]*"|“[^”]*”|\([^)]*\)|\{\{\w+\}\}|plainview [a-z]+/g, " ");

describe("the Spanish", () => {
  // Lines for a terminal quote commands and options, which are English.
  const texts = namespaces.flatMap((namespace) =>
    [...textsOf("es", namespace)].map(([key, text]) => ({
      key: `${namespace}:${key}`,
      text: ownWords(text),
    })),
  );

  it.each(spanishWordsToAvoid)("has no %s: it says “%s”", (avoid) => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter(({ text }) => avoid.test(text)).map(({ key }) => key)).toEqual([]);
  });

  it("has no English left in it", () => {
    const english =
      /(?<![\p{L}-])(?:the|and|with|from|that|which|are|was|were|has|have|not|you|your|letter|address|sender)(?![\p{L}-])/u;
    expect(ownWords("La carta and el sobre")).toMatch(english);
    const left = texts.filter(({ key, text }) => english.test(text) && !key.startsWith("check:marking."));
    expect(left.map(({ key }) => key)).toEqual([]);
  });
});

const isSource = (name: string) =>
  /\.(?:ts|tsx|mjs)$/.test(name) && !/\.test(?:-helper)?\.tsx?$|\.d\.ts$/.test(name);

function scanFolder(folder: string): { file: string; scan: TextScan }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter(isSource)
    .map((name) => join(folder, name))
    .map((file) => ({ file, scan: scanTexts(file, readFileSync(join(root, file), "utf8")) }));
}

describe("the texts that the program asks for", () => {
  const renderer = scanFolder("src-renderer");
  const main = scanFolder("src-main");
  const files = [...renderer, ...main];
  const uses: readonly TextUse[] = files.flatMap(({ scan }) => scan.uses);

  it("can all be read in the source", () => {
    expect(uses.length).toBeGreaterThan(150);
    expect(files.flatMap(({ file, scan }) => scan.unread.map((call) => `${file}: ${call}`))).toEqual([]);
  });

  it("exist", () => {
    const missing = uses.filter(({ space, key }) => {
      if (!namespaces.includes(space)) return true;
      return ![...textsOf("en", space).keys()].some((full) => key.test(full) || key.test(baseOf(full)));
    });
    expect(missing.map(({ space, key }) => `${space}:${key.source}`)).toEqual([]);
  });

  /** Strings anywhere in the source: what fills the hole of a template is written out somewhere. */
  const strings = new Set([...files, ...scanFolder("src-core")].flatMap(({ scan }) => scan.strings));
  const isWritten = (filled: string): boolean =>
    /^\d+$/.test(filled) || filled.split(".").every((part) => strings.has(part));
  // A plural is looked up by its base, also where a template makes that.
  const canBe = (pattern: RegExp, key: string): boolean =>
    [key, baseOf(key)].some((name) => pattern.exec(name)?.slice(1).every(isWritten) === true);

  it.each([
    "app",
    "check",
    "log",
    "plan",
    "settings",
    "vault",
    "facts-screen",
    "cli",
    "errors",
    "backup",
    "exchange",
    "retention",
    "vaults",
  ])("are all that the catalogue %s has", (namespace) => {
    const own = uses.filter(({ space }) => space === namespace);
    const unused = [...textsOf("en", namespace).keys()].filter(
      (key) => !own.some((use) => canBe(use.key, key)),
    );
    expect(unused).toEqual([]);
  });

  // Their keys are checked by the compiler, and often handed on before they are looked up.
  it.each([
    ["start", [...main, ...scanFolder("scripts")]],
    ["menu", main],
  ] as const)("are all that the catalogue %s has", (namespace, where) => {
    const written = new Set(where.flatMap(({ scan }) => scan.strings));
    const made = where.flatMap(({ scan }) => scan.templates).filter(({ source }) => /[a-z]/i.test(source));
    const isUsed = (key: string) => written.has(key) || made.some((pattern) => canBe(pattern, key));
    expect([...textsOf("en", namespace).keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it("are all the words on the screens", () => {
    // What a permit imprint and a stamp carry is English in every language.
    const onTheMail = ["U.S. POSTAGE", "PAID · PERMIT", "Plainview"];
    const bare = renderer.flatMap(({ file, scan }) => scan.bare.map((text) => ({ file, text })));
    expect(bare.filter(({ text }) => !onTheMail.includes(text))).toEqual([]);
    expect(bare.length).toBeGreaterThan(0);
  });
});

describe("the scan of the source", () => {
  const scan = (code: string) => scanTexts("probe.tsx", code);
  const seen = (code: string) => scan(code).uses.map(({ space, key }) => `${space}:${key.source}`);

  it("finds keys written out, chosen, kept in a constant, and made from parts", () => {
    expect(
      seen('function A() { const { t } = useTranslation("log"); return <p>{t("a.b", { count })}</p>; }'),
    ).toEqual(["log:^a\\.b$"]);
    expect(seen('const { t } = useTranslation(); t(open ? "less" : "more"); t("vault:x")')).toEqual([
      "app:^less$",
      "app:^more$",
      "vault:^x$",
    ]);
    expect(
      seen('const { t: say } = useTranslation(["log", "app"]); const key = wide ? "w" : "n"; say(key)'),
    ).toEqual(["log:^w$", "log:^n$"]);
    expect(seen(`const { t } = useTranslation("check"); t(\`mark.\${id}.title\`)`)).toEqual([
      "check:^mark\\.(.+)\\.title$",
    ]);
    expect(seen(`words("rules", \`\${a}.\${b}\`); words("cli", "usage")`)).toEqual([
      "rules:^(.+)\\.(.+)$",
      "cli:^usage$",
    ]);
    expect(seen('function f(t: ReturnType<typeof useTranslation<"check">>["t"]) { return t("x"); }')).toEqual(
      ["check:^x$"],
    );
  });

  it("keeps apart the lookups of two functions in one file", () => {
    expect(
      seen(
        'function A() { const { t } = useTranslation("log"); t("a") } function B() { const { t } = useTranslation("vault"); t("b") }',
      ),
    ).toEqual(["log:^a$", "vault:^b$"]);
  });

  it("says which keys it cannot read", () => {
    expect(scan("const { t } = useTranslation(); const f = (key: string) => t(key);").unread).toEqual([
      "t(key)",
    ]);
  });

  it("finds words in the markup and in attributes that people read, and nothing else", () => {
    const code = `const a = <p className="big one" title="Read me" aria-label={open ? "Close it" : t("x")} data-id="abc">Hello {" "}{name}{wide && "there"}{\`\${n} things\`}1 · 2<b>&times;</b></p>;`;
    expect(scan(code).bare.toSorted()).toEqual(["Close it", "Hello", "Read me", "there", "things"]);
  });

  it("refuses a file that does not parse", () => {
    expect(() => scan("const = ;")).toThrow("does not parse");
  });
});
