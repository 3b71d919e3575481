import fc from "fast-check";
import { type OwnAddress, ownKinds } from "../address-book/types.ts";
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import {
  dropOffs,
  extraServices,
  type Mailpiece,
  mailpieceSchema,
  markings,
  postages,
  services,
} from "../mailpiece/mailpiece.ts";
import { deadlineCounts, type Needs, needIds, needsSchema } from "../needs/types.ts";
import { observerIds } from "../observers/types.ts";
import type { Option } from "../options/types.ts";
import type { PlanRequest } from "./types.ts";

const from = fc.constantFrom(
  "Ana Ruiz\n12 Alder St Apt 4\nAurora CO 80012",
  "A R\n12 Alder St Apt 4\nAurora CO 80012",
  "Ana Ruiz\nPO BOX 59\nAurora CO 80012-0059",
  "12 Alder St Apt 4\nAurora CO 80012",
  "Marta Ruiz, Attorney at Law\nRuiz Law Office\n40 Cedar Ave\nAurora CO 80012",
  "Riverside Family Clinic\n40 Cedar Ave\nAurora CO 80012",
  "Ana Ruiz\nAurora CO 80012",
  "",
);
const to = fc.constantFrom(
  "Ben Ortiz\n99 Birch Rd\nDenver CO 80203",
  "Immigration Court\n1961 Stout St\nDenver CO 80294",
  "USCIS Attn: I-90\nPO Box 21262\nPhoenix AZ 85036",
  "Internal Revenue Service\nAustin TX 73301",
  "Luis Ruiz A 000-000-001\nNorthfield Detention Center\n1 Field Rd\nAurora CO 80010",
  "Luis Ruiz\nReg. No. 00000-000\nFCI Northfield\nPO Box 1000\nNorthfield CO 80010",
  "Daily Sample newsroom\nPO Box 7\nDenver CO 80203",
  "Ben Ortiz\nPMB 234\n40 Cedar Ave\nDenver CO 80203",
);
const words = fc.constantFrom("", "", "", "Re: case 26-1234", "A# 000-000-001", "Legal Mail");

/** Mail as people send it: most of it may be mailed as it is, or nearly. */
const likely: fc.Arbitrary<Mailpiece> = fc
  .record({
    format: fc.constantFrom("letter", "letter", "letter", "flat", "postcard", "parcel"),
    returnAddress: from,
    deliveryAddress: to,
    frontText: words,
    backText: words,
    logo: fc.constantFrom("", "", "Riverside Family Clinic"),
    window: fc.constantFrom("none", "none", "delivery", "delivery-and-return"),
    windowText: words,
    message: words,
    lettering: fc.constantFrom("printed", "handwritten"),
    postage: fc.oneof({ weight: 2, arbitrary: fc.constant("stamp") }, fc.constantFrom(...postages)),
    service: fc.oneof({ weight: 3, arbitrary: fc.constant("first-class") }, fc.constantFrom(...services)),
    extras: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      fc.subarray([...extraServices], { maxLength: 3 }),
    ),
    markings: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      fc.subarray([...markings], { maxLength: 2 }),
    ),
    dropOff: fc.constantFrom(...dropOffs),
    bulky: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.boolean()),
  })
  .map((input) =>
    mailpieceSchema.parse({ ...input, size: input.format === "postcard" ? "card-4x6" : "env-10" } as const),
  );

export const pieceArbitrary: fc.Arbitrary<Mailpiece> = fc.oneof(
  { weight: 5, arbitrary: likely },
  { weight: 1, arbitrary: mailpieceArbitrary },
);

export const needsArbitrary: fc.Arbitrary<Needs> = fc
  .record({
    needs: fc.oneof(fc.constant([]), fc.subarray([...needIds], { maxLength: 3 })),
    deadline: fc.option(
      fc.record({
        day: fc.constantFrom("2026-11-20", "2026-11-21", "2026-11-30", "2026-12-24"),
        counts: fc.constantFrom(...deadlineCounts),
      }),
    ),
    moneyLimitCents: fc.option(fc.constantFrom(0, 78, 600, 5_000)),
    observers: fc.oneof(
      fc.constant([...observerIds]),
      fc.subarray([...observerIds], { minLength: 1, maxLength: 4 }),
    ),
  })
  .map((input) => needsSchema.parse(input));

const ownArbitrary: fc.Arbitrary<readonly OwnAddress[]> = fc
  .uniqueArray(
    fc.record({
      kind: fc.constantFrom(...ownKinds),
      address: fc.constantFrom(
        "Ana Ruiz\nPO BOX 123\nAurora CO 80012-0123",
        "Ana Ruiz\nPMB 9\n40 Cedar Ave\nAurora CO 80012",
        "Ana Ruiz\nC/O Rosa Vega\n7 Elm St\nAurora CO 80013",
      ),
    }),
    { maxLength: 3, selector: ({ kind }) => kind },
  )
  .map((list) => list.map(({ kind, address }, index) => ({ id: `own-${index}`, kind, name: "", address })));

/** A request with a few of the given options. */
export function caseArbitrary(
  options: readonly Option[],
  { most }: { most: number },
): fc.Arbitrary<{ request: PlanRequest; options: readonly Option[] }> {
  return fc.record({
    request: fc.record({
      piece: pieceArbitrary,
      needs: needsArbitrary,
      own: fc.oneof(fc.constant([]), ownArbitrary),
      today: fc.constant("2026-11-21"),
    }),
    options: fc.subarray([...options], { minLength: Math.min(5, most), maxLength: most }),
  });
}
