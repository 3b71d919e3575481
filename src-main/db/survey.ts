import type { PageUse } from "../../src-core/contract/vault-calls.ts";
import { type PageFile, usableBytes } from "./page-file.ts";
import { type Cell, readHeader, readRecord, readTreePage, type TreePage, type Value } from "./tree-pages.ts";

/** A table or index of the file, from its own list of them (`sqlite_schema`). */
export interface Tree {
  type: "table" | "index";
  name: string;
  /** The table; of an index, the one it orders. */
  table: string;
  root: number;
  /** How SQLite arranges it: a table WITHOUT ROWID is kept like an index. */
  kind: TreePage["kind"];
  /** Pages found to belong to it that can be read and hold rows or index entries. */
  leaves: number[];
  /** Damaged pages in its place. */
  damaged: number[];
}

export interface Survey {
  pages: number;
  /** Undefined when the first page, which says it, is damaged. */
  userVersion: number | undefined;
  damaged: { page: number; use: PageUse; name: string }[];
  trees: Tree[];
  /** Names that the file lists as search indexes (virtual tables). */
  virtual: string[];
  /** Pages of rows whose place in the file is lost, as a page above them is damaged. */
  strays: number[];
}

/** Pages looked at in one step: some milliseconds. */
const pagesAStep = 100;

/**
 * Looks at every page of a file and at what belongs to what, a part with each step; yields how many pages are done.
 */
export function* survey(file: PageFile): Generator<number, Survey, void> {
  const seen = new Uint8Array(file.pages + 1);
  const damaged: Survey["damaged"] = [];
  const steps = { done: 0 };
  const first = file.read(1);
  const header = first && readHeader(first);

  const schema = newTree("table", "sqlite_schema", 1, "");
  yield* walk(file, schema, seen, steps, (page) => damaged.push({ page, use: "schema", name: "" }));
  const rows = schema.leaves.flatMap((page) => schemaRows(file, page));
  // With the first page gone, its leaves are strays: they are known by what is in them.
  const lost = schema.damaged.length > 0 ? yield* strayedSchema(file, seen, steps) : [];
  const objects = [...rows, ...lost];

  const virtual = objects.filter(({ sql }) => /^create virtual table/i.test(sql)).map(({ name }) => name);
  const trees: Tree[] = [];
  for (const { type, name, table, root, sql } of objects) {
    if (root === 0 || (type !== "table" && type !== "index")) continue;
    const tree = newTree(type, name, root, sql, table);
    trees.push(tree);
    const use = isShadow(table, virtual) ? "search" : type;
    yield* walk(file, tree, seen, steps, (page) =>
      damaged.push({ page, use, name: use === "search" ? searchOf(table, virtual) : name }),
    );
  }
  if (header) yield* walkFree(file, header.freePages, seen, steps, damaged);

  const strays: number[] = [];
  for (let page = 1; page <= file.pages; page++) {
    if (seen[page] === 1) continue;
    const bytes = file.read(page);
    if (bytes === undefined) damaged.push({ page, use: "unknown", name: "" });
    else {
      const read = readTreePage(bytes, page);
      if (read?.kind === "table" && read.children.length === 0 && read.cells.length > 0) strays.push(page);
    }
    if (countStep(steps)) yield steps.done;
  }
  damaged.sort((a, b) => a.page - b.page);
  return { pages: file.pages, userVersion: header?.userVersion, damaged, trees, virtual, strays };
}

/** Whether a table is a part of a search index: those are made anew rather than copied. */
export function isShadow(table: string, virtual: readonly string[]): boolean {
  return searchOf(table, virtual) !== "";
}

function searchOf(table: string, virtual: readonly string[]): string {
  return virtual.find((name) => table === name || table.startsWith(`${name}_`)) ?? "";
}

function newTree(type: Tree["type"], name: string, root: number, sql: string, table = name): Tree {
  const kind = type === "index" || /without\s+rowid\W*$/i.test(sql) ? "index" : "table";
  return { type, name, table, root, kind, leaves: [], damaged: [] };
}

interface Steps {
  done: number;
}

function countStep(steps: Steps): boolean {
  steps.done++;
  return steps.done % pagesAStep === 0;
}

/** Visits every page of a tree that can be reached, and the pages that long records go on in. */
function* walk(
  file: PageFile,
  tree: Tree,
  seen: Uint8Array,
  steps: Steps,
  onDamage: (page: number) => void,
): Generator<number, void, void> {
  const waiting = [tree.root];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (!take(page, seen)) continue;
    if (countStep(steps)) yield steps.done;
    const bytes = file.read(page);
    const read = bytes && readTreePage(bytes, page);
    if (read === undefined || read.kind !== tree.kind) {
      tree.damaged.push(page);
      onDamage(page);
      continue;
    }
    waiting.push(...read.children);
    if (read.cells.length > 0) tree.leaves.push(page);
    for (const cell of read.cells) yield* walkOverflow(file, cell, tree, seen, steps, onDamage);
  }
}

function* walkOverflow(
  file: PageFile,
  cell: Cell,
  tree: Tree,
  seen: Uint8Array,
  steps: Steps,
  onDamage: (page: number) => void,
): Generator<number, void, void> {
  for (let page = cell.overflow; page !== 0; ) {
    if (!take(page, seen)) return;
    if (countStep(steps)) yield steps.done;
    const bytes = file.read(page);
    if (bytes === undefined) {
      tree.damaged.push(page);
      onDamage(page);
      return;
    }
    page = bytes.readUInt32BE(0);
  }
}

/** Section 1.5 of the file format: trunk pages that list free ones. Free pages hold nothing. */
function* walkFree(
  file: PageFile,
  firstTrunk: number,
  seen: Uint8Array,
  steps: Steps,
  damaged: Survey["damaged"],
): Generator<number, void, void> {
  for (let page = firstTrunk; page !== 0; ) {
    if (!take(page, seen)) return;
    if (countStep(steps)) yield steps.done;
    const bytes = file.read(page);
    if (bytes === undefined) {
      damaged.push({ page, use: "free", name: "" });
      return;
    }
    const count = Math.min(bytes.readUInt32BE(4), usableBytes / 4 - 2);
    for (let index = 0; index < count; index++) {
      const free = bytes.readUInt32BE(8 + index * 4);
      if (!take(free, seen)) continue;
      if (file.read(free) === undefined) damaged.push({ page: free, use: "free", name: "" });
      if (countStep(steps)) yield steps.done;
    }
    page = bytes.readUInt32BE(0);
  }
}

/** False when a page does not exist or was visited before. */
function take(page: number, seen: Uint8Array): boolean {
  if (page < 1 || page >= seen.length || seen[page] === 1) return false;
  seen[page] = 1;
  return true;
}

interface SchemaRow {
  type: string;
  name: string;
  table: string;
  root: number;
  sql: string;
}

function schemaRows(file: PageFile, page: number): SchemaRow[] {
  const bytes = file.read(page);
  const cells = (bytes && readTreePage(bytes, page)?.cells) ?? [];
  return cells.flatMap((cell) => {
    const record = wholeRecord(file, cell);
    return (record && schemaRow(readRecord(record))) ?? [];
  });
}

function schemaRow(values: Value[] | undefined): SchemaRow | undefined {
  if (values?.length !== 5) return undefined;
  const [type, name, table, root, sql] = values;
  if (typeof type !== "string" || !["table", "index", "trigger", "view"].includes(type)) return undefined;
  if (typeof name !== "string" || typeof table !== "string") return undefined;
  return { type, name, table, root: Number(root ?? 0), sql: typeof sql === "string" ? sql : "" };
}

function* strayedSchema(
  file: PageFile,
  seen: Uint8Array,
  steps: Steps,
): Generator<number, SchemaRow[], void> {
  const found: SchemaRow[] = [];
  for (let page = 2; page <= file.pages; page++) {
    if (seen[page] === 1) continue;
    const rows = schemaRows(file, page);
    if (rows.length > 0) {
      seen[page] = 1;
      found.push(...rows);
    }
    if (countStep(steps)) yield steps.done;
  }
  return found;
}

/** A record with the parts of it that are on other pages; undefined when one of them is damaged. */
export function wholeRecord(file: PageFile, cell: Cell): Buffer | undefined {
  if (cell.overflow === 0) return cell.local;
  const parts: Buffer[] = [cell.local];
  let left = cell.length - cell.local.length;
  for (let page = cell.overflow; left > 0; ) {
    const bytes = page > 0 && page <= file.pages ? file.read(page) : undefined;
    if (bytes === undefined) return undefined;
    const part = bytes.subarray(4, 4 + Math.min(left, usableBytes - 4));
    parts.push(part);
    left -= part.length;
    page = bytes.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}
