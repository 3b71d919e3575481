import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { inflateRawSync, inflateSync } from "node:zlib";
import type Database from "better-sqlite3";
import { ok } from "../../src-core/result.ts";
import { testCost } from "../../src-main/app/test-support.ts";
import { openLog } from "../../src-main/db/open.ts";
import { PageFile } from "../../src-main/db/page-file.ts";
import { createVault } from "../../src-main/vault/vault.ts";

/** The key of a vault that is not open. */
export async function keyOf(folder: string, passphrase: string): Promise<Buffer> {
  const clock = { now: () => Date.now(), setTimer: () => () => {} };
  const vault = createVault({ folder, clock, cost: testCost });
  const key = await vault.unlock(passphrase, (raw) => ok(Buffer.from(raw)));
  if (!key.ok) throw new Error(key.error.code);
  return key.value;
}

/** What is wrong with a log file that is not open, in its pages, its structures, and what follows from what in it. */
export function problemsIn(path: string, key: Buffer): string[] {
  const problems: string[] = [];
  const file = new PageFile(path, key);
  for (let page = 1; page <= file.pages; page++)
    if (file.read(page) === undefined) problems.push(`page ${page} does not have its code`);
  if (!file.hasCodes) problems.push("no page has its code");
  file.close();
  const opened = openLog(path, key);
  if (!opened.ok) return [...problems, opened.error.code];
  const db = opened.value;
  try {
    const check = db.pragma("integrity_check") as { integrity_check: string }[];
    problems.push(...check.map(({ integrity_check: line }) => line).filter((line) => line !== "ok"));
    if ((db.pragma("foreign_key_check") as unknown[]).length > 0) problems.push("rows without their owner");
    problems.push(...searchProblems(db, "entry"), ...searchProblems(db, "book"));
    problems.push(...countProblems(db));
  } finally {
    db.close();
  }
  return problems;
}

function searchProblems(db: Database.Database, which: "entry" | "book"): string[] {
  const words = `${which}_words`;
  const table = which === "entry" ? "entry" : "book_entry";
  const problems: string[] = [];
  try {
    db.exec(`INSERT INTO ${words} (${words}) VALUES ('integrity-check')`);
  } catch {
    problems.push(`${words} is not whole`);
  }
  const without = (first: string, second: string) =>
    db.prepare(`SELECT count(*) FROM (${first} EXCEPT ${second})`).pluck().get();
  const rows = `SELECT row FROM ${table} WHERE deleted_at IS NULL`;
  const indexed = `SELECT rowid FROM ${words}`;
  if (without(rows, indexed) !== 0) problems.push(`rows that ${words} does not have`);
  if (without(indexed, rows) !== 0) problems.push(`${words} has rows that are not there`);
  return problems;
}

function countProblems(db: Database.Database): string[] {
  const sums = {
    "entries are counted wrong":
      "SELECT (SELECT entries FROM entry_count) <> (SELECT count(*) FROM entry WHERE deleted_at IS NULL)",
    "files are counted wrong": `SELECT EXISTS (SELECT 1 FROM entry WHERE attachments <>
      (SELECT count(*) FROM attachment WHERE entry = entry.row AND sha256 IS NOT NULL))`,
    "entries without a body": "SELECT EXISTS (SELECT row FROM entry EXCEPT SELECT row FROM entry_body)",
    "unfinished files": "SELECT EXISTS (SELECT 1 FROM attachment WHERE sha256 IS NULL)",
    "holds that are not in force": `SELECT EXISTS (SELECT 1 FROM entry WHERE deleted_at IS NULL AND held <>
      (hold = 1 OR matter IN (SELECT matter FROM matter_hold)))`,
  };
  return Object.entries(sums)
    .filter(([, sql]) => db.prepare(sql).pluck().get() !== 0)
    .map(([problem]) => problem);
}

/** Every file below folders with its bytes. */
export function* filesBelow(...folders: string[]): Generator<{ path: string; bytes: Buffer }, void, void> {
  for (const folder of folders.filter((each) => existsSync(each)))
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      const path = join(folder, name);
      if (statSync(path, { throwIfNoEntry: false })?.isFile()) yield { path, bytes: readFileSync(path) };
    }
}

/** A word as a tool could find it: as it is, in capitals, as UTF-16, base64 at each of three offsets, and hexadecimal. */
export function needlesOf(word: string): Buffer[] {
  const texts = [word, word.toLowerCase(), word.toUpperCase()];
  return texts.flatMap((text) => [
    Buffer.from(text, "utf8"),
    Buffer.from(text, "latin1"),
    Buffer.from(text, "utf16le"),
    Buffer.from(text, "utf16le").swap16(),
    ...[0, 1, 2].map((offset) => base64Core(text, offset)),
    Buffer.from(Buffer.from(text).toString("hex")),
  ]);
}

/** The letters that stand for the text wherever it is within longer base64, without those that its neighbours change. */
function base64Core(text: string, offset: number): Buffer {
  const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString("base64");
  const start = Math.ceil((offset * 4) / 3);
  const whole = Math.floor(((offset + Buffer.byteLength(text)) * 4) / 3);
  return Buffer.from(encoded.slice(start, whole));
}

/** Words that can be read in some bytes, in any of these forms or in something that is compressed in them. */
export function readableIn(bytes: Buffer, words: readonly string[]): string[] {
  const inside = [bytes, ...inflated(bytes)];
  return words.filter((word) =>
    needlesOf(word).some((needle) => inside.some((each) => each.includes(needle))),
  );
}

/** Whatever can be decompressed of some bytes (zlib, gzip, and what a ZIP file holds), wherever it begins. */
function inflated(bytes: Buffer): Buffer[] {
  const options = { maxOutputLength: 4_000_000, finishFlush: 2 };
  const found: Buffer[] = [];
  const tryAt = (at: number, open: (part: Buffer, settings: typeof options) => Buffer) => {
    try {
      const content = open(bytes.subarray(at), options);
      if (content.length > 8) found.push(content);
    } catch {
      // It was not compressed.
    }
  };
  for (let at = bytes.indexOf(0x78); at >= 0; at = bytes.indexOf(0x78, at + 1)) {
    const head = bytes.readUInt16BE(Math.min(at, bytes.length - 2));
    // CMF and FLG of RFC 1950 are a multiple of 31, without a preset dictionary.
    if (head % 31 === 0 && (head & 0x20) === 0) tryAt(at, inflateSync);
  }
  const gzip = Buffer.from("1f8b08", "hex");
  for (let at = bytes.indexOf(gzip); at >= 0; at = bytes.indexOf(gzip, at + 1)) {
    // RFC 1952: ten bytes, then a file name when a flag says so.
    const hasName = ((bytes[at + 3] ?? 0) & 8) !== 0;
    tryAt(hasName ? bytes.indexOf(0, at + 10) + 1 : at + 10, inflateRawSync);
  }
  for (
    let at = bytes.indexOf("PK\x03\x04", "latin1");
    at >= 0;
    at = bytes.indexOf("PK\x03\x04", at + 1, "latin1")
  )
    if (at + 30 < bytes.length)
      tryAt(at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28), inflateRawSync);
  return found;
}

/** Files of a data folder after everything was put right and the log is locked; any other is something left behind. */
const known = /^(log\.db|vault\.json|settings\.json)$/;

export function leftBehind(folder: string): string[] {
  return readdirSync(folder).filter((name) => !known.test(basename(name)));
}
