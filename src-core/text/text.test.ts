import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fedexExpressCheckDigit,
  luhnFits,
  s10CheckDigit,
  upsCheckDigit,
  uspsCheckDigit,
  uspsCheckFits,
  weightedSum,
} from "./check-digits.ts";
import { digitSpans, digitsBeside, standsAlone } from "./digit-spans.ts";
import { foldText, plainPunctuation } from "./fold.ts";
import { contextAround, contextPattern, labelBefore, labelPattern, wordOnLine } from "./labels.ts";
import { maskEmail, maskMiddle } from "./mask.ts";
import { meets, numberProfile } from "./number-profile.ts";
import { isRealDate } from "./real-date.ts";
import { stateBefore } from "./state-before.ts";
import { tradeLabelBefore } from "./trade-label.ts";

describe("check digits", () => {
  it.each(["4111111111111111", "5555555555554444", "378282246310005"])("Luhn accepts %s", (number) => {
    expect(luhnFits(number)).toBe(true);
  });

  it("Luhn refuses any single changed digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const number = [..."4111111111111111"];
        number[at] = String((Number(number[at]) + by) % 10);
        expect(luhnFits(number.join(""))).toBe(false);
      }),
    );
  });

  it("Luhn refuses the empty string", () => {
    expect(luhnFits("")).toBe(false);
  });

  it.each([
    "9400111201080805483016",
    "92748931507708513018050063",
    "03071790000523483741",
    "9171969010756003077385",
  ])("USPS mod 10 accepts %s", (number) => {
    expect(uspsCheckFits(number)).toBe(true);
    expect(uspsCheckDigit(number.slice(0, -1))).toBe(Number(number.at(-1)));
  });

  it("USPS mod 10 without the 91 in front refuses a label that was computed with it", () => {
    expect(uspsCheckFits("71969010756003077385")).toBe(false);
  });

  it.each([
    ["47312482", 9],
    ["10100000", 0],
    ["00000000", 5],
    ["00000010", 2],
  ])("S10 gives for %s the digit %i", (serial, check) => {
    expect(s10CheckDigit(serial)).toBe(check);
  });

  it("a weighted sum counts missing digits as 0", () => {
    expect(weightedSum("12", [10, 1, 100])).toBe(12);
  });
});

describe("spans of digit groups", () => {
  const texts = (text: string, lengths: number[]) =>
    digitSpans(text, lengths).map((span) => text.slice(span.start, span.end));

  it("take whole groups joined by one space or hyphen", () => {
    expect(texts("12 34-56 78", [4])).toEqual(["12 34", "34-56", "56 78"]);
    expect(texts("12  34", [4])).toEqual([]);
    expect(texts("12\n34", [4])).toEqual([]);
    expect(texts("12345", [4])).toEqual([]);
  });

  it("do not stand against a letter", () => {
    expect(texts("A1234 1234b", [4])).toEqual([]);
    expect(texts("#1234.", [4])).toEqual(["1234"]);
  });

  it("tell their digits and whether other groups are joined", () => {
    const [first, second] = digitSpans("x 12 34 56", [4]);
    expect(first).toMatchObject({ digits: "1234", groupCount: 2, joinedBefore: false, joinedAfter: true });
    expect(second).toMatchObject({ digits: "3456", groupCount: 2, joinedBefore: true, joinedAfter: false });
    expect(digitSpans("12 34", [4]).map(standsAlone)).toEqual([true]);
  });

  it("always hold as many digits as asked for", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d A-]{0,60}$/), (text) => {
        for (const span of digitSpans(text, [5, 9])) {
          expect(text.slice(span.start, span.end).replace(/[ -]/g, "")).toBe(span.digits);
          expect([5, 9]).toContain(span.digits.length);
          expect(text.charAt(span.start - 1)).not.toMatch(/[A-Za-z\d]/);
          expect(text.charAt(span.end)).not.toMatch(/[A-Za-z\d]/);
        }
      }),
    );
  });

  it("see digits one space away from a range", () => {
    expect(digitsBeside("1 234", 2, 5)).toBe(true);
    expect(digitsBeside("234 1", 0, 3)).toBe(true);
    expect(digitsBeside("a 234, 1", 2, 5)).toBe(false);
  });
});

describe("folding", () => {
  it("drops accents and capitals", () => {
    expect(foldText("Núm. de A, CÉDULA, año")).toBe("num. de a, cedula, ano");
  });

  it("makes plain dashes and blanks without moving any position", () => {
    expect(plainPunctuation("a\u2013b\u00A0c\td\ne")).toBe("a-b c d\ne");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plainPunctuation(text).length).toBe(text.length);
      }),
    );
  });
});

describe("labels", () => {
  const label = labelPattern(["seguro social", "ssn"]);

  it.each([
    "SSN: ",
    "ssn",
    "SSN is ",
    "Número de Seguro Social: ",
    "Seguro Social núm. ",
    "SEGURO SOCIAL #",
    "SSN\n",
    "SSN (No.) ",
  ])("stand before the number: %j", (before) => {
    expect(labelBefore(`${before}1`, before.length, label)).toBe(true);
  });

  it.each(["", "No. ", "SSN of Ana Reyes: ", "lessn ", "SSN 5, "])("do not: %j", (before) => {
    expect(labelBefore(`${before}1`, before.length, label)).toBe(false);
  });

  it("are sought near the number only, so that the work does not grow with the text", () => {
    const text = `ssn${" ".repeat(100)}1${" ".repeat(100)}ssn`;
    expect(labelBefore(text, 103, /ssn/)).toBe(false);
    expect(contextAround(text, 103, 104, /ssn/)).toBe(false);
  });

  it("may stand on either side when they are only context", () => {
    const context = contextPattern(["detencion", "ice"]);
    expect(contextAround("A1, Centro de Detención", 0, 2, context)).toBe(true);
    expect(contextAround("ICE, A1", 5, 7, context)).toBe(true);
    expect(contextAround("Rice Office, A1", 13, 15, context)).toBe(false);
  });
});

describe("masks", () => {
  it("keep the ends and the punctuation", () => {
    expect(maskMiddle("A000-000-001", 1, 3)).toBe("A•••-•••-001");
    expect(maskMiddle("12", 0, 4)).toBe("12");
    expect(maskMiddle("", 1, 1)).toBe("");
  });

  it("do not tell how long an e-mail name is", () => {
    expect(maskEmail("a@example.org")).toBe("a•••@example.org");
    expect(maskEmail("abcdefgh@example.org")).toBe("a•••@example.org");
  });
});

describe("dates", () => {
  it.each([
    [2000, 2, 29, true],
    [1900, 2, 29, false],
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [2023, 4, 31, false],
    [2023, 12, 31, true],
    [2023, 0, 1, false],
    [2023, 13, 1, false],
    [2023, 1, 0, false],
  ])("%i-%i-%i exists: %s", (year, month, day, expected) => {
    expect(isRealDate(year, month, day)).toBe(expected);
  });
});

describe("states", () => {
  it("are seen directly before a ZIP Code", () => {
    for (const before of ["CO ", "Aurora, co ", "D.C., DC. "])
      expect(stateBefore(`${before}80012`, before.length)).toBe(true);
    for (const before of ["", "CO", "MEXICO ", "CO 1 ", "ZZ "])
      expect(stateBefore(`${before}80012`, before.length)).toBe(false);
  });
});

describe("check digits of other carriers", () => {
  it.each(["1Z999AA10123456784", "1Z5R89390357567127", "1Z410E7W0392751591"])("UPS accepts %s", (number) => {
    expect(upsCheckDigit(number.slice(2, 17))).toBe(Number(number.at(-1)));
  });

  it.each(["986578788855", "477179081230", "799531274483"])("FedEx Express accepts %s", (number) => {
    expect(fedexExpressCheckDigit(number.slice(0, 11))).toBe(Number(number.at(-1)));
  });
});

describe("the profile of a text", () => {
  it.each<[string, number, number]>([
    ["Ana Reyes", 0, 0],
    ["12 Elm St Apt 4", 2, 2],
    ["Aurora CO 80012-1234", 9, 5],
    ["(212) 555-0100", 10, 4],
    ["12 34\n56", 4, 2],
    ["IOE0000000000", 10, 13],
    ["Ñ1Ñ23", 3, 5],
    ["1M8GDM9AXKP042788", 6, 17],
  ])("of %j has a run of %i digits and a word of %i", (text, run, word) => {
    expect(numberProfile(text)).toMatchObject({ run, word });
  });

  it("tells an at sign and a colon", () => {
    expect(numberProfile("a@b.co")).toMatchObject({ hasAt: true, hasColon: false });
    expect(numberProfile("10:30")).toMatchObject({ hasAt: false, hasColon: true });
  });

  it("meets needs that are not above it, and no others", () => {
    const profile = numberProfile("80012-1234");
    expect(meets(profile, {})).toBe(true);
    expect(meets(profile, { run: 9, word: 5 })).toBe(true);
    expect(meets(profile, { run: 10 })).toBe(false);
    expect(meets(profile, { hasAt: true })).toBe(false);
    expect(meets(profile, { hasColon: true })).toBe(false);
  });
});

describe("words of trade", () => {
  const trade = (text: string) => tradeLabelBefore(text, text.length);

  it.each([
    "Invoice ",
    "Order # ",
    "LOT ",
    "Part no. ",
    "SKU: ",
    "Factura núm. ",
    "Pedido ",
    "Clave ",
    "Promoción ",
  ])("name the number behind “%s”", (text) => expect(trade(text)).toBe(true));

  it.each(["To order: ", "Case ", "Re: ", "Inmate ", "Ana Reyes ", "Expediente ", "recorder "])(
    "do not include “%s”",
    (text) => expect(trade(text)).toBe(false),
  );
});

describe("words on the line", () => {
  const word = contextPattern(["pasaportes?"]);

  it("count before and behind the number, accents and capitals aside", () => {
    expect(wordOnLine("Mi PASAPORTE es 123", 16, 19, word)).toBe(true);
    expect(wordOnLine("123 (pasaporte)", 0, 3, word)).toBe(true);
  });

  it("do not count on other lines", () => {
    expect(wordOnLine("Pasaporte\n123\npasaporte", 10, 13, word)).toBe(false);
  });
});

describe("remarks in brackets", () => {
  it("may stand between a label and its number", () => {
    const label = labelPattern(["dob"]);
    expect(labelBefore("DOB (mm/dd/yyyy): 1", 18, label)).toBe(true);
    expect(labelBefore("DOB (see the letter that came with it): 1", 40, label)).toBe(false);
  });
});
