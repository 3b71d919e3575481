import type { Attachment } from "../../src-core/log/types.ts";
import { piecesOf } from "../../src-core/ports/attachment-store.ts";
import type { Language } from "../../src-core/ports/host.ts";
import type { Stores } from "../../src-core/ports/stores.ts";
import { wordedSheets } from "../../src-core/print/worded-page.ts";
import { filePages } from "./file-pages.ts";
import { coverPage, declarationPage, type Item } from "./front-pages.ts";
import { PdfFile } from "./pdf-file.ts";
import { type PacketOptions, recordPage, unreadablePage } from "./record-page.ts";
import { type PacketWords, packetWords } from "./words.ts";

export interface PacketOrder extends PacketOptions {
  entryIds: readonly string[];
  language: Language;
  declaration: boolean;
  /** By the computer's clock, milliseconds since 1970. */
  madeAt: number;
  stores: Pick<Stores, "log" | "attachments">;
  /** Asked after every pause: throws when the log is not open any more. */
  stillOpen(): void;
}

export interface PacketStep {
  /** Entries that are in it. */
  done: number;
  total: number;
  chunk?: Uint8Array;
  summary?: { pages: number; entries: number; files: number };
}

/** Bytes go out when there are as many. */
const chunkBytes = 512 * 1024;
/** Work between two answers, at most, where it can be cut. */
const sliceMs = 25;

/** Makes one PDF of the records and files of entries, in slices. */
export async function* makePacket(order: PacketOrder): AsyncGenerator<PacketStep, void> {
  const { stores, stillOpen, madeAt } = order;
  const words = packetWords(order.language);
  const pdf = await PdfFile.create(order.language, words.texts.title);
  stillOpen();
  const ids = [...new Set(order.entryIds)];
  const total = ids.length;
  const items: Item[] = [];
  let files = 0;
  let sliceStart = performance.now();
  const isSliceOver = () => pdf.waiting >= chunkBytes || performance.now() - sliceStart > sliceMs;

  for (const [index, id] of ids.entries()) {
    const number = index + 1;
    const added = addRecord(pdf, number, id, order, words);
    items.push(added.item);
    for (const [position, file] of added.files.entries()) {
      files++;
      const pieces = () => piecesOf(stores.attachments, file.id);
      const shown = { file, mailing: number, number: position + 1, pieces };
      for await (const _ of filePages(pdf, shown, words)) {
        stillOpen();
        if (!isSliceOver()) continue;
        yield { done: index, total, chunk: pdf.take() };
        sliceStart = performance.now();
      }
      stillOpen();
    }
    if (!isSliceOver()) continue;
    yield { done: number, total, chunk: pdf.take() };
    sliceStart = performance.now();
  }
  if (order.declaration) {
    items.push({ title: words.texts.cover.declaration, page: pdf.pages + 1 });
    for (const sheet of wordedSheets(declarationPage(words))) pdf.page(sheet);
  }
  const cover = { madeAt, mailings: total, files, pages: pdf.pages, items };
  const sheets = coverSheets(cover, words);
  for (const sheet of sheets) pdf.page(sheet, { isFront: true });
  await pdf.finish();
  const summary = { pages: pdf.pages + sheets.length, entries: total, files };
  const rest = pdf.take();
  for (let at = 0; at < rest.length; at += chunkBytes) {
    const chunk = rest.subarray(at, at + chunkBytes);
    yield { done: total, total, chunk, ...(at + chunkBytes >= rest.length ? { summary } : {}) };
  }
}

function addRecord(
  pdf: PdfFile,
  number: number,
  id: string,
  order: PacketOrder,
  words: PacketWords,
): { item: Item; files: readonly Attachment[] } {
  const { log, attachments } = order.stores;
  const page = pdf.pages + 1;
  const entry = log.get(id);
  const list = attachments.list(id);
  const files = list.ok ? list.value : [];
  const history = log.history(id);
  const page_ = entry.ok
    ? recordPage(
        { number, entry: entry.value, files, changes: history.ok ? history.value : [] },
        order,
        words,
      )
    : unreadablePage(number, words);
  for (const sheet of wordedSheets(page_)) pdf.page(sheet);
  const { cover, record } = words.texts;
  if (!entry.ok) return { item: { title: `${number}. ${record.unreadable}`, page }, files };
  const recipient = entry.value.piece.deliveryAddress.split(/\r?\n/).find((line) => line.trim() !== "");
  const day = words.day(entry.value.mailedOn);
  const title = `${number}. ${recipient?.trim() ?? cover.noRecipient}, ${day}`;
  return { item: { title, page }, files };
}

/** How many pages the cover has decides what numbers stand on it, and these how many pages it has: tried until both fit. */
function coverSheets(cover: Parameters<typeof coverPage>[0], words: PacketWords) {
  let count = 1;
  for (;;) {
    const sheets = wordedSheets(coverPage(cover, count, words));
    // It only ever grows: with larger numbers no line becomes shorter.
    if (sheets.length <= count) return sheets;
    count = sheets.length;
  }
}
