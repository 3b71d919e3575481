import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import { mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { type ObserverId, observerIds } from "../observers/types.ts";
import { type Disclosure, narrowings, topics } from "../rules/types.ts";
import { analyse } from "./analyse.ts";
import { whoLearnsWhat } from "./learners.ts";
import { summarise } from "./summary.ts";

function disclosure(id: string, more: Partial<Disclosure> = {}): Disclosure {
  return {
    id,
    rule: id,
    message: "seen",
    outcome: "shown",
    topic: "who-you-are",
    severity: "minor",
    observers: ["handlers"],
    facts: ["ra-not-home"],
    ...more,
  };
}

const learned = (id: string, observers: readonly ObserverId[]) => disclosure(id, { observers });
const ids = (disclosures: readonly Disclosure[]) => disclosures.map(({ id }) => id);

describe("who learns what", () => {
  it("shows a disclosure under the first observer who has it, and as repeated under the others", () => {
    const learners = whoLearnsWhat([
      learned("a", ["recipient", "handlers"]),
      learned("b", ["recipient"]),
      learned("c", ["handlers"]),
    ]);
    expect(learners.map(({ observer, fresh, repeated }) => [observer, ids(fresh), ids(repeated)])).toEqual([
      ["handlers", ["a", "c"], []],
      ["recipient", ["b"], ["a"]],
    ]);
  });

  it("leaves out observers who learn nothing", () => {
    expect(whoLearnsWhat([])).toEqual([]);
  });

  it("has every disclosure exactly once as fresh, and observers in the order of the screen", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        const { disclosures, learners } = analyse(piece);
        expect(learners.flatMap(({ fresh }) => ids(fresh)).toSorted()).toEqual(ids(disclosures).toSorted());
        const order = learners.map(({ observer }) => observerIds.indexOf(observer));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(new Set(order).size).toBe(order.length);
      }),
      { numRuns: 150 },
    );
  });

  it("gives each observer all they learn, the most telling first", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        const { disclosures, learners } = analyse(piece);
        for (const { observer, fresh, repeated } of learners) {
          const all = ids(disclosures.filter(({ observers }) => observers.includes(observer)));
          expect(all.filter((id) => ids(fresh).includes(id))).toEqual(ids(fresh));
          expect([...fresh, ...repeated].length).toBe(all.length);
          expect(new Set([...ids(fresh), ...ids(repeated)])).toEqual(new Set(all));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("the summary", () => {
  it("says who is written to when a row about the delivery address is about something else", () => {
    const court = disclosure("court", { topic: "what-it-is-about", where: { part: "delivery-address" } });
    expect(summarise([court]).inPlainView).toEqual(["who-you-write-to", "what-it-is-about"]);
  });

  const where = { part: "front-text" } as const;

  it("lists topics on the piece and topics only in records apart, in the order of topics", () => {
    const summary = summarise([
      disclosure("a", { topic: "how-you-paid" }),
      disclosure("b", { topic: "where-you-are", where }),
      disclosure("c", { topic: "who-you-are", where }),
      disclosure("d", { topic: "who-you-are" }),
    ]);
    expect(summary.inPlainView).toEqual(["who-you-are", "where-you-are"]);
    expect(summary.onRecord).toEqual(["how-you-paid"]);
  });

  it("says the narrowest that anything shown narrows to, not what cannot be told", () => {
    const summary = summarise([
      disclosure("a", { narrowsTo: "region" }),
      disclosure("b", { narrowsTo: "zip" }),
      disclosure("c", { narrowsTo: "person", outcome: "cannot-tell" }),
    ]);
    expect(summary.narrowsTo).toBe("zip");
    expect(summary.cannotTell).toBe(1);
  });

  it("says nothing about a piece that shows nothing", () => {
    expect(summarise([])).toEqual({
      inPlainView: [],
      onRecord: [],
      narrowsTo: undefined,
      narrowing: { outside: undefined, records: undefined, possible: undefined },
      cannotTell: 0,
    });
  });

  it("agrees with the disclosures of any piece", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        const { disclosures, summary } = analyse(piece);
        const shown = disclosures.filter(({ outcome }) => outcome === "shown");
        const named = [...summary.inPlainView, ...summary.onRecord];
        const told = shown.flatMap(({ topic, where }) =>
          where?.part === "delivery-address" ? [topic, "who-you-write-to"] : [topic],
        );
        expect(named.toSorted()).toEqual([...new Set(told)].toSorted());
        expect(topics.filter((topic) => summary.inPlainView.includes(topic))).toEqual(summary.inPlainView);
        expect(summary.cannotTell).toBe(disclosures.length - shown.length);
        const ranks = shown.flatMap(({ narrowsTo }) => (narrowsTo ? [narrowings.indexOf(narrowsTo)] : []));
        expect(summary.narrowsTo).toBe(ranks.length > 0 ? narrowings[Math.min(...ranks)] : undefined);
      }),
      { numRuns: 150 },
    );
  });
});

describe("analyse", () => {
  it("gives the same report for the same piece, and leaves the piece as it was", () => {
    fc.assert(
      fc.property(mailpieceArbitrary, (piece) => {
        const before = structuredClone(piece);
        expect(analyse(piece)).toEqual(analyse(structuredClone(piece)));
        expect(piece).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it("reports on the empty piece only how it is mailed", () => {
    const { disclosures, summary } = analyse(mailpieceSchema.parse({}));
    expect(disclosures.map(({ topic }) => topic)).not.toContain("who-you-are");
    expect(summary.narrowsTo).toBe("region");
    expect(summary.inPlainView).toEqual(["when-and-where-mailed"]);
  });

  it("takes a logo for the sender, and marks every match with its part", () => {
    const { context } = analyse(
      mailpieceSchema.parse({
        logo: "Board of Elections",
        deliveryAddress: "Immigration Court",
        backText: "Tel. (303) 555-0142",
      }),
    );
    expect(context.senders.map(({ category, part }) => [category, part])).toEqual([["elections", "logo"]]);
    expect(context.recipients.map(({ category, part }) => [category, part])).toEqual([
      ["immigration-court", "delivery-address"],
    ]);
    expect(context.identifiers.map(({ kind, part }) => [kind, part])).toEqual([["phone", "back-text"]]);
  });
});
