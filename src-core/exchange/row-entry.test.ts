import { describe, expect, it } from "vitest";
import { columnNames, type ImportField } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import { createRowReader } from "./row-entry.ts";

function reader(fields: readonly ImportField[], change: Partial<Mapping> = {}) {
  const columns = columnNames(fields);
  return createRowReader(columns, {
    fields: new Map(columns.map((column, index) => [column, fields[index] ?? "note"])),
    dateOrder: "auto",
    delimiter: ",",
    encoding: "auto",
    ...change,
  });
}

/** The entry of one row, by field. */
function entry(cells: Partial<Record<ImportField, string>>) {
  const row = { mailedOn: "2026-03-14", recipient: "Ana Muster", ...cells };
  const fields = Object.keys(row) as ImportField[];
  const read = reader(fields).read(Object.values(row));
  if (read === "blank" || !read.ok) throw new Error(JSON.stringify(read));
  return read.value;
}

function problems(cells: Partial<Record<ImportField, string>>) {
  const row = { mailedOn: "2026-03-14", recipient: "Ana Muster", ...cells };
  const read = reader(Object.keys(row) as ImportField[]).read(Object.values(row));
  if (read === "blank") return "blank";
  return read.ok ? [] : read.error.map(({ problem, column }) => `${problem} ${column}`);
}

describe("the address of a row", () => {
  it("is put together from its parts", () => {
    expect(
      entry({
        recipient: "Ana Muster",
        organization: "Hollow Creek Clinic",
        careOf: "Rosa Quill",
        street: "12 Elm St",
        street2: "Apt 4",
        city: "Hollow Creek",
        state: "CO",
        zip: "80999",
      }).piece.deliveryAddress,
    ).toBe("Ana Muster\nHollow Creek Clinic\nc/o Rosa Quill\n12 Elm St\nApt 4\nHollow Creek, CO 80999");
  });

  it("is a name and a block", () => {
    expect(entry({ deliveryAddress: "12 Elm St\nHollow Creek, CO 80999" }).piece.deliveryAddress).toBe(
      "Ana Muster\n12 Elm St\nHollow Creek, CO 80999",
    );
  });

  it("does not say a name twice that its block begins with", () => {
    const block = "ANA MUSTER\n12 Elm St\nHollow Creek, CO 80999";
    expect(entry({ deliveryAddress: block }).piece.deliveryAddress).toBe(block);
  });

  it("stays exactly as written when it is one column", () => {
    const block = "  Ana  \r\n\r\n12 Elm St ,\n";
    expect(entry({ recipient: "", deliveryAddress: block }).piece.deliveryAddress).toBe(block);
  });

  it("gets back the zeros that a spreadsheet took off its ZIP Code", () => {
    expect(entry({ city: "Worcester", state: "MA", zip: "1608" }).piece.deliveryAddress).toContain(
      "MA 01608",
    );
    expect(entry({ city: "San Juan", state: "PR", zip: "907" }).piece.deliveryAddress).toContain("PR 00907");
    expect(entry({ zip: '="02138"' }).piece.deliveryAddress).toContain("02138");
    expect(entry({ zip: "809991234" }).piece.deliveryAddress).toContain("80999-1234");
    expect(entry({ state: "CO", zip: "8099" }).piece.deliveryAddress).toContain("CO 8099");
  });

  it("of the sender is put together too", () => {
    const { returnAddress } = entry({
      returnName: "Rosa Quill",
      returnStreet: "PO Box 512",
      returnCity: "Reno",
      returnState: "NV",
      returnZip: "89501",
    }).piece;
    expect(returnAddress).toBe("Rosa Quill\nPO Box 512\nReno, NV 89501");
  });
});

describe("a row", () => {
  it("becomes an entry", () => {
    expect(
      entry({
        mailedOn: "3/14/2026",
        service: "Correo Certificado",
        extras: "return receipt",
        format: "flat",
        status: "Entregado",
        trackingNumber: " 9407 1112 0000 ",
        numbers: "registered: RE 000\nBox 12: top",
        "number.insured": "IN 7",
        cost: "$5.30",
        deadline: "2026-04-01",
        remindOn: "2026-03-25",
        matter: "M-1",
        tag: "court",
        sentFrom: "Office",
        note: "'=kept",
      }),
    ).toMatchObject({
      id: null,
      mailedOn: "2026-03-14",
      service: "first-class",
      piece: { format: "flat", service: "first-class", extras: ["certified", "return-receipt-card"] },
      status: "delivered",
      trackingNumber: "9407 1112 0000",
      numbers: [
        { kind: "registered", text: "RE 000" },
        { kind: "other", text: "Box 12: top" },
        { kind: "insured", text: "IN 7" },
      ],
      costCents: 530,
      deadline: { day: "2026-04-01", remindOn: "2026-03-25" },
      matter: "M-1",
      tag: "court",
      sentFrom: "Office",
      note: "=kept",
      plan: null,
      hold: false,
    });
  });

  it("without any text is blank", () => {
    expect(problems({ mailedOn: " ", recipient: "" })).toBe("blank");
  });

  it("tells everything that is wrong with it", () => {
    expect(
      problems({
        mailedOn: "soon",
        recipient: "",
        service: "pigeon",
        extras: "glitter",
        format: "scroll",
        postage: "barter",
        status: "maybe",
        cost: "-1",
        deadline: "later",
        remindOn: "x",
      }),
    ).toEqual([
      "date-not-valid mailedOn",
      "recipient-missing recipient",
      "service-unknown service",
      "extra-unknown extras",
      "status-unknown status",
      "format-unknown format",
      "postage-unknown postage",
      "cost-not-valid cost",
      "date-not-valid deadline",
      "date-not-valid remindOn",
    ]);
  });

  it.each([
    ["date-missing mailedOn", { mailedOn: "" }],
    ["number-rounded trackingNumber", { trackingNumber: "9.40711E+21" }],
    ["number-rounded number.certified", { "number.certified": "9,40711E+21" }],
    ["too-long tag", { tag: "x".repeat(101) }],
    ["too-long note", { note: "x".repeat(10_001) }],
    ["too-long street", { street: "x".repeat(10_001) }],
    ["too-long trackingNumber", { trackingNumber: "9".repeat(101) }],
    ["number-not-valid numbers", { numbers: "x\n".repeat(21) }],
    ["number-not-valid numbers", { numbers: "certified:" }],
    ["reminder-alone remindOn", { remindOn: "2026-03-20" }],
  ])("tells %s", (problem, cells) => {
    expect(problems(cells)).toEqual([problem]);
  });

  it("needs no recipient when it has a number", () => {
    expect(problems({ recipient: "", trackingNumber: "9407" })).toEqual([]);
  });

  it("must have as many cells as there are columns; empty ones beyond do no harm", () => {
    const rows = reader(["mailedOn", "recipient", "note"]);
    expect(rows.read(["2026-03-14", "Ana"])).toEqual({
      ok: false,
      error: [{ problem: "cells-missing", column: "" }],
    });
    expect(rows.read(["2026-03-14", "Ana", "", "x"])).toEqual({
      ok: false,
      error: [{ problem: "cells-extra", column: "" }],
    });
    expect(rows.read(["2026-03-14", "Ana", "", " "])).toMatchObject({ ok: true });
  });

  it("puts several columns of notes on lines", () => {
    const read = reader(["mailedOn", "recipient", "note", "note"]).read(["2026-03-14", "Ana", "one", "two"]);
    expect(read).toMatchObject({ ok: true, value: { note: "one\ntwo" } });
  });
});
