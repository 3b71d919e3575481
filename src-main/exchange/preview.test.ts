import { describe, expect, it } from "vitest";
import { readMapping } from "../../src-core/exchange/mapping.ts";
import { previewCsv, previewJson } from "./preview.ts";

const csv = (text: string | Uint8Array, mapping?: Record<string, string>, isWhole = true) => {
  const given = mapping && readMapping(mapping);
  if (given && !given.ok) throw new Error(given.error);
  return previewCsv(typeof text === "string" ? Buffer.from(text) : text, given?.value, isWhole);
};

describe("a preview of a table", () => {
  it("shows rows as they would be saved, and what is wrong with the others where it is", async () => {
    const { rows, read, bad, stopped } = await csv(
      "Date,To,City,Service,Cost\n2026-03-14,Ana Muster,Reno,Certified Mail,$1\n\n2026-13-01,Luz Vega,,Dove,x\n",
    );
    expect({ read, bad, stopped }).toEqual({ read: 2, bad: 1, stopped: null });
    expect(rows).toMatchObject([
      { line: 2, entry: { to: "Ana Muster\nReno", extras: ["certified"], costCents: 100 }, problems: [] },
      {
        line: 4,
        entry: null,
        problems: [
          { problem: "date-not-valid", column: "Date", text: "2026-13-01" },
          { problem: "service-unknown", column: "Service", text: "Dove" },
          { problem: "cost-not-valid", column: "Cost", text: "x" },
        ],
      },
    ]);
  });

  it("quotes the cell of the row that is wrong, past blank rows, and only its beginning", async () => {
    const { rows } = await csv(`Date,To\n , \n2026-03-14,Ana\n,\n${"9".repeat(300)},Luz\n`);
    expect(rows.map(({ line, problems }) => [line, problems.map(({ text }) => text)])).toEqual([
      [3, []],
      [5, ["9".repeat(100)]],
    ]);
  });

  it("shows the first rows, and the first with problems among those that follow", async () => {
    const lines = Array.from({ length: 400 }, (_, at) => `${at % 5 === 4 ? "x" : "2026-03-14"},Ana ${at}`);
    const { rows, read, bad } = await csv(`Date,To\n${lines.join("\n")}\n`);
    expect({ read, bad, shown: rows.length }).toEqual({ read: 400, bad: 80, shown: 50 });
    expect(rows.slice(0, 25).map(({ line }) => line)).toEqual(Array.from({ length: 25 }, (_, at) => at + 2));
    expect(rows.slice(25).every(({ entry }) => entry === null)).toBe(true);
  });

  it("does not blame a file for what the sample cuts off", async () => {
    const long = Buffer.from(`Date,To\n${"2026-03-14,Ana\n".repeat(5000)}2026-03-14,"cut off Muñ`);
    const cut = long.subarray(0, -1);
    expect(await csv(cut, undefined, false)).toMatchObject({ read: 5000, bad: 0, stopped: null });
    // The ñ is cut in two: with an end there, it would be a letter of another encoding.
    expect((await csv(cut, undefined, false)).mapping["@encoding"]).toBe("auto");
    expect((await csv(cut)).stopped).toMatchObject({ problem: "quote-open" });
  });

  it("reads the bytes in the encoding that they are in", async () => {
    const text = "Fecha,Destinatario\n2026-03-14,Muñoz\n";
    const recipients = async (bytes: Uint8Array) => (await csv(bytes)).rows.map(({ entry }) => entry?.to);
    expect(await recipients(Buffer.from(text))).toEqual(["Muñoz"]);
    expect(await recipients(Buffer.from(text, "latin1"))).toEqual(["Muñoz"]);
    expect(await recipients(Buffer.from(`\uFEFF${text}`, "utf16le"))).toEqual(["Muñoz"]);
    expect((await csv(Buffer.from(text, "latin1"))).mapping["@encoding"]).toBe("windows-1252");
  });

  it.each([
    ["3/4/2026,3/5/2026", true],
    ["3/4/2026,14/3/2026,3/14/2026", true],
    ["3/4/2026,3/14/2026", false],
    ["3/4/2026,14/3/2026", false],
    ["3/3/2026,4/4/2026", false],
    ["2026-03-04,March 5, 2026", false],
  ])("asks for the order of dates only where nothing settles it: %s", async (dates, unclear) => {
    const rows = dates.split(/,(?! )/).map((date) => `"${date}",Ana`);
    const preview = await csv(`Date,To\n${rows.join("\n")}\n`);
    expect(preview.datesUnclear).toBe(unclear);
  });

  it("looks for the order of dates only in columns of dates", async () => {
    const text = "When,To,Ref\n2026-03-04,Ana,3/4/2026\n";
    expect((await csv(text, { When: "mailedOn", Ref: "note" })).datesUnclear).toBe(false);
    expect((await csv(text, { When: "mailedOn", Ref: "deadline" })).datesUnclear).toBe(true);
  });
});

describe("the columns of a preview", () => {
  const text = "Day;To, by name\n;Ana\n3/4/2026; Luz\n";

  it("come with an example of what stands in each", async () => {
    expect((await csv(text)).columns).toEqual([
      { name: "Day", example: "3/4/2026" },
      { name: "To, by name", example: "Ana" },
    ]);
  });

  it("are guessed again when only the way to read the file is given", async () => {
    const byComma = await csv(text, { "@delimiter": "comma", "@date-order": "dmy" });
    expect(byComma.columns.map(({ name }) => name)).toEqual(["Day;To", "by name"]);
    expect(byComma.mapping).toMatchObject({ "@delimiter": "comma", "@date-order": "dmy" });
    expect((await csv(text, { "@date-order": "dmy" })).rows[1]?.entry?.mailedOn).toBe("2026-04-03");
  });
});

describe("a preview of JSON", () => {
  it("names the field that is wrong", async () => {
    const preview = await previewJson(
      Buffer.from(
        '[{"mailedOn":"2026-03-14","piece":{}},{"mailedOn":"2026-02-30","piece":{},"color":"red"}]',
      ),
      true,
    );
    expect(preview).toMatchObject({ columns: [], read: 2, bad: 1, stopped: null });
    expect(preview.rows[1]?.problems.map(({ problem, column }) => `${column}: ${problem}`).sort()).toEqual([
      "color: field-unknown",
      "mailedOn: field-not-valid",
    ]);
  });

  it("is not cut short where only the sample is", async () => {
    const entry = '{"mailedOn":"2026-03-14","piece":{}}';
    const text = Buffer.from(`[${`${entry},`.repeat(3000)}{"mailedOn":"20`);
    expect(await previewJson(text, false)).toMatchObject({ read: 3000, stopped: null });
    expect((await previewJson(text, true)).stopped).toMatchObject({ problem: "json-cut-short" });
  });
});
