// Every address option on every service and format, and with every extra service or line that asks for a return
// address. The tables say what is expected; the cases are all combinations of them.
import { describe, expect, it } from "vitest";
import type { FactId } from "../facts/index.ts";
import { formats, type MailpieceInput, mailpieceSchema, services } from "../mailpiece/mailpiece.ts";
import { readContext } from "../rules/context.ts";
import { abroad, clinic, friend, home } from "./example-addresses.ts";
import { options } from "./index.ts";

/** Available, or the reason why not. */
type Expected = "yes" | Reason;
type Reason =
  | "priority"
  | "media-mail"
  | "customs"
  | "postcard"
  | "endorsement"
  | "registered"
  | "insured"
  | "return-receipt"
  | "registered-names"
  | "customs-name"
  | "addressee-only"
  | "incomplete"
  | "never";

/** The facts that a refusal must name here. */
const reasonFacts: Readonly<Record<Reason, readonly FactId[]>> = {
  priority: ["ra-req-priority"],
  "media-mail": ["ra-req-package-services"],
  customs: ["ra-req-intl-customs"],
  postcard: ["svc-fcm-postcard"],
  endorsement: ["ra-req-endorsement"],
  registered: ["ra-req-registered"],
  insured: ["ra-req-insured-cod"],
  "return-receipt": ["ra-req-certified-rr"],
  "registered-names": ["registered-counter-only"],
  "customs-name": ["ra-req-intl-customs"],
  "addressee-only": ["svc-certified-restricted", "mark-restricted-delivery"],
  incomplete: ["alt-zip-only", "ra-elements"],
  never: ["alt-false", "law-1342", "law-app-position", "law-no-blanket-ban"],
};

type ServiceGrid = Readonly<
  Record<(typeof services)[number], readonly [Expected, Expected, Expected, Expected]>
>;

/** What a First-Class letter has added to it. */
const additions = {
  certified: { extras: ["certified"] },
  "certified, card": { extras: ["certified", "return-receipt-card"] },
  "certified, e-mailed receipt": { extras: ["certified", "return-receipt-electronic"] },
  "certified, restricted": { extras: ["certified", "restricted-delivery"] },
  registered: { extras: ["registered"], dropOff: "counter" },
  insured: { extras: ["insured"], dropOff: "counter" },
  "certificate of mailing": { extras: ["certificate-of-mailing"], dropOff: "counter" },
  "return service": { markings: ["return-service-requested"] },
  "address service": { markings: ["address-service-requested"] },
  "forwarding service": { markings: ["forwarding-service-requested"] },
  "change service": { markings: ["change-service-requested"] },
  "permit imprint": { postage: "permit", dropOff: "counter" },
} as const satisfies Readonly<Record<string, MailpieceInput>>;
type Addition = keyof typeof additions;

interface Table {
  options: readonly string[];
  /** Return address that the option has something to do with. */
  from: string;
  /** Columns: letter, flat, postcard, parcel. */
  grid: ServiceGrid;
  /** Additions that are refused; every other one is available. */
  refused: Readonly<Partial<Record<Addition, Reason>>>;
}

/** Nothing in a service or format speaks against another true address. */
const anyService: ServiceGrid = {
  //                  letter flat postcard parcel
  "first-class": ["yes", "yes", "yes", "yes"],
  priority: ["yes", "yes", "yes", "yes"],
  "priority-express": ["yes", "yes", "yes", "yes"],
  "ground-advantage": ["yes", "yes", "yes", "yes"],
  "media-mail": ["yes", "yes", "yes", "yes"],
  international: ["yes", "yes", "yes", "yes"],
};

/** A parcel abroad has a customs form, which needs the full legal name. */
const namedOnCustomsForm: ServiceGrid = {
  ...anyService,
  international: ["yes", "yes", "yes", "customs-name"],
};

const blankCorner: ServiceGrid = {
  //                  letter flat postcard parcel
  "first-class": ["yes", "yes", "yes", "yes"],
  priority: ["priority", "priority", "priority", "priority"],
  "priority-express": ["yes", "yes", "yes", "yes"],
  "ground-advantage": ["yes", "yes", "yes", "yes"],
  "media-mail": ["media-mail", "media-mail", "media-mail", "media-mail"],
  international: ["yes", "yes", "yes", "customs"],
};

/** As a blank corner, but a card has no inside. */
const addressInside: ServiceGrid = {
  "first-class": ["yes", "yes", "postcard", "yes"],
  priority: ["priority", "priority", "postcard", "priority"],
  "priority-express": ["yes", "yes", "postcard", "yes"],
  "ground-advantage": ["yes", "yes", "postcard", "yes"],
  "media-mail": ["media-mail", "media-mail", "postcard", "media-mail"],
  international: ["yes", "yes", "postcard", "customs"],
};

const all = (reason: Reason): ServiceGrid => ({
  "first-class": [reason, reason, reason, reason],
  priority: [reason, reason, reason, reason],
  "priority-express": [reason, reason, reason, reason],
  "ground-advantage": [reason, reason, reason, reason],
  "media-mail": [reason, reason, reason, reason],
  international: [reason, reason, reason, reason],
});
const everyAddition = (reason: Reason): Table["refused"] =>
  Object.fromEntries(Object.keys(additions).map((addition) => [addition, reason]));

/** Extra services and lines that a return address is required for. */
const needAddress: Table["refused"] = {
  "certified, card": "return-receipt",
  "certified, e-mailed receipt": "return-receipt",
  registered: "registered",
  insured: "insured",
  "return service": "endorsement",
  "address service": "endorsement",
  "forwarding service": "endorsement",
  "change service": "endorsement",
};

const tables: readonly Table[] = [
  {
    options: [
      "address-program",
      "business-center",
      "care-of-attorney",
      "care-of-organization",
      "care-of-person",
      "general-delivery",
      "group-e-box",
      "organization-po-box",
      "po-box",
      "po-box-street",
      "private-mailbox",
      "virtual-mailbox",
      "workplace",
    ],
    from: home,
    grid: anyService,
    refused: {},
  },
  { options: ["leave-off-return-address"], from: home, grid: blankCorner, refused: needAddress },
  { options: ["address-inside-only"], from: home, grid: addressInside, refused: needAddress },
  { options: ["address-inside-only"], from: "", grid: addressInside, refused: needAddress },
  {
    options: ["initials-only", "name-off-return-address"],
    from: home,
    grid: namedOnCustomsForm,
    refused: { registered: "registered-names" },
  },
  {
    options: ["no-organization-name", "name-off-return-address", "organization-po-box"],
    from: clinic,
    grid: namedOnCustomsForm,
    refused: { registered: "registered-names" },
  },
  {
    options: ["no-organization-name", "organization-po-box"],
    from: "Ana Ruiz\nRiverside Family Clinic\n40 Cedar Ave\nAurora CO 80012",
    grid: anyService,
    refused: {},
  },
  { options: ["ask-recipient-address"], from: home, grid: anyService, refused: {} },
  {
    options: ["recipient-initials"],
    from: home,
    grid: anyService,
    refused: { registered: "registered-names", "certified, restricted": "addressee-only" },
  },
  { options: ["zip-only"], from: home, grid: all("incomplete"), refused: everyAddition("incomplete") },
  { options: ["invented-address"], from: home, grid: all("never"), refused: everyAddition("never") },
];

/** With no return address, another one is pointless unless a rule asks for one or may ask for one. */
const nothingToReplace: ServiceRow = {
  "first-class": "pointless",
  priority: "yes",
  "priority-express": "yes",
  "ground-advantage": "yes",
  "media-mail": "yes",
  international: "pointless",
};
type ServiceRow = Readonly<Record<(typeof services)[number], "yes" | "pointless">>;

const sizes = { letter: "env-10", flat: "env-9x12", postcard: "card-4x6", parcel: "env-10" } as const;

function judge(id: string, piece: MailpieceInput) {
  const option = options.find((candidate) => candidate.id === id);
  if (!option) throw new Error(`no option ${id}`);
  return option.check(readContext(mailpieceSchema.parse(piece)));
}

function expectAnswer(id: string, piece: MailpieceInput, expected: Expected): void {
  const answer = judge(id, piece);
  if (expected === "yes") expect(answer.status).toBe("available");
  else
    expect(answer).toEqual({
      status: "not-available",
      reason: expected,
      facts: reasonFacts[expected],
    });
}

describe.each(
  tables.flatMap((table) =>
    table.options.map((id) => ({ ...table, id, reading: table.from.split("\n").join(", ") || "no address" })),
  ),
)("$id ($reading)", ({ id, from, grid, refused }) => {
  const cases = services.flatMap((service) =>
    formats.map((format, column) => ({ service, format, expected: grid[service][column] ?? "never" })),
  );
  it.each(cases)("as $service $format: $expected", ({ service, format, expected }) => {
    const deliveryAddress = service === "international" ? abroad : friend;
    expectAnswer(
      id,
      { returnAddress: from, deliveryAddress, service, format, size: sizes[format] },
      expected,
    );
  });

  const added = Object.entries(additions).map(([addition, piece]) => ({
    addition,
    piece,
    expected: refused[addition as Addition] ?? ("yes" as const),
  }));
  it.each(added)("with $addition: $expected", ({ piece, expected }) => {
    const { extras, markings, ...rest } = { extras: [], markings: [], ...piece };
    expectAnswer(
      id,
      {
        returnAddress: from,
        deliveryAddress: friend,
        extras: [...extras],
        markings: [...markings],
        ...rest,
      },
      expected,
    );
  });
});

describe.each(tables[0]?.options ?? [])("%s where no return address is written", (id) => {
  it.each(services.flatMap((service) => formats.map((format) => ({ service, format }))))(
    "as $service $format",
    ({ service, format }) => {
      const deliveryAddress = service === "international" ? abroad : friend;
      const answer = judge(id, { deliveryAddress, service, format, size: sizes[format] });
      // A parcel abroad has a customs form, so an address is wanted there.
      const pointless =
        nothingToReplace[service] === "pointless" && !(service === "international" && format === "parcel");
      expect(answer).toMatchObject(
        pointless ? { status: "not-needed", reason: "nothing-to-replace" } : { status: "available" },
      );
    },
  );
});

describe("the tables", () => {
  it("have every option that changes an address or a name", () => {
    const slots = ["return-address", "return-name", "recipient-address", "recipient-name"];
    // The attention line is a word for an office's mailroom, judged with the other words.
    const ours = options
      .filter(({ id, terms }) => slots.includes(terms.slot) && id !== "attention-line-off")
      .map(({ id }) => id);
    expect([...new Set(tables.flatMap((table) => table.options))].sort()).toEqual(ours);
  });

  it("have a refusal for every service or line that requires a return address", () => {
    for (const [addition, piece] of Object.entries(additions)) {
      const answer = judge("leave-off-return-address", {
        returnAddress: home,
        ...piece,
        extras: [...("extras" in piece ? piece.extras : [])],
        markings: [...("markings" in piece ? piece.markings : [])],
      });
      expect(answer.status, addition).toBe(addition in needAddress ? "not-available" : "available");
    }
  });
});
