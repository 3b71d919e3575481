import type { useTranslation } from "react-i18next";
import type { Plan, PlanStep } from "../../../../src-core/planner/types.ts";
import type { Money } from "../../../../src-core/prices/types.ts";
import type { Disclosure } from "../../../../src-core/rules/types.ts";
import { localeOf } from "../../../i18n.ts";
import type { words as lookUp } from "../../../words.ts";
import { wordsParams } from "../disclosure-words.ts";

/** "$2.10", "$5": cents only where there are any. */
export function dollars(cents: number, tag: string): string {
  return new Intl.NumberFormat(localeOf(tag), {
    style: "currency",
    currency: "USD",
    trailingZeroDisplay: "stripIfInteger",
  }).format(Math.abs(cents) / 100);
}

/** What a plan costs against the piece as it was, with the years of the prices: "about $2 more (2026 prices)". */
export function moneyWords(
  money: Money,
  t: ReturnType<typeof useTranslation<"plan">>["t"],
  tag: string,
  dates = "",
): string {
  const { lowCents, highCents, monthlyLowCents, monthlyHighCents, unknown } = money;
  const isNothing = lowCents === 0 && highCents === 0;
  const rent = monthlyHighCents > 0;
  const parts: string[] = [];
  if (!isNothing) parts.push(changeWords(lowCents, highCents, t, tag));
  if (rent) parts.push(t("money.monthly", { amount: rangeWords(monthlyLowCents, monthlyHighCents, t, tag) }));
  if (unknown) parts.push(parts.length > 0 ? t("money.unknown") : t("money.onlyUnknown"));
  if (parts.length === 0) return t("money.nothing");
  const said = parts.join(" · ");
  return dates === "" || (isNothing && !rent) ? said : t("money.dated", { money: said, dates });
}

function changeWords(
  low: number,
  high: number,
  t: ReturnType<typeof useTranslation<"plan">>["t"],
  tag: string,
): string {
  if (low >= 0) return t("money.more", { amount: rangeWords(low, high, t, tag) });
  // A saving reads from the smaller to the larger.
  if (high <= 0) return t("money.less", { amount: rangeWords(-high, -low, t, tag) });
  return t("money.between", { less: dollars(low, tag), more: dollars(high, tag) });
}

function rangeWords(
  low: number,
  high: number,
  t: ReturnType<typeof useTranslation<"plan">>["t"],
  tag: string,
): string {
  return low === high
    ? dollars(low, tag)
    : t("money.range", { low: dollars(low, tag), high: dollars(high, tag) });
}

/** True when there is nothing to say of what it costs. */
export function isFree({ lowCents, highCents, monthlyHighCents, unknown }: Money): boolean {
  return lowCents === 0 && highCents === 0 && monthlyHighCents === 0 && !unknown;
}

/** "Cheapest, usable now · Hides most": a plan that is the best in several ways is named once, by all of them. */
export function kindWords(kinds: Plan["kinds"], t: ReturnType<typeof useTranslation<"plan">>["t"]): string {
  return kinds.map((kind) => t(`plans.kind.${kind}`)).join(" · ");
}

/** A step by the title of its option, with the own address that it uses. */
export function stepTitle(
  step: Pick<PlanStep, "option">,
  ownName: string | undefined,
  t: ReturnType<typeof useTranslation<"plan">>["t"],
  words: typeof lookUp,
): string {
  const title = words("options", `${step.option}.title`);
  return ownName === undefined ? title : `${title} (${t("plans.with", { name: ownName })})`;
}

/** What a disclosure is called in lists. */
export function disclosureTitle(disclosure: Disclosure, words: typeof lookUp): string {
  return words("rules", `${disclosure.rule}.${disclosure.message}.title`, wordsParams(disclosure, words));
}
