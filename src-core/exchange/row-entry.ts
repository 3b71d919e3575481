import { plainWords } from "../address-book/plain-words.ts";
import { type LogEntry, numberKinds } from "../log/types.ts";
import { emptyMailpiece, maxPartLength } from "../mailpiece/mailpiece.ts";
import { err, ok, type Result } from "../result.ts";
import { createDateReader } from "./dates.ts";
import type { ImportDraft } from "./draft.ts";
import type { ImportField } from "./fields.ts";
import { unguardCell } from "./formula-safe.ts";
import type { Mapping } from "./mapping.ts";
import { readMoney } from "./money.ts";
import type { RowProblem, RowProblemId } from "./problems.ts";
import { readFormat, readPostage, readService, readStatus } from "./words.ts";

/** What the columns of a row say, by field; a field that several columns go to has a text for each. */
type Cells = ReadonlyMap<ImportField, readonly string[]>;

export interface RowReader {
  /** "blank" for a row without any text. Every problem of a row is told, not only the first. */
  read(cells: readonly string[]): Result<ImportDraft, readonly RowProblem[]> | "blank";
}

interface Target {
  index: number;
  field: ImportField;
}

const longest = { trackingNumber: 100, tag: 100, matter: 100, sentFrom: 200, note: 10_000, number: 100 };
const mostNumbers = 20;
/** What a spreadsheet shows of a long number whose last digits it has lost: "9.40711E+21". */
const roundedNumber = /^[\d.,]+E\+?\d{1,3}$/i;

/**
 * Reads the rows of one file in their order. `columns` are its columns' names (see `columnNames`); what the mapping
 * does not name is left out. Texts stay as written, but for the apostrophe of `guardCell`.
 */
export function createRowReader(columns: readonly string[], mapping: Mapping): RowReader {
  const targets: Target[] = columns.flatMap((column, index) => {
    const field = mapping.fields.get(column);
    return field === undefined ? [] : [{ index, field }];
  });
  const columnOf = new Map(
    targets.toReversed().map(({ index, field }) => [field, columns[index] ?? ""] as const),
  );
  const readDate = createDateReader(mapping.dateOrder);

  return {
    read(row) {
      if (row.every((cell) => cell === "" || cell.trim() === "")) return "blank";
      const shape = shapeProblem(row, columns.length);
      if (shape !== undefined) return err([{ problem: shape, column: "" }]);

      const cells = cellsOf(row, targets);
      const problems: RowProblem[] = [];
      const tell = (field: ImportField, problem: RowProblemId) =>
        problems.push({ problem, column: columnOf.get(field) ?? "" });
      const one = (field: ImportField) => cells.get(field)?.[0]?.trim() ?? "";
      const short = (field: ImportField, most: number) => {
        const text = one(field);
        if (text.length > most) tell(field, "too-long");
        return text;
      };
      const readBy = <T>(
        field: ImportField,
        read: (text: string) => T | undefined,
        problem: RowProblemId,
      ) => {
        const text = one(field);
        if (text === "") return undefined;
        const value = read(text);
        if (value === undefined) tell(field, problem);
        return value;
      };
      const day = (field: ImportField) => {
        const text = one(field);
        if (text === "") return undefined;
        const read = readDate(text);
        if (read.ok) return read.value;
        tell(field, read.error);
        return undefined;
      };

      if (one("mailedOn") === "") tell("mailedOn", "date-missing");
      const mailedOn = day("mailedOn") ?? "";
      const deliveryAddress = deliveryBlock(cells);
      const returnAddress = returnBlock(cells);
      if (deliveryAddress.length > maxPartLength) tell(longestOf(cells, deliveryParts), "too-long");
      if (returnAddress.length > maxPartLength) tell(longestOf(cells, returnParts), "too-long");
      const trackingNumber = short("trackingNumber", longest.trackingNumber);
      if (roundedNumber.test(trackingNumber)) tell("trackingNumber", "number-rounded");
      if (deliveryAddress.trim() === "" && trackingNumber === "")
        tell(columnOf.has("recipient") ? "recipient" : "deliveryAddress", "recipient-missing");

      const service = readBy("service", readService, "service-unknown");
      const named = readBy("extras", readService, "extra-unknown");
      const status = readBy("status", readStatus, "status-unknown") ?? "mailed";
      const format = readBy("format", readFormat, "format-unknown") ?? emptyMailpiece.format;
      const postage = readBy("postage", readPostage, "postage-unknown") ?? emptyMailpiece.postage;
      const costCents = readBy("cost", readMoney, "cost-not-valid") ?? null;
      const numbers = numbersOf(cells, tell);
      const note = (cells.get("note") ?? []).filter((text) => text !== "").join("\n");
      if (note.length > longest.note) tell("note", "too-long");
      const deadlineDay = day("deadline");
      const remindOn = day("remindOn") ?? null;
      if (remindOn !== null && one("deadline") === "") tell("remindOn", "reminder-alone");
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

/** Cells beyond the header do no harm while they are empty. */
function shapeProblem(row: readonly string[], columns: number): RowProblemId | undefined {
  if (row.length < columns) return "cells-missing";
  return row.slice(columns).some((cell) => cell.trim() !== "") ? "cells-extra" : undefined;
}

function cellsOf(row: readonly string[], targets: readonly Target[]): Cells {
  const cells = new Map<ImportField, string[]>();
  for (const { index, field } of targets) {
    const text = unguardCell(row[index] ?? "");
    const others = cells.get(field);
    if (others) others.push(text);
    else cells.set(field, [text]);
  }
  return cells;
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

function longestOf(cells: Cells, fields: readonly ImportField[]): ImportField {
  const length = (field: ImportField) => (cells.get(field) ?? []).join("").length;
  return fields.reduce((most, field) => (length(field) > length(most) ? field : most), fields[0] ?? "note");
}

function deliveryBlock(cells: Cells): string {
  const block = lines(cells, "deliveryAddress");
  const one = (field: ImportField) => lines(cells, field);
  const careOf = one("careOf");
  const rest = [
    one("organization"),
    careOf === "" || /^(?:c\s*\/\s*o|care of|a cargo de)\b/i.test(careOf) ? careOf : `c/o ${careOf}`,
    block,
    one("street"),
    one("street2"),
    cityLine(one("city"), one("state"), one("zip")),
    one("country"),
  ];
  return joined([withoutRepeat(one("recipient"), block), ...rest]);
}

function returnBlock(cells: Cells): string {
  const block = lines(cells, "returnAddress");
  const one = (field: ImportField) => lines(cells, field);
  return joined([
    withoutRepeat(one("returnName"), block),
    block,
    one("returnStreet"),
    one("returnStreet2"),
    cityLine(one("returnCity"), one("returnState"), one("returnZip")),
  ]);
}

/** The texts of a field as lines; a single one stays exactly as written. */
function lines(cells: Cells, field: ImportField): string {
  const texts = cells.get(field) ?? [];
  return texts.length === 1 ? (texts[0] ?? "") : joined(texts);
}

function joined(texts: readonly string[]): string {
  const written = texts.filter((text) => text.trim() !== "");
  return written.length === 1 ? (written[0] ?? "") : written.map((text) => text.trim()).join("\n");
}

/** A name that the block begins with already is not written twice. */
function withoutRepeat(name: string, block: string): string {
  if (name === "" || block === "") return name;
  const [first = ""] = block.trimStart().split(/\r\n|\r|\n/, 1);
  return plainWords(first) === plainWords(name) ? "" : name;
}

function cityLine(city: string, state: string, zip: string): string {
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

/** "certified: 9407 1112 …" on a line each, and the columns that hold one kind of number. */
function numbersOf(cells: Cells, tell: (field: ImportField, problem: RowProblemId) => void): Numbers {
  const numbers: Numbers = [];
  for (const line of (cells.get("numbers") ?? []).flatMap((text) => text.split(/[\r\n;]+/))) {
    if (line.trim() === "") continue;
    const [, name = "", text = ""] = /^\s*([a-z-]+)\s*:(.*)$/i.exec(line) ?? ["", "other", line];
    const kind = numberKinds.find((each) => each === name.toLowerCase()) ?? "other";
    const rest = kind === "other" && name.toLowerCase() !== "other" ? line.trim() : text.trim();
    if (rest === "" || rest.length > longest.number) tell("numbers", "number-not-valid");
    else if (roundedNumber.test(rest)) tell("numbers", "number-rounded");
    else numbers.push({ kind, text: rest });
  }
  for (const kind of numberKinds) {
    const field = `number.${kind}` as const;
    const text = cells.get(field)?.[0]?.trim() ?? "";
    if (text === "") continue;
    if (text.length > longest.number) tell(field, "too-long");
    else if (roundedNumber.test(text)) tell(field, "number-rounded");
    else numbers.push({ kind, text });
  }
  if (numbers.length > mostNumbers) tell("numbers", "number-not-valid");
  return numbers;
}
