import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Encoding } from "../../src-core/exchange/mapping.ts";
import { TextPieces } from "./text-pieces.ts";

function read(bytes: Uint8Array, pieceLength = bytes.length || 1, encoding: Encoding = "auto") {
  const pieces = new TextPieces(encoding);
  let text = "";
  for (let at = 0; at < bytes.length; at += pieceLength) {
    const piece = pieces.push(bytes.subarray(at, at + pieceLength));
    if (!piece.ok) return piece.error;
    text += piece.value;
  }
  const last = pieces.end();
  return last.ok ? { text: text + last.value, encoding: pieces.encoding } : last.error;
}

const words = "Fecha,Año,Dirección: «¡Ñandú!» 漢字 😀";
const latin = Buffer.from("A\xf1o \x80 5, Direcci\xf3n \x93x\x94", "latin1");

describe("the text of a file", () => {
  it("in UTF-8 is read however it is cut into pieces", () => {
    for (const mark of ["", "\uFEFF"])
      for (const length of [1, 2, 3, 5, 1000])
        expect(read(Buffer.from(mark + words), length)).toEqual({ text: words, encoding: "utf-8" });
  });

  it("in windows-1252 is read as that, and says so", () => {
    for (const length of [1, 3, 1000])
      expect(read(latin, length)).toEqual({ text: "Año € 5, Dirección “x”", encoding: "windows-1252" });
    expect(read(Buffer.concat([Buffer.from("x".repeat(5000)), latin]), 1024)).toMatchObject({
      encoding: "windows-1252",
    });
  });

  it("in UTF-16 is read by its byte order mark", () => {
    const little = Buffer.from(`\uFEFF${words}`, "utf16le");
    for (const length of [1, 2, 7, 1000]) {
      expect(read(little, length)).toEqual({ text: words, encoding: "utf-16" });
      expect(read(Buffer.from(little).swap16(), length)).toEqual({ text: words, encoding: "utf-16" });
    }
  });

  it("in ASCII could be anything", () => {
    expect(read(Buffer.from("Date,Name"))).toEqual({ text: "Date,Name", encoding: "auto" });
    expect(read(Buffer.alloc(0))).toEqual({ text: "", encoding: "auto" });
    expect(read(Buffer.from("x"))).toEqual({ text: "x", encoding: "auto" });
  });

  it("in two encodings is refused", () => {
    expect(read(Buffer.concat([Buffer.from("Año Dirección ñandú "), Buffer.from([0xf1, 0x20])]))).toBe(
      "encoding-mixed",
    );
    expect(read(Buffer.concat([Buffer.from("Año"), Buffer.from([0xf1, 0x20])]), 4)).toBe("encoding-mixed");
    expect(read(latin, 100, "utf-8")).toBe("encoding-mixed");
    expect(read(Buffer.concat([Buffer.from("\uFEFFAna "), latin]))).toBe("encoding-mixed");
    expect(read(Buffer.from([0xc3]), 1)).toMatchObject({ encoding: "windows-1252" });
  });

  it("is read in the encoding that was chosen", () => {
    expect(read(Buffer.from("ñ"), 1, "windows-1252")).toEqual({ text: "Ã±", encoding: "windows-1252" });
    expect(read(Buffer.from("ñ", "utf16le"), 1, "utf-16")).toEqual({ text: "ñ", encoding: "utf-16" });
  });

  it("with a NUL in it is none", () => {
    expect(read(Buffer.from("Date\0"))).toBe("not-text");
    expect(read(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]))).toBe("not-text");
    expect(read(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toBe("not-text");
  });

  it("comes out whole for any text, and any bytes end without an error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 8 }), (text, length) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\uFEFF"));
        expect(read(Buffer.from(text), length)).toMatchObject({ text });
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 8 }), (bytes, length) => {
        const outcome = read(bytes, length);
        if (typeof outcome !== "string") expect(outcome.text).not.toContain("\0");
      }),
    );
  });
});
