import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { judgePiece } from "../needs/judge.ts";
import { type Needs, needIds, needsSchema } from "../needs/types.ts";
import { standIns } from "../options/evaluate.ts";
import { options } from "../options/index.ts";
import { type Option, slots } from "../options/types.ts";
import { mailable } from "../postal-rules/mailable.ts";
import { priceParts } from "../prices/price.ts";
import { readContext } from "../rules/context.ts";
import { runRules } from "../rules/engine.ts";
import { rules } from "../rules/index.ts";
import type { Context, Rule } from "../rules/types.ts";
import { pieceArbitrary } from "./cases.test-helper.ts";
import { mailingConditions } from "./conditions.ts";
import { writtenFrom } from "./domains.ts";
import { Memo, Pieces } from "./memo.ts";
import { isUsable } from "./moves.ts";
import { fields, noteReads, readFrom } from "./reads.ts";
import {
  firstMailingSlot,
  mailingNeeds,
  mailingRules,
  unreadFields,
  unseenFields,
  viewOfSender,
} from "./view.ts";

// What the bounds of the search rest on. Each is true of every rule, option, need and price there is.

const patience = { timeout: 240_000 };
const needs: Needs = needsSchema.parse({
  needs: needIds,
  deadline: { day: "2026-12-24", counts: "postmarked" },
});
const today = "2026-11-21";
const isMailing = ({ terms }: Option) => slots.indexOf(terms.slot) >= slots.indexOf(firstMailingSlot);
/** A disclosure as far as plans are compared by it: not its place or words. */
const told = (rule: Rule, context: Context) =>
  runRules([rule], context).map(({ severity, observers, topic, outcome, narrowsTo }) => ({
    severity,
    observers,
    topic,
    outcome,
    narrowsTo,
  }));
/** Whether a plan may use an option; the words for it may differ. */
const usable = (option: Option, context: Context) => isUsable(option.check(context), needs);

describe("what the search rests on", patience, () => {
  it("options change no field that their terms do not name", () => {
    fc.assert(
      fc.property(pieceArbitrary, fc.constantFrom(...options), (piece, option) => {
        const after = option.apply(piece, standIns);
        const changed = fields.filter(
          (field) => JSON.stringify(after[field]) !== JSON.stringify(piece[field]),
        );
        expect(changed.filter((field) => !option.terms.changes.includes(field))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it("what an option writes into a text or a list hangs on that text and on the fields named for it", () => {
    const sources: Partial<Record<keyof Mailpiece, readonly (keyof Mailpiece)[]>> = writtenFrom;
    const writers = options.flatMap((option) =>
      option.terms.changes.flatMap((field) => {
        const from = sources[field];
        return from ? [{ option, field, from }] : [];
      }),
    );
    expect(writers.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(pieceArbitrary, pieceArbitrary, (piece, other) => {
        for (const { option, field, from } of writers) {
          const alike: Mailpiece = { ...other };
          for (const name of [field, ...from]) Object.assign(alike, { [name]: piece[name] });
          // A plan applies it where it can be used; the domains try it on any piece that agrees in these fields.
          if (!isUsable(option.check(readContext(piece)), needs)) continue;
          expect(option.apply(alike, standIns)[field], `${option.id} ${field}`).toEqual(
            option.apply(piece, standIns)[field],
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it("each part of a context is read from the fields that are named for it", () => {
    fc.assert(
      fc.property(pieceArbitrary, pieceArbitrary, (piece, other) => {
        for (const part of ["from", "to", "senders", "recipients", "identifiers"] as const) {
          const alike = { ...other };
          for (const name of readFrom[part]) Object.assign(alike, { [name]: piece[name] });
          expect(readContext(alike)[part], part).toEqual(readContext(piece)[part]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("the rules of mailing in parts hold for exactly the pieces that may be mailed", () => {
    fc.assert(
      fc.property(pieceArbitrary, (piece) => {
        const context = readContext(piece);
        expect(mailingConditions.every((holds) => holds(context))).toBe(
          mailable(piece, context).length === 0,
        );
        // Reading the sender's side for custody changes nothing.
        expect(mailable(piece).length === 0).toBe(mailable(piece, context).length === 0);
      }),
      { numRuns: 1500 },
    );
  });

  it("nothing looks at the unread fields but the options that change them", () => {
    fc.assert(
      fc.property(pieceArbitrary, pieceArbitrary, (piece, other) => {
        const alike = { ...piece };
        for (const name of unreadFields) Object.assign(alike, { [name]: other[name] });
        const [a, b] = [readContext(piece), readContext(alike)];
        for (const rule of rules) expect(told(rule, b), rule.id).toEqual(told(rule, a));
        for (const need of needIds) {
          expect(judgePiece(need, b, needs, today), need).toEqual(judgePiece(need, a, needs, today));
        }
        expect(priceParts(alike)).toEqual(priceParts(piece));
        expect(mailable(alike)).toEqual(mailable(piece));
        for (const option of options) {
          if (option.terms.changes.every((field) => unreadFields.includes(field))) continue;
          expect(usable(option, b), option.id).toEqual(usable(option, a));
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("in the mailing slots", patience, () => {
  /** Return addresses as people and options write them, by their view. */
  const byView = () => {
    const known = new Map<string, Set<string>>();
    const collect = (piece: Mailpiece) => {
      const view = viewOfSender(readContext(piece));
      known.set(view, (known.get(view) ?? new Set()).add(piece.returnAddress));
    };
    for (const piece of fc.sample(pieceArbitrary, { numRuns: 300, seed: 7 })) {
      collect(piece);
      for (const option of options) {
        if (option.terms.changes.includes("returnAddress")) collect(option.apply(piece, standIns));
      }
    }
    const more = [
      "Rosa Vega\n7 Elm St Unit 9\nPueblo CO 81003",
      "B O\n7 Elm St\nPueblo CO 81003",
      "Eva Ruiz\nPO BOX 7\nPueblo CO 81003-0007",
    ];
    for (const returnAddress of more)
      collect({ ...fc.sample(pieceArbitrary, 1)[0], returnAddress } as Mailpiece);
    return [...known.values()].map((texts) => [...texts]).filter(({ length }) => length > 1);
  };
  const groups = byView();
  const pair = fc
    .constantFrom(...groups)
    .chain((texts) => fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)));

  it("there are return addresses of the same view to compare", () => {
    expect(groups.length).toBeGreaterThan(15);
  });

  it("options, rules, needs and prices see of the sender no more than the view, and no unseen field", () => {
    fc.assert(
      fc.property(pieceArbitrary, pieceArbitrary, pair, (piece, other, [first, second]) => {
        const one = { ...piece, returnAddress: first };
        const two = { ...piece, returnAddress: second };
        for (const name of unseenFields) Object.assign(two, { [name]: other[name] });
        const [a, b] = [readContext(one), readContext(two)];
        // A sender named on one logo and in one address is one sender to the rules of custody.
        if (viewOfSender(a) !== viewOfSender(b)) return;
        for (const option of options.filter(isMailing)) {
          expect(usable(option, b), option.id).toEqual(usable(option, a));
          const written = (each: Mailpiece) => {
            const after = option.apply(each, standIns);
            return option.terms.changes.map((field) => after[field]);
          };
          expect(written(two), option.id).toEqual(written(one));
        }
        for (const rule of rules) {
          if (mailingRules.includes(rule.id)) expect(told(rule, b), rule.id).toEqual(told(rule, a));
        }
        for (const need of mailingNeeds) {
          expect(judgePiece(need, b, needs, today), need).toEqual(judgePiece(need, a, needs, today));
        }
        expect(mailingConditions.map((holds) => holds(b))).toEqual(
          mailingConditions.map((holds) => holds(a)),
        );
        expect(priceParts(two)).toEqual(priceParts(one));
      }),
      { numRuns: 1500 },
    );
  });
});

describe("a memo of judgments", patience, () => {
  const pieces = new Pieces();

  it("gives what the judgment gives, for every rule and every option, whatever it was asked before", () => {
    const memos = [
      ...rules.map((rule) => ({ judge: (context: Context): unknown => told(rule, context) })),
      ...options.map((option) => ({ judge: (context: Context): unknown => option.check(context) })),
    ].map(({ judge }) => ({ judge, memo: new Memo(judge, readContext) }));
    fc.assert(
      fc.property(pieceArbitrary, (piece) => {
        const context = readContext(piece);
        for (const { judge, memo } of memos) expect(memo.of(pieces.of(piece)).result).toEqual(judge(context));
      }),
      { numRuns: 60 },
    );
  });

  it("bounds every piece that differs only in the fields that may change", () => {
    const memos = rules.map((rule) => new Memo((context) => runRules([rule], context).length, readContext));
    const cost = (count: number) => count;
    fc.assert(
      fc.property(
        pieceArbitrary,
        pieceArbitrary,
        pieceArbitrary,
        fc.subarray([...fields]),
        (piece, a, b, open) => {
          const at = pieces.of(piece);
          const values = [pieces.of(a), pieces.of(b)];
          const domains = fields.map((field, index) =>
            open.includes(field) ? values.map((each) => each[index]) : ("fixed" as const),
          );
          const there = fields.map((field, index) =>
            open.includes(field) ? values[index % 2]?.[index] : at[index],
          );
          for (const memo of memos) {
            const { value, looked } = memo.least(at, domains, cost);
            expect(value).toBeLessThanOrEqual(memo.of(there).result);
            // Where nothing that was looked at may change, the least is what it is.
            if (fields.every((field, index) => !open.includes(field) || (looked & (1 << index)) === 0)) {
              expect(value).toBe(memo.of(at).result);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("notes the fields a judgment looks at, all of them when it takes the whole piece", () => {
    const context = readContext(fc.sample(pieceArbitrary, { numRuns: 1, seed: 1 })[0] as Mailpiece);
    const named = (judge: (context: Context) => unknown) =>
      noteReads(context, judge).order.map((index) => fields[index]);
    expect(named(({ piece }) => `${piece.postage} ${piece.service}`)).toEqual(["postage", "service"]);
    expect(named(({ senders }) => senders)).toEqual(["returnAddress", "logo"]);
    expect(named(({ piece }) => "logo" in piece)).toEqual(["logo"]);
    expect(named(({ piece }) => ({ ...piece }))).toEqual([...fields]);
    expect(named(({ piece }) => JSON.stringify(piece))).toEqual([...fields]);
    expect(named(() => 1)).toEqual([]);
  });
});
