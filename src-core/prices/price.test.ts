import { describe, expect, it } from "vitest";
import en from "../../resources/locales/en/facts.json" with { type: "json" };
import es from "../../resources/locales/es/facts.json" with { type: "json" };
import { numbersIn } from "../facts/numbers-in.test-helper.ts";
import {
  extraServices,
  formats,
  type MailpieceInput,
  mailpieceSchema,
  postages,
  services,
  ways,
} from "../mailpiece/mailpiece.ts";
import { options } from "../options/index.ts";
import { freeTerms } from "../options/terms.ts";
import { type Chosen, highCentsOf, priceChange, priceOf, priceParts, spendOf } from "./price.ts";

const piece = (input: MailpieceInput) => mailpieceSchema.parse(input);
const english: Readonly<Record<string, string>> = en;
const spanish: Readonly<Record<string, string>> = es;

/** Every format, service, postage and way, with every single extra service and every pair of them. */
const everyPiece = formats.flatMap((format) =>
  services.flatMap((service) =>
    postages.flatMap((postage) =>
      ways.flatMap((way) =>
        [[], ...extraServices.flatMap((a) => extraServices.map((b) => [a, b]))].map((extras) =>
          piece({ format, service, postage, way, extras, bulky: format === "parcel" }),
        ),
      ),
    ),
  ),
);

const rent = (lowCents: number, highCents: number): Chosen => ({
  terms: { ...freeTerms("return-address", ["returnAddress"], []), monthly: { lowCents, highCents } },
  facts: ["pobox-fees-range", "ra-pobox-ok"],
});

describe("the price of a piece", () => {
  it("stands in the words of the fact it names, in both languages", () => {
    const parts = new Map(
      everyPiece.flatMap((each) => priceParts(each)).map((part) => [JSON.stringify(part), part]),
    );
    expect(parts.size).toBeGreaterThan(20);
    for (const { id, amount, facts } of parts.values()) {
      expect(facts.length, id).toBeGreaterThan(0);
      if (amount === "unknown") continue;
      for (const cents of [amount.lowCents, amount.highCents]) {
        const [fact = ""] = facts;
        expect(numbersIn(english[fact] ?? "", "en"), `${id} ${cents}`).toContain(cents / 100);
        expect(numbersIn(spanish[fact] ?? "", "es"), `${id} ${cents}`).toContain(cents / 100);
      }
    }
  });

  it.each<[string, MailpieceInput, low: number, high: number, unknown: boolean]>([
    ["a stamped letter", {}, 78, 78, false],
    ["a metered letter", { postage: "meter" }, 74, 74, false],
    ["a letter with postage bought online", { postage: "online" }, 74, 78, false],
    ["a postcard", { format: "postcard", size: "card-4x6" }, 61, 61, false],
    ["a large envelope", { format: "flat", size: "env-9x12" }, 163, 163, false],
    ["a bulky large envelope, which goes by weight", { format: "flat", bulky: true }, 0, 0, true],
    ["a parcel", { format: "parcel" }, 0, 0, true],
    ["a letter abroad", { service: "international" }, 170, 170, false],
    ["a large envelope abroad", { service: "international", format: "flat" }, 0, 0, true],
    ["Priority Mail, which goes by zone", { service: "priority" }, 0, 0, true],
    ["Certified Mail", { extras: ["certified"] }, 608, 608, false],
    [
      "Certified Mail with the green card",
      { extras: ["certified", "return-receipt-card"] },
      1048,
      1048,
      false,
    ],
    [
      "Certified Mail with the e-mailed receipt",
      { extras: ["certified", "return-receipt-electronic"] },
      890,
      890,
      false,
    ],
    ["Certified Mail for one person", { extras: ["certified", "restricted-delivery"] }, 1448, 1448, false],
    [
      "a Certificate of Mailing, on whose price the sources differ",
      { extras: ["certificate-of-mailing"] },
      278,
      318,
      false,
    ],
    ["Registered Mail, of which no price was read", { extras: ["registered"] }, 78, 78, true],
    [
      "a signature for a label printed online",
      { postage: "online", extras: ["signature-confirmation"] },
      469,
      473,
      false,
    ],
    [
      "a signature bought at a counter",
      { postage: "counter-label", extras: ["signature-confirmation"] },
      573,
      573,
      false,
    ],
    ["an adult's signature", { extras: ["adult-signature"] }, 918, 918, false],
    ["a permit imprint", { postage: "permit" }, 0, 0, true],
    ["free matter for the blind", { markings: ["free-matter-blind"] }, 0, 0, false],
    ["what is brought in person", { way: "in-person", extras: ["certified"] }, 0, 0, false],
    ["what a company prints and mails", { way: "print-and-mail" }, 0, 0, true],
  ])("of %s", (_, input, low, high, unknown) => {
    expect(priceOf(piece(input))).toMatchObject({
      lowCents: low,
      highCents: high,
      unknown,
      monthlyHighCents: 0,
    });
  });

  it("names the facts it comes from", () => {
    expect(priceOf(piece({ extras: ["certified"] })).facts).toEqual(["fc-prices-2025", "certified-prices"]);
  });
});

describe("the money of a plan", () => {
  it("is a saving when something falls away", () => {
    const change = priceChange(piece({ extras: ["certified"] }), piece({}), []);
    expect(change).toMatchObject({ lowCents: -530, highCents: -530, unknown: false });
  });

  it("does not count a price nobody knows where it stays the same", () => {
    const before = piece({ service: "priority" });
    expect(priceChange(before, { ...before, extras: ["certified"] }, [])).toMatchObject({
      lowCents: 530,
      highCents: 530,
      unknown: false,
    });
    expect(priceChange(before, piece({}), [])).toMatchObject({ unknown: true });
  });

  it("does not widen a range that stays the same", () => {
    const before = piece({ extras: ["certificate-of-mailing"] });
    expect(priceChange(before, { ...before, dropOff: "counter" }, [])).toMatchObject({
      lowCents: 0,
      highCents: 0,
    });
    // A range that goes leaves its widest difference.
    expect(priceChange(before, piece({}), [])).toMatchObject({ lowCents: -240, highCents: -200 });
  });

  it("keeps rent apart, counts its first month for a limit, and names its price facts", () => {
    const money = priceChange(piece({}), piece({}), [rent(450, 3600)]);
    expect(money).toMatchObject({ lowCents: 0, highCents: 0, monthlyLowCents: 450, monthlyHighCents: 3600 });
    expect(money.facts).toEqual(["pobox-fees-range"]);
    expect(highCentsOf(money)).toBe(3600);
    expect(highCentsOf(spendOf(piece({}), [rent(450, 3600)]))).toBe(3678);
  });

  it("is unknown when an option takes what no source names a price for", () => {
    const terms = { ...freeTerms("way", ["way"], []), perPiece: "unknown" as const };
    expect(priceChange(piece({}), piece({}), [{ terms, facts: [] }])).toMatchObject({ unknown: true });
    const monthly = { ...freeTerms("return-address", [], []), monthly: "unknown" as const };
    expect(spendOf(piece({}), [{ terms: monthly, facts: [] }])).toMatchObject({
      unknown: true,
      lowCents: 78,
    });
  });

  it("has a fact with a price behind every option that names one", () => {
    const priced = options.filter(({ terms: { monthly } }) => monthly !== "unknown" && monthly.highCents > 0);
    expect(priced.length).toBeGreaterThan(1);
    for (const option of priced)
      expect(spendOf(piece({}), [option]).facts.length, option.id).toBeGreaterThan(1);
  });
});
