import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./app.ts";
import { chooseExample, goTo, makeLog, passphrase, saveEntry, type Texts, texts } from "./steps.ts";

const counted = (text: string, count: number) => text.replace("{{count}}", String(count));
const named = (text: string, name: string) => text.replace(/\{\{\w+\}\}/, name);

/** Makes a log, up to the question how long its entries are kept. */
async function makeLogUpToQuestion(page: Page, t: Texts): Promise<void> {
  await page.getByRole("button", { name: t.check.save, exact: true }).click();
  await page.getByRole("button", { name: t.vault.choose.create }).click();
  await page.getByLabel(t.vault.create.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(t.vault.create.again, { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: t.vault.create.submit }).click();
  await page.getByLabel(t.vault.recovery.confirm).check();
  await page.getByRole("button", { name: t.vault.recovery.done }).click();
  await expect(page.getByRole("heading", { name: t.retention.setUp.title })).toBeVisible();
}

/** Fills in the form of "Save to log", which is open, for a letter of long ago. */
async function saveOld(page: Page, t: Texts, tag: string, matter = ""): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t.log.save.date, { exact: true }).fill("2020-03-14");
  if (matter !== "") {
    await dialog.getByRole("button", { name: t.log.save.more, exact: true }).click();
    await dialog.getByLabel(t.log.save.matter, { exact: true }).fill(matter);
  }
  await saveEntry(page, t, tag);
}

/** A log that keeps everything, with an old entry and one of a matter. */
async function logWithTwo(page: Page, t: Texts): Promise<void> {
  await chooseExample(page, t, "letter-home");
  await makeLog(page, t, "forever");
  await saveOld(page, t, "rent");
  await page.getByRole("button", { name: t.check.save, exact: true }).click();
  await saveOld(page, t, "rent", "24-113");
}

async function openPart(page: Page, t: Texts): Promise<void> {
  await goTo(page, t, "settings");
  await page.getByRole("button", { name: t.settings.parts.keep, exact: true }).press("Enter");
  await expect(page.getByRole("heading", { name: t.retention.rules.title, exact: true })).toBeVisible();
}

/** Adds a rule for the tag "rent" with the keyboard: 30 days. */
async function addRentRule(page: Page, t: Texts): Promise<void> {
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: t.retention.rules.add }).press("Enter");
  const tag = dialog.getByRole("combobox", { name: t.retention.rule.tag });
  await tag.focus();
  await page.keyboard.type("re");
  await expect(page.getByRole("option", { name: "rent" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(tag).toHaveValue("rent");
  await dialog.getByRole("button", { name: t.retention.howLong }).press("Enter");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: t.retention.rule.done, exact: true }).press("Enter");
  await expect(dialog).toHaveCount(0);
}

for (const language of ["en", "es"] as const) {
  const t = texts[language];
  const { retention } = t;
  const thirtyDays = counted(retention.days_other, 30);
  const rentRule = named(retention.rules.tag, "rent");

  test.describe(`how long entries are kept (${language})`, () => {
    test.use({ language });

    test("a new log asks; put off, it asks quietly until it has an answer", async ({ app }) => {
      const { page } = app;
      await chooseExample(page, t, "letter-home");
      await makeLogUpToQuestion(page, t);
      const suggested = named(retention.suggested, counted(retention.days_other, 180));
      await expect(page.getByLabel(suggested, { exact: true })).toBeChecked();
      await page.getByRole("button", { name: retention.setUp.later, exact: true }).press("Enter");
      await saveEntry(page, t, "rent");

      await goTo(page, t, "log");
      const reminder = page.getByRole("region", { name: retention.reminder.label });
      await expect(reminder).toContainText(retention.reminder.notAsked);
      await reminder.getByRole("button", { name: retention.reminder.choose }).press("Enter");
      await page.getByLabel(retention.own, { exact: true }).check();
      const number = page.getByRole("textbox", { name: retention.ownLabel });
      const save = page.getByRole("button", { name: retention.setUp.save, exact: true });
      await number.fill("0");
      await expect(page.getByText(retention.ownWrong)).toBeVisible();
      await expect(save).toBeDisabled();
      await number.fill("45");
      await number.press("Enter");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(reminder).toHaveCount(0);

      await openPart(page, t);
      await expect(page.getByRole("list", { name: retention.rules.list })).toContainText(
        counted(retention.days_other, 45),
      );
    });

    test("a rule for a tag takes what is over its time, after the person saw it, and leaves what is held", async ({
      app,
    }) => {
      const { page } = app;
      await logWithTwo(page, t);
      await openPart(page, t);
      const dialog = page.getByRole("dialog");
      const rules = page.getByRole("list", { name: retention.rules.list });

      await page.getByRole("button", { name: named(retention.matters.putNamed, "24-113") }).press("Enter");
      await dialog.getByRole("textbox", { name: retention.hold.reason }).fill("Hearing in June");
      await page.keyboard.press("Enter");
      const matters = page.getByRole("list", { name: retention.matters.list });
      await expect(matters).toContainText("Hearing in June");

      await addRentRule(page, t);
      await expect(rules).toContainText(thirtyDays);
      await expect(page.getByText(retention.rules.unsaved)).toBeVisible();
      // Taken back, and put on again.
      await page.getByRole("button", { name: named(retention.rules.removeNamed, rentRule) }).press("Enter");
      await expect(rules).not.toContainText(rentRule);
      await page.getByRole("status").getByRole("button", { name: t.app.common.undo }).click();
      await expect(rules).toContainText(rentRule);
      await page.getByRole("button", { name: retention.rules.discard }).press("Enter");
      await expect(rules).not.toContainText(rentRule);
      await addRentRule(page, t);

      await page.getByRole("button", { name: retention.rules.save }).press("Enter");
      await expect(
        dialog.getByRole("heading", { name: counted(retention.preview.goes_one, 1) }),
      ).toBeVisible();
      await expect(dialog.getByText(counted(retention.preview.heldBack_one, 1))).toBeVisible();
      await expect(dialog.getByRole("table")).toContainText("Adaeze Okafor");
      await page.keyboard.press("Escape");
      await expect(page.getByText(retention.rules.unsaved)).toBeVisible();
      await expect(page.getByText(retention.records.none)).toBeVisible();

      await page.getByRole("button", { name: retention.rules.save }).press("Enter");
      await dialog
        .getByRole("button", { name: counted(retention.preview.saveAndDelete_one, 1) })
        .press("Enter");
      const records = page.getByRole("table", { name: retention.records.title });
      await expect(records.getByRole("row").nth(1)).toContainText(named(retention.records.byTag, thirtyDays));
      await expect(page.getByText(retention.rules.unsaved)).toHaveCount(0);
      await expect(matters).toContainText(counted(retention.matters.entries_one, 1));

      await page.getByRole("button", { name: named(retention.matters.liftNamed, "24-113") }).press("Enter");
      await dialog.getByRole("button", { name: retention.hold.lift, exact: true }).press("Enter");
      await expect(matters).not.toContainText("Hearing in June");
      await page.getByRole("status").getByRole("button", { name: retention.hold.again }).click();
      await expect(matters).toContainText("Hearing in June");

      await goTo(page, t, "log");
      await expect(page.getByRole("button", { name: /Adaeze Okafor/ })).toHaveCount(1);
      await page.getByRole("button", { name: t.log.lock, exact: true }).click();
      await goTo(page, t, "settings");
      await page.getByRole("button", { name: t.settings.parts.keep, exact: true }).click();
      await expect(page.getByText(retention.closed.locked)).toBeVisible();
    });
  });

  // Each look once: the looks differ in colors, the languages in words.
  const colorScheme = language === "en" ? "light" : "dark";
  test.describe(`the screens of it, ${colorScheme}, ${language}`, () => {
    test.use({ language, colorScheme });

    test("have no axe violation, and nothing is cut off on a narrow screen", async ({ app }) => {
      const { page } = app;
      await chooseExample(page, t, "letter-home");
      await makeLogUpToQuestion(page, t);
      await expectGood(page, "question");
      await page.getByLabel(retention.forever, { exact: true }).check();
      await page.getByRole("button", { name: retention.setUp.save, exact: true }).click();
      await saveOld(page, t, "rent", "24-113");
      await openPart(page, t);
      await expectGood(page, "part");
      await page.getByRole("button", { name: retention.rules.add }).click();
      await expectGood(page, "rule");
      await page.keyboard.press("Escape");
      await addRentRule(page, t);
      await page.getByRole("button", { name: retention.rules.save }).click();
      await expect(page.getByRole("dialog").getByRole("table")).toBeVisible();
      await expectGood(page, "preview");
    });
  });
}

/** On a wide screen, on a phone's, and at twice the size. */
async function expectGood(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${where}: ${id} at ${nodes.map((node) => node.target.join(" ")).join("; ")}`,
  );
  expect(found).toEqual([]);
  const before = page.viewportSize();
  for (const width of [400, 640]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const dialog = document.querySelector("[role=dialog]");
      return Math.max(scrollWidth - clientWidth, dialog ? dialog.scrollWidth - dialog.clientWidth : 0);
    });
    expect(over, `${where} at ${width} px`).toBeLessThanOrEqual(0);
  }
  if (before) await page.setViewportSize(before);
}
