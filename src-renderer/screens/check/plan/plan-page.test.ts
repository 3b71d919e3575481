import { createInstance } from "i18next";
import { describe, expect, it } from "vitest";
import { en } from "../../../../resources/locales/en.ts";
import { texts } from "../../../../resources/locales/en-plan.ts";
import { mailpieceSchema } from "../../../../src-core/mailpiece/mailpiece.ts";
import { needsSchema } from "../../../../src-core/needs/types.ts";
import { planMail } from "../../../../src-core/planner/plan.ts";
import { wordedPageSchema } from "../../../../src-core/print/types.ts";
import type { words as lookUp } from "../../../words.ts";
import { planPage } from "./plan-page.ts";

const i18n = createInstance();
void i18n.init({
  lng: "en",
  initAsync: false,
  resources: { en: { ...en, ...texts } },
  interpolation: { escapeValue: false },
});
const words: typeof lookUp = (space, key, params) => i18n.t(`${space}:${key}`, { ...params });

const piece = mailpieceSchema.parse({
  returnAddress: "Ana Prueba\n10 Sample St Apt 2\nReno NV 89501",
  deliveryAddress: "Bo Example\n22 Fiction Ave\nTulsa OK 74103",
  postage: "online",
});
const own = [
  { id: "1", kind: "po-box" as const, name: "Clinic", address: "Ana Prueba\nPO BOX 59\nReno NV 89504" },
];
const { plans } = planMail({
  piece,
  needs: needsSchema.parse({ needs: ["returnable"] }),
  own,
  today: "2026-11-21",
});
const [plan] = plans;
const asked = { piece, ownNames: new Map([["1", "Clinic"]]), dates: "2026", language: "en" as const };

describe("the checklist of a plan", () => {
  if (!plan) throw new Error("no plan to print");
  const page = planPage({ ...asked, plan, today: "2026-11-21" }, i18n.getFixedT("en", "plan"), words);
  const section = (heading: string) => page.sections.find((candidate) => candidate.heading === heading);

  it("is a page that the printer takes", () => {
    expect(wordedPageSchema.safeParse(page).success).toBe(true);
    expect(page.title).toContain(i18n.t(`plan:plans.kind.${plan.kinds[0]}`));
    expect(page.intro).toContain("Bo Example");
    expect(page.intro).toContain("Nov 21, 2026");
  });

  it("has a box to tick for every step, in the order of the plan, with how to do it", () => {
    const steps = section(texts.plan.details.steps);
    expect(steps?.style).toBe("check");
    expect(steps?.items).toHaveLength(plan.steps.length);
    for (const [index, { option }] of plan.steps.entries()) {
      expect(steps?.items[index]).toContain(words("options", `${option}.title`));
      expect(steps?.items[index]).toContain(words("options", `${option}.setup`));
    }
  });

  it("says what it takes and what it does not hide, and has no empty section", () => {
    expect(section(texts.plan.details.terms)?.items.every((row) => row.includes("\t"))).toBe(true);
    expect(section(texts.plan.details.left)?.items[0]?.length).toBeGreaterThan(0);
    expect(page.sections.filter(({ items }) => items.length === 0)).toEqual([]);
  });

  it("says first what the plan cannot promise, which is nothing unless a day is near", () => {
    expect(section(texts.plan.plans.unsure)).toBeUndefined();
    const needs = needsSchema.parse({
      needs: ["deadline"],
      deadline: { day: "2026-11-26", counts: "received" },
    });
    const [near] = planMail({ piece, needs, own, today: "2026-11-21" }).plans;
    if (!near) throw new Error("no plan to print");
    const [first] = planPage(
      { ...asked, plan: near, today: "2026-11-21" },
      i18n.getFixedT("en", "plan"),
      words,
    ).sections;
    expect(first?.heading).toBe(texts.plan.plans.unsure);
    expect(first?.items).toEqual([words("needs", "deadline.reasons.near")]);
  });
});
