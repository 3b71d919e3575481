import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "../../resources/locales/en/rules.json" with { type: "json" };
import { mailpieceArbitrary, partText } from "../mailpiece/arbitrary.test-helper.ts";
import { type Mailpiece, type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { isTextPart, textOf } from "../mailpiece/place.ts";
import { observersOf } from "../observers/observers.ts";
import { readContext } from "./context.ts";
import { runRules } from "./engine.ts";
import { rules } from "./index.ts";
import { type Disclosure, type Finding, type Rule, type RuleExample, severities } from "./types.ts";

const run = (piece: MailpieceInput): readonly Disclosure[] =>
  runRules(rules, readContext(mailpieceSchema.parse(piece)));
const ids = (disclosures: readonly Disclosure[]): string[] => disclosures.map(({ id }) => id);

function rule(id: string, findings: readonly Partial<Finding>[], severity: Rule["severity"] = "minor"): Rule {
  const check = () =>
    findings.map(
      (finding): Finding => ({ message: "seen", outcome: "shown", facts: ["ra-not-home"], ...finding }),
    );
  return { id, since: "0.1.0", topic: "who-you-are", severity, messages: ["seen", "other"], check };
}

const empty = readContext(mailpieceSchema.parse({}));

describe("the id of a disclosure", () => {
  it("names the rule, the message, the kind and the place", () => {
    const made = rule("made", [
      {},
      { params: { kind: "phone" }, where: { part: "front-text", start: 3, end: 9 } },
      { message: "other", where: { part: "labels", item: "certified" } },
    ]);
    expect(ids(runRules([made], empty))).toEqual([
      "made/seen",
      "made/seen/phone@front-text",
      "made/other@labels.certified",
    ]);
  });

  it("is numbered from the second of the same kind in the same place", () => {
    const where = { part: "front-text" } as const;
    const made = rule("made", [{ where }, { where }, { where: { part: "back-text" } }, { where }]);
    expect(ids(runRules([made], empty))).toEqual([
      "made/seen@front-text",
      "made/seen@front-text~2",
      "made/seen@back-text",
      "made/seen@front-text~3",
    ]);
  });

  it("counts two phone numbers on one side, and one on each side apart", () => {
    const found = ids(
      run({ frontText: "Tel. (303) 555-0142\nTel. (303) 555-0143", backText: "Tel. (303) 555-0144" }),
    );
    expect(found.filter((id) => id.startsWith("contact-details/"))).toEqual([
      "contact-details/phone/phone@front-text",
      "contact-details/phone/phone@front-text~2",
      "contact-details/phone/phone@back-text",
    ]);
  });

  it("is there once on any piece", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        const found = ids(runRules(rules, readContext(piece)));
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 150 },
    );
  });

  it("stays the same while words before it are typed", () => {
    const words = "Re: my appeal, Tel. (303) 555-0142";
    const phone = (typed: string) =>
      ids(run({ frontText: `${typed}\n${words}` })).filter((id) => id.includes("phone"));
    for (let length = 0; length <= 12; length++)
      expect(phone("Please open ".slice(0, length))).toEqual(["contact-details/phone/phone@front-text"]);
  });

  it("and all else about the addresses stay the same while other words on the front are typed", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, partText, (piece, frontText) => {
        expect(aboutAddresses({ ...piece, frontText })).toEqual(aboutAddresses(piece));
      }),
      { numRuns: 150 },
    );
  });
});

function aboutAddresses(piece: Mailpiece): readonly Disclosure[] {
  return runRules(rules, readContext(piece)).filter(
    ({ where }) => where?.part === "return-address" || where?.part === "delivery-address",
  );
}

describe("the order of disclosures", () => {
  it("is by severity, and within one severity that of the rules", () => {
    const made = [
      rule("a", [{}, { severity: "critical" }]),
      rule("b", [{}, { severity: "moderate" }], "serious"),
      rule("c", [{}], "serious"),
    ];
    expect(runRules(made, empty).map((one) => `${one.rule} ${one.severity}`)).toEqual([
      "a critical",
      "b serious",
      "c serious",
      "b moderate",
      "a minor",
    ]);
  });

  it("never puts the less telling first", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        const ranks = runRules(rules, readContext(piece)).map(({ severity }) => severities.indexOf(severity));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });
});

describe("who learns a disclosure", () => {
  const where = { part: "front-text" } as const;
  const learns = (finding: Partial<Finding>) => runRules([rule("made", [finding])], empty)[0]?.observers;

  it("is whoever sees its place", () => {
    expect(learns({ where })).toEqual(observersOf(empty, where));
  });

  it("is only whom the rule names when it has no place", () => {
    expect(learns({ observers: ["postal-records", "handlers"] })).toEqual(["postal-records", "handlers"]);
  });

  it("is both, each once, when the rule names more for a place", () => {
    expect(learns({ where, observers: ["handlers", "data-buyers"] })).toEqual([
      ...observersOf(empty, where),
      "data-buyers",
    ]);
  });

  it("is never nobody", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        for (const { id, observers } of runRules(rules, readContext(piece)))
          expect(observers.length, id).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a place that a rule reports", () => {
  it("lies in the text as typed and is not empty", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        for (const { id, where } of runRules(rules, readContext(piece))) {
          if (where?.start === undefined || where.end === undefined) continue;
          if (!isTextPart(where.part)) throw new Error(`${id} counts characters of a mark`);
          expect(where.start, id).toBeGreaterThanOrEqual(0);
          expect(where.end, id).toBeGreaterThan(where.start);
          expect(where.end, id).toBeLessThanOrEqual(textOf(piece, where.part).length);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Pairs of rules that may speak of the very same place, why they may, and a piece where they do. */
const sharedPlaces: readonly (readonly [pair: string, reason: string, piece: MailpieceInput])[] = [
  [
    "recipient-kind + recipient-name",
    "one says who, the other what the name may hint at",
    { deliveryAddress: "Catholic Charities\n34 Sample Plaza\nDenver CO 80012" },
  ],
  [
    "sender-kind + sender-organization",
    "one says who, the other what can be inferred from it",
    { logo: "Board of Elections" },
  ],
  [
    "postage-mark + postage-records",
    "one says what the mark shows, the other that whoever holds it may ask for a name",
    { postage: "meter" },
  ],
  [
    "media-mail-open + tracking-record",
    "one label holds the class in words and the tracking number",
    { service: "media-mail", format: "parcel" },
  ],
  [
    "custody-recipient + identifier-visible",
    "where no facility is named, the number alone tells of custody",
    { deliveryAddress: "Luis Ejemplo\nA 000-000-001\n34 Sample Road\nDenver CO 80012" },
  ],
  [
    "contact-details + sender-street-address",
    "an e-mail address alone is not read as a postal address",
    { returnAddress: "ana@example.org" },
  ],
  [
    "sender-organization + sender-street-address",
    "text that cannot be read may hold an address, and a guessed organization in it is all that was made out",
    {
      returnAddress:
        "Special Mail - Open only in the presence of the inmate x\nSpecial Mail - Open only in the presence of the inmate x\nSpecial Mail - Open only ",
    },
  ],
];

describe("no two rules report the same thing", () => {
  const exampleModules = import.meta.glob<{ examples: readonly RuleExample[] }>("./*/examples.ts", {
    eager: true,
  });
  const pieces = [
    ...Object.values(exampleModules).flatMap(({ examples }) => examples.map(({ piece }) => piece)),
    ...fc.sample(mailpieceArbitrary, { numRuns: 600, seed: 7 }),
  ];
  const pairs = pieces.flatMap((piece) => pairsOnOnePlace(run(piece)));

  it("in one place, apart from pairs that say different things about it", () => {
    const allowed = sharedPlaces.map(([pair]) => pair);
    const found = new Set(pairs.map(([a, b]) => `${a.rule} + ${b.rule}`));
    expect([...found].filter((pair) => !allowed.includes(pair))).toEqual([]);
  });

  it.each(sharedPlaces)("but %s do: %s", (pair, _reason, piece) => {
    expect(pairsOnOnePlace(run(piece)).map(([a, b]) => `${a.rule} + ${b.rule}`)).toContain(pair);
  });

  it("in one place and in the same words", () => {
    const titles: Readonly<Record<string, Readonly<Record<string, { title: string }>>>> = en;
    const title = ({ rule: id, message }: Disclosure) => titles[id]?.[message]?.title;
    for (const [a, b] of pairs) expect(title(a)).not.toBe(title(b));
  });
});

function pairsOnOnePlace(disclosures: readonly Disclosure[]): (readonly [Disclosure, Disclosure])[] {
  const place = ({ where }: Disclosure) => where && `${where.part} ${where.item} ${where.start} ${where.end}`;
  return disclosures.flatMap((a) =>
    disclosures
      .filter((b) => a.rule < b.rule && place(a) !== undefined && place(a) === place(b))
      .map((b) => [a, b] as const),
  );
}
