import type { FactId } from "../facts/index.ts";
import { factOf } from "../facts/index.ts";
import { isMailed, type Mailpiece } from "../mailpiece/mailpiece.ts";
import type { Amount, Option } from "../options/types.ts";
import type { Money } from "./types.ts";

/** One thing that is paid for. Its price is a figure of its first fact, so that the two cannot part. */
export interface PricePart {
  id: string;
  /** "unknown" when the price goes by weight or distance, or no source that was read names one. */
  amount: Amount;
  facts: readonly FactId[];
}

/** What a plan has chosen, as far as it costs something. */
export type Chosen = Pick<Option, "terms" | "facts">;

/**
 * What postage and extra services of a piece cost, part by part. Postage is that of one ounce, as the facts give it:
 * weights are not asked. What goes by zone or weight, and what no fact names a price for, is "unknown".
 */
export function priceParts(piece: Mailpiece): readonly PricePart[] {
  return [...postageParts(piece), ...extraParts(piece)];
}

/** What one mailing of this piece costs, about, before anything that has to be arranged. */
export function priceOf(piece: Mailpiece): Money {
  return moneyOf(priceParts(piece), []);
}

/** What one mailing costs with all that was chosen for it, first month of any rent included in the monthly figures. */
export function spendOf(piece: Mailpiece, chosen: readonly Chosen[]): Money {
  return moneyOf([...priceParts(piece), ...chosen.flatMap(chosenParts)], chosen);
}

/**
 * What a plan costs against the piece as it was; a saving is negative. Parts that both pieces have cancel out, so
 * that a price nobody knows does not matter where it stays the same.
 */
export function priceChange(before: Mailpiece, after: Mailpiece, chosen: readonly Chosen[]): Money {
  const gone = priceParts(before);
  const come = priceParts(after);
  const isIn = (parts: readonly PricePart[], part: PricePart) =>
    parts.some((other) => other.id === part.id && isSame(other.amount, part.amount));
  return moneyOf(
    [...come.filter((part) => !isIn(gone, part)), ...chosen.flatMap(chosenParts)],
    chosen,
    gone.filter((part) => !isIn(come, part)),
  );
}

/** The upper end of what must be paid to mail this once: the first month of a rent counts. */
export function highCentsOf(money: Money): number {
  return money.highCents + money.monthlyHighCents;
}

/** Postage alone. Free matter for the blind goes without. */
export function postageParts(piece: Mailpiece): readonly PricePart[] {
  if (!isMailed(piece)) return [];
  // The firm's price holds its postage; the notes name a range, but no fact does.
  if (piece.way === "print-and-mail") return [unknown("print-and-mail", "alt-print-mail")];
  if (piece.markings.includes("free-matter-blind")) return [];
  // No fact says whether these cost the same however they are paid: what changes with it is not known either.
  const paid = isPaidAtOffice(piece) ? "" : `-${piece.postage}`;
  switch (piece.service) {
    case "first-class":
      return [firstClass(piece)];
    case "international":
      return piece.bulky || (piece.format !== "letter" && piece.format !== "postcard")
        ? [unknown("postage-abroad", "svc-intl-letter")]
        : [known("postage-abroad", "fc-prices-2025", "price-letter-abroad")];
    case "priority":
      return [unknown(`postage-priority${paid}`, "svc-priority-mail")];
    case "priority-express":
      return [unknown(`postage-express${paid}`, "svc-priority-express")];
    case "ground-advantage":
      return [unknown(`postage-ground${paid}`, "svc-ground-advantage")];
    case "media-mail":
      return [unknown(`postage-media${paid}`, "svc-media-library-mail")];
  }
}

/** Stamps, and labels of the counter or the kiosk: postage as the post office itself sells it. */
function isPaidAtOffice({ postage }: Mailpiece): boolean {
  return postage === "stamp" || postage === "counter-label" || postage === "kiosk-label";
}

function firstClass({ format, postage, bulky }: Mailpiece): PricePart {
  // More than 10 ounces or half an inch: the price goes by weight.
  if (bulky) return unknown(`postage-bulky-${format}`, "fc-flat-price");
  if (format === "flat") return known("postage-flat", "fc-flat-price", "price-flat");
  if (format === "parcel") return unknown("postage-parcel", "svc-ground-advantage");
  if (postage === "permit") return unknown("postage-permit", "svc-permit-imprint-batch");
  if (format === "postcard") return known("postage-card", "fc-prices-2025", "price-postcard");
  if (postage === "meter") return known("postage-metered", "fc-prices-2025", "price-letter-metered");
  // No fact says whether postage bought online has the metered price.
  if (postage === "online") {
    return known("postage-online", "fc-prices-2025", "price-letter-metered", "price-letter-stamped");
  }
  return known("postage-stamped", "fc-prices-2025", "price-letter-stamped");
}

/** Extra services. Restricted Delivery is priced together with the service that carries it. */
export function extraParts({ way, extras, postage }: Mailpiece): readonly PricePart[] {
  if (way === "in-person") return [];
  const has = (extra: (typeof extras)[number]) => extras.includes(extra);
  const named = has("restricted-delivery");
  const parts: PricePart[] = [];
  if (has("certified")) {
    parts.push(
      named
        ? known("certified-restricted", "svc-certified-restricted", "price-extra")
        : known("certified", "certified-prices", "price-certified"),
    );
  }
  if (has("signature-confirmation")) {
    const plain = postage === "online" ? "price-online" : "price-counter";
    parts.push(
      known("signature-confirmation", "signature-prices", plain, named ? "price-named-person" : plain),
    );
  }
  if (has("adult-signature")) {
    const high = named ? "price-named-person" : "price-adult";
    parts.push(known("adult-signature", "signature-prices", "price-adult", high));
  }
  const carried = has("certified") || has("signature-confirmation") || has("adult-signature");
  if (named && !carried) parts.push(unknown("restricted-delivery", "mark-restricted-delivery"));
  if (has("registered")) parts.push(unknown("registered", "svc-registered"));
  if (has("insured")) parts.push(unknown("insured", "svc-insured"));
  if (has("return-receipt-card")) {
    parts.push(known("return-receipt-card", "certified-prices", "price-receipt-card"));
  }
  if (has("return-receipt-electronic")) {
    parts.push(known("return-receipt-electronic", "certified-prices", "price-receipt-electronic"));
  }
  if (has("certificate-of-mailing")) {
    parts.push(known("certificate-of-mailing", "certificate-price", "price-2026", "price-2025"));
  }
  return parts;
}

/** What an option takes for each mailing; rent is kept apart. */
function chosenParts({ terms, facts }: Chosen): readonly PricePart[] {
  const { perPiece } = terms;
  if (perPiece !== "unknown" && perPiece.lowCents === 0 && perPiece.highCents === 0) return [];
  return [{ id: "option", amount: perPiece, facts: priceFacts(facts) }];
}

function moneyOf(
  come: readonly PricePart[],
  chosen: readonly Chosen[],
  gone: readonly PricePart[] = [],
): Money {
  const money = { lowCents: 0, highCents: 0, monthlyLowCents: 0, monthlyHighCents: 0, unknown: false };
  const facts = new Set<FactId>([...come, ...gone].flatMap((part) => part.facts));
  for (const { amount } of come) {
    if (amount === "unknown") money.unknown = true;
    else {
      money.lowCents += amount.lowCents;
      money.highCents += amount.highCents;
    }
  }
  for (const { amount } of gone) {
    if (amount === "unknown") money.unknown = true;
    else {
      money.lowCents -= amount.highCents;
      money.highCents -= amount.lowCents;
    }
  }
  for (const { terms, facts: own } of chosen) {
    const { monthly } = terms;
    if (monthly === "unknown") money.unknown = true;
    else {
      money.monthlyLowCents += monthly.lowCents;
      money.monthlyHighCents += monthly.highCents;
      if (monthly.highCents === 0) continue;
    }
    for (const fact of priceFacts(own)) facts.add(fact);
  }
  return { ...money, facts: [...facts] };
}

function priceFacts(facts: readonly FactId[]): readonly FactId[] {
  return facts.filter((id) =>
    factOf(id).figures?.some(({ unit, label }) => unit === "usd" && label?.startsWith("price-")),
  );
}

function isSame(a: Amount, b: Amount): boolean {
  if (a === "unknown" || b === "unknown") return a === b;
  return a.lowCents === b.lowCents && a.highCents === b.highCents;
}

function unknown(id: string, fact: FactId): PricePart {
  return { id, amount: "unknown", facts: [fact] };
}

/** A price that stands in the figures of a fact, or the range between two of them. */
function known(id: string, fact: FactId, low: string, high = low): PricePart {
  const lowCents = centsIn(fact, low);
  const highCents = centsIn(fact, high);
  // A figure that a fact no longer has is a price that is no longer known.
  if (lowCents === undefined || highCents === undefined) return unknown(id, fact);
  return { id, amount: { lowCents, highCents }, facts: [fact] };
}

function centsIn(fact: FactId, label: string): number | undefined {
  const figure = factOf(fact).figures?.find((each) => each.unit === "usd" && each.label === label);
  return figure && Math.round(figure.value * 100);
}
