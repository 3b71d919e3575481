import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryArbitrary } from "../../src-core/exchange/entry.test-helper.ts";
import type { LogEntry } from "../../src-core/log/types.ts";
import { emptyMailpiece } from "../../src-core/mailpiece/mailpiece.ts";
import { testEntry } from "../app/test-support.ts";
import { exportFile, importFile, testLog } from "./test-support.ts";

const entries = fc.uniqueArray(entryArbitrary, { maxLength: 6, selector: ({ id }) => id });

function logOf(all: readonly LogEntry[]) {
  const log = testLog();
  for (const entry of all) log.stores.log.insert(entry);
  return log;
}

describe("a JSON export that is imported", () => {
  it("gives the same entries, however it is cut into pieces", async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.integer({ min: 1, max: 5000 }), async (all, pieceLength) => {
        const { text } = await exportFile(logOf(all));
        const other = testLog();
        const outcome = await importFile(other, text, { format: "json", pieceLength });
        expect(outcome).toEqual({ added: all.length, duplicates: 0, bad: [], badCount: 0 });
        expect(other.stores.log.all()).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  it("adds nothing to the log that it came from", async () => {
    const log = logOf(fc.sample(entryArbitrary, { numRuns: 20, seed: 5 }));
    const { text } = await exportFile(log);
    expect(await importFile(log, text, { format: "json" })).toMatchObject({ added: 0, duplicates: 20 });
  });
});

describe("a CSV export that is imported", () => {
  /** What CSV can say of an entry: the fields that have a column, and numbers without line breaks. */
  const inColumns = (entry: LogEntry) => ({
    mailedOn: entry.mailedOn,
    status: entry.status,
    deliveryAddress: entry.piece.deliveryAddress.replaceAll("\0", "\uFFFD"),
    returnAddress: entry.piece.returnAddress.replaceAll("\0", "\uFFFD"),
    sentFrom: entry.sentFrom.replaceAll("\0", "\uFFFD").trim(),
    service: entry.service,
    extras: [...entry.piece.extras].sort(),
    format: entry.piece.format,
    postage: entry.piece.postage,
    trackingNumber: entry.trackingNumber.replaceAll("\0", "\uFFFD").trim(),
    costCents: entry.costCents,
    deadline: entry.deadline,
    matter: entry.matter.replaceAll("\0", "\uFFFD"),
    tag: entry.tag.replaceAll("\0", "\uFFFD"),
    note: entry.note.replaceAll("\0", "\uFFFD"),
  });

  it("gives the same in every field that has a column", async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.integer({ min: 1, max: 5000 }), async (all, pieceLength) => {
        // A row must say to whom it went, or its number.
        const usable = all
          .filter((entry) => entry.piece.deliveryAddress.trim() !== "" || entry.trackingNumber.trim() !== "")
          .map((entry) => ({ ...entry, numbers: [] }));
        const { text } = await exportFile(logOf(usable), { format: "csv" });
        const other = testLog();
        const outcome = await importFile(other, text, { pieceLength, skipKnown: false });
        expect(outcome).toMatchObject({ added: usable.length, bad: [], badCount: 0 });
        expect(other.stores.log.all().map(inColumns)).toEqual(usable.map(inColumns));
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same further numbers", async () => {
    const numbers: LogEntry["numbers"] = [
      { kind: "registered", text: "RE 000 000 001 US" },
      { kind: "other", text: "Box 12: top" },
    ];
    const { text } = await exportFile(logOf([testEntry({ numbers })]), { format: "csv" });
    const other = testLog();
    await importFile(other, text);
    expect(other.stores.log.all()[0]?.numbers).toEqual(numbers);
  });
});

describe("an export", () => {
  const many = Array.from({ length: 1234 }, (_, number) =>
    testEntry({
      id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
      tag: number % 2 === 0 ? "even" : "odd",
      piece: { ...emptyMailpiece, deliveryAddress: `Ana ${number}`, backText: "x".repeat(1000) },
    }),
  );

  it("of many entries comes in pieces, and holds each once", async () => {
    const { text, summary, steps } = await exportFile(logOf(many));
    expect(steps).toBeGreaterThan(3);
    expect(summary).toEqual({ entries: 1234, unreadable: 0 });
    expect(JSON.parse(text).entries.map(({ id }: { id: string }) => id)).toEqual(many.map(({ id }) => id));
  });

  it("holds only what matches its filter", async () => {
    const { text, summary } = await exportFile(
      logOf(many),
      { format: "csv", fields: ["tag"] },
      { tag: "odd" },
    );
    expect(summary).toEqual({ entries: 617, unreadable: 0 });
    expect(
      text
        .split("\r\n")
        .slice(1, -1)
        .every((line) => line === "odd"),
    ).toBe(true);
  });

  it("of an empty log is a file all the same", async () => {
    expect((await exportFile(testLog())).text).toContain('"entries":[\n]}');
    expect((await exportFile(testLog(), { format: "csv", fields: ["tag"] })).text).toBe("\uFEFFTag\r\n");
  });

  it("that is redacted cannot be taken for one of the log", async () => {
    const { text } = await exportFile(logOf([testEntry()]), { redacted: true });
    expect(await importFile(testLog(), text, { format: "json" })).toMatchObject({
      added: 0,
      bad: [{ problem: "json-redacted" }],
    });
  });
});
