import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLikeName } from "./matter-code.ts";

describe("the code of a matter", () => {
  it.each([
    "Rosa Quill",
    "ROSA QUILL",
    "rosa quill",
    "Quill Ferrier",
    "QUILL FERRIER",
    "Quill, Rosa",
    "quill, rosa",
    "Quill, Zebulonia",
    "Ferrier, T.-Tomás",
    "Tomás",
    "García",
    "GARCIA-2026",
    "garcia_12",
    "24-113 Rosa Quill",
    "RosaQuill2026",
    "QuillFerrier",
    "R. Quill",
    "R Quill",
    "Quill R.",
    "Sra. Quill",
    "Mr Ferrier",
    "McFerrier",
    "O'Quill",
    "O’Quill",
    "Quill v. Ferrier",
    "State vs. Q.",
    "In re Q.",
    "María de la Luz Quill",
    "María José del Río",
    "de la Quill",
    "Quill y Ferrier",
    "José Ángel",
    "Quill Asylum",
    "Expediente Quill",
    "Quill Jr Ferrier",
  ])("%j looks like a name", (text) => {
    expect(looksLikeName(text)).toBe(true);
  });

  it.each([
    "",
    "24-113",
    "CASE-12",
    "case-12",
    "M2026/7",
    "M-204",
    "M 204",
    "Case 12",
    "Case B",
    "Caso 12",
    "Expediente 24/113",
    "DV-TRO-7",
    "I-589 #4",
    "ANA-12",
    "MAY-2026",
    "May 2026",
    "WILL-12",
    "Housing Appeal 7",
    "Social Security 12",
    "Falcon",
    "falcon-7",
    "A1B2C3",
    "2026.11.03",
    "x",
    "§ 12",
    "批-12",
  ])("%j does not", (text) => {
    expect(looksLikeName(text)).toBe(false);
  });

  it("of digits, signs and single letters never does", () => {
    const part = fc.oneof(
      fc.nat(99_999).map(String),
      fc.constantFrom("M", "C", "K", "X", "-", "/", "_", ".", "#", " "),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        expect(looksLikeName(parts.join(""))).toBe(false);
      }),
    );
  });

  it("made of a name that is known always does, however it is written and joined", () => {
    const names = fc.constantFrom("Rosa", "Tomás", "Guadalupe", "Hernández", "Nguyen", "Thompson");
    const write = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize("NFD"),
    );
    const before = fc.constantFrom("", "24-", "case ", "_");
    const after = fc.constantFrom("", "/7", " #12", "_", " case");
    fc.assert(
      fc.property(before, names, write, after, (start, name, as, end) => {
        expect(looksLikeName(`${start}${as(name)}${end}`)).toBe(true);
      }),
    );
  });

  it("may be anything at all", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        expect(typeof looksLikeName(text)).toBe("boolean");
      }),
    );
    expect(looksLikeName("-, ".repeat(33))).toBe(false);
  });
});
