/** What a file that a person chose seems to be, by its first bytes and its name. */
export type FileKind = "csv" | "json" | "cards" | RefusedKind;
/** Files that are nothing to read in, each with words of its own. */
export type RefusedKind = "empty" | "spreadsheet" | "image" | "pdf" | "backup" | "program";

/** Bytes that tell it. */
export const headBytes = 4096;

/**
 * Tells the files that can be read from those that people take for them: a workbook for a table, a photo of a list, a
 * backup for a log. Only a hint: the host reads text as text whatever its name.
 */
export function fileKind(head: Uint8Array, name: string): FileKind {
  if (head.length === 0) return "empty";
  const letters = latin(head);
  if (isImage(letters)) return "image";
  if (letters.startsWith("%PDF-")) return "pdf";
  if (/^(?:-----BEGIN AGE|age-encryption\.org)/.test(letters)) return "backup";
  if (letters.startsWith("PK\x03\x04") || letters.startsWith("\xD0\xCF\x11\xE0"))
    return isWorkbook(letters, name) ? "spreadsheet" : "program";
  const text = textOf(head).trimStart();
  if (text === "") return "empty";
  if (/^begin:vcard/i.test(text)) return "cards";
  // Excel opens web pages named ".xls", and so some programs write them.
  if (/^<(?:!doctype|html|table|\?xml)/i.test(text)) return /\.xls$/i.test(name) ? "spreadsheet" : "program";
  return /^[[{]/.test(text) || /\.(?:json|jsonl|ndjson)$/i.test(name) ? "json" : "csv";
}

function isImage(letters: string): boolean {
  return (
    /^(?:\xFF\xD8\xFF|\x89PNG|GIF8|BM.{4}\0{4}|II\*\0|MM\0\*|RIFF.{4}WEBP)/s.test(letters) ||
    /^.{4}ftyp(?:heic|heix|mif1|avif)/s.test(letters)
  );
}

function isWorkbook(letters: string, name: string): boolean {
  return (
    /\.(?:xls[xmb]?|xlt[xm]?|ods|numbers)$/i.test(name) ||
    letters.includes("xl/") ||
    letters.includes("opendocument.spreadsheet")
  );
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, headBytes));
}

function textOf(head: Uint8Array): string {
  const label =
    head[0] === 0xff && head[1] === 0xfe
      ? "utf-16le"
      : head[0] === 0xfe && head[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(label).decode(head);
}
