import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "../../resources/locales/en/check.json" with { type: "json" };
import es from "../../resources/locales/es/check.json" with { type: "json" };
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import {
  extraServices,
  type Mailpiece,
  type MailpieceInput,
  mailpieceSchema,
} from "../mailpiece/mailpiece.ts";
import { textOf, textParts } from "../mailpiece/place.ts";
import { readContext } from "../rules/context.ts";
import { type MailCoverNote, type MailCoverRow, mailCoverFields, mailCoverRecord } from "./mail-cover.ts";

const recordOf = (piece: Mailpiece): readonly MailCoverRow[] => mailCoverRecord(readContext(piece));
const record = (piece: MailpieceInput): Record<string, MailCoverRow> =>
  Object.fromEntries(recordOf(mailpieceSchema.parse(piece)).map((row) => [row.field, row]));
const wordsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== "");
/** Any piece that the Postal Service has; one that is brought in person leaves no record. */
const mailed = mailpieceArbitrary.map((piece) => ({
  ...piece,
  way: piece.way === "in-person" ? ("self" as const) : piece.way,
}));
const noteKeys = (row: MailCoverRow | undefined) => row?.notes.map((note) => note.key);

describe("the record of a mail cover", () => {
  it("holds every word on the outside, and no other word", () => {
    fc.assert(
      fc.property(mailed, (piece) => {
        const copied = recordOf(piece).flatMap((row) => row.copied);
        const typed = textParts.map((part) => textOf(piece, part));
        expect(wordsOf(copied).toSorted()).toEqual(wordsOf(typed).toSorted());
      }),
      { numRuns: 200 },
    );
  });

  it("copies line by line, without blank lines", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        for (const line of recordOf(piece).flatMap((row) => row.copied))
          expect(line).toMatch(/^(?!\s)[^\n\r\u2028\u2029]+(?<!\s)$/);
      }),
      { numRuns: 200 },
    );
  });

  it("has the same fields for every piece, and leaves none of them blank", () => {
    fc.assert(
      fc.property(mailed, (piece) => {
        const rows = recordOf(piece);
        expect(rows.map((row) => row.field)).toEqual([...mailCoverFields]);
        for (const row of rows) expect(row.copied.length + row.notes.length, row.field).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it("is none for a piece that is brought in person", () => {
    expect(recordOf(mailpieceSchema.parse({ deliveryAddress: "Luis Ejemplo", way: "in-person" }))).toEqual(
      [],
    );
  });

  it("puts the words where the form asks for them", () => {
    const rows = record({
      logo: "Ejemplo Legal Aid",
      returnAddress: "PO Box 59\nDenver CO 80012",
      deliveryAddress: "Luis Ejemplo\n34 Sample Road",
      frontText: "Re: case 12",
      backText: "Open at once",
      markings: ["legal-mail"],
    });
    expect(rows.sender?.copied).toEqual(["Ejemplo Legal Aid", "PO Box 59", "Denver CO 80012"]);
    expect(rows.addressee?.copied).toEqual(["Luis Ejemplo", "34 Sample Road"]);
    expect(rows.markings?.copied).toEqual(["Re: case 12", "Open at once"]);
    expect(rows.markings?.notes).toEqual([{ group: "marking", key: "legal-mail" }]);
  });

  it("says so where nothing shows", () => {
    const rows = record({});
    for (const field of ["sender", "addressee", "markings"]) {
      expect(rows[field]).toMatchObject({ copied: [], notes: [{ group: "notes", key: "nothing-shown" }] });
    }
  });

  it("does not hold what cannot be seen: words of a window or a message that the piece does not have", () => {
    const rows = record({ windowText: "DOB 01/01/1900", message: "Hello" });
    expect(rows.markings?.copied).toEqual([]);
  });

  it.each(["certificate-of-mailing", "return-receipt-electronic"] as const)(
    "has no trace of a %s",
    (extra) => {
      fc.assert(
        fc.property(mailpieceArbitrary, (piece) => {
          const without = { ...piece, extras: piece.extras.filter((one) => one !== extra) };
          expect(recordOf({ ...without, extras: [...without.extras, extra] })).toEqual(recordOf(without));
        }),
        { numRuns: 50 },
      );
    },
  );

  it("names every other extra service, the class and how postage was paid", () => {
    const rows = record({ service: "priority", postage: "meter", extras: [...extraServices] });
    const marked = extraServices.filter(
      (extra) => extra !== "certificate-of-mailing" && extra !== "return-receipt-electronic",
    );
    expect(noteKeys(rows.class)).toEqual(["priority", "meter", ...marked]);
  });

  it.each([
    [{}, ["machine-postmark"]],
    [{ dropOff: "counter" }, ["hand-postmark"]],
    [{ dropOff: "counter", postmark: "by-hand" }, ["by-hand-postmark"]],
    [{ mailedElsewhere: true }, ["elsewhere-postmark"]],
    [{ way: "remailer" }, ["elsewhere-postmark"]],
    [{ format: "flat" }, ["maybe-postmark"]],
    [{ bulky: true }, ["maybe-postmark"]],
    [{ postage: "meter" }, ["no-postmark", "mark-date"]],
  ] satisfies [MailpieceInput, string[]][])("expects of %j the postmark notes %j", (piece, notes) => {
    expect(noteKeys(record(piece).postmark)).toEqual(notes);
  });

  it.each(Object.entries({ en, es }))("has words for every field and note in %s", (_, texts) => {
    const groups: Record<MailCoverNote["group"], Record<string, string>> = {
      notes: texts.mailCover.notes,
      service: texts.service,
      postage: texts.postage,
      extra: texts.extra,
      marking: texts.marking,
    };
    for (const field of mailCoverFields) expect(texts.mailCover.field[field]).toBeTruthy();
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        for (const { group, key } of recordOf(piece).flatMap((row) => row.notes))
          expect(groups[group][key], `${group}.${key}`).toBeTruthy();
      }),
      { numRuns: 100 },
    );
  });
});
