import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { envelopes } from "../reference/envelopes.ts";
import { mailpieceArbitrary } from "./arbitrary.test-helper.ts";
import {
  emptyMailpiece,
  extraServices,
  isTracked,
  type MailpieceInput,
  mailpieceSchema,
  maxPartLength,
  services,
} from "./mailpiece.ts";
import { isTextPart, markParts, textOf, textParts } from "./place.ts";

const piece = (input: MailpieceInput) => mailpieceSchema.parse(input);

describe("the mailpiece schema", () => {
  it("makes an empty #10 letter with a stamp of nothing", () => {
    expect(emptyMailpiece).toMatchObject({
      format: "letter",
      size: "env-10",
      postage: "stamp",
      service: "first-class",
      dropOff: "collection-box",
      extras: [],
      markings: [],
      bulky: false,
    });
    expect(textParts.map((part) => textOf(emptyMailpiece, part))).toEqual(textParts.map(() => ""));
    expect(envelopes[emptyMailpiece.size].name).toBe("#10");
  });

  it("takes an extra service or a marking that is named twice once", () => {
    const piece = mailpieceSchema.parse({
      extras: ["certified", "certified"],
      markings: ["legal-mail", "legal-mail"],
    });
    expect([piece.extras, piece.markings]).toEqual([["certified"], ["legal-mail"]]);
  });

  it("gives back any piece that it gave", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (any) => {
        expect(mailpieceSchema.parse(any)).toEqual(any);
        expect(mailpieceSchema.parse(JSON.parse(JSON.stringify(any)))).toEqual(any);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps texts exactly as typed, spaces and line breaks too", () => {
    const returnAddress = "  Ana Prueba \r\n\n12 Sample Lane\t";
    expect(piece({ returnAddress }).returnAddress).toBe(returnAddress);
  });

  it.each([
    ["a field that it does not know", { sender: "Ana" }],
    ["a choice that it does not know", { postage: "free" }],
    ["a text that is longer than allowed", { backText: "x".repeat(maxPartLength + 1) }],
    ["more extra services than there are", { extras: Array(extraServices.length + 1).fill("insured") }],
    ["a number for a text", { logo: 12 }],
    ["no piece at all", null],
  ])("refuses %s", (_, input) => {
    expect(mailpieceSchema.safeParse(input).success).toBe(false);
  });

  it("takes a text of exactly the longest length", () => {
    expect(mailpieceSchema.safeParse({ backText: "x".repeat(maxPartLength) }).success).toBe(true);
  });
});

describe("isTracked", () => {
  it("is true for the services that print a tracking barcode (postal-rules, table (a))", () => {
    const tracked = services.filter((service) => isTracked(piece({ service })));
    expect(tracked).toEqual(["priority", "priority-express", "ground-advantage", "media-mail"]);
  });

  it("is true for every extra service but a Certificate of Mailing", () => {
    const tracked = extraServices.filter((extra) => isTracked(piece({ extras: [extra] })));
    expect(tracked).toEqual(extraServices.filter((extra) => extra !== "certificate-of-mailing"));
  });
});

describe("textOf", () => {
  it("reads the part that it is asked for", () => {
    const full = piece({
      format: "postcard",
      window: "delivery",
      returnAddress: "return-address",
      deliveryAddress: "delivery-address",
      frontText: "front-text",
      backText: "back-text",
      logo: "logo",
      windowText: "window-text",
      message: "message",
    });
    expect(textParts.map((part) => textOf(full, part))).toEqual([...textParts]);
  });

  it("has no window text without a window and no message but on a postcard", () => {
    const hidden = piece({ windowText: "DOB", message: "Hello" });
    expect([textOf(hidden, "window-text"), textOf(hidden, "message")]).toEqual(["", ""]);
  });
});

describe("isTextPart", () => {
  it("tells typed parts from marks", () => {
    expect([...textParts, ...markParts].filter(isTextPart)).toEqual([...textParts]);
  });
});
