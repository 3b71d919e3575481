// Attacks on the planner beyond the whole stories: odd pieces, contradictory needs, everything ticked at once. Each
// must come back with an answer that breaks nothing. The statements are those that a person relies on who follows a
// plan without checking it.
import { describe, expect, it } from "vitest";
import type { OwnAddress } from "../../src-core/address-book/types.ts";
import {
  extraServices,
  formats,
  type MailpieceInput,
  mailpieceSchema,
  markings,
  maxPartLength,
  services,
} from "../../src-core/mailpiece/mailpiece.ts";
import { judgeNeeds } from "../../src-core/needs/judge.ts";
import { type Needs, needIds, needsSchema } from "../../src-core/needs/types.ts";
import { options } from "../../src-core/options/index.ts";
import { planMail } from "../../src-core/planner/plan.ts";
import { exposureOf } from "../../src-core/planner/score.ts";
import type { Plan, PlanRequest, PlanResult } from "../../src-core/planner/types.ts";
import { custodyMarkings, custodyRules } from "../../src-core/postal-rules/custody.ts";
import { mailable } from "../../src-core/postal-rules/mailable.ts";
import { priceChange } from "../../src-core/prices/price.ts";
import { analyse } from "../../src-core/report/analyse.ts";
import { outsideOf } from "./judge.ts";
import { readStories, requestOf, today } from "./story.ts";

type NeedsInput = Parameters<typeof needsSchema.parse>[0];

const home = "Ana Ruiz\n12 Alder St Apt 4\nAurora CO 80012";
const friend = "Ben Ortiz\n88 Willow Rd\nPueblo CO 81003";
const lawyer = "Ileana Voss, Attorney at Law\nCedar Flats Legal Aid\n40 Cedar Ave Ste 3\nAurora CO 80012";
const prisoner = "Orlando Fitch\n00000-000\nFCI Dry Lake\nPO Box 5000\nSafford AZ 85548";
const ballot = {
  returnAddress: home,
  deliveryAddress: "Board of Elections\n15 Sample Avenue\nDenver CO 80012",
};
const court = "Immigration Court\n100 Quarry Rd\nDenver CO 80294";

function ask(piece: MailpieceInput, needs: NeedsInput = {}, more: Partial<PlanRequest> = {}): PlanRequest {
  return { piece: mailpieceSchema.parse(piece), needs: needsSchema.parse(needs), own: [], today, ...more };
}

const allNeeds = {
  needs: [...needIds],
  deadline: { day: "2027-01-15", counts: "received" },
  moneyLimitCents: 5000,
} as const;
const everything = {
  returnAddress: home,
  deliveryAddress: friend,
  frontText: "Re: case 26-1234\nSSN 078-05-1120\nfragile",
  backText: "from all of us",
  logo: "Ruiz Law Office",
  window: "delivery-and-return",
  windowText: "PAST DUE",
  message: "open words",
  lettering: "handwritten",
  postage: "permit",
  service: "priority",
  extras: [...extraServices],
  markings: [...markings],
  dropOff: "kiosk",
  postmark: "by-hand",
  mailedElsewhere: true,
  bulky: true,
} as const satisfies MailpieceInput;

const probes: readonly [string, PlanRequest][] = [
  ["an empty piece", ask({})],
  ["an empty piece with every need", ask({}, allNeeds)],
  ["everything on the piece at once", ask(everything)],
  ["everything on the piece and every need", ask(everything, allNeeds)],
  ["everything on a postcard", ask({ ...everything, format: "postcard", size: "card-4x6", extras: [] })],
  [
    "every extra service abroad",
    ask({
      ...everything,
      service: "international",
      deliveryAddress: "Luz Ortiz\nCalle Sauce 12\n06000 Ciudad de México\nMEXICO",
    }),
  ],
  [
    "a need for proof on a postcard",
    ask(
      { returnAddress: home, deliveryAddress: friend, format: "postcard", size: "card-4x6", message: "hi" },
      { needs: ["proof-delivered", "proof-mailed"] },
    ),
  ],
  [
    "a deadline that is past",
    ask(
      { returnAddress: home, deliveryAddress: court },
      { needs: ["deadline"], deadline: { day: "2020-02-29", counts: "received" } },
    ),
  ],
  ["a deadline without a day", ask({ returnAddress: home, deliveryAddress: court }, { needs: ["deadline"] })],
  [
    "a money limit of nothing",
    ask({ returnAddress: home, deliveryAddress: friend }, { needs: ["money-limit"], moneyLimitCents: 0 }),
  ],
  [
    "a money limit without an amount",
    ask({ returnAddress: home, deliveryAddress: friend }, { needs: ["money-limit"] }),
  ],
  ["nobody who matters", ask({ returnAddress: home, deliveryAddress: friend }, { observers: [] })],
  [
    "a household that must not know, with a return receipt",
    ask(
      { returnAddress: home, deliveryAddress: friend, extras: ["certified", "return-receipt-card"] },
      { needs: ["household-must-not-know", "proof-delivered"] },
    ),
  ],
  [
    "only the addressee, but no name",
    ask(
      { returnAddress: home, deliveryAddress: "88 Willow Rd\nPueblo CO 81003" },
      { needs: ["addressee-only"] },
    ),
  ],
  [
    "legal mail to somebody who is not in custody",
    ask(
      { returnAddress: lawyer, deliveryAddress: friend, markings: ["legal-mail"] },
      { needs: ["legal-mail"] },
    ),
  ],
  [
    "a lawyer's letter on a postcard to a prison",
    ask({
      returnAddress: lawyer,
      deliveryAddress: prisoner,
      markings: ["special-mail"],
      format: "postcard",
      size: "card-4x6",
      message: "motion granted",
    }),
  ],
  [
    "a lawyer's letter to a prison",
    ask({
      returnAddress: lawyer,
      deliveryAddress: prisoner,
      markings: ["special-mail", "attorney-client"],
      frontText: "Special Mail - Open only in the presence of the inmate\nRe: appeal",
    }),
  ],
  [
    "a lawyer's letter to a prison from a clinic with a box in its own name alone",
    ask(
      { returnAddress: lawyer, deliveryAddress: prisoner, markings: ["special-mail"] },
      {},
      {
        own: [
          {
            id: "box",
            kind: "po-box",
            name: "Clinic",
            address: "Cedar Flats Legal Aid\nPO BOX 311\nAurora CO 80012",
          },
        ],
      },
    ),
  ],
  [
    "a ballot in a thick window envelope with a logo",
    ask({
      ...ballot,
      frontText: "Official ballot",
      logo: "County Elections",
      window: "delivery",
      windowText: "Ana Ruiz",
      format: "flat",
      size: "env-9x12",
      bulky: true,
      lettering: "handwritten",
    }),
  ],
  [
    "a ballot on its last day",
    ask(
      { ...ballot, markings: ["return-service-requested"] },
      { needs: ["deadline", "proof-mailed", "today"], deadline: { day: today, counts: "postmarked" } },
    ),
  ],
  [
    "a letter that somebody brings already",
    ask({ returnAddress: home, deliveryAddress: court, way: "in-person" }, { needs: ["proof-delivered"] }),
  ],
  [
    "a letter that a firm prints already",
    ask(
      {
        returnAddress: home,
        deliveryAddress: court,
        way: "print-and-mail",
        postage: "permit",
        dropOff: "office-mail",
      },
      allNeeds,
    ),
  ],
  [
    "the longest texts there can be",
    ask({
      returnAddress: `${home}\n`.repeat(maxPartLength).slice(0, maxPartLength),
      deliveryAddress: "x".repeat(maxPartLength),
      frontText: "078-05-1120 ".repeat(800),
    }),
  ],
  [
    "signs that no one writes on mail",
    ask({
      returnAddress: "\u0000\u202e🏠🏠\n____\n#",
      deliveryAddress: "\r\n\t",
      frontText: "<script>",
      backText: "\ud83d",
    }),
  ],
  [
    "the sender's own words for every option",
    ask({ returnAddress: home, deliveryAddress: friend }, {}, { without: options.map(({ id }) => id) }),
  ],
];

const kindsOfOwn: readonly OwnAddress[] = [
  { id: "box", kind: "po-box", name: "Box", address: "Ana Ruiz\nPO BOX 59\nAurora CO 80012" },
  {
    id: "street",
    kind: "po-box-street",
    name: "Box, street",
    address: "Ana Ruiz\n500 Main St # 59\nAurora CO 80012",
  },
  {
    id: "shop",
    kind: "private-mailbox",
    name: "Shop",
    address: "Ana Ruiz\n40 Cedar Ave PMB 234\nAurora CO 80012",
  },
  {
    id: "virtual",
    kind: "virtual-mailbox",
    name: "Scans",
    address: "Ana Ruiz\n9 Pine St PMB 8\nReno NV 89501",
  },
  {
    id: "friend",
    kind: "care-of-person",
    name: "Rosa",
    address: "Ana Ruiz\nC/O Rosa Vega\n7 Oak St\nAurora CO 80012",
  },
  { id: "clinic", kind: "organization-po-box", name: "Clinic", address: "PO BOX 311\nAurora CO 80012" },
  {
    id: "work",
    kind: "workplace",
    name: "Work",
    address: "Ana Ruiz\nBluebird Toys\n16 Arcade St\nAurora CO 80012",
  },
  {
    id: "program",
    kind: "address-program",
    name: "Program",
    address: "Ana Ruiz\nAddress Confidentiality Program\n100 Sample Plaza Apt 999\nDenver CO 80012",
  },
  { id: "odd", kind: "other", name: "", address: "🏠" },
  { id: "home", kind: "home", name: "Home", address: home },
];

describe("probes", () => {
  it.each(probes)("%s comes back with an answer that breaks nothing", (_, request) => {
    expect(breaches(request, planMail(request))).toEqual([]);
  });

  it.each(probes)("%s gives the same answer twice and is not touched by planning", (_, request) => {
    const before = structuredClone(request);
    const first = planMail(request);
    expect(request).toEqual(before);
    expect(planMail(before)).toEqual(first);
  });

  it("every service and format of a letter home is answered without a breach", () => {
    const found = services.flatMap((service) =>
      formats.flatMap((format) => {
        const size = format === "postcard" ? "card-4x6" : format === "flat" ? "env-9x12" : "env-10";
        const request = ask(
          { returnAddress: home, deliveryAddress: friend, service, format, size },
          { needs: ["returnable"] },
        );
        return breaches(request, planMail(request)).map((breach) => `${service} ${format}: ${breach}`);
      }),
    );
    expect(found).toEqual([]);
  });
});

describe("whole stories under attack", () => {
  const stories = readStories().map((story) => [story.id, requestOf(story)] as const);

  it.each(stories)("%s breaks nothing", (_, request) => {
    expect(breaches(request, planMail(request))).toEqual([]);
  });

  it.each(stories)("%s hides no less when a need is given up", (_, given) => {
    // A deadline that is too near for the mail alone brings in hand delivery; here every way is open all along.
    const request = { ...given, otherWays: true };
    const best = bestOf(request, planMail(request));
    for (const need of request.needs.needs) {
      const needs: Needs = { ...request.needs, needs: request.needs.needs.filter((other) => other !== need) };
      const without = { ...request, needs };
      expect(bestOf(without, planMail(without)), `without ${need}`).toBeGreaterThanOrEqual(best);
    }
  });

  it.each(stories.map(([id, request], index) => [id, request, ownFor(index)] as const))(
    "%s is no worse off for addresses of one's own",
    (_, request, sets) => {
      const best = bestOf(request, planMail(request));
      for (const own of sets) {
        const more = { ...request, own: [...request.own, ...own] };
        const result = planMail(more);
        const kinds = own.map(({ kind }) => kind).join(", ");
        expect(bestOf(more, result), kinds).toBeGreaterThanOrEqual(best);
        expect(breaches(more, result), kinds).toEqual([]);
      }
    },
  );
});

/** One kind of address after the other from story to story, and all of them at once. */
function ownFor(index: number): readonly (readonly OwnAddress[])[] {
  return [kindsOfOwn.filter((_, kind) => kind === index % kindsOfOwn.length), kindsOfOwn];
}

/** Options that are never to be proposed, whatever is asked. */
const never = ["invented-address", "zip-only"];

/** What a plan may not do, whatever the request; each breach in words. */
function breaches(request: PlanRequest, result: PlanResult): readonly string[] {
  const relaxed = result.blocked.flatMap((blocked) =>
    blocked.relaxed ? [{ need: blocked.need, plan: blocked.relaxed }] : [],
  );
  return [
    ...(result.plans.length > 3 ? ["more than three plans"] : []),
    ...(result.plans.length > 0 && result.blocked.length > 0 ? ["plans and a block at once"] : []),
    ...duplicates(result.plans.flatMap(({ kinds }) => kinds)).map((kind) => `two plans are the ${kind}`),
    ...duplicates(result.plans.map(({ steps }) => JSON.stringify(steps))).map(() => "the same plan twice"),
    ...result.plans.flatMap((plan) => planBreaches(request, plan, request.needs)),
    ...relaxed.flatMap(({ need, plan }) =>
      planBreaches(request, plan, {
        ...request.needs,
        needs: request.needs.needs.filter((other) => other !== need),
      }),
    ),
  ];
}

function planBreaches(request: PlanRequest, plan: Plan, needs: Needs): readonly string[] {
  const { piece } = request;
  const steps = plan.steps.map(({ option }) => option);
  const chosen = steps.flatMap((id) => options.filter((option) => option.id === id));
  const { context, disclosures } = analyse(plan.piece);
  const verdicts = judgeNeeds({ needs, context, disclosures, chosen: chosenOf(plan), today: request.today });
  const before = new Set(mailable(piece).map(({ reason }) => reason));
  return [
    ...(plan.kinds.length === 0 && request.needs === needs ? ["a plan without a kind"] : []),
    ...steps.filter((id) => never.includes(id)).map((id) => `proposes ${id}`),
    ...steps
      .filter((id) => request.without?.includes(id))
      .map((id) => `proposes ${id}, which the sender does not want`),
    ...duplicates(chosen.map(({ terms }) => terms.slot)).map((slot) => `two steps for ${slot}`),
    ...verdicts.filter(({ status }) => status !== "kept").map(({ need }) => `breaks ${need}`),
    ...mailable(plan.piece)
      .filter(({ reason }) => !before.has(reason))
      .map(({ reason }) => `cannot be mailed: ${reason}`),
    ...(mailpieceSchema.safeParse(plan.piece).success ? [] : ["is no mailpiece"]),
    ...custodyBreaches(request, plan),
    ...ballotBreaches(request, plan),
    ...moneyBreaches(request, plan),
    ...inventedIn(request, plan),
  ];
}

/** Terms of a plan's options; what rests on an address of one's own is set up already. */
function chosenOf(plan: Plan) {
  return plan.steps.flatMap(({ option: id, own }) =>
    options
      .filter((option) => option.id === id)
      .map((option) => (own === undefined ? option : { ...option, terms: { ...option.terms, ...settled } })),
  );
}

const settled = {
  ready: "now",
  papers: "none",
  forms: [],
  monthly: { lowCents: 0, highCents: 0 },
  officeTrip: "none",
} as const;

function custodyBreaches({ piece }: PlanRequest, plan: Plan): readonly string[] {
  const { context } = analyse(piece);
  const custody = custodyRules(context);
  if (!custody) return [];
  const lost = piece.markings.filter(
    (marking) => custodyMarkings.includes(marking) && !plan.piece.markings.includes(marking),
  );
  const numbers = context.identifiers
    .filter(
      ({ part, kind }) =>
        part === "delivery-address" &&
        ["a-number", "bop-register-number", "state-inmate-number"].includes(kind),
    )
    .map(({ text }) => text);
  const legal = custody.legalSender
    ? piece.returnAddress.split("\n").filter((line) => /attorney|lawyer/i.test(line))
    : [];
  const outside = outsideOf(plan.piece);
  return [
    ...lost.map((marking) => `loses the mark ${marking}`),
    ...numbers
      .filter((number) => !outside.includes(number))
      .map((number) => `loses the custody number ${number}`),
    ...legal.filter((line) => !outside.includes(line)).map((line) => `loses the legal sender ${line}`),
  ];
}

const ballotFields = [
  "returnAddress",
  "deliveryAddress",
  "frontText",
  "backText",
  "logo",
  "window",
  "windowText",
  "markings",
  "format",
  "size",
  "tinted",
  "innerEnvelope",
  "addressInside",
  "lettering",
] as const;

function ballotBreaches({ piece }: PlanRequest, plan: Plan): readonly string[] {
  const { context } = analyse(piece);
  if (!context.recipients.some(({ category, certain }) => category === "elections" && certain)) return [];
  return ballotFields
    .filter((field) => JSON.stringify(piece[field]) !== JSON.stringify(plan.piece[field]))
    .map((field) => `changes ${field} of a ballot envelope`);
}

function moneyBreaches({ piece }: PlanRequest, plan: Plan): readonly string[] {
  const sum = priceChange(piece, plan.piece, chosenOf(plan));
  const { money } = plan;
  return [
    ...(money.lowCents < sum.lowCents
      ? [`costs less than its parts: ${money.lowCents} < ${sum.lowCents}`]
      : []),
    ...(money.highCents < sum.highCents
      ? [`costs less than its parts: ${money.highCents} < ${sum.highCents}`]
      : []),
    ...(money.monthlyHighCents < sum.monthlyHighCents ? ["the rent is less than that of its parts"] : []),
    ...(sum.unknown && !money.unknown ? ["a price that nobody knows is taken for none"] : []),
    ...(money.lowCents > money.highCents ? ["the lower price is the higher"] : []),
  ];
}

/** Every word of a return address that a plan writes is on the piece, in an address of the sender's own, or a blank. */
function inventedIn({ piece, own }: PlanRequest, plan: Plan): readonly string[] {
  const known = new Set(
    [piece.returnAddress, ...own.map(({ address }) => address), officeWords].flatMap(wordsOf),
  );
  return wordsOf(plan.piece.returnAddress)
    .filter((word) => !known.has(word) && !/^[A-Z]$/.test(word))
    .map((word) => `writes ${word}, which nobody gave`);
}

const officeWords = "PO BOX PMB # C/O GENERAL DELIVERY ____ UNIT STE";

function wordsOf(text: string): readonly string[] {
  return text
    .toUpperCase()
    .split(/[\s,.]+/)
    .filter((word) => word !== "");
}

/** How much the plan hides that hides most; 0 where nothing is proposed and nothing stands in the way. */
function bestOf({ piece, needs }: PlanRequest, { plans, blocked }: PlanResult): number {
  if (plans.length === 0) return blocked.length > 0 ? Number.NEGATIVE_INFINITY : 0;
  const before = exposureOf(analyse(piece).disclosures, needs.observers);
  return before - Math.min(...plans.map(({ left }) => exposureOf(left, needs.observers)));
}

function duplicates<T>(list: readonly T[]): readonly T[] {
  return list.filter((item, index) => list.indexOf(item) !== index);
}
