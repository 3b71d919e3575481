import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "../../resources/locales/en/check.json" with { type: "json" };
import es from "../../resources/locales/es/check.json" with { type: "json" };
import { factOf } from "../facts/index.ts";
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import { type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { readContext } from "../rules/context.ts";
import { runRules } from "../rules/engine.ts";
import { rules } from "../rules/index.ts";
import { senderName } from "../rules/sender-name/index.ts";
import { type Disclosure, narrowings } from "../rules/types.ts";
import { analyse } from "./analyse.ts";
import {
  addressCounts,
  combine,
  countOf,
  isNarrower,
  levels,
  type Narrowing,
  namings,
  narrowingFacts,
  narrowingsOf,
  unconfirmed,
} from "./narrowing.ts";

const disclosuresOf = (piece: MailpieceInput): readonly Disclosure[] =>
  runRules(rules, readContext(mailpieceSchema.parse(piece)));

/** "named household one-mailbox", or "-" where nothing is said. */
function say(narrowing: Narrowing | undefined): string {
  if (narrowing === undefined) return "-";
  return [narrowing.who, narrowing.place ?? "nowhere", narrowing.count ?? ""].join(" ").trim();
}

const ana = "Ana Prueba";
const initials = "A. P.";
const town = "Denver CO 80012";
const house = "12 Sample Lane";
const to = "Luis Ejemplo\n34 Sample Road\nMacon GA 31204";
const meter = { postage: "meter" } as const;
const online = { postage: "online" } as const;
const kiosk = { postage: "kiosk-label", dropOff: "kiosk" } as const;
const counterLabel = { postage: "counter-label", dropOff: "counter" } as const;
const permit = { postage: "permit", dropOff: "office-mail" } as const;
const homeBox = { dropOff: "home-mailbox" } as const;

const from = (...lines: string[]): MailpieceInput => ({
  returnAddress: lines.join("\n"),
  deliveryAddress: to,
});

/** What the outside says; what records add; what is believed or cannot be told. */
const combinations: readonly (readonly [
  name: string,
  piece: MailpieceInput,
  outside: string,
  records: string,
  possible: string,
])[] = [
  ["a stamped letter without a return address", from(), "unnamed region unknown", "-", "-"],
  ["a name alone", from(ana), "named region unknown", "-", "-"],
  ["initials alone", from(initials), "part-named region unknown", "-", "-"],
  ["a name and a house", from(ana, house, town), "named household one-mailbox", "-", "-"],
  ["a name and an apartment", from(ana, `${house} Apt 4`, town), "named household one-mailbox", "-", "-"],
  ["a name and a rural box", from(ana, "RR 2 Box 14", town), "named household one-mailbox", "-", "-"],
  ["initials and a house", from(initials, house, town), "part-named household one-mailbox", "-", "-"],
  [
    "a surname and a house",
    from("Familia Prueba", house, town),
    "part-named household one-mailbox",
    "-",
    "-",
  ],
  ["a house without a name", from(house, town), "unnamed household one-mailbox", "-", "-"],
  ["a name and a ZIP Code", from(ana, town), "named zip thousands", "-", "-"],
  ["initials and a ZIP Code", from(initials, town), "part-named zip thousands", "-", "-"],
  ["a ZIP Code alone", from(town), "unnamed zip thousands", "-", "-"],
  ["a town without a ZIP Code", from("Denver, Colorado"), "unnamed region unknown", "-", "-"],
  ["a name and a town without a ZIP Code", from(ana, "Denver, Colorado"), "named region unknown", "-", "-"],
  ["a ZIP+4 alone", from(`${town}-1234`), "unnamed block handful", "-", "-"],
  ["a name and a ZIP+4", from(ana, `${town}-1234`), "named block handful", "-", "-"],
  [
    "initials and a street without a number",
    from(initials, "Sample Lane", town),
    "part-named block unknown",
    "-",
    "-",
  ],
  ["a name and a street without a number", from(ana, "Sample Lane", town), "named block unknown", "-", "-"],
  [
    "a street without a number, but a ZIP+4",
    from(initials, "Sample Lane", `${town}-1234`),
    "part-named block handful",
    "-",
    "-",
  ],
  [
    "a name that may be a building's",
    from(ana, "Harbor Towers", town),
    "named zip thousands",
    "-",
    "named building unknown",
  ],
  ["a name and a PO Box", from(ana, "PO Box 59", town), "named zip thousands", "-", "-"],
  ["a PO Box with its ZIP+4", from("PO Box 59", `${town}-0059`), "unnamed zip thousands", "-", "-"],
  [
    "a PO Box in a town without a ZIP Code",
    from("PO Box 59", "Denver CO"),
    "unnamed region unknown",
    "-",
    "-",
  ],
  [
    "a name, a house and a PO Box",
    from(ana, house, "PO Box 59", town),
    "named household one-mailbox",
    "-",
    "-",
  ],
  ["a name and a private mailbox", from(ana, `${house} PMB 234`, town), "named zip thousands", "-", "-"],
  ["a name and General Delivery", from(ana, "General Delivery", town), "named zip thousands", "-", "-"],
  [
    "General Delivery in a town without a ZIP Code",
    from(ana, "General Delivery", "Denver, Colorado"),
    "named zip thousands",
    "-",
    "-",
  ],
  ["a military box", from(ana, "PSC 1 Box 12", "APO AE 09001"), "named zip thousands", "-", "-"],
  [
    "a program's substitute address",
    from(ana, "Safe at Home", "PO Box 59", "Saint Paul MN 55101"),
    "named region unknown",
    "-",
    "-",
  ],
  [
    "a host's street",
    from(ana, "c/o Luis Ejemplo", house, town),
    "named region unknown",
    "-",
    "named household one-mailbox",
  ],
  [
    "an organization's street",
    from("Example Widgets LLC", house, town),
    "unnamed building unknown",
    "-",
    "-",
  ],
  [
    "a person at an organization's street",
    from(ana, "Example Widgets LLC", house, town),
    "named building unknown",
    "-",
    "-",
  ],
  [
    "a stamped letter from the home mailbox",
    { ...from(), ...homeBox },
    "unnamed region unknown",
    "-",
    "unnamed household believed",
  ],
  [
    "a name, from the home mailbox",
    { ...from(ana), ...homeBox },
    "named region unknown",
    "-",
    "named household believed",
  ],
  [
    "a name and a PO Box, from the home mailbox",
    { ...from(ana, "PO Box 59", town), ...homeBox },
    "named zip thousands",
    "-",
    "named household believed",
  ],
  [
    "a house, from the home mailbox",
    { ...from(house, town), ...homeBox },
    "unnamed household one-mailbox",
    "-",
    "-",
  ],
  ["a stamped letter at a counter", { ...from(), dropOff: "counter" }, "-", "-", "unnamed zip thousands"],
  ["a name at a counter", { ...from(ana), dropOff: "counter" }, "named nowhere", "-", "named zip thousands"],
  [
    "initials on a thick letter",
    { ...from(initials), bulky: true },
    "part-named nowhere",
    "-",
    "part-named region unknown",
  ],
  [
    "a meter without a return address",
    { ...from(), ...meter },
    "unnamed zip thousands",
    "unnamed building unknown",
    "-",
  ],
  ["a meter and a house", { ...from(ana, house, town), ...meter }, "named household one-mailbox", "-", "-"],
  [
    "an organization's meter and PO Box",
    { ...from("Example Widgets LLC", "PO Box 59", town), ...meter },
    "unnamed zip thousands",
    "unnamed building unknown",
    "-",
  ],
  [
    "online postage without a return address",
    { ...from(), ...online },
    "unnamed zip thousands",
    "named household one-mailbox",
    "-",
  ],
  [
    "online postage and initials at a PO Box",
    { ...from(initials, "PO Box 59", town), ...online },
    "part-named zip thousands",
    "named household one-mailbox",
    "-",
  ],
  [
    "online postage and a name at a house",
    { ...from(ana, house, town), ...online },
    "named household one-mailbox",
    "-",
    "-",
  ],
  [
    "an organization's online postage",
    { ...from("Example Widgets LLC", "PO Box 59", town), ...online },
    "unnamed zip thousands",
    "named building unknown",
    "-",
  ],
  [
    "a kiosk sticker without a return address",
    { ...from(), ...kiosk },
    "unnamed zip thousands",
    "named zip thousands",
    "-",
  ],
  [
    "a kiosk sticker and a house without a name",
    { ...from(house, town), ...kiosk },
    "unnamed household one-mailbox",
    "named household one-mailbox",
    "-",
  ],
  [
    "a counter label without a return address",
    { ...from(), ...counterLabel },
    "unnamed zip thousands",
    "-",
    "-",
  ],
  [
    "a permit without a return address",
    { ...from(), ...permit },
    "unnamed region unknown",
    "unnamed building unknown",
    "-",
  ],
  [
    "a tracked parcel with a kiosk sticker",
    { ...from(), ...kiosk, format: "parcel", service: "ground-advantage" },
    "unnamed zip thousands",
    "named zip thousands",
    "-",
  ],
  [
    "a green card and a PO Box",
    { ...from("PO Box 59", town), extras: ["certified", "return-receipt-card"] },
    "unnamed zip thousands",
    "-",
    "-",
  ],
  [
    "a green card and a street without a number",
    { ...from(initials, "Sample Lane", town), extras: ["certified", "return-receipt-card"] },
    "part-named household one-mailbox",
    "-",
    "-",
  ],
  [
    "Registered Mail without a name",
    { ...from("PO Box 59", town), extras: ["registered"] },
    "unnamed zip thousands",
    "named zip thousands",
    "-",
  ],
];

describe("how far a piece narrows", () => {
  it.each(combinations)("%s", (_, piece, outside, records, possible) => {
    const found = narrowingsOf(disclosuresOf(piece));
    expect([say(found.outside), say(found.records), say(found.possible)]).toEqual([
      outside,
      records,
      possible,
    ]);
  });

  it("is tried with at least forty pieces, and with every level that a rule gives", () => {
    expect(combinations.length).toBeGreaterThanOrEqual(40);
    const tried = combinations.flatMap(([, , ...said]) => said.map((words) => words.split(" ")[1]));
    for (const level of ["household", "building", "block", "zip", "region"]) expect(tried).toContain(level);
  });

  it("names the disclosures that give the name or the place, and no other", () => {
    const { outside } = narrowingsOf(disclosuresOf(from(ana, house, "PO Box 59", town)));
    expect(outside?.by).toEqual([
      "sender-name/name@return-address",
      "sender-street-address/street@return-address",
    ]);
  });

  it("names the record that says more than the outside", () => {
    const { records } = narrowingsOf(disclosuresOf({ ...from(), ...meter }));
    expect(records?.by).toEqual(["postage-records/meter"]);
  });
});

const made = (more: Partial<Disclosure>): Disclosure => ({
  id: "made/seen",
  rule: "made",
  message: "seen",
  outcome: "shown",
  topic: "where-you-are",
  severity: "minor",
  observers: ["handlers"],
  facts: ["ra-not-home"],
  ...more,
});

describe("the number of addresses behind a place", () => {
  it.each(narrowings)("of %s has a fact or is said to be unknown", (level) => {
    const { count, facts } = levels[level];
    if (count === undefined) expect(level).toBe("person");
    else if (count !== "unknown") expect(facts.length).toBeGreaterThan(0);
  });

  it("is not given from a fact that was not confirmed without saying so", () => {
    const doubted = Object.values(levels)
      .flatMap(({ facts }) => facts)
      .filter((id) => ["no", "inference"].includes(factOf(id).verified));
    // "believed 1 to 20" and "se cree que de 1 a 20" stand in the words of a handful.
    expect([...new Set(doubted)]).toEqual(["zip4-households-number"]);
    expect(en.learns.count.handful).toContain("believed");
    expect(es.learns.count.handful).toContain("se cree");
  });

  it("is not that of a ZIP+4 for a street of any length", () => {
    expect(countOf(made({ narrowsTo: "block" }))).toBe("handful");
    expect(countOf(made({ narrowsTo: "block", narrowsBy: "ra-elements" }))).toBe("unknown");
  });

  it("is the best known of those that give the same place", () => {
    const street = made({ id: "a", narrowsTo: "block", narrowsBy: "ra-elements" });
    const zip4 = made({ id: "b", narrowsTo: "block" });
    expect(combine([street, zip4])).toMatchObject({ count: "handful", by: ["a", "b"] });
  });

  it("rests on the facts of the rule where the level has none", () => {
    expect(narrowingFacts(made({ narrowsTo: "region" }))).toEqual(["ra-not-home"]);
    expect(narrowingFacts(made({ narrowsTo: "zip" }))).toEqual(["zip5-meaning"]);
    expect(narrowingFacts(made({}))).toEqual([]);
  });
});

const anyDisclosure: fc.Arbitrary<Disclosure> = fc
  .record({
    id: fc.uuid(),
    rule: fc.constantFrom("made", "sender-name"),
    message: fc.constantFrom("seen", "partial-name"),
    outcome: fc.constantFrom("shown", "cannot-tell"),
    narrowsTo: fc.constantFrom(undefined, ...narrowings),
    narrowsBy: fc.constantFrom(undefined, "carrier-pickup", "ra-elements"),
    personAt: fc.constantFrom(undefined, "household", "zip"),
    onPiece: fc.boolean(),
  })
  .map(({ id, rule, message, outcome, narrowsTo, narrowsBy, personAt, onPiece }) =>
    made({
      id,
      rule,
      message,
      outcome,
      ...(narrowsTo ? { narrowsTo } : {}),
      ...(narrowsBy ? { narrowsBy } : {}),
      ...(personAt ? { personAt } : {}),
      ...(onPiece ? { where: { part: "front-text" } } : {}),
    }),
  );

describe("combining", () => {
  it("never widens when a disclosure is added", () => {
    fc.assert(
      fc.property(fc.array(anyDisclosure, { maxLength: 8 }), anyDisclosure, (some, one) => {
        const before = combine(some);
        const after = combine([...some, one]);
        expect(isNarrower(before, after)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("is as narrow as the narrowest and needs only those it names", () => {
    fc.assert(
      fc.property(fc.array(anyDisclosure, { maxLength: 8 }), (some) => {
        const whole = combine(some);
        const named = combine(some.filter(({ id }) => whole?.by.includes(id)));
        expect(named && [named.who, named.place]).toEqual(whole && [whole.who, whole.place]);
        const rest = combine(some.filter(({ id }) => !whole?.by.includes(id)));
        expect(isNarrower(rest, whole)).toBe(false);
        expect(rest === undefined || whole === undefined || isNarrower(whole, rest)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(anyDisclosure, { maxLength: 8 }), (some) => {
        const there = combine(some);
        const back = combine(some.toReversed());
        expect(there && [there.who, there.place, there.count, there.by.toSorted()]).toEqual(
          back && [back.who, back.place, back.count, back.by.toSorted()],
        );
      }),
    );
  });

  it("says of records and of what is possible only what goes further", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        const { disclosures, summary } = analyse(piece);
        const { outside, records, possible } = summary.narrowing;
        if (records) expect(isNarrower(records, outside)).toBe(true);
        if (possible) expect(isNarrower(possible, records ?? outside)).toBe(true);
        const known = new Map(disclosures.map((disclosure) => [disclosure.id, disclosure]));
        for (const id of outside?.by ?? [])
          expect(known.get(id)).toMatchObject({ outcome: "shown", where: {} });
        for (const id of records?.by ?? []) expect(known.get(id)?.outcome).toBe("shown");
        for (const each of [outside, records, possible]) if (each) expect(each.facts).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what rules say of how far they narrow", () => {
  const pieces = fc.sample(mailpieceArbitrary, { numRuns: 400, seed: 20261121 });
  const found = [...combinations.map(([, piece]) => piece), ...pieces].flatMap(disclosuresOf);

  it("rests on facts of the rule's own, and on an unconfirmed one only where the words say so", () => {
    const cited = new Set(found.flatMap(({ narrowsBy }) => narrowsBy ?? []));
    expect(cited.size).toBeGreaterThan(4);
    for (const id of cited)
      expect([id, unconfirmed.has(id)]).toEqual([id, ["no", "inference"].includes(factOf(id).verified)]);
    for (const { narrowsBy, facts } of found) if (narrowsBy) expect(facts).toContain(narrowsBy);
    for (const id of unconfirmed) expect(cited).toContain(id);
  });

  it("places a person only where it names one", () => {
    const placed = found.filter(({ personAt }) => personAt !== undefined);
    expect(placed.length).toBeGreaterThan(0);
    for (const { narrowsTo } of placed) expect(narrowsTo).toBe("person");
  });

  it("takes part of a name from the rule about names", () => {
    expect(senderName.messages).toContain("partial-name");
    expect(combine(disclosuresOf(from(initials)).filter(({ rule }) => rule === senderName.id))?.who).toBe(
      "part-named",
    );
  });
});

describe.each(Object.entries({ en, es }))("the words of narrowing in %s", (_, texts) => {
  it("are there for every level, count and combination", () => {
    for (const level of narrowings) expect(texts.learns.narrows[level]).toBeTruthy();
    for (const count of addressCounts) expect(texts.learns.count[count]).toBeTruthy();
    for (const who of namings)
      for (const level of narrowings)
        if (level !== "person") expect(texts.summary.points[who][level]).toBeTruthy();
    for (const who of ["named", "part-named"] as const)
      expect(texts.summary.points[who].nowhere).toBeTruthy();
  });
});
