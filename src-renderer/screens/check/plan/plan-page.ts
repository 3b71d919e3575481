import type { useTranslation } from "react-i18next";
import type { Mailpiece } from "../../../../src-core/mailpiece/mailpiece.ts";
import type { Plan } from "../../../../src-core/planner/types.ts";
import type { Language } from "../../../../src-core/ports/host.ts";
import type { WordedPage } from "../../../../src-core/print/types.ts";
import { formatDay } from "../../../i18n.ts";
import type { words as lookUp } from "../../../words.ts";
import { disclosureTitle, kindWords, moneyWords, stepTitle } from "./plan-words.ts";

interface Asked {
  plan: Plan;
  /** The piece as it would be mailed. */
  piece: Mailpiece;
  ownNames: ReadonlyMap<string, string>;
  /** The years of its prices. */
  dates: string;
  language: Language;
  /** The day it is printed. */
  today: string;
}

/** A plan as a page to carry to the post office: steps to tick, what it takes, and what it does not hide. */
export function planPage(
  { plan, piece, ownNames, dates, language, today }: Asked,
  t: ReturnType<typeof useTranslation<"plan">>["t"],
  words: typeof lookUp,
): WordedPage {
  const recipient = piece.deliveryAddress.trim().split("\n")[0] || t("page.noRecipient");
  const cautions = plan.steps.flatMap((step) =>
    step.cautions.map((caution) => words("options", `${step.option}.cautions.${caution}`)),
  );
  const takes = [
    [t("details.money"), moneyWords(plan.money, t, language, dates)],
    [t("details.ready"), t(`ready.${plan.ready}`)],
    [t("details.papers"), t(`papers.${plan.papers}`)],
    [t("details.forms"), plan.forms.join(", ")],
    [t("details.trip"), t(plan.officeTrip ? "trip.some" : "trip.none")],
  ];
  // In one paragraph, so that the page stays one page.
  const inOneLine = (items: readonly string[]) => (items.length > 0 ? [items.join("; ")] : []);
  const titles = (list: Plan["left"]) =>
    inOneLine(list.map((disclosure) => disclosureTitle(disclosure, words)));
  const sections: WordedPage["sections"][number][] = [
    {
      heading: t("details.steps"),
      style: "check",
      items: plan.steps.map((step) => {
        const title = stepTitle(step, ownNames.get(step.own ?? ""), t, words);
        return `${title}. ${words("options", `${step.option}.setup`)}`;
      }),
    },
    {
      heading: t("details.terms"),
      style: "table",
      items: takes.filter(([, said]) => said !== "").map((row) => row.join("\t")),
    },
    { heading: t("page.keep"), style: "bullet", items: [...new Set(cautions)] },
    { heading: t("details.left"), style: "text", items: titles(plan.left) },
    { heading: t("details.adds"), style: "text", items: titles(plan.adds) },
    {
      heading: t("details.needs"),
      style: "text",
      items: inOneLine(
        plan.needs
          .filter(({ status }) => status === "kept")
          .map(({ need }) => words("needs", `${need}.title`)),
      ),
    },
  ];
  const open = plan.needs.flatMap((verdict) =>
    verdict.status === "kept"
      ? []
      : [words("needs", `${verdict.need}.reasons.${verdict.reason}`, verdict.params)],
  );
  if (open.length > 0) sections.unshift({ heading: t("plans.unsure"), style: "text", items: open });
  return {
    language,
    title: t("page.title", { kind: kindWords(plan.kinds, t) }),
    intro: `${t("page.to", { name: recipient })} ${t("page.intro", { date: formatDay(today, language) })}`,
    sections: sections.filter(({ items }) => items.length > 0),
    footer: t("page.footer"),
  };
}
