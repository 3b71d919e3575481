import fc from "fast-check";
import { type LogEntry, numberKinds, statuses } from "../log/types.ts";
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import { services } from "../mailpiece/mailpiece.ts";
import { needIds } from "../needs/types.ts";

const two = (number: number) => String(number).padStart(2, "0");
const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2060 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
const text = (maxLength: number) => fc.string({ unit: "binary", maxLength });
const trimmed = (maxLength: number) => text(maxLength).map((each) => each.trim());

/** Any entry that a log can hold, at its first version and without what importing leaves out. */
export const entryArbitrary: fc.Arbitrary<LogEntry> = fc
  .record({
    id: fc.uuid({ version: 4 }),
    piece: mailpieceArbitrary,
    mailedOn: day,
    service: fc.constantFrom(...services),
    trackingNumber: text(60),
    tag: trimmed(60),
    note: text(200),
    status: fc.constantFrom(...statuses),
    matter: trimmed(60),
    sentFrom: text(60),
    numbers: fc.array(
      fc.record({
        kind: fc.constantFrom(...numberKinds),
        text: trimmed(60).map((each) => each || "0"),
      }),
      { maxLength: 5 },
    ),
    costCents: fc.option(fc.integer({ min: 0, max: 100_000_000 })),
    deadline: fc.option(fc.record({ day, remindOn: fc.option(day) })),
    plan: fc.option(
      fc.record({
        options: fc.array(trimmed(30), { maxLength: 3 }),
        needs: fc.shuffledSubarray([...needIds]),
        why: text(60),
      }),
    ),
    createdAt: fc.integer({ min: 0, max: 4_102_444_800_000 }),
    hold: fc.boolean(),
  })
  .map((entry) => ({
    ...entry,
    version: 1,
    updatedAt: entry.createdAt + 1,
    held: entry.hold,
    disclosed: null,
  }));
