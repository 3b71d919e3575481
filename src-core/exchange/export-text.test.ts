import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogEntry } from "../log/types.ts";
import { mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { entryArbitrary } from "./entry.test-helper.ts";
import { jsonFields, redactedFields } from "./export-fields.ts";
import { createExportWriter, type ExportOptions } from "./export-text.ts";
import { readJsonEntry } from "./json-entry.ts";

function written(entries: readonly LogEntry[], options: Partial<ExportOptions> = {}): string {
  const writer = createExportWriter({ format: "json", fields: [], redacted: false, ...options });
  if (!writer.ok) throw new Error(writer.error);
  return writer.value.begin() + entries.map(writer.value.entry).join("") + writer.value.end();
}

const entry: LogEntry = {
  id: "00000000-0000-4000-8000-000000000001",
  version: 3,
  createdAt: 1000,
  updatedAt: 2000,
  piece: mailpieceSchema.parse({
    deliveryAddress: "Ana Muster\n12 Elm St Apt 4\nHollow Creek, CO 80999-1234",
    returnAddress: "Rosa Quill\n77 Alder Way\nReno, NV 89501",
    extras: ["certified", "return-receipt-card"],
  }),
  mailedOn: "2026-03-14",
  service: "first-class",
  trackingNumber: "9407 1112 0000 0000 1234 56",
  tag: "court-papers",
  note: "Copy of the secret form.",
  status: "delivered",
  matter: "M-77",
  sentFrom: "Office",
  numbers: [{ kind: "registered", text: "RE 000 000 001 US" }],
  costCents: 530,
  deadline: { day: "2026-04-01", remindOn: null },
  plan: { options: ["po-box"], needs: [], why: "because" },
  hold: true,
  held: true,
  disclosed: [{ rule: "r", message: "m", observers: [] }],
};

describe("a JSON export", () => {
  it("is one JSON text that says what it is", () => {
    const file = JSON.parse(written([entry, entry]));
    expect(file).toMatchObject({ format: "plainview-log", version: 1, redacted: false });
    expect(Object.keys(file.entries[0])).toEqual([...jsonFields]);
    expect(JSON.parse(written([])).entries).toEqual([]);
  });

  it("holds each entry whole", () => {
    fc.assert(
      fc.property(entryArbitrary, (any) => {
        const [line = ""] = JSON.parse(written([any])).entries.map((each: unknown) => JSON.stringify(each));
        const { version, held, disclosed, ...expected } = any;
        expect(readJsonEntry(line)).toEqual({ ok: true, value: expected });
      }),
    );
  });

  it("holds only the fields picked", () => {
    const file = JSON.parse(written([entry], { fields: ["mailedOn", "status"] }));
    expect(file.entries).toEqual([{ mailedOn: "2026-03-14", status: "delivered" }]);
  });
});

describe("a CSV export", () => {
  it("has a header and a line for each entry", () => {
    expect(
      written([entry], { format: "csv", fields: ["mailedOn", "recipient", "place", "cost", "numbers"] }),
    ).toBe(
      '\uFEFFDate mailed,Recipient,Place,Cost (US dollars),Numbers\r\n2026-03-14,Ana Muster,"Hollow Creek, CO 80999-1234",5.30,registered: RE 000 000 001 US\r\n',
    );
  });

  it("guards every cell against spreadsheets", () => {
    const hostile = {
      ...entry,
      note: '=HYPERLINK("http://example.com")',
      tag: "@x",
      matter: "+1",
      sentFrom: "-2",
    };
    expect(written([hostile], { format: "csv", fields: ["note", "tag", "matter", "sentFrom"] })).toContain(
      `"'=HYPERLINK(""http://example.com"")",'@x,'+1,'-2`,
    );
  });
});

describe("a redacted export", () => {
  const telling = [
    ...[
      "Ana",
      "Muster",
      "Elm",
      "Apt",
      "80999",
      "1234 56",
      "9407",
      "Rosa",
      "Quill",
      "Alder",
      "89501",
      "secret",
    ],
    ...["RE 000", "po-box", "because", "00000000-0000"],
  ];

  it.each(["csv", "json"] as const)(
    "as %s has no name, street, note or number in it, whatever is picked",
    (format) => {
      const file = written([entry], { format, redacted: true, fields: Object.keys(redactedFields) });
      for (const words of telling) expect(file).not.toContain(words);
      for (const words of ["HOLLOW CREEK CO 809xx", "3456", "delivered", "5.30", "Office"])
        expect(file).toContain(words);
    },
  );

  it("leaves codes and tags out unless they are picked", () => {
    const file = written([entry], { redacted: true });
    for (const words of [...telling, "M-77", "court-papers", "2026-04-01"]) expect(file).not.toContain(words);
  });

  it("says only the kind of a sender's address whose label is part of what is written on it", () => {
    const sender = (sentFrom: string, returnAddress = entry.piece.returnAddress) =>
      JSON.parse(
        written([{ ...entry, sentFrom, piece: { ...entry.piece, returnAddress } }], { redacted: true }),
      ).entries[0].sentFrom;
    expect(sender("Rosa")).toBe("home");
    expect(sender("")).toBe("home");
    expect(sender("", "Rosa Quill\nPO Box 5\nReno NV 89501")).toBe("po-box");
    expect(sender("Main office")).toBe("Main office");
    expect(sender("Rosa's place", "")).toBe("");
  });

  it("names no city that it is not sure of, as it could be a name", () => {
    const place = (deliveryAddress: string) =>
      JSON.parse(written([{ ...entry, piece: { ...entry.piece, deliveryAddress } }], { redacted: true }))
        .entries[0].place;
    expect(place("Ana Muster")).toBe("");
    expect(place("Ana Muster CO")).not.toContain("ANA");
    expect(place("")).toBe("");
  });

  it("says nothing of a number so short that its end would be most of it", () => {
    const file = JSON.parse(written([{ ...entry, trackingNumber: "12345" }], { redacted: true }));
    expect(file.entries[0].trackingEnd).toBe("");
  });

  it("never holds a word of a name or note, whatever the entry", () => {
    fc.assert(
      fc.property(entryArbitrary, fc.constantFrom("csv" as const, "json" as const), (any, format) => {
        const marked = {
          ...any,
          note: "Zxqnote",
          numbers: [{ kind: "other" as const, text: "Zxqnumber" }],
          piece: { ...any.piece, deliveryAddress: `Zxqname Zxqfamily\n${any.piece.deliveryAddress}` },
        };
        expect(written([marked], { format, redacted: true })).not.toMatch(/zxq/i);
      }),
    );
  });
});

describe("an export of unknown fields", () => {
  it.each([
    { format: "csv", fields: ["piece"], redacted: false },
    { format: "json", fields: ["recipient"], redacted: false },
    { format: "csv", fields: ["recipient"], redacted: true },
    { format: "json", fields: ["note"], redacted: true },
    { format: "csv", fields: ["toString"], redacted: true },
  ] as const)("is refused: %j", (options) => {
    expect(createExportWriter(options)).toEqual({ ok: false, error: "invalid-input" });
  });
});
