import type { FactId } from "../facts/index.ts";
import { type Disclosure, type NarrowsTo, narrowings, type PlaceLevel } from "../rules/types.ts";

/** How many addresses lie behind a place, the most telling first; the words are `check.learns.count.<count>`. */
export const addressCounts = ["one-mailbox", "handful", "thousands", "unknown", "believed"] as const;
export type AddressCount = (typeof addressCounts)[number];

/** Whether a person comes with the place, the most telling first. */
export const namings = ["named", "part-named", "unnamed"] as const;
export type Naming = (typeof namings)[number];

/** How far some disclosures together narrow down the sender. Never a grade. */
export type Narrowing = NarrowedTo & {
  /** Of the place. "believed": the place itself rests on a fact that was not confirmed. */
  count: AddressCount | undefined;
  /** Ids of the disclosures that did it: each gives the name or this place by itself. */
  by: readonly string[];
  facts: readonly FactId[];
};

/** The narrowest place, with or without a name; or a name and no place. */
type NarrowedTo = { who: Naming; place: PlaceLevel } | { who: Exclude<Naming, "unnamed">; place: undefined };

/** What the outside tells; what records kept elsewhere add; what is believed or cannot be told. */
export interface Narrowings {
  outside: Narrowing | undefined;
  /** Only where it is narrower than the outside alone. */
  records: Narrowing | undefined;
  /** Only where it is narrower than the two before. */
  possible: Narrowing | undefined;
}

interface Level {
  count: AddressCount | undefined;
  facts: readonly FactId[];
}

/**
 * What each level means in addresses. The notes give no number for a building, a region or the country; a level
 * without facts rests on those of the rule.
 */
export const levels: Readonly<Record<NarrowsTo, Level>> = {
  person: { count: undefined, facts: [] },
  household: { count: "one-mailbox", facts: ["zip11-meaning", "zip11-not-unique"] },
  building: { count: "unknown", facts: ["zip4-meaning", "zip5-meaning"] },
  block: { count: "handful", facts: ["zip4-meaning", "zip4-households-number"] },
  zip: { count: "thousands", facts: ["zip5-meaning"] },
  region: { count: "unknown", facts: [] },
  country: { count: "unknown", facts: [] },
};

/** Facts used as `narrowsBy` that nobody has confirmed; a test compares this with the facts themselves. */
export const unconfirmed: ReadonlySet<FactId> = new Set<FactId>(["carrier-pickup", "alt-remailer"]);

/** Initials, a first name or a surname: they point to nobody alone, and to few people at one address. */
const partOfName = { rule: "sender-name", message: "partial-name" } as const;

/** How many addresses lie behind one disclosure; undefined when it says nothing of a place. */
export function countOf({ narrowsTo, narrowsBy }: Disclosure): AddressCount | undefined {
  if (narrowsTo === undefined) return undefined;
  if (narrowsBy !== undefined && unconfirmed.has(narrowsBy)) return "believed";
  const { count } = levels[narrowsTo];
  return narrowsBy === undefined || narrowsTo === "person" || narrowsTo === "household" ? count : "unknown";
}

/** The facts behind how far one disclosure narrows; empty when it does not. */
export function narrowingFacts(disclosure: Disclosure): readonly FactId[] {
  const { narrowsTo, narrowsBy, facts } = disclosure;
  if (narrowsTo === undefined) return [];
  const own = levels[narrowsTo].facts;
  if (narrowsBy === undefined) return own.length > 0 ? own : facts;
  return narrowsTo === "household" ? [narrowsBy, ...own] : [narrowsBy];
}

/**
 * Puts disclosures together: the narrowest place that any of them gives, and whether a person's name comes with it.
 * A disclosure more never makes the result wider. Undefined when none of them points to the sender.
 */
export function combine(disclosures: readonly Disclosure[]): Narrowing | undefined {
  const hints = disclosures.map(hintOf);
  const who = namings.find((naming) => hints.some((hint) => hint.who === naming)) ?? "unnamed";
  const place = narrowings.find((level): level is PlaceLevel => hints.some((hint) => hint.place === level));
  const to = narrowedTo(who, place);
  if (to === undefined) return undefined;
  const naming = hints.filter((hint) => who !== "unnamed" && hint.who === who);
  const placing = hints.filter((hint) => place !== undefined && hint.place === place);
  const deciding = hints.filter((hint) => naming.includes(hint) || placing.includes(hint));
  return {
    ...to,
    count: addressCounts.find((count) => placing.some((hint) => hint.count === count)),
    by: deciding.map(({ disclosure }) => disclosure.id),
    facts: [...new Set(deciding.flatMap(({ facts }) => facts))],
  };
}

function narrowedTo(who: Naming, place: PlaceLevel | undefined): NarrowedTo | undefined {
  if (place !== undefined) return { who, place };
  return who === "unnamed" ? undefined : { who, place };
}

/** `outside` is what is on the piece for sure; `records` and `possible` stand only where they say more. */
export function narrowingsOf(disclosures: readonly Disclosure[]): Narrowings {
  const sure = disclosures.filter(isSure);
  const outside = combine(sure.filter(({ where }) => where !== undefined));
  const records = combine(sure);
  const possible = combine(disclosures);
  return {
    outside,
    records: isNarrower(records, outside) ? records : undefined,
    possible: isNarrower(possible, records) ? possible : undefined,
  };
}

/** Whether `a` says more than `b` of who or of where. */
export function isNarrower(a: Narrowing | undefined, b: Narrowing | undefined): boolean {
  if (a === undefined) return false;
  return (
    b === undefined ||
    namings.indexOf(a.who) < namings.indexOf(b.who) ||
    placeRank(a.place) < placeRank(b.place)
  );
}

function placeRank(place: PlaceLevel | undefined): number {
  return place === undefined ? narrowings.length : narrowings.indexOf(place);
}

function isSure({ outcome, narrowsBy }: Disclosure): boolean {
  return outcome === "shown" && !(narrowsBy !== undefined && unconfirmed.has(narrowsBy));
}

interface Hint {
  disclosure: Disclosure;
  who: Naming;
  place: PlaceLevel | undefined;
  count: AddressCount | undefined;
  facts: readonly FactId[];
}

/** What one disclosure gives to the whole. */
function hintOf(disclosure: Disclosure): Hint {
  const { narrowsTo, personAt } = disclosure;
  if (narrowsTo === "person") {
    const at: Level | undefined = personAt && levels[personAt];
    const facts = [...narrowingFacts(disclosure), ...(at?.facts ?? [])];
    return { disclosure, who: "named", place: personAt, count: at?.count, facts };
  }
  if (disclosure.rule === partOfName.rule && disclosure.message === partOfName.message)
    return { disclosure, who: "part-named", place: undefined, count: undefined, facts: disclosure.facts };
  const facts = narrowingFacts(disclosure);
  return { disclosure, who: "unnamed", place: narrowsTo, count: countOf(disclosure), facts };
}
