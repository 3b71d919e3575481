import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileProblems, rowProblems } from "../../src-core/exchange/problems.ts";
import { testEntry } from "../app/test-support.ts";
import { exportFile, importFile, testLog } from "./test-support.ts";

const knownProblems: ReadonlySet<string> = new Set([...fileProblems, ...rowProblems]);
const csvHeader = "Date,Recipient,Note\n";
const csvMapping = { Date: "mailedOn", Recipient: "recipient", Note: "note" };

/** Imports into a log that must then hold exactly what was said, and nothing when something was wrong. */
async function importHostile(format: "csv" | "json", file: Uint8Array) {
  const log = testLog();
  const started = performance.now();
  const outcome = await importFile(log, file, { format, mapping: csvMapping });
  const ms = performance.now() - started;
  expect(log.stores.log.count()).toBe(outcome.added);
  if (outcome.badCount > 0) expect(outcome.added).toBe(0);
  for (const { problem } of outcome.bad) expect(knownProblems).toContain(problem);
  expect(log.exchange.isImporting()).toBe(false);
  return { outcome, ms };
}

/** Bytes that look like a file of the format for a while. */
const broken = (start: string, tokens: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...tokens).map((token) => Buffer.from(token)) },
        { weight: 1, arbitrary: fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)) },
      ),
      { maxLength: 60 },
    )
    .map((parts) => Buffer.concat([Buffer.from(start), ...parts]));

describe("a file of any bytes", () => {
  it.each(["csv", "json"] as const)("as %s ends with a clear problem or with entries", async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        await importHostile(format, bytes);
      }),
      { numRuns: 150 },
    );
  });

  it("that begins like CSV ends with a clear problem or with entries", async () => {
    const tokens = [
      ",",
      ";",
      "\n",
      "\r\n",
      '"',
      '""',
      "2026-03-14",
      "Ana",
      "=1+1",
      "x".repeat(3000),
      " ",
      "\0",
      "é",
    ];
    await fc.assert(
      fc.asyncProperty(broken(csvHeader, tokens), async (bytes) => {
        await importHostile("csv", bytes);
      }),
      { numRuns: 150 },
    );
  });

  it("that begins like JSON ends with a clear problem or with entries", async () => {
    const tokens = [
      ...[
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        '"',
        "\\",
        "\n",
        '"mailedOn":"2026-03-14"',
        '"piece":{}',
        '"__proto__":{}',
      ],
      ...['"constructor":1', '{"mailedOn":"2026-03-14","piece":{}}', "1e999", "null", '"\\ud800"', "[[[["],
    ];
    await fc.assert(
      fc.asyncProperty(
        fc
          .constantFrom("[", '{"format":"plainview-log","version":1,"entries":[', "{", "")
          .chain((start) => broken(start, tokens)),
        async (bytes) => {
          await importHostile("json", bytes);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a file cut short anywhere", () => {
  it("keeps nothing when it is JSON", async () => {
    const log = testLog();
    for (let number = 1; number <= 3; number++)
      log.stores.log.insert(testEntry({ id: `00000000-0000-4000-8000-00000000000${number}` }));
    const bytes = Buffer.from((await exportFile(log)).text);
    // The last byte is a line break after the file's end.
    for (let length = 0; length < bytes.length - 1; length += 37) {
      const { outcome } = await importHostile("json", bytes.subarray(0, length));
      expect(outcome).toMatchObject({ added: 0, badCount: 1 });
    }
  });

  it("keeps nothing when it is CSV and the cut is in a row but its last cell", async () => {
    const text = `${csvHeader}2026-03-14,Ana,"a\nb"\n2026-03-15,"Luz",x\n`;
    for (let length = csvHeader.length + 1; length < text.lastIndexOf(",x"); length++) {
      const isRowEnd = text.slice(0, length).endsWith('"a\nb"') || text.slice(0, length).endsWith('"a\nb"\n');
      const { outcome } = await importHostile("csv", Buffer.from(text.slice(0, length)));
      if (!isRowEnd && !text.slice(0, length).endsWith("Ana,")) expect(outcome.added).toBe(0);
    }
  });
});

describe("a file made to be slow or to fill the memory", () => {
  const mb = 1_000_000;
  const cases: [string, "csv" | "json", () => string, string][] = [
    ["one cell of 20 MB", "csv", () => `${csvHeader}2026-03-14,${"x".repeat(20 * mb)}`, "row-too-long"],
    [
      "one open cell of 20 MB",
      "csv",
      () => `${csvHeader}2026-03-14,"${"x\n".repeat(10 * mb)}`,
      "row-too-long",
    ],
    ["a header of 20 MB", "csv", () => "x,".repeat(10 * mb), "row-too-long"],
    ["nothing but quotation marks", "csv", () => csvHeader + '"'.repeat(5 * mb), "row-too-long"],
    ["nothing but line breaks", "csv", () => csvHeader + "\n".repeat(2 * mb), ""],
    ["nothing but commas", "csv", () => csvHeader + ",".repeat(2 * mb), "row-too-long"],
    ["blanks without an end", "json", () => " ".repeat(20 * mb), "file-empty"],
    ["one text of 20 MB", "json", () => `["${"x".repeat(20 * mb)}`, "row-too-long"],
    ["one line of 20 MB", "json", () => `{"a":"${"x".repeat(20 * mb)}"}`, "row-too-long"],
    ["brackets without an end", "json", () => "[".repeat(10 * mb), "json-too-deep"],
    ["objects without an end", "json", () => '{"a":'.repeat(4 * mb), "row-too-long"],
    [
      "an object of 100,000 fields",
      "json",
      () => `[{${Array.from({ length: 100_000 }, (_, n) => `"k${n}":1`).join()}}]`,
      "row-too-long",
    ],
    [
      "an object of 50,000 fields",
      "json",
      () => `[{${Array.from({ length: 50_000 }, (_, n) => `"k${n}":1`).join()}}]`,
      "field-unknown",
    ],
    ["a key of 20 MB", "json", () => `{"${"k".repeat(20 * mb)}`, "row-too-long"],
    ["a number of 900,000 digits", "json", () => `[{"mailedOn":${"9".repeat(900_000)}}]`, "field-not-valid"],
  ];

  it.each(cases)("ends soon: %s", async (_name, format, make, problem) => {
    const { outcome, ms } = await importHostile(format, Buffer.from(make()));
    expect(outcome.bad.map((bad) => bad.problem)).toEqual(
      problem === "" ? [] : expect.arrayContaining([problem]),
    );
    expect(outcome.added).toBe(0);
    // Far above what any of them takes, and far below what time out of proportion to length would.
    expect(ms).toBeLessThan(15_000);
  });
});
