import { expect } from "@playwright/test";
import factsEn from "../../resources/locales/en/facts-screen.json" with { type: "json" };
import programsEn from "../../resources/locales/en/programs.json" with { type: "json" };
import factsEs from "../../resources/locales/es/facts-screen.json" with { type: "json" };
import programsEs from "../../resources/locales/es/programs.json" with { type: "json" };
import { factIds } from "../../src-core/facts/index.ts";
import { test } from "./app.ts";
import { goTo, texts } from "./steps.ts";

const allFacts = new RegExp(`^${factIds.length} `);
const words = {
  en: { facts: factsEn, programs: programsEn, newYork: "New York", search: "retention conflict" },
  es: { facts: factsEs, programs: programsEs, newYork: "Nueva York", search: "máquina clasificadora" },
} as const;

for (const language of ["en", "es"] as const)
  test.describe(`facts, ${language}`, () => {
    test.use({ language });
    const t = texts[language];
    const { facts, programs, newYork, search } = words[language];

    test("are found by words, by where they are used and by how well they were checked", async ({ app }) => {
      const { page } = app;
      await goTo(page, t, "facts");
      const list = page.locator("[data-fact]");
      const count = page.getByRole("status").filter({ hasText: /\d/ });
      await expect(count).toHaveText(allFacts);
      await expect(list.first()).toContainText(facts.usedIn.replace("{{list}}", ""));

      await page.getByLabel(facts.search).fill(search);
      await expect(list.first()).toBeVisible();
      await expect(count).not.toHaveText(allFacts);
      await page.getByLabel(facts.search).fill("");

      await page.getByRole("button", { name: new RegExp(`${facts.usedLabel}$`) }).click();
      await page.getByRole("option", { name: facts.used.none, exact: true }).click();
      await expect(list.first()).toContainText(facts.usedNowhere);

      await page.getByRole("button", { name: new RegExp(`${facts.usedLabel}$`) }).click();
      await page.getByRole("option", { name: facts.used.all, exact: true }).click();
      await page.getByRole("button", { name: new RegExp(`${facts.stateLabel}$`) }).click();
      await page.getByRole("option", { name: facts.state.disputed, exact: true }).click();
      await expect(page.locator("[data-fact=mailcover-retention-conflict]")).toContainText(facts.disputed);
      for (const item of await list.all()) await expect(item).toContainText(facts.disputed);

      await page.getByLabel(facts.search).fill("zzzz");
      await page.getByRole("button", { name: facts.clear }).click();
      await expect(count).toHaveText(allFacts);
    });

    test("show the program of a state that is found and chosen with the keyboard alone", async ({ app }) => {
      const { page } = app;
      await goTo(page, t, "facts");
      await page.getByRole("tab", { name: facts.tabs.facts }).focus();
      await page.keyboard.press("ArrowRight");
      await expect(page.getByRole("heading", { name: facts.programs.choose })).toBeVisible();
      const field = page.getByLabel(facts.programs.search);
      for (let step = 0; step < 4 && !(await field.evaluate((at) => at === document.activeElement)); step++)
        await page.keyboard.press("Tab");
      await page.keyboard.type(newYork.toLowerCase());
      await expect(page.getByRole("option")).toHaveCount(1);
      await page.keyboard.press("ArrowDown");
      await expect(page.getByRole("option")).toBeFocused();
      await page.keyboard.press("Enter");
      const card = page.locator("[data-program=NY]");
      await expect(card.getByRole("heading", { level: 2 })).toHaveText(newYork);
      await expect(card).toContainText(programs.forwards["marked-medicine"]);
      await expect(card).toContainText(programs.returns.packages);
      await expect(card).toContainText(programs.address["shared-address"]);
      await expect(
        page.getByRole("heading", { name: facts.programs.inPlace.replace("{{place}}", newYork) }),
      ).toBeVisible();
      await card.getByRole("button", { name: /newyork\.public\.law/ }).click();
      await expect(page.getByRole("dialog")).toContainText("https://newyork.public.law/laws/");
    });

    test("say so where a state has no program, where texts disagree and what was not confirmed", async ({
      app,
    }) => {
      const { page } = app;
      await goTo(page, t, "facts");
      await page.getByRole("tab", { name: facts.tabs.programs }).click();
      const choose = (code: string) => page.locator(`[data-key=${code}]`).click();
      await choose("AL");
      const alabama = page.locator("[data-program=AL]");
      await expect(alabama).toContainText(programs.statusMeaning["voter-list-only"]);
      await expect(alabama).not.toContainText(facts.programs.forwards);
      await choose("ID");
      await expect(page.locator("[data-program=ID]")).toContainText(programs.disputed.phone);
      await choose("MS");
      await expect(page.locator("[data-program=MS]")).toContainText(facts.programs.notConfirmed);
      await page.getByLabel(facts.programs.search).fill("zzzz");
      await expect(page.getByText(facts.programs.none)).toBeVisible();
    });
  });

test.describe("at 200% zoom", () => {
  test.use({ viewport: { width: 740, height: 500 } });

  test("the directory of programs fits its width", async ({ app }) => {
    const { page } = app;
    await goTo(page, texts.en, "facts");
    await page.getByRole("tab", { name: factsEn.tabs.programs }).click();
    await page.locator("[data-key=HI]").click();
    await expect(page.locator("[data-program=HI]")).toBeVisible();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
});
