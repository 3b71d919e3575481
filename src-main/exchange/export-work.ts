import type { ExportWriter } from "../../src-core/exchange/export-text.ts";
import type { EntryFilter } from "../../src-core/log/types.ts";
import type { ExchangeStore } from "../../src-core/ports/exchange-store.ts";
import type { StreamWork } from "../app/streams.ts";

/** Entries read from the log at once, bytes given out at once, and the time that one step may take. */
const pageSize = 100;
const chunkLength = 262_144;
const stepMs = 40;

/** Writes the entries that match, in the order in which they were recorded. The end says how many there were. */
export async function* exportWork(
  store: Pick<ExchangeStore, "count" | "page">,
  filter: EntryFilter,
  writer: ExportWriter,
): StreamWork {
  const total = store.count(filter);
  let text = writer.begin();
  let done = 0;
  let unreadable = 0;
  let started = performance.now();
  for (let after: number | null = 0; after !== null; ) {
    const page = store.page(filter, after, pageSize);
    after = page.next;
    unreadable += page.unreadable;
    for (const entry of page.entries) {
      text += writer.entry(entry);
      done++;
      if (text.length < chunkLength && performance.now() - started < stepMs) continue;
      yield { done, total: Math.max(total, done), chunk: Buffer.from(text) };
      text = "";
      started = performance.now();
    }
  }
  text += writer.end();
  yield { done, total: done, chunk: Buffer.from(text), summary: { entries: done, unreadable } };
}
