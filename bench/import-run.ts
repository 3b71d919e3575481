// Run as a program of its own by import.ts: imports a file of invented rows into a log and prints how long it took.
//   node import-run.ts <database> <rows> <encrypted|plain> <import|inserts> <csv|json>
import { randomBytes, randomUUID } from "node:crypto";
import { entryOf, type ImportDraft } from "../src-core/exchange/draft.ts";
import { DuplicateFinder } from "../src-core/exchange/duplicates.ts";
import { createExportWriter } from "../src-core/exchange/export-text.ts";
import { readMapping } from "../src-core/exchange/mapping.ts";
import { createLog } from "../src-main/db/open.ts";
import { createStores } from "../src-main/db/stores.ts";
import { createCsvReader, createJsonReader } from "../src-main/exchange/import-reader.ts";
import { ImportSink } from "../src-main/exchange/import-sink.ts";
import { previewCsv } from "../src-main/exchange/preview.ts";
import { inventedEntry } from "./invented.ts";
import { openPlainLog } from "./plain-log.ts";

const [path = "", count = "", which, what, format] = process.argv.slice(2);
const rows = Number(count);
/** As large as the page sends them. */
const pieceBytes = 1024 * 1024;
/** About as many as an import inserts at once. */
const batch = 400;

const db = openLog();
const stores = createStores(db);
/** Time in the log's hands, on the clock and of the processor: making the rows is not counted. */
const spent = { ms: 0, cpuMs: 0 };
if (what === "import") await importAll();
else insertAll();
if (stores.log.count() !== rows) throw new Error(`${stores.log.count()} of ${rows} rows are in the log`);
stores.close();
console.log(JSON.stringify({ ...spent, peakBytes: process.resourceUsage().maxRSS * 1024 }));

function start(): () => void {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    spent.ms += performance.now() - started;
    spent.cpuMs += (user + system) / 1000;
  };
}

/** The file a piece at a time, as it would come, so that only the import is in memory. */
function inventedFile(): Generator<Buffer> {
  const made = createExportWriter({
    format: format === "json" ? "json" : "csv",
    fields: [],
    redacted: false,
  });
  if (!made.ok) throw new Error(made.error);
  const writer = made.value;
  function* pieces(): Generator<Buffer> {
    let piece = writer.begin();
    for (let row = 0; row < rows; row++) {
      piece += writer.entry(inventedEntry(row));
      if (piece.length < pieceBytes) continue;
      yield Buffer.from(piece);
      piece = "";
    }
    yield Buffer.from(piece + writer.end());
  }
  return pieces();
}

function draftOf(row: number): ImportDraft {
  const { version, held, disclosed, ...draft } = inventedEntry(row);
  return draft;
}

function openLog() {
  if (which === "plain") return openPlainLog(path);
  const log = createLog(path, randomBytes(32));
  if (!log.ok) throw new Error(log.error.code);
  return log.value;
}

async function importAll(): Promise<void> {
  const transaction = stores.exchange.begin();
  if (!transaction.ok) throw new Error(transaction.error);
  const pieces = inventedFile();
  let first: Buffer | undefined;
  let reader = createJsonReader();
  if (format === "csv") {
    const beginning: Buffer = pieces.next().value ?? Buffer.alloc(0);
    first = beginning;
    const mapping = readMapping((await previewCsv(beginning.subarray(0, 65_536), undefined, false)).mapping);
    if (!mapping.ok) throw new Error(mapping.error);
    reader = createCsvReader(mapping.value);
  }
  const sink = new ImportSink({
    reader,
    transaction: transaction.value,
    duplicates: new DuplicateFinder(transaction.value),
    skipKnown: false,
    skipBad: false,
    now: () => 0,
    newId: randomUUID,
  });
  const write = async (piece: Buffer) => {
    const stop = start();
    const taken = await sink.write(piece);
    stop();
    if (!taken.ok) throw new Error(taken.error.code);
  };
  if (first) await write(first);
  for (const piece of pieces) await write(piece);
  const stop = start();
  const outcome = await sink.finish();
  stop();
  if (!outcome.ok || outcome.value.badCount > 0) throw new Error(JSON.stringify(outcome));
}

/** The same inserts by the same statements, without a file: the least that an import takes. */
function insertAll(): void {
  const begun = stores.exchange.begin();
  if (!begun.ok) throw new Error(begun.error);
  const transaction = begun.value;
  let row = 0;
  while (row < rows) {
    const some = Array.from({ length: Math.min(batch, rows - row) }, () => draftOf(row++));
    const stop = start();
    transaction.run(() => {
      for (const draft of some) transaction.insert(entryOf(draft, draft.id ?? randomUUID(), 0));
    });
    stop();
  }
  const stop = start();
  transaction.commit();
  stop();
}
