import type { Fact, FactTopic, Pace } from "./types.ts";

/**
 * Months after which a statement should be checked again. Our own choice, not a legal term: USPS changes prices about
 * twice a year, forms and filing addresses are reissued about yearly, rules change more slowly.
 */
export const monthsUntilCheck: Readonly<Record<Exclude<Pace, "history">, number>> = {
  price: 6,
  procedure: 12,
  law: 24,
};

const paceOfTopic: Readonly<Record<FactTopic, Pace>> = {
  "mail-covers": "law",
  images: "law",
  "informed-delivery": "procedure",
  tracking: "law",
  "postage-records": "law",
  records: "law",
  immigration: "procedure",
  "opening-mail": "law",
  custody: "procedure",
  people: "law",
  "return-address": "law",
  addressing: "law",
  "po-box": "procedure",
  "private-mailbox": "procedure",
  "general-delivery": "law",
  services: "procedure",
  "drop-off": "law",
  postage: "law",
  markings: "law",
  envelopes: "law",
  "address-programs": "procedure",
  duties: "procedure",
  identifiers: "law",
  log: "law",
};

/** The day on which the research ended; a text of that year cannot have been read later. */
export const researchEnded = "2026-11-21";

/**
 * Until when a statement can be relied on without a new check: a month, "2027-05". `undated` sources give no such
 * month: check before relying on them. `history` never needs one.
 */
export type BestBy = { kind: "month"; month: string } | { kind: "undated" } | { kind: "history" };

/** What `bestBy` reads of a fact or of an entry of the program directory. */
export type Dated = Pick<Fact, "asOf"> & { pace: Pace };

/** How fast a fact goes out of date: its own pace, or that of its topic. */
export function paceOf(fact: Pick<Fact, "pace" | "topic">): Pace {
  return fact.pace ?? paceOfTopic[fact.topic];
}

/**
 * The month by which to check again. Counted from the last month that the as-of date covers ("2025" is December 2025,
 * "2006–2015" is December 2015), but never from later than the end of the research.
 */
export function bestBy({ asOf, pace }: Dated): BestBy {
  if (pace === "history") return { kind: "history" };
  const last = asOf.split("–").at(-1) ?? asOf;
  const read = /^(\d{4})(?:-(\d{2}))?/.exec(last);
  if (!read) return { kind: "undated" };
  const lastMonth = `${read[1]}-${read[2] ?? "12"}`;
  const from = lastMonth < researchEnded.slice(0, 7) ? lastMonth : researchEnded.slice(0, 7);
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + monthsUntilCheck[pace];
  return {
    kind: "month",
    month: `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`,
  };
}

/** Whether the month to check again is over on this day ("2026-11-21"). A source without a date is never "past". */
export function isPast(best: BestBy, today: string): boolean {
  return best.kind === "month" && today.slice(0, 7) > best.month;
}
