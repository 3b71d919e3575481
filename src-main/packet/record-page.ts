import type { Attachment, LogEntry } from "../../src-core/log/types.ts";
import type { EntryChange } from "../../src-core/ports/log-store.ts";
import type { WordedPage } from "../../src-core/print/types.ts";
import { findIdentifiers } from "../../src-core/recognizers/find.ts";
import type { PacketWords } from "./words.ts";

export interface PacketOptions {
  withNotes: boolean;
  withReturnAddress: boolean;
}

export interface Mailing {
  /** Its number in the packet, from 1. */
  number: number;
  entry: LogEntry;
  files: readonly Attachment[];
  /** The last change first. */
  changes: readonly EntryChange[];
}

/** Of the changes of a record, as many are listed. */
const changesShown = 10;

/** The record of one mailing in words. What fields were before a change is not part of it. */
export function recordPage(mailing: Mailing, options: PacketOptions, words: PacketWords): WordedPage {
  const { number, entry } = mailing;
  const { record } = words.texts;
  const numbers = numberRows(entry, words);
  const sections: WordedPage["sections"] = [
    { heading: record.mailing, style: "table", items: mailingRows(entry, options, words) },
  ];
  if (numbers.length > 0) sections.push({ heading: record.numbers, style: "table", items: numbers });
  if (options.withNotes && entry.note.trim() !== "")
    sections.push({ heading: record.notes, style: "text", items: [entry.note] });
  sections.push({ heading: record.files, ...fileItems(mailing.files, words) });
  sections.push({ heading: record.history, style: "table", items: historyRows(mailing, options, words) });
  return {
    language: words.language,
    title: words.fill(record.title, { number, day: words.day(entry.mailedOn) }),
    intro: "",
    sections,
    footer: "",
  };
}

/** In the place of a record that cannot be read. */
export function unreadablePage(number: number, words: PacketWords): WordedPage {
  const { record } = words.texts;
  return {
    language: words.language,
    title: `${number}.`,
    intro: record.unreadable,
    sections: [],
    footer: "",
  };
}

type Rows = string[];

/** A label and what is said; nothing when that is empty. The first tab ends the label. */
function row(label: string, text: string): Rows {
  return text.trim() === "" ? [] : [`${label}\t${text.replaceAll("\t", " ")}`];
}

function mailingRows(entry: LogEntry, { withReturnAddress }: PacketOptions, words: PacketWords): Rows {
  const { record, status, service, extra } = words.texts;
  const { piece, costCents, deadline } = entry;
  return [
    ...row(record.mailedOn, words.day(entry.mailedOn)),
    ...row(record.status, status[entry.status]),
    ...row(record.recipient, piece.deliveryAddress),
    ...(withReturnAddress ? row(record.sender, piece.returnAddress) : []),
    ...(withReturnAddress ? row(record.sentFrom, entry.sentFrom) : []),
    ...row(record.service, service[entry.service]),
    ...row(record.extras, piece.extras.map((each) => extra[each]).join("\n")),
    ...(costCents === null ? [] : row(record.cost, words.money(costCents))),
    ...(deadline === null ? [] : row(record.deadline, words.day(deadline.day))),
    ...row(record.matter, entry.matter),
  ];
}

function numberRows(entry: LogEntry, words: PacketWords): Rows {
  const { number } = words.texts;
  const all = [
    ...(entry.trackingNumber.trim() === ""
      ? []
      : [{ kind: "tracking" as const, text: entry.trackingNumber }]),
    ...entry.numbers,
  ];
  return all.flatMap(({ kind, text }) => row(number[kind], `${text}\n${checkOf(text, words)}`));
}

/** Kinds of number of the mail and what they are called. */
const mailNumbers = {
  "usps-tracking": "usps",
  "s10-tracking": "s10",
  "ups-tracking": "ups",
  "fedex-tracking": "fedex",
} as const;

/** What the digits say of themselves. The word before them has short numbers looked at as well. */
function checkOf(text: string, { texts, fill }: PacketWords): string {
  const { check } = texts;
  const prefix = "tracking ";
  const whole = text.trim();
  for (const { kind, start, end, evidence } of findIdentifiers(`${prefix}${whole}`)) {
    if (start > prefix.length || end < prefix.length + whole.length || !isMailNumber(kind)) continue;
    return fill(evidence.includes("check-digit") ? check.fits : check.fails, {
      kind: check[mailNumbers[kind]],
    });
  }
  return check.none;
}

function isMailNumber(kind: string): kind is keyof typeof mailNumbers {
  return Object.hasOwn(mailNumbers, kind);
}

function fileItems(
  files: readonly Attachment[],
  words: PacketWords,
): Pick<WordedPage["sections"][number], "style" | "items"> {
  const { record } = words.texts;
  if (files.length === 0) return { style: "text", items: [record.noFiles] };
  return { style: "text", items: files.map((file, index) => fileLines(file, index + 1, words).join("\n")) };
}

/** What is said of a file, on the record and on its own pages. Its name is left out: names tell. */
export function fileLines(file: Attachment, number: number, words: PacketWords): readonly string[] {
  const { record, kind } = words.texts;
  return [words.fill(record.file, { file: number, kind: kind[file.kind] }), ...fileDetails(file, words)];
}

export function fileDetails(file: Attachment, words: PacketWords): readonly string[] {
  const { record } = words.texts;
  const { type, bytes, addedAt, cleaned, sha256 } = file;
  return [
    words.fill(record.fileDetails, { type, bytes: words.number(bytes), time: words.time(addedAt) }),
    words.fill(record.hash, { sha256 }),
    ...(cleaned ? [record.cleaned] : []),
  ];
}

function historyRows({ entry, changes }: Mailing, options: PacketOptions, words: PacketWords): Rows {
  const { record } = words.texts;
  const recorded = row(record.recorded, words.fill(record.recordedAt, { time: words.time(entry.createdAt) }));
  if (changes.length === 0) return [...recorded, ...row(record.changed, record.neverChanged)];
  const lines = changes
    .slice(0, changesShown)
    .map(({ at, before }) => `${words.time(at)}: ${fieldsOf(before, options, words)}`);
  const more = changes.length - lines.length;
  return [
    ...recorded,
    ...row(record.changed, [...lines, ...(more > 0 ? [words.moreChanges(more)] : [])].join("\n")),
  ];
}

/** Names of what a change was about, without that which the packet leaves out. */
function fieldsOf(
  before: EntryChange["before"],
  { withNotes }: PacketOptions,
  { texts }: PacketWords,
): string {
  const names = Object.keys(before).map((name) => name.replace(/\..*$/, ""));
  const known = names.filter((name): name is keyof typeof texts.field => Object.hasOwn(texts.field, name));
  const shown = known.filter((name) => withNotes || name !== "note");
  return [...new Set(shown)].map((name) => texts.field[name]).join(", ") || "–";
}
