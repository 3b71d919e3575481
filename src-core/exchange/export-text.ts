import type { LogEntry } from "../log/types.ts";
import { err, ok, type Result } from "../result.ts";
import { csvFields, jsonFields, redactedFields } from "./export-fields.ts";
import { csvRow } from "./formula-safe.ts";
import { formatName, formatVersion } from "./json-entry.ts";

export interface ExportOptions {
  format: "csv" | "json";
  /** Ids of fields in the order of the file; none is the usual ones. */
  fields: readonly string[];
  redacted: boolean;
}

/** Writes an export piece by piece: the beginning, the entries in their order, the end. */
export interface ExportWriter {
  fileName: string;
  type: string;
  begin(): string;
  entry(entry: LogEntry): string;
  end(): string;
}

/** Tells a spreadsheet that the text is UTF-8. */
const byteOrderMark = "\uFEFF";

/** A writer for these options. A field that the kind of export does not have is refused, not left out. */
export function createExportWriter(options: ExportOptions): Result<ExportWriter, "invalid-input"> {
  const { format, redacted } = options;
  if (format === "json" && !redacted) return fullJson(options.fields);
  const table: Readonly<Record<string, (typeof csvFields)[keyof typeof csvFields]>> = redacted
    ? redactedFields
    : csvFields;
  const chosen = chosenFields(
    Object.keys(table).filter((field) => options.fields.length > 0 || table[field]?.usual),
    Object.keys(table),
    options.fields,
  );
  if (!chosen) return err("invalid-input");
  const columns = chosen.flatMap((id) => {
    const field = table[id];
    return field ? [{ id, ...field }] : [];
  });
  const fileName = `plainview-log${redacted ? "-redacted" : ""}.${format}`;
  if (format === "json")
    return ok({
      ...jsonFrame(fileName, true),
      entry: jsonLines((entry) => Object.fromEntries(columns.map(({ id, cell }) => [id, cell(entry)]))),
    });
  return ok({
    fileName,
    type: "text/csv;charset=utf-8",
    begin: () => byteOrderMark + csvRow(columns.map(({ header }) => header)),
    entry: (entry) => csvRow(columns.map(({ cell }) => cell(entry))),
    end: () => "",
  });
}

/** Every field as it is; a file with all of them can be read in again and gives the same entries. */
function fullJson(fields: readonly string[]): Result<ExportWriter, "invalid-input"> {
  const chosen = chosenFields(jsonFields, jsonFields, fields);
  if (!chosen) return err("invalid-input");
  const keys = jsonFields.filter((field) => chosen.includes(field));
  return ok({
    ...jsonFrame("plainview-log.json", false),
    entry: jsonLines((entry) => Object.fromEntries(keys.map((key) => [key, entry[key]]))),
  });
}

function jsonFrame(fileName: string, redacted: boolean) {
  return {
    fileName,
    type: "application/json",
    begin: () =>
      `{"format":"${formatName}","version":${formatVersion},"redacted":${String(redacted)},"entries":[`,
    end: () => "\n]}\n",
  };
}

/** One entry on each line, with a comma before all but the first. */
function jsonLines(value: (entry: LogEntry) => object): (entry: LogEntry) => string {
  let isFirst = true;
  return (entry) => {
    const line = `${isFirst ? "" : ","}\n${JSON.stringify(value(entry))}`;
    isFirst = false;
    return line;
  };
}

function chosenFields(
  usual: readonly string[],
  all: readonly string[],
  asked: readonly string[],
): readonly string[] | undefined {
  if (asked.length === 0) return usual;
  return asked.every((field) => all.includes(field)) ? [...new Set(asked)] : undefined;
}
