import { describe, expect, it } from "vitest";
import { cardParts, cardText } from "./card-parts.ts";

const card = (name: string, ...more: string[]) =>
  `${["BEGIN:VCARD", "VERSION:3.0", `FN:${name}`, ...more, "END:VCARD"].join("\r\n")}\r\n`;
const lineOf = (file: string, name: string) =>
  file.split("\n").findIndex((line) => line.startsWith(`FN:${name}`)) + 1;

describe("a vCard file", () => {
  it("that is short goes in one part, as it is", () => {
    const file = card("Ana") + card("Luz");
    expect(cardParts(file)).toEqual([{ text: file, line: 1 }]);
    expect(cardParts("")).toEqual([]);
  });

  it("is taken apart between cards, and every part knows its first line", () => {
    const names = Array.from({ length: 50 }, (_, at) => `Person ${at}`);
    const file = names.map((name) => card(name)).join("");
    const parts = cardParts(file, 300);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.map(({ text }) => text).join("")).toBe(file);
    for (const { text, line } of parts) {
      expect(text.length).toBeLessThanOrEqual(300);
      expect(text).toMatch(/^BEGIN:VCARD/);
      const [, name = ""] = /FN:(.*)\r/.exec(text) ?? [];
      expect(line + 2).toBe(lineOf(file, name));
    }
  });

  it("loses its photos, and no line moves", () => {
    const photo = [
      "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
      ...Array.from({ length: 900 }, () => " AAAA".repeat(20)),
    ];
    const file = card("Ana", ...photo) + card("Luz", "item1.LOGO:data:image/png;base64,AAAA", "NOTE:a", " b");
    const [part, ...others] = cardParts(file, 5000);
    expect(others).toEqual([]);
    expect(part?.text).not.toContain("AAAA");
    expect(part?.text).toContain("NOTE:a\r\n b\r\n");
    expect(lineOf(part?.text ?? "", "Luz")).toBe(lineOf(file, "Luz"));
  });

  it("with a card too long for any part still comes to its end", () => {
    const file = card("Ana", `NOTE:${"x".repeat(1000)}`) + card("Luz");
    const parts = cardParts(file, 200);
    expect(parts.map(({ text }) => text).join("")).toBe(file);
    expect(parts.at(-1)?.text.endsWith(card("Luz"))).toBe(true);
  });

  it("is read in the encoding that it is in", () => {
    expect(cardText(Buffer.from("FN:Muñoz"))).toBe("FN:Muñoz");
    expect(cardText(Buffer.from("FN:Muñoz", "latin1"))).toBe("FN:Muñoz");
    expect(cardText(Buffer.from("\uFEFFFN:Muñoz", "utf16le"))).toBe("FN:Muñoz");
  });
});
