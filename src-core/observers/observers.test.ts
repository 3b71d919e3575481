import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "../../resources/locales/en/observers.json" with { type: "json" };
import es from "../../resources/locales/es/observers.json" with { type: "json" };
import { isFactId } from "../facts/index.ts";
import { gradeLevel } from "../facts/reading-grade.test-helper.ts";
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import { type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { markParts, type Place, textParts } from "../mailpiece/place.ts";
import { readContext } from "../rules/context.ts";
import { observers, observersOf, sideOf } from "./observers.ts";
import { type ObserverId, observerIds } from "./types.ts";

const seenBy = (piece: MailpieceInput, place: Place): readonly ObserverId[] =>
  observersOf(readContext(mailpieceSchema.parse(piece)), place);

const front: Place = { part: "return-address" };
const back: Place = { part: "back-text" };
const everyone: readonly ObserverId[] = [
  "handlers",
  "sorting-images",
  "mail-cover",
  "informed-delivery",
  "household",
  "recipient",
  "passers-by",
];

describe("who sees a place on the piece", () => {
  it("on the front of a letter is everyone on the way", () => {
    expect(seenBy({}, front)).toEqual(everyone);
  });

  it("on the back is not who looks at Informed Delivery (fact id-what-imaged)", () => {
    expect(seenBy({}, back)).toEqual(everyone.filter((observer) => observer !== "informed-delivery"));
  });

  it.each([
    ["letter", true],
    ["postcard", true],
    ["flat", false],
    ["parcel", false],
  ] as const)("on the front of a %s: Informed Delivery %s", (format, expected) => {
    expect(seenBy({ format }, front).includes("informed-delivery")).toBe(expected);
  });

  it.each([
    ["40 Cedar Ave PMB 234\nDenver CO 80012", true],
    ["40 Cedar Ave Apt 234\nDenver CO 80012", false],
    ["PO Box 234\nDenver CO 80012", false],
  ])("in mail to %j: a mailbox shop %s", (address, expected) => {
    const deliveryAddress = `Luis Ejemplo\n${address}`;
    expect(seenBy({ deliveryAddress }, front).includes("mailbox-operator")).toBe(expected);
    expect(seenBy({ returnAddress: deliveryAddress }, front)).not.toContain("mailbox-operator");
  });

  it.each([
    ["ICE Processing Center", true],
    ["Example County Jail", true],
    ["Immigration Court", true],
    ["Example County Superior Court", true],
    ["Board of Elections", false],
    ["Office of Chief Counsel", false],
    ["The Courtyard Inn", false],
  ])("in mail to %s: a custody or court mailroom %s", (name, expected) => {
    const deliveryAddress = `${name}\n34 Sample Road\nDenver CO 80012`;
    expect(seenBy({ deliveryAddress }, front).includes("custody-mailroom")).toBe(expected);
    expect(seenBy({ returnAddress: deliveryAddress }, front)).not.toContain("custody-mailroom");
  });

  it.each(["remailer", "print-and-mail"] as const)("mailed by a %s is that service too", (way) => {
    expect(seenBy({ way }, front)).toContain("mailing-service");
    expect(seenBy({ way }, back)).toContain("mailing-service");
    expect(seenBy({}, front)).not.toContain("mailing-service");
  });

  it("brought in person is nobody of the mail", () => {
    expect(seenBy({ way: "in-person" }, front)).toEqual(["household", "recipient", "passers-by"]);
    const court = {
      way: "in-person",
      deliveryAddress: "Immigration Court\n34 Sample Road\nDenver CO 80012",
    } as const;
    expect(seenBy(court, front)).toContain("custody-mailroom");
  });

  it("never holds record systems or sellers of data, which see no piece, and is in the order of the screen", () => {
    const anyPlace = fc.constantFrom(...textParts, ...markParts).map((part): Place => ({ part }));
    fc.assert(
      fc.property(mailpieceArbitrary, anyPlace, (piece, place) => {
        const seen = observersOf(readContext(piece), place);
        for (const observer of ["postal-records", "postage-vendor", "data-buyers"] as const)
          expect(seen).not.toContain(observer);
        expect(observerIds.filter((observer) => seen.includes(observer))).toEqual(seen);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the side of a place", () => {
  it("is the back for words on the back, a card's message and the return receipt card", () => {
    const onBack: readonly Place[] = [
      { part: "back-text" },
      { part: "message" },
      { part: "labels", item: "return-receipt-card" },
    ];
    expect(onBack.map(sideOf)).toEqual(["back", "back", "back"]);
  });

  it("is the front for all else", () => {
    const rest = [...textParts, ...markParts].filter((part) => part !== "back-text" && part !== "message");
    for (const part of rest) expect(sideOf({ part }), part).toBe("front");
    expect(sideOf({ part: "labels", item: "certified" })).toBe("front");
  });
});

/** Observers whose records outlast a glance: a row of the list says in short how long. */
const keepRecords: readonly ObserverId[] = [
  "sorting-images",
  "mail-cover",
  "postal-records",
  "postage-vendor",
  "informed-delivery",
  "custody-mailroom",
  "mailbox-operator",
];

describe("the list of observers", () => {
  it("has each observer once, in the order of the ids", () => {
    expect(observers.map(({ id }) => id)).toEqual([...observerIds]);
  });

  it("rests on facts that exist, none named twice", () => {
    for (const { id, facts } of observers) {
      expect(facts.length, id).toBeGreaterThan(0);
      expect(facts.filter((fact) => !isFactId(fact))).toEqual([]);
      expect(new Set(facts).size, id).toBe(facts.length);
    }
  });

  it.each(Object.entries({ en, es }))(
    "has all texts of each observer in %s, and no others",
    (_, catalogue) => {
      const texts: Record<string, Record<string, string>> = catalogue;
      expect(Object.keys(texts).toSorted()).toEqual([...observerIds].toSorted());
      for (const id of observerIds) {
        const { keepsShort, ...rest } = texts[id] ?? {};
        expect(Object.keys(rest).toSorted(), id).toEqual(["bar", "keeps", "name", "sees", "short", "who"]);
        if (keepRecords.includes(id)) expect(keepsShort, id).toBeTruthy();
        for (const [key, text] of Object.entries(rest))
          expect(text.trim().length, `${id}.${key}`).toBeGreaterThan(4);
      }
    },
  );

  it("is described at eighth grade or below in English", () => {
    const grades = Object.entries(en).map(([id, { who, sees, keeps, bar }]) => ({
      id,
      grade: gradeLevel([who, sees, keeps, bar].join(" ")),
    }));
    expect(grades.filter(({ grade }) => grade > 9)).toEqual([]);
    expect(grades.reduce((sum, { grade }) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(8);
  });
});
