import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import factsEn from "../../resources/locales/en/facts-screen.json" with { type: "json" };
import factsEs from "../../resources/locales/es/facts-screen.json" with { type: "json" };
import { test } from "./app.ts";
import { chooseExample, goTo, makeLog, openSettings, saveEntry, texts } from "./steps.ts";

const t = texts.en;

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} at ${nodes
        .map((node) => node.target.join(" "))
        .slice(0, 4)
        .join("; ")}`,
  );
  expect(found).toEqual([]);
}

/** Nothing is cut off at the side: the page never scrolls sideways. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
}

for (const colorScheme of ["light", "dark"] as const)
  for (const language of ["en", "es"] as const) {
    test.describe(`every screen, ${colorScheme}, ${language}`, () => {
      test.use({ colorScheme, language });
      const t = texts[language];

      test("has no axe violation", async ({ app }) => {
        const { page } = app;
        await expectAccessible(page, "empty Check");
        await chooseExample(page, t, "immigration-court");
        await page.getByRole("button", { name: t.check.learns.expandAll }).click();
        await page.locator("[data-group=proof] summary").click();
        await page.locator("[data-option=certificate-of-mailing]").getByRole("button").first().click();
        await expectAccessible(page, "Check");
        await page.getByRole("button", { name: t.check.save, exact: true }).click();
        await expectAccessible(page, "choice of log");
        await page.keyboard.press("Escape");
        await makeLog(page, t);
        await expectAccessible(page, "save");
        await saveEntry(page, t, "axe");
        await goTo(page, t, "log");
        await expectAccessible(page, "Log");
        await page.getByRole("row").nth(1).getByRole("button").click();
        await expectAccessible(page, "entry");
        await page.keyboard.press("Escape");
        await goTo(page, t, "facts");
        await expectAccessible(page, "Facts");
        const { tabs } = language === "en" ? factsEn : factsEs;
        await page.getByRole("tab", { name: tabs.programs }).click();
        await expectAccessible(page, "Facts, programs");
        await page.locator("[data-key=GA]").click();
        await expect(page.locator("[data-program=GA]")).toBeVisible();
        await expectAccessible(page, "Facts, a program");
        await goTo(page, t, "settings");
        await expectAccessible(page, "Settings");
        for (const part of ["lock", "keep", "backup", "vaults", "wipe", "about"] as const) {
          await openSettings(page, t, part);
          await expectAccessible(page, `Settings, ${part}`);
        }
        await openSettings(page, t, "wipe");
        await page.getByRole("button", { name: t.settings.wipe.button }).click();
        await expectAccessible(page, "delete everything");
      });
    });
  }

test("a whole journey makes no request to anywhere else and breaks no policy", async ({ app }) => {
  const { page } = app;
  for (const example of ["letter-home", "immigration-court", "clinic-window", "online-label"] as const)
    await chooseExample(page, t, example);
  await makeLog(page, t);
  await saveEntry(page, t, "quiet");
  for (const section of ["log", "facts", "settings", "check"] as const) await goTo(page, t, section);
  expect(app.foreignRequests).toEqual([]);
  expect(app.complaints).toEqual([]);
});

test("the main task can be done with the keyboard alone", async ({ app }) => {
  const { page } = app;
  const to = page.getByLabel(t.check.form.to);
  for (let step = 0; step < 25 && !(await to.evaluate((field) => field === document.activeElement)); step++)
    await page.keyboard.press("Tab");
  await page.keyboard.type("Immigration Court\n1961 Stout St Ste 3101\nDenver CO 80294");
  const row = page.locator("[data-disclosure*=recipient-kind] button").first();
  for (
    let step = 0;
    step < 90 && !(await row.evaluate((button) => button === document.activeElement));
    step++
  )
    await page.keyboard.press("Tab");
  await expect(row).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(row).toHaveAttribute("aria-expanded", "true");
});

test("language, colours and text size change at once and are kept", async ({ app }) => {
  const { page } = app;
  await goTo(page, t, "settings");
  await page.getByRole("button", { name: new RegExp(t.settings.language.label) }).click();
  await page.getByRole("option", { name: "Español" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts.es.settings.title);
  await page.getByRole("button", { name: new RegExp(texts.es.settings.theme.label) }).click();
  await page.getByRole("option", { name: texts.es.settings.theme.contrast }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
  const again = await app.restart();
  await expect(again.getByRole("heading", { level: 1 })).toHaveText(texts.es.check.title);
  await expect(again.locator("html")).toHaveAttribute("data-theme", "contrast");
});

for (const [name, viewport] of [
  ["900 px wide", { width: 900, height: 800 }],
  ["at 200% zoom", { width: 740, height: 500 }],
] as const)
  test.describe(name, () => {
    test.use({ viewport });

    test("every screen fits its width", async ({ app }) => {
      const { page } = app;
      await chooseExample(page, t, "immigration-court");
      await page.getByRole("button", { name: t.check.learns.expandAll }).click();
      await expectNoSidewaysScroll(page);
      for (const section of ["log", "facts", "settings"] as const) {
        await goTo(page, t, section);
        await expectNoSidewaysScroll(page);
      }
    });
  });

test("reloading the page keeps the session", async ({ app }) => {
  const { page } = app;
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t.check.title);
});

test("says so when the program behind the page has ended, and keeps what was typed", async ({
  app,
}, testInfo) => {
  test.skip(testInfo.project.name === "electron", "in Electron the page ends with its host");
  const { page } = app;
  await chooseExample(page, t, "letter-home");
  await app.endHost();
  await expect(page.getByText(t.app.lost.title)).toBeVisible({ timeout: 15_000 });
  await expect(page.getByLabel(t.check.form.from)).toHaveValue(/Larkspur/);
});
