import { createHash } from "node:crypto";
import type { Client } from "../../src-core/contract/client.ts";
import { differences, mailingOf, markStart, marksOf } from "./mailings.ts";
import { type EntryState, expiring, type LogState } from "./operations.ts";
import { answerOf, takeAll } from "./support.ts";

/** What a log was found to hold, and what in it is not as anybody recorded it. */
export interface Contents {
  entries: Record<string, EntryState>;
  heldMatters: string[];
  hasRules: boolean;
  book: string[];
  needs: string[];
  views: string[];
  imports: Record<string, number>;
  problems: string[];
}

/** Entries of which the words are looked for one by one. */
const mostSearched = 60;

/** Reads everything in an open log by way of the contract. */
export async function readContents(client: Client): Promise<Contents> {
  const found: Contents = {
    ...{
      entries: {},
      heldMatters: [],
      hasRules: false,
      book: [],
      needs: [],
      views: [],
      imports: {},
      problems: [],
    },
  };
  let total = 0;
  for (let cursor: string | undefined; ; ) {
    const page = await answerOf(client, "log.list", { limit: 200, ...(cursor !== undefined && { cursor }) });
    total = page.total;
    for (const { id, tag, attachments } of page.entries) {
      if (tag.startsWith(markStart)) found.imports[tag] = (found.imports[tag] ?? 0) + 1;
      else await readEntry(client, id, attachments, found);
    }
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  const imported = Object.values(found.imports).reduce((sum, rows) => sum + rows, 0);
  if (total !== imported + Object.keys(found.entries).length)
    found.problems.push(`the log says that it has ${total} entries`);
  await searchFor(client, found);
  const { matters } = await answerOf(client, "matter.list", {});
  found.heldMatters = matters.filter(({ heldSince }) => heldSince !== null).map(({ code }) => code);
  found.hasRules = (await answerOf(client, "retention.get", {})).asked;
  const book = await answerOf(client, "book.list", { limit: 500 });
  if (book.total > 500) found.problems.push("more addresses than this test reads");
  found.book = book.entries.map(({ address }) => /^Book (\S+)/.exec(address)?.[1] ?? address);
  const needs = await answerOf(client, "needs.list", {});
  found.needs = needs.profiles.map(({ name }) => name);
  if (needs.damaged.length > 0) found.problems.push("damaged needs");
  found.views = (await answerOf(client, "view.list", {})).views.map(({ name }) => name);
  return found;
}

async function readEntry(client: Client, id: string, attachments: number, found: Contents): Promise<void> {
  const entry = await answerOf(client, "log.get", { id });
  const { birth, mark } = marksOf(entry);
  found.problems.push(...differences(entry, birth, mark));
  if (found.entries[birth] !== undefined) found.problems.push(`${birth} is there twice`);
  const files: Record<string, string> = {};
  const list =
    attachments === 0 ? [] : (await answerOf(client, "attachment.list", { entryId: id })).attachments;
  if (list.length !== attachments) found.problems.push(`${birth}: ${attachments} files are counted`);
  for (const file of list) {
    const { streamId } = await answerOf(client, "attachment.read", { id: file.id });
    const { code, bytes } = await takeAll(client, streamId);
    const isWhole =
      code === "ok" &&
      bytes.length === file.bytes &&
      createHash("sha256").update(bytes).digest("hex") === file.sha256;
    if (!isWhole) found.problems.push(`${birth}: ${file.name} is not whole`);
    files[file.name.replace(/\.png$/, "")] = file.id;
  }
  const { version } = entry;
  const { changes } = await answerOf(client, "log.history", { id });
  if (changes.some((change) => change.version > version)) found.problems.push(`${birth}: a change too many`);
  found.entries[birth] = { id, mark, hold: entry.hold, isDeleted: false, files };
}

/** Finds entries by their words, each and no other. */
async function searchFor(client: Client, found: Contents): Promise<void> {
  const entries = Object.values(found.entries);
  const step = Math.max(1, Math.ceil(entries.length / mostSearched));
  for (const { id, mark } of entries.filter((_, n) => n % step === 0)) {
    const { entries: hits } = await answerOf(client, "log.list", { query: mark });
    if (hits.length !== 1 || hits[0]?.id !== id) found.problems.push(`${mark} is not found by its words`);
  }
  for (const [batch, rows] of Object.entries(found.imports)) {
    const { total } = await answerOf(client, "log.list", { query: `of ${batch}` });
    if (total !== rows) found.problems.push(`rows of ${batch} are not found by their words`);
  }
}

export const matterOf = (birth: string, mark: string): string => mailingOf(birth, mark).matter ?? "";

/**
 * What is missing of a state, or too much, one line each; "lost" begins the lines about what was there. When rules of
 * retention are set, what is over by them may be gone: it goes in the background too.
 */
export function compare(found: Contents, state: LogState): string[] {
  const lines: string[] = [];
  const mayBeGone = new Set(expiring(state, matterOf));
  for (const [birth, expected] of Object.entries(state.entries)) {
    const entry = found.entries[birth];
    if (expected.isDeleted) {
      if (entry !== undefined) lines.push(`${birth} was deleted, and so purged when the log was opened`);
    } else if (entry === undefined) {
      if (!mayBeGone.has(birth)) lines.push(`lost: entry ${birth}`);
    } else {
      if (expected.id !== "" && expected.id !== entry.id) lines.push(`${birth} has another id`);
      if (entry.mark !== expected.mark) lines.push(`lost: change ${expected.mark} of ${birth}`);
      if (entry.hold !== expected.hold) lines.push(`lost: hold of ${birth}`);
      lines.push(...missing("file", Object.keys(entry.files), Object.keys(expected.files)));
    }
  }
  for (const birth of Object.keys(found.entries))
    if (state.entries[birth] === undefined) lines.push(`${birth} was saved by nobody`);
  lines.push(...missing("hold of matter", found.heldMatters, state.heldMatters));
  for (const kind of ["book", "needs", "views"] as const)
    lines.push(...missing(kind, found[kind], state[kind]));
  const imports = (list: Record<string, number>) =>
    Object.entries(list).map(([batch, rows]) => `${batch} of ${rows} rows`);
  lines.push(...missing("import", imports(found.imports), imports(state.imports)));
  if (found.hasRules !== state.hasRules) lines.push("lost: rules of retention");
  return lines;
}

function missing(what: string, found: readonly string[], expected: readonly string[]): string[] {
  const [there, wanted] = [new Set(found), new Set(expected)];
  return [
    ...[...wanted].filter((mark) => !there.has(mark)).map((mark) => `lost: ${what} ${mark}`),
    ...[...there].filter((mark) => !wanted.has(mark)).map((mark) => `${what} ${mark} was saved by nobody`),
  ];
}
