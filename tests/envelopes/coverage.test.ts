// What the whole-envelope fixtures have to cover between them: both languages, every observer, every kind of
// correspondent, and enough letters about which there is little to say. What each of them must tell is in its
// expected.json (tests/envelopes.test.ts).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stakes } from "../../src-core/correspondents/kinds.ts";
import { factIds, isFactId } from "../../src-core/facts/index.ts";
import { emptyMailpiece, mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";
import { observerIds } from "../../src-core/observers/types.ts";
import { options } from "../../src-core/options/index.ts";
import { correspondentAddresses } from "../../src-core/reference/correspondent-addresses.ts";
import { correspondentPatterns } from "../../src-core/reference/correspondents.ts";
import { tellingWords } from "../../src-core/reference/telling-words.ts";
import { analyse } from "../../src-core/report/analyse.ts";
import { rules } from "../../src-core/rules/index.ts";
import type { Disclosure } from "../../src-core/rules/types.ts";

const fixtures = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const file = join(import.meta.dirname, name, "envelope.json");
    const piece = mailpieceSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    return { name, piece, disclosures: analyse(piece).disclosures };
  });
const all = fixtures.flatMap(({ disclosures }) => disclosures);
const quiet = fixtures.filter(({ name }) => /^(?:es-)?quiet-/.test(name));

/** What tells a matter, or of whom a number is. */
function isSensitive({ rule, message }: Disclosure): boolean {
  if (rule === "other-words") return message !== "words";
  return [
    "identifier-visible",
    "sender-kind",
    "recipient-kind",
    "attention-line",
    "custody-recipient",
    "reference-line",
  ].includes(rule);
}

describe("the whole-envelope fixtures", () => {
  it("are 60 or more, in both languages", () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(60);
    const spanish = fixtures.filter(({ name }) => name.startsWith("es-"));
    expect(spanish.length).toBeGreaterThanOrEqual(20);
    const spanishWords = /[áéíóúñ]|(?:^|\s)(?:de|del|la|el|para|calle|apartado)(?:\s|$)/i;
    for (const { name, piece } of spanish) expect(JSON.stringify(piece), name).toMatch(spanishWords);
  });

  it("have every observer who can learn something from a mailpiece", () => {
    const seen = new Set(all.flatMap(({ observers }) => observers));
    // That sellers of addresses learn from the outside of a letter is not known (observers, data-buyers).
    expect(observerIds.filter((observer) => !seen.has(observer))).toEqual(["data-buyers"]);
  });

  it("have every category of correspondent and every narrower kind, for certain", () => {
    const told = new Set(all.filter(({ outcome }) => outcome === "shown").map(({ params }) => params?.kind));
    const kinds = correspondentPatterns.flatMap((pattern) => ("kind" in pattern ? [pattern.kind] : []));
    expect([...Object.keys(stakes), ...kinds].filter((kind) => !told.has(kind))).toEqual([]);
  });

  it("have names that merely sound alike, on either side and in both languages", () => {
    const unsure = (rule: string, start = "") =>
      fixtures.filter(
        ({ name, disclosures }) =>
          name.startsWith(start) &&
          disclosures.some((found) => found.rule === rule && found.message === "sounds-like"),
      );
    expect(unsure("recipient-kind").length).toBeGreaterThan(1);
    expect(unsure("recipient-kind", "es-").length).toBeGreaterThan(0);
    expect(unsure("sender-kind").length).toBeGreaterThan(0);
  });

  it("have 15 or more, in both languages, about which nothing sensitive may be said", () => {
    expect(quiet.length).toBeGreaterThanOrEqual(15);
    expect(quiet.filter(({ name }) => name.startsWith("es-")).length).toBeGreaterThanOrEqual(5);
    for (const { name, disclosures } of quiet)
      expect(
        disclosures.filter(isSensitive).map(({ id }) => id),
        name,
      ).toEqual([]);
  });

  it("show five rows or fewer for a plain letter", () => {
    const own = ["returnAddress", "deliveryAddress", "logo"];
    const plain = quiet.filter(({ piece }) =>
      Object.entries(piece).every(
        ([key, value]) =>
          own.includes(key) || value === Reflect.get(emptyMailpiece, key) || `${value}` === "",
      ),
    );
    expect(plain.length).toBeGreaterThanOrEqual(15);
    expect(plain.filter(({ disclosures }) => disclosures.length > 5).map(({ name }) => name)).toEqual([]);
  });

  it("say of one place at most once what kind of correspondent it tells of, and at most one hint", () => {
    for (const { name, disclosures } of fixtures) {
      const kinds = disclosures.filter(({ rule }) => rule === "recipient-kind" || rule === "sender-kind");
      const places = kinds.map(({ rule, where }) => `${rule} ${where?.part} ${where?.start} ${where?.end}`);
      expect(new Set(places).size, name).toBe(places.length);
      for (const rule of ["recipient-kind", "sender-kind"])
        expect(
          kinds.filter((found) => found.rule === rule && found.message === "sounds-like").length,
          name,
        ).toBeLessThan(2);
    }
  });
});

describe("docs/coverage.md", () => {
  const text = readFileSync(join(import.meta.dirname, "../../docs/coverage.md"), "utf8");
  const named = new Set([...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

  it("has every rule, every observer and every list of names", () => {
    const patterns = ids([...correspondentPatterns, ...tellingWords]);
    const families = patterns.map((id) =>
      id.replace(/^(homeland-security|words-(?:immigration|daca|passport))$/, "uscis"),
    );
    expect([...ids(rules), ...observerIds, ...families].filter((id) => !named.has(id))).toEqual([]);
  });

  it("has every row of the tables of recipients and services that is a fact", () => {
    const rows = factIds.filter((id) => /^(?:rcp|cat|svc)-/.test(id));
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((id) => !named.has(id))).toEqual([]);
  });

  it("names nothing that is not there", () => {
    const known = new Set<string>([
      ...ids(rules),
      ...ids(options),
      ...ids([...correspondentPatterns, ...correspondentAddresses, ...tellingWords]),
      ...observerIds,
    ]);
    const files = /\.(?:ts|md)$|^src-core\//;
    expect([...named].filter((name) => !known.has(name) && !isFactId(name) && !files.test(name))).toEqual([]);
  });
});
