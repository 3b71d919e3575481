import { describe, expect, it } from "vitest";
import { fileKind } from "./file-kind.ts";

const kindOf = (head: string | Uint8Array, name = "file") =>
  fileKind(typeof head === "string" ? Buffer.from(head, "latin1") : head, name);

describe("a file that was chosen", () => {
  it.each([
    ["Date,To\n2026-03-14,Ana", "mail.csv", "csv"],
    ["Date\tTo", "mail.txt", "csv"],
    ["\xEF\xBB\xBF[{}]", "log.txt", "json"],
    ['  \n{"format":"plainview-log"}', "log", "json"],
    ["oops", "log.json", "json"],
    ["begin:vcard\nVERSION:3.0", "all.vcf", "cards"],
    ["PK\x03\x04....[Content_Types].xml", "mail.XLSX", "spreadsheet"],
    ["PK\x03\x04....xl/workbook.xml", "download", "spreadsheet"],
    ["PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "a", "spreadsheet"],
    ["PK\x03\x04....word/document.xml", "list.docx", "program"],
    ["\xD0\xCF\x11\xE0\xA1\xB1", "old.xls", "spreadsheet"],
    ["\xD0\xCF\x11\xE0\xA1\xB1", "old.doc", "program"],
    ["<html><table>", "report.xls", "spreadsheet"],
    ["<!DOCTYPE html>", "report.html", "program"],
    ["\xFF\xD8\xFF\xE0", "list.csv", "image"],
    ["\x89PNG\r\n", "list.png", "image"],
    ["\0\0\0\x18ftypheic", "IMG_1.HEIC", "image"],
    ["%PDF-1.7", "list.pdf", "pdf"],
    ["age-encryption.org/v1\n-> X25519", "plainview.age", "backup"],
    ["", "mail.csv", "empty"],
    ["\xEF\xBB\xBF \r\n", "mail.csv", "empty"],
  ])("that begins with %j and is called %s is %s", (head, name, kind) => {
    expect(kindOf(head, name)).toBe(kind);
  });

  it("is read by its byte order mark", () => {
    expect(kindOf(Buffer.from('\uFEFF[{"mailedOn"', "utf16le"))).toBe("json");
    expect(kindOf(Buffer.from("\uFEFFFecha,Para", "utf16le"))).toBe("csv");
    expect(kindOf(Buffer.from("\uFEFFBEGIN:VCARD", "utf16le"))).toBe("cards");
  });

  it("of any bytes has a kind", () => {
    for (let first = 0; first < 256; first++)
      expect(kindOf(Uint8Array.of(first, 0, 255))).toBeTypeOf("string");
  });
});
