import type { CardProblem } from "../../src-core/exchange/problems.ts";
import { err, ok, type Result } from "../../src-core/result.ts";

/** One property of a card: "ADR;TYPE=home:;;12 Elm St;…". */
export interface CardLine {
  /** Upper case, without a group. */
  name: string;
  /** Upper-case names to their values, decoded; several of one name in their order. */
  params: ReadonlyMap<string, readonly string[]>;
  /** Unfolded and without its transfer encoding; escapes are still in it. */
  value: string;
}

export interface RawCard {
  /** Line of the file on which the card begins. */
  line: number;
  lines: Result<readonly CardLine[], CardProblem>;
}

/** Properties that are looked at; others, photos above all, are passed over unread. */
const wanted = new Set([
  ...["VERSION", "FN", "N", "ORG", "ADR", "LABEL", "KIND", "NOTE", "X-ABSHOWAS"],
  ...["X-PLAINVIEW-KIND", "X-PLAINVIEW-OWN"],
]);
/** More of them are not looked at. */
const mostLines = 500;
const mostParams = 50;
const nameAtStart = /^(?:[\w-]{1,100}\.)?([\w-]{1,100})[;:]/;

/**
 * The cards of a vCard file (versions 2.1, 3.0 and 4.0), in their order, with lines unfolded (RFC 6350, 3.2) and
 * quoted-printable decoded. A card that never ends, or whose lines cannot be read, is told as one. Words between cards
 * are told once, as "card-outside".
 */
export function* cardsOf(text: string): Generator<RawCard, void, void> {
  let begun: { line: number; lines: CardLine[]; problem: CardProblem | undefined } | undefined;
  let toldOutside = false;
  for (const { line, text: content } of contentLines(text)) {
    const plain = content.trim().toUpperCase();
    if (plain === "BEGIN:VCARD") {
      if (begun) yield { line: begun.line, lines: err("card-cut-short") };
      begun = { line, lines: [], problem: undefined };
    } else if (begun === undefined) {
      if (plain === "" || toldOutside) continue;
      toldOutside = true;
      yield { line, lines: err("card-outside") };
    } else if (plain === "END:VCARD") {
      yield { line: begun.line, lines: begun.problem ? err(begun.problem) : ok(begun.lines) };
      begun = undefined;
    } else {
      const name = nameAtStart.exec(content)?.[1]?.toUpperCase();
      if (name === undefined || !wanted.has(name)) continue;
      if (begun.lines.length >= mostLines) continue;
      const read = readLine(name, content);
      if (read.ok) begun.lines.push(read.value);
      else begun.problem ??= read.error;
    }
  }
  if (begun) yield { line: begun.line, lines: err("card-cut-short") };
}

/** Lines with those that go on from them: by a blank at the start, or by "=" at the end of quoted-printable. */
function* contentLines(text: string): Generator<{ line: number; text: string }, void, void> {
  let pieces: string[] = [];
  let isQuoted = false;
  let begunOn = 1;
  let line = 0;
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf("\n", at);
    if (end === -1) end = text.length;
    const written = text.slice(at, text.charAt(end - 1) === "\r" && end > at ? end - 1 : end);
    at = end + 1;
    line++;
    const last = pieces.at(-1);
    if (isQuoted && last?.endsWith("=")) {
      pieces[pieces.length - 1] = last.slice(0, -1);
      pieces.push(written);
    } else if (last !== undefined && /^[ \t]/.test(written)) pieces.push(written.slice(1));
    else {
      if (last !== undefined) yield { line: begunOn, text: pieces.join("") };
      pieces = [written];
      isQuoted = /^[^:]{0,1000}QUOTED-PRINTABLE/i.test(written);
      begunOn = line;
    }
  }
  if (pieces.length > 0) yield { line: begunOn, text: pieces.join("") };
}

const parameter = /;([\w-]{1,100})(?:=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*))?/y;

function readLine(name: string, content: string): Result<CardLine, CardProblem> {
  const params = new Map<string, string[]>();
  let at = nameAtStart.exec(content)?.[0].length ?? 0;
  at--;
  while (content.charAt(at) === ";") {
    parameter.lastIndex = at;
    const found = parameter.exec(content);
    if (!found) return err("card-not-valid");
    const [all, key = "", written] = found;
    // Version 2.1 leaves the names of parameters out: "ADR;HOME;QUOTED-PRINTABLE:…".
    const upper = key.toUpperCase();
    const isEncoding = /^(?:QUOTED-PRINTABLE|BASE64|8BIT|7BIT)$/.test(upper);
    const paramName = written === undefined ? (isEncoding ? "ENCODING" : "TYPE") : upper;
    const values = written === undefined ? [key] : valuesOf(written);
    if (params.size >= mostParams) return err("card-not-valid");
    const before = params.get(paramName);
    if (before) before.push(...values);
    else params.set(paramName, values);
    at += all.length;
  }
  if (content.charAt(at) !== ":") return err("card-not-valid");
  const value = content.slice(at + 1);
  const encoding = params.get("ENCODING")?.[0]?.toUpperCase();
  if (encoding !== "QUOTED-PRINTABLE") return ok({ name, params, value });
  const decoded = quotedPrintable(value, params.get("CHARSET")?.[0] ?? "utf-8");
  return decoded === undefined ? err("card-encoding") : ok({ name, params, value: decoded });
}

/** Values between commas, without their quotation marks and with the escapes of RFC 6868. */
function valuesOf(written: string): string[] {
  return (written.match(/"[^"]*"|[^",]+/g) ?? []).map((value) =>
    value
      .replace(/^"|"$/g, "")
      .replace(/\^['n^]/g, (marked) => (marked === "^n" ? "\n" : marked === "^'" ? '"' : "^")),
  );
}

const charsets: Readonly<Record<string, string>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "us-ascii": "windows-1252",
  "iso-8859-1": "windows-1252",
  "iso-8859-15": "iso-8859-15",
  "windows-1252": "windows-1252",
};

/** RFC 2045, 6.7. A line break within the value becomes the "\n" of later versions. */
function quotedPrintable(value: string, charset: string): string | undefined {
  const known = Object.hasOwn(charsets, charset.toLowerCase()) ? charsets[charset.toLowerCase()] : undefined;
  if (known === undefined) return undefined;
  const bytes: number[] = [];
  for (const part of value.split(/(=[0-9A-Fa-f]{2})/)) {
    if (/^=[0-9A-Fa-f]{2}$/.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
    else for (const byte of Buffer.from(part)) bytes.push(byte);
  }
  try {
    const text = new TextDecoder(known, { fatal: true }).decode(Uint8Array.from(bytes));
    return text.replace(/\r\n|\r|\n/g, "\\n");
  } catch {
    return undefined;
  }
}
