import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uspsCheckDigit } from "../text/check-digits.ts";
import { readTracking } from "./carriers.ts";

describe("the carriers of a number", () => {
  it.each<[string, object]>([
    [
      "9400 1112 0108 0805 4830 16",
      { carrier: "usps", format: "impb", serviceCode: "001", service: "tracking" },
    ],
    ["9407300000000000000003", { carrier: "usps", format: "impb", serviceCode: "073", service: "certified" }],
    ["92748931507708513018050063", { carrier: "usps", format: "impb", serviceCode: "748" }],
    ["9101026837331000039521", { carrier: "usps", format: "impb", serviceCode: "01" }],
    ["4201028200009261290113185417468510", { carrier: "usps", format: "impb", zip: "102820000" }],
    ["03071790000523483741", { carrier: "usps", format: "label-20", service: "confirmation" }],
    ["7196 9010 7560 0307 7385", { carrier: "usps", format: "label-20", service: "certified" }],
    ["RR473124829GB", { carrier: "post", format: "s10", service: "registered", country: "GB" }],
    ["EA 473 124 829 US", { carrier: "usps", format: "s10", service: "ems", country: "US" }],
    ["1Z999AA10123456784", { carrier: "ups", format: "ups-1z", service: "next-day-air" }],
    ["986578788855", { carrier: "fedex", format: "fedex-express" }],
    ["0414 4176 0228 964", { carrier: "fedex", format: "fedex-ground" }],
    ["9611020987654312345672", { carrier: "fedex", format: "fedex-ground-96" }],
  ])("reads %s, with its check digit", (text, reading) => {
    expect(readTracking(text)[0]).toMatchObject({ ...reading, checkDigit: "fits" });
  });

  it.each([
    "9400111201080805483017",
    "RR473124820GB",
    "1Z999AA10123456785",
    "986578788856",
    "71969010756003077386",
  ])("says of %s that its check digit is wrong", (text) =>
    expect(readTracking(text).at(-1)).toMatchObject({ checkDigit: "wrong" }),
  );

  it("gives both readings of twenty digits that a label and a letter can carry", () => {
    expect(readTracking("03071790000523483741").map(({ format }) => format)).toEqual(["label-20", "imb"]);
  });

  it("reads the digits of a letter's barcode, which have no check digit", () => {
    expect(readTracking("01234567094987654321-01234567891")).toMatchObject([
      { carrier: "usps", format: "imb", checkDigit: "none", serviceCode: "234", zip: "01234567891" },
    ]);
  });

  it("does not name the service of a code that the facts do not know", () => {
    expect(readTracking("92748931507708513018050063")[0]?.service).toBeUndefined();
    expect(readTracking("70123456789012345678").every(({ service }) => service === undefined)).toBe(true);
  });

  it.each(["", "Ana Reyes", "12345", "80012-1234", "A000000001", "IOE0000000000", "123456789012345678"])(
    "finds no carrier for %j",
    (text) => expect(readTracking(text)).toEqual([]),
  );

  it("tells a right check digit from every wrong one, behind 420 and a ZIP Code too", () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    const route = fc.constantFrom("", "42080012", "420800121234");
    fc.assert(
      fc.property(
        fc.constantFrom("91", "94", "95"),
        digits(19),
        route,
        fc.nat(9),
        (start, rest, before, last) => {
          const right = uspsCheckDigit(`${start}${rest}`);
          const [reading] = readTracking(`${before}${start}${rest}${last}`).filter(
            ({ format }) => format === "impb",
          );
          expect(reading?.checkDigit).toBe(last === right ? "fits" : "wrong");
          expect(reading?.zip ?? "").toBe(before.slice(3));
        },
      ),
    );
  });

  it("reads any text to the end without an error", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(readTracking(text))));
  });
});
