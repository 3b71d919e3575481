import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Delimiter } from "../../src-core/exchange/delimiter.ts";
import { csvRow, unguardCell } from "../../src-core/exchange/formula-safe.ts";
import { CsvRows } from "./csv-rows.ts";

function read(text: string, pieceLength = text.length || 1, delimiter?: Delimiter) {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const problems: string[] = [];
  const csv = new CsvRows({
    delimiter,
    onRow(cells, line) {
      rows.push(cells);
      lines.push(line);
    },
    onProblem: (problem, line) => problems.push(`${problem} ${line}`),
  });
  for (let at = 0; at < text.length; at += pieceLength) csv.push(text.slice(at, at + pieceLength));
  csv.end();
  return { rows, lines, problems, delimiter: csv.delimiter };
}

describe("the rows of a CSV file", () => {
  it.each(["\n", "\r\n", "\r"])("are parted by line breaks of any kind: %j", (end) => {
    const text = ["a,b", '"1 ""x""","2,\n3"', "", "4,5"].join(end);
    expect(read(text)).toMatchObject({
      rows: [
        ["a", "b"],
        ['1 "x"', "2,\n3"],
        ["4", "5"],
      ],
      lines: [1, 2, 5],
      problems: [],
    });
  });

  it("may end in different ways in one file, and the last without a line break", () => {
    expect(read("a,b\r\n1,2\n3,4\r5,6").rows).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
  });

  it("are told with the line that each begins on, also after cells of several lines", () => {
    expect(read('a\n"1\r\n2\r\n3"\n\n"4\n"\n5\n').lines).toEqual([1, 2, 6, 8]);
  });

  it("take a quotation mark in the middle of a cell for what it is", () => {
    expect(read('a,b\n12" pipe,"Ana "La Jefa" Ruiz"\nx,y').rows).toEqual([
      ["a", "b"],
      ['12" pipe', '"Ana "La Jefa" Ruiz"'],
      ["x", "y"],
    ]);
  });

  it("are parted by the mark that the file uses", () => {
    expect(read("a;b\n1,5;2\n")).toMatchObject({
      rows: [
        ["a", "b"],
        ["1,5", "2"],
      ],
      delimiter: ";",
    });
    expect(read("sep=|\na|b\n")).toMatchObject({ rows: [["a", "b"]], lines: [2], delimiter: "|" });
  });

  it("end where a quotation mark is never closed", () => {
    expect(read('a,b\n1,2\n3,"4\n5,6\n')).toMatchObject({
      rows: [
        ["a", "b"],
        ["1", "2"],
      ],
      problems: ["quote-open 3"],
    });
  });

  it("end at a row that is too long, after few bytes more", () => {
    for (const start of ["", '"']) {
      const text = `a,b\n1,${start}${"x".repeat(200_000)}\n2,3\n`;
      for (const length of [1000, text.length])
        expect(read(text, length)).toMatchObject({ rows: [["a", "b"]], problems: ["row-too-long 2"] });
    }
  });

  it("end at a row of nothing but delimiters", () => {
    const outcome = read(`a,b\n1,2\n${",".repeat(1_000_000)}\n3,4\n`, 32_768);
    expect(outcome).toMatchObject({
      rows: [
        ["a", "b"],
        ["1", "2"],
      ],
      problems: ["row-too-long 3"],
    });
  });

  it("may come after many empty lines", () => {
    const outcome = read(`a,b\n${"\n".repeat(500_000)}1,2\n`, 32_768);
    expect(outcome).toMatchObject({
      rows: [
        ["a", "b"],
        ["1", "2"],
      ],
      lines: [1, 500_002],
      problems: [],
    });
  });

  it("of up to 64 kB are read", () => {
    const long = "x".repeat(65_000);
    expect(read(`a\n${long}\n"${long}"\n`, 999).rows).toEqual([["a"], [long], [long]]);
  });

  it("come back as they were written, however the file is cut into pieces", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc
        .array(fc.constantFrom(",", '"', "\n", "\r", "a", "'", "=", " ", ";"), { maxLength: 6 })
        .map((all) => all.join("")),
    );
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 40 }), (written, length) => {
        const header = ["date", "name", "note"];
        const text = [header, ...written].map(csvRow).join("");
        const { rows: back, problems } = read(text, length);
        expect(problems).toEqual([]);
        expect(back.map((cells) => cells.map(unguardCell))).toEqual(
          [header, ...written].map((cells) => cells.map((each) => each.replaceAll("\0", "\uFFFD"))),
        );
      }),
    );
  });

  it("are those that csv-parse finds, in any text cut in any way", () => {
    const parts = fc.constantFrom(",", '"', '""', "\n", "\r", "\r\n", "a", "é", " ", '",', ',"', '"\n', "xy");
    const texts = fc.array(parts, { maxLength: 40 }).map((all) => `a,b${all.join("")}`);
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 9 }), (text, length) => {
        const { rows, problems } = read(text, length, ",");
        const found: unknown = parse(text, {
          ...{ delimiter: ",", record_delimiter: ["\r\n", "\n", "\r"], relax_quotes: true },
          ...{ relax_column_count: true, skip_records_with_error: true, skip_empty_lines: true },
        });
        expect(rows).toEqual(found);
        expect(problems.filter((problem) => !problem.startsWith("quote-open"))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
