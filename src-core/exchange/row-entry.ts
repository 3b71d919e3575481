import { plainWords } from "../address-book/plain-words.ts";
import { type LogEntry, numberKinds } from "../log/types.ts";
import { emptyMailpiece, maxPartLength } from "../mailpiece/mailpiece.ts";
import { err, ok, type Result } from "../result.ts";
import { createDateReader } from "./dates.ts";
import type { ImportDraft } from "./draft.ts";
import type { ImportField } from "./fields.ts";
import { joined, MappedRow } from "./mapped-row.ts";
import type { Mapping } from "./mapping.ts";
import { readMoney } from "./money.ts";
import type { RowProblem, RowProblemId } from "./problems.ts";
import { readFormat, readPostage, readService, readStatus } from "./words.ts";

export interface RowReader {
  /** "blank" for a row without any text. Every problem of a row is told, not only the first. */
  read(cells: readonly string[]): Result<ImportDraft, readonly RowProblem[]> | "blank";
}

type Tell = (field: ImportField, problem: RowProblemId) => void;

const longest = { trackingNumber: 100, tag: 100, matter: 100, sentFrom: 200, note: 10_000, number: 100 };
const mostNumbers = 20;
/** What a spreadsheet shows of a long number whose last digits it has lost: "9.40711E+21". */
const roundedNumber = /^[\d.,]+E\+?\d{1,3}$/i;

/** Texts of a column of few words that are remembered with what they mean: so many, and so long. */
const remembered = { texts: 200, length: 100 };

/**
 * Reads the rows of one file in their order. `columns` are its columns' names (see `columnNames`); what the mapping
 * does not name is left out. Texts stay as written, but for the apostrophe of `guardCell`.
 */
export function createRowReader(columns: readonly string[], mapping: Mapping): RowReader {
  const cells = new MappedRow(columns, mapping);
  const readDate = createDateReader(mapping.dateOrder);
  const read = {
    service: remembering(readService),
    status: remembering(readStatus),
    format: remembering(readFormat),
    postage: remembering(readPostage),
  };
  let problems: RowProblem[] = [];

  // What follows reads the row that `cells` has, and tells its problems.
  const tell: Tell = (field, problem) => {
    problems.push({ problem, column: cells.columnOf(field) });
  };
  const short = (field: ImportField, most: number) => {
    const text = cells.one(field);
    if (text.length > most) tell(field, "too-long");
    return text;
  };
  const readBy = <T>(field: ImportField, reading: (text: string) => T | undefined, problem: RowProblemId) => {
    const text = cells.one(field);
    if (text === "") return undefined;
    const value = reading(text);
    if (value === undefined) tell(field, problem);
    return value;
  };
  const day = (field: ImportField) => {
    const text = cells.one(field);
    if (text === "") return undefined;
    const date = readDate(text);
    if (date.ok) return date.value;
    tell(field, date.error);
    return undefined;
  };

  return {
    read(row) {
      if (row.every((cell) => cell === "" || cell.trim() === "")) return "blank";
      const shape = shapeProblem(row, columns.length);
      if (shape !== undefined) return err([{ problem: shape, column: "" }]);
      cells.row = row;
      problems = [];

      if (cells.one("mailedOn") === "") tell("mailedOn", "date-missing");
      const mailedOn = day("mailedOn") ?? "";
      const deliveryAddress = deliveryBlock(cells);
      const returnAddress = returnBlock(cells);
      if (deliveryAddress.length > maxPartLength) tell(longestOf(cells, deliveryParts), "too-long");
      if (returnAddress.length > maxPartLength) tell(longestOf(cells, returnParts), "too-long");
      const trackingNumber = short("trackingNumber", longest.trackingNumber);
      if (roundedNumber.test(trackingNumber)) tell("trackingNumber", "number-rounded");
      if (deliveryAddress.trim() === "" && trackingNumber === "")
        tell(cells.has("recipient") ? "recipient" : "deliveryAddress", "recipient-missing");

      const service = readBy("service", read.service, "service-unknown");
      const named = readBy("extras", read.service, "extra-unknown");
      const status = readBy("status", read.status, "status-unknown") ?? "mailed";
      const format = readBy("format", read.format, "format-unknown") ?? emptyMailpiece.format;
      const postage = readBy("postage", read.postage, "postage-unknown") ?? emptyMailpiece.postage;
      const costCents = readBy("cost", readMoney, "cost-not-valid") ?? null;
      const numbers = numbersOf(cells, tell);
      const note = noteOf(cells);
      if (note.length > longest.note) tell("note", "too-long");
      const deadlineDay = day("deadline");
      const remindOn = day("remindOn") ?? null;
      if (remindOn !== null && cells.one("deadline") === "") tell("remindOn", "reminder-alone");
      const tag = short("tag", longest.tag);
      const matter = short("matter", longest.matter);
      const sentFrom = short("sentFrom", longest.sentFrom);
      if (problems.length > 0) return err(problems);

      const pieceService = service?.service ?? named?.service ?? emptyMailpiece.service;
      const extras = [...new Set([...(service?.extras ?? []), ...(named?.extras ?? [])])];
      return ok({
        id: null,
        createdAt: null,
        updatedAt: null,
        piece: {
          ...emptyMailpiece,
          deliveryAddress,
          returnAddress,
          format,
          postage,
          service: pieceService,
          extras,
        },
        mailedOn,
        service: pieceService,
        trackingNumber,
        tag,
        note,
        status,
        matter,
        sentFrom,
        numbers,
        costCents,
        deadline: deadlineDay === undefined ? null : { day: deadlineDay, remindOn },
        plan: null,
        hold: false,
      });
    },
  };
}

/** The same reading, which remembers what the first texts meant: a column of few words says the same many times. */
function remembering<T>(read: (text: string) => T | undefined): (text: string) => T | undefined {
  const known = new Map<string, T | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const value = read(text);
    if (known.size < remembered.texts && text.length <= remembered.length) known.set(text, value);
    return value;
  };
}

/** Cells beyond the header do no harm while they are empty. */
function shapeProblem(row: readonly string[], columns: number): RowProblemId | undefined {
  if (row.length < columns) return "cells-missing";
  if (row.length === columns) return undefined;
  return row.slice(columns).some((cell) => cell.trim() !== "") ? "cells-extra" : undefined;
}

function noteOf(cells: MappedRow): string {
  const texts = cells.all("note");
  return texts.length === 1 ? (texts[0] ?? "") : texts.filter((text) => text !== "").join("\n");
}

const deliveryParts = [
  ...([
    "recipient",
    "organization",
    "careOf",
    "deliveryAddress",
    "street",
    "street2",
    "city",
    "state",
  ] as const),
  ...(["zip", "country"] as const),
];
const returnParts = [
  ...(["returnName", "returnAddress", "returnStreet", "returnStreet2", "returnCity", "returnState"] as const),
  "returnZip" as const,
];

function longestOf(cells: MappedRow, fields: readonly ImportField[]): ImportField {
  const length = (field: ImportField) => cells.all(field).join("").length;
  return fields.reduce((most, field) => (length(field) > length(most) ? field : most), fields[0] ?? "note");
}

function deliveryBlock(cells: MappedRow): string {
  const block = cells.lines("deliveryAddress");
  const careOf = cells.lines("careOf");
  return joined([
    withoutRepeat(cells.lines("recipient"), block),
    cells.lines("organization"),
    careOf === "" || /^(?:c\s*\/\s*o|care of|a cargo de)\b/i.test(careOf) ? careOf : `c/o ${careOf}`,
    block,
    cells.lines("street"),
    cells.lines("street2"),
    cityLine(cells.lines("city"), cells.lines("state"), cells.lines("zip")),
    cells.lines("country"),
  ]);
}

function returnBlock(cells: MappedRow): string {
  const block = cells.lines("returnAddress");
  return joined([
    withoutRepeat(cells.lines("returnName"), block),
    block,
    cells.lines("returnStreet"),
    cells.lines("returnStreet2"),
    cityLine(cells.lines("returnCity"), cells.lines("returnState"), cells.lines("returnZip")),
  ]);
}

/** A name that the block begins with already is not written twice. */
function withoutRepeat(name: string, block: string): string {
  if (name === "" || block === "") return name;
  const [first = ""] = block.trimStart().split(/\r\n|\r|\n/, 1);
  return plainWords(first) === plainWords(name) ? "" : name;
}

function cityLine(city: string, state: string, zip: string): string {
  if (city === "" && state === "" && zip === "") return "";
  const area = [state.trim(), zipCode(zip, state)].filter((text) => text !== "").join(" ");
  return [city.trim(), area].filter((text) => text !== "").join(", ");
}

/** States and territories whose ZIP Codes begin with 0, which spreadsheets take off (Publication 65). */
const zeroStates = /^(?:CT|MA|ME|NH|NJ|RI|VT|PR|VI)$/i;

function zipCode(written: string, state: string): string {
  // ="02138" keeps a zero in Excel.
  const zip = written.trim().replace(/^="(.*)"$/, "$1");
  if (/^\d{9}$/.test(zip)) return `${zip.slice(0, 5)}-${zip.slice(5)}`;
  if (/^\d{3,4}$/.test(zip) && zeroStates.test(state.trim())) return zip.padStart(5, "0");
  return zip;
}

type Numbers = LogEntry["numbers"];

const numberFields = numberKinds.map((kind) => ({ kind, field: `number.${kind}` as const }));

/** "certified: 9407 1112 …" on a line each, and the columns that hold one kind of number. */
function numbersOf(cells: MappedRow, tell: Tell): Numbers {
  const numbers: Numbers = [];
  for (const line of cells.all("numbers").flatMap((text) => text.split(/[\r\n;]+/))) {
    if (line.trim() === "") continue;
    const [, name = "", text = ""] = /^\s*([a-z-]+)\s*:(.*)$/i.exec(line) ?? ["", "other", line];
    const kind = numberKinds.find((each) => each === name.toLowerCase()) ?? "other";
    const rest = kind === "other" && name.toLowerCase() !== "other" ? line.trim() : text.trim();
    if (rest === "" || rest.length > longest.number) tell("numbers", "number-not-valid");
    else if (roundedNumber.test(rest)) tell("numbers", "number-rounded");
    else numbers.push({ kind, text: rest });
  }
  for (const { kind, field } of numberFields) {
    const text = cells.one(field);
    if (text === "") continue;
    if (text.length > longest.number) tell(field, "too-long");
    else if (roundedNumber.test(text)) tell(field, "number-rounded");
    else numbers.push({ kind, text });
  }
  if (numbers.length > mostNumbers) tell("numbers", "number-not-valid");
  return numbers;
}
