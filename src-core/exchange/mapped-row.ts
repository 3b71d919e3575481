import type { ImportField } from "./fields.ts";
import { unguardCell } from "./formula-safe.ts";
import type { Mapping } from "./mapping.ts";

const none: readonly string[] = [];

/**
 * What the columns of a row say, by field; a field that several columns go to has a text for each. One for all rows of a
 * file: `row` is the one that is read.
 */
export class MappedRow {
  row: readonly string[] = none;
  readonly #columns = new Map<ImportField, readonly number[]>();
  readonly #names: readonly string[];

  /** `names` are those of the columns; what the mapping does not name is left out. */
  constructor(names: readonly string[], mapping: Mapping) {
    this.#names = names;
    for (const [index, name] of names.entries()) {
      const field = mapping.fields.get(name);
      if (field !== undefined) this.#columns.set(field, [...(this.#columns.get(field) ?? []), index]);
    }
  }

  has(field: ImportField): boolean {
    return this.#columns.has(field);
  }

  /** The name of the first column that goes to a field. */
  columnOf(field: ImportField): string {
    return this.#names[this.#columns.get(field)?.[0] ?? -1] ?? "";
  }

  /** The text of a field in its first column, without blanks around it. */
  one(field: ImportField): string {
    const index = this.#columns.get(field)?.[0];
    return index === undefined ? "" : unguardCell(this.row[index] ?? "").trim();
  }

  all(field: ImportField): readonly string[] {
    return this.#columns.get(field)?.map((index) => unguardCell(this.row[index] ?? "")) ?? none;
  }

  /** The texts of a field as lines; a single one stays exactly as written. */
  lines(field: ImportField): string {
    const columns = this.#columns.get(field);
    if (columns === undefined) return "";
    return columns.length === 1 ? unguardCell(this.row[columns[0] ?? -1] ?? "") : joined(this.all(field));
  }
}

/** Texts as lines, without those that are blank; a single one stays exactly as written. */
export function joined(texts: readonly string[]): string {
  const written = texts.filter((text) => text.trim() !== "");
  return written.length === 1 ? (written[0] ?? "") : written.map((text) => text.trim()).join("\n");
}
