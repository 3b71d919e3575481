import { pageBytes, usableBytes } from "./page-file.ts";

/** A value as SQLite stores it. Whole numbers are bigints, so that they are bound as what they were. */
export type Value = null | bigint | number | string | Buffer;

/** One cell of a page of a tree: a row of a table or an entry of an index. */
export interface Cell {
  /** Undefined in an index, whose last value it is. */
  rowid: bigint | undefined;
  /** The part of the record that is on this page. */
  local: Buffer;
  /** Length of the whole record. */
  length: number;
  /** The first of the pages that hold the rest of the record; 0 when there is none. */
  overflow: number;
}

export interface TreePage {
  kind: "table" | "index";
  /** Pages below this one; none on a leaf. */
  children: number[];
  /** Rows or index entries: all but the inner pages of tables have them. */
  cells: Cell[];
}

/**
 * The fields of the file header that matter here (https://www.sqlite.org/fileformat.html, section 1.3); undefined when it
 * is no header of ours.
 */
export function readHeader(firstPage: Buffer): { userVersion: number; freePages: number } | undefined {
  const isOurs = firstPage.readUInt16BE(16) === pageBytes && firstPage.readUIntBE(21, 3) === 0x402020;
  if (!isOurs) return undefined;
  return { userVersion: firstPage.readUInt32BE(60), freePages: firstPage.readUInt32BE(32) };
}

/** Reads a page of a tree (section 1.6 there); undefined when it is something else or does not make sense. */
export function readTreePage(bytes: Buffer, page: number): TreePage | undefined {
  const start = page === 1 ? 100 : 0;
  const type = bytes[start];
  if (type !== 2 && type !== 5 && type !== 10 && type !== 13) return undefined;
  const isLeaf = type >= 10;
  const kind = type === 5 || type === 13 ? "table" : "index";
  const count = bytes.readUInt16BE(start + 3);
  const pointers = start + (isLeaf ? 8 : 12);
  if (pointers + count * 2 > usableBytes) return undefined;
  const children: number[] = [];
  const cells: Cell[] = [];
  try {
    for (let index = 0; index < count; index++) {
      let at = bytes.readUInt16BE(pointers + index * 2);
      if (at < pointers + count * 2) return undefined;
      if (!isLeaf) {
        children.push(bytes.readUInt32BE(at));
        at += 4;
      }
      if (isLeaf || kind === "index") cells.push(readCell(bytes, at, kind));
    }
    if (!isLeaf) children.push(bytes.readUInt32BE(start + 8));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return { kind, children, cells };
}

/** Section 1.6, "B-tree Cell Format": how much of a record is on its page follows from its length. */
function readCell(bytes: Buffer, start: number, kind: TreePage["kind"]): Cell {
  const length = readVarint(bytes, start);
  let at = length.end;
  let rowid: bigint | undefined;
  if (kind === "table") {
    const read = readVarint(bytes, at);
    rowid = BigInt.asIntN(64, read.value);
    at = read.end;
  }
  const total = Number(length.value);
  const most = kind === "table" ? usableBytes - 35 : Math.floor(((usableBytes - 12) * 64) / 255) - 23;
  if (total <= most) return { rowid, local: slice(bytes, at, total), length: total, overflow: 0 };
  const least = Math.floor(((usableBytes - 12) * 32) / 255) - 23;
  const fitting = least + ((total - least) % (usableBytes - 4));
  const local = fitting <= most ? fitting : least;
  return { rowid, local: slice(bytes, at, local), length: total, overflow: bytes.readUInt32BE(at + local) };
}

/** The values of a record (section 2.1); undefined when it does not make sense. */
export function readRecord(record: Buffer): Value[] | undefined {
  try {
    const header = readVarint(record, 0);
    const headerEnd = Number(header.value);
    if (headerEnd > record.length) return undefined;
    const values: Value[] = [];
    let at = headerEnd;
    for (let typeAt = header.end; typeAt < headerEnd; ) {
      const type = readVarint(record, typeAt);
      typeAt = type.end;
      const size = sizeOf(Number(type.value));
      if (size === undefined) return undefined;
      values.push(readValue(slice(record, at, size), Number(type.value)));
      at += size;
    }
    return at === record.length ? values : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function sizeOf(type: number): number | undefined {
  if (type >= 12) return (type - (type % 2) - 12) / 2;
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type];
}

function readValue(bytes: Buffer, type: number): Value {
  if (type === 0) return null;
  if (type === 7) return bytes.readDoubleBE(0);
  if (type === 8) return 0n;
  if (type === 9) return 1n;
  if (type >= 12) return type % 2 === 0 ? Buffer.from(bytes) : bytes.toString("utf8");
  return bytes.length === 8 ? bytes.readBigInt64BE(0) : BigInt(bytes.readIntBE(0, bytes.length));
}

/** Up to nine bytes, seven bits in each but the ninth. */
function readVarint(bytes: Buffer, start: number): { value: bigint; end: number } {
  let value = 0n;
  for (let index = 0; index < 8; index++) {
    const byte = bytes.readUInt8(start + index);
    value = (value << 7n) | BigInt(byte & 127);
    if (byte < 128) return { value, end: start + index + 1 };
  }
  return { value: (value << 8n) | BigInt(bytes.readUInt8(start + 8)), end: start + 9 };
}

/** Unlike `subarray`, does not cut short. */
function slice(bytes: Buffer, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw new RangeError("past the end");
  return bytes.subarray(start, start + length);
}
