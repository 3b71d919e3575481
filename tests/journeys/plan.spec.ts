import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import type { CallName, Input } from "../../src-core/contract/calls.ts";
import { test } from "./app.ts";
import {
  chooseExample,
  goTo,
  looks,
  makeLog,
  pickNeed,
  saveEntry,
  type Texts,
  texts,
  titleOf,
} from "./steps.ts";

const t = texts.en;

const planCards = (page: Page) => page.locator("[data-plan]");
const from = (page: Page, t: Texts) => page.getByRole("textbox", { name: t.check.form.from });

/** Everything that the form says of the piece. */
function formOf(page: Page): Promise<readonly string[]> {
  return page
    .locator("form textarea, form button")
    .evaluateAll((controls) =>
      controls.map((control) =>
        control instanceof HTMLTextAreaElement ? control.value : (control.textContent ?? ""),
      ),
    );
}

/** Presses Tab until something has the focus; fails when the whole page was walked in vain. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 250; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${where}: ${id} at ${nodes
          .map((node) => node.target.join(" "))
          .slice(0, 4)
          .join("; ")}`,
    ),
  ).toEqual([]);
}

/** An open vault with nothing in it: the entry that asked for it is not saved. */
async function openVault(page: Page): Promise<void> {
  await makeLog(page, t);
  const save = page.getByRole("dialog", { name: t.log.save.title });
  await save.getByRole("button", { name: t.app.common.cancel }).click();
  await expect(save).toHaveCount(0);
}

/** Asks the host as the page does, for what another screen would have recorded. */
async function callHost<N extends CallName>(page: Page, name: N, input: Input<N>): Promise<void> {
  const answer: unknown = await page.evaluate(
    async ([name, input]) => {
      const { bridge } = window as { bridge?: { call(name: string, input: unknown): Promise<unknown> } };
      if (bridge) return bridge.call(name, input);
      const response = await fetch(`/call/${name}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-plainview-session": sessionStorage.getItem("plainview.session") ?? "",
        },
        body: JSON.stringify(input),
      });
      return response.json();
    },
    [name, input] as const,
  );
  expect(answer).toMatchObject({ ok: true });
}

test("with the keyboard alone: a need, a plan, its before and after, apply and undo", async ({ app }) => {
  const { page } = app;
  await tabTo(page, page.getByRole("button", { name: t.check.examples.button, exact: true }));
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: t.check.examples["letter-home"] }).waitFor();
  await page.keyboard.press("Enter");
  await expect(from(page, t)).toHaveValue(/1418 Larkspur Ct/);
  const before = await formOf(page);

  const need = page.getByRole("checkbox", { name: titleOf(t, "returnable") });
  await need.waitFor();
  await tabTo(page, need);
  await page.keyboard.press("Space");
  await expect(need).toBeChecked();

  const card = planCards(page).first();
  const open = card.getByRole("button", { name: t.plan.plans.open });
  await open.waitFor();
  await tabTo(page, open);
  await page.keyboard.press("Enter");
  const details = page.getByRole("region", { name: (await card.getByRole("heading").innerText()).trim() });
  await expect(details.getByText(t.check.options.before, { exact: true }).first()).toBeVisible();
  await expect(details.getByRole("heading", { name: t.plan.details.left })).toBeVisible();

  await page.keyboard.press("Shift+Tab");
  await expect(card.getByRole("button", { name: t.plan.plans.apply })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").getByText(t.plan.plans.applied.split("{{")[0] ?? "")).toBeVisible();
  await expect.poll(() => formOf(page)).not.toEqual(before);
  await page.keyboard.press("Control+z");
  await expect.poll(() => formOf(page)).toEqual(before);
  expect(app.complaints).toEqual([]);
  expect(app.foreignRequests).toEqual([]);
});

test("a plan that was applied is kept with the entry, with why; undo takes it back", async ({ app }) => {
  const { page } = app;
  const t = texts.en;
  const apply = () => planCards(page).first().getByRole("button", { name: t.plan.plans.apply });
  const dialog = page.getByRole("dialog");
  await chooseExample(page, t, "letter-home");
  await apply().click();
  await page.getByRole("button", { name: t.check.undo, exact: true }).first().click();
  await makeLog(page, t);
  await expect(dialog.getByText(t.log.save.title)).toBeVisible();
  await expect(dialog.getByText(t.log.save.plan)).toHaveCount(0);
  await page.keyboard.press("Escape");

  await apply().click();
  await page.getByRole("button", { name: t.check.save, exact: true }).click();
  const step = dialog.getByRole("listitem").first();
  await expect(step).toBeVisible();
  const title = await step.innerText();
  await dialog.getByLabel(t.log.save.planWhy).fill("asked by the clinic");
  await saveEntry(page, t, "plan");
  await goTo(page, t, "log");
  await page.getByRole("row").nth(1).getByRole("button").click();
  await dialog.getByText(t.log.plan.title, { exact: true }).click();
  await expect(dialog.getByText(title, { exact: true })).toBeVisible();
  await expect(dialog.getByText("asked by the clinic")).toBeVisible();
});

for (const { colorScheme, language } of looks)
  test.describe(`plans and options, ${colorScheme}, ${language}`, () => {
    test.use({ colorScheme, language });
    const t = texts[language];

    test("have no axe violation", async ({ app }) => {
      const { page } = app;
      await chooseExample(page, t, "immigration-court");
      await planCards(page).first().waitFor();
      await pickNeed(page, t, "deadline");
      await pickNeed(page, t, "money-limit");
      await page.getByRole("button", { name: t.plan.needs.explain }).click();
      await page.getByRole("button", { name: t.plan.observers.choose }).click();
      await planCards(page).first().getByRole("button", { name: t.plan.plans.open }).click();
      for (const group of await page.locator("[data-group] > summary").all()) await group.click();
      await page.locator("[data-option=po-box] label").click();
      await page.locator("[data-option=po-box]").getByRole("button", { name: t.plan.own.details }).click();
      await expectAccessible(page, "options");
      await page.getByRole("button", { name: t.plan.profiles.title }).click();
      await expectAccessible(page, "saved needs");
    });
  });

test("plans keep what was picked, and name each way in which they are the best", async ({ app }) => {
  const { page } = app;
  await chooseExample(page, t, "immigration-court");
  await pickNeed(page, t, "proof-mailed");
  await expect(planCards(page).first()).toBeVisible();
  const kinds = await planCards(page).evaluateAll((cards) =>
    cards.flatMap((card) => (card instanceof HTMLElement ? (card.dataset.plan ?? "").split(" ") : [])),
  );
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds).toContain("strongest");
  await planCards(page).first().getByRole("button", { name: t.plan.plans.open }).click();
  await expect(
    page.getByText(`${titleOf(t, "proof-mailed")}: ${t.plan.details.kept}`, { exact: true }),
  ).toBeVisible();
});

test("with no plan, says which need stands in the way; without it there is one, and undo brings it back", async ({
  app,
}) => {
  const { page } = app;
  await chooseExample(page, t, "letter-home");
  await expect(planCards(page).first()).toBeVisible();
  await pickNeed(page, t, "deadline");
  // Without a day the need is left out, and says so.
  await expect(page.getByText(t.plan.needs.dayMissing)).toBeVisible();
  await expect(planCards(page).first()).toBeVisible();
  await page.getByRole("group", { name: t.plan.needs.day }).getByRole("spinbutton").first().focus();
  await page.keyboard.type("01022020");
  const blocked = page.locator("[data-blocked]");
  await expect(blocked).toContainText(titleOf(t, "deadline"));
  await expect(planCards(page)).toHaveCount(0);
  await blocked.getByRole("button", { name: t.plan.plans.without }).click();
  await expect(page.getByRole("heading", { name: t.plan.plans.title })).toBeFocused();
  await expect(planCards(page).first()).toBeVisible();
  await page.getByRole("status").getByRole("button", { name: t.check.undo }).click();
  await expect(blocked).toBeVisible();
});

test("ticked changes are combined at once; one takes the place of another; apply and undo", async ({
  app,
}) => {
  const { page } = app;
  await chooseExample(page, t, "immigration-court");
  await page.locator("[data-group=return-address] > summary").click();
  await page.locator("[data-group=words] > summary").click();
  const plan = page.locator("[data-own-plan]");
  await page.locator("[data-option=move-words-inside] label").click();
  await expect(plan).toContainText("1 change");
  await page.locator("[data-option=po-box] label").click();
  await expect(plan).toContainText("2 changes");
  await expect(plan.locator("del").first()).toBeVisible();
  await expect(plan.locator("ins").first()).toBeVisible();
  const other = page.locator("[data-option=general-delivery]");
  await expect(other).toContainText(t.plan.own.replaces.split("“")[0] ?? "");
  await other.locator("label").click();
  await expect(plan).toContainText("2 changes");
  await expect(page.locator("[data-option=po-box]").getByRole("checkbox")).not.toBeChecked();
  await page.locator("[data-option=po-box] label").click();
  await page.getByRole("textbox", { name: "Box number" }).fill("59");
  await plan.getByRole("button", { name: t.check.options.apply }).click();
  await expect(from(page, t)).toHaveValue(/PO BOX 59/);
  await expect(page.getByRole("textbox", { name: t.check.form.frontText })).toHaveValue("");
  await expect(plan).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(from(page, t)).toHaveValue(/1418 Larkspur Ct/);
});

test("an option named in the list of who learns what is opened from there", async ({ app }) => {
  const { page } = app;
  await chooseExample(page, t, "letter-home");
  const row = page.locator("[data-disclosure*='sender-street-address']").first();
  await row.getByRole("button").first().click();
  const link = row.getByRole("button", { name: "Use a PO Box", exact: true });
  await link.click();
  const option = page.locator("[data-option=po-box]");
  await expect(option).toHaveAttribute("data-open", "true");
  await expect(option.getByText(t.check.options.keeps)).toBeInViewport();
});

test("needs are shared as a file and come back from it; another file changes nothing and says why", async ({
  app,
}, testInfo) => {
  test.skip(testInfo.project.name === "electron", "the window saves files through its host");
  const { page } = app;
  await chooseExample(page, t, "letter-home");
  await pickNeed(page, t, "no-papers");
  await page.getByText(t.plan.observers.preset.household, { exact: true }).click();
  const dialog = page.getByRole("dialog");
  const open = page.getByRole("button", { name: t.plan.profiles.title });
  await open.click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: t.plan.profiles.download }).click(),
  ]);
  const file = await download.path();
  expect(readFileSync(file, "utf8")).toContain('"no-papers"');
  await page.keyboard.press("Escape");

  await pickNeed(page, t, "no-papers");
  await page.getByText(t.plan.observers.preset.everyone, { exact: true }).click();
  await open.click();
  const broken = join(mkdtempSync(join(tmpdir(), "plainview-needs-")), "recipe.json");
  writeFileSync(broken, '{ "flour": 2 }');
  const input = page.locator("input[type=file]");
  await input.setInputFiles(broken);
  await expect(dialog.getByRole("alert")).toHaveText(t.plan.profiles.fileError["not-a-profile"]);
  await input.setInputFiles(file);
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("checkbox", { name: titleOf(t, "no-papers") })).toBeChecked();
  await expect(page.getByRole("radio", { name: t.plan.observers.preset.household })).toBeChecked();
});

test("needs are saved in the vault under a name, used, and deleted", async ({ app }) => {
  const { page } = app;
  await chooseExample(page, t, "letter-home");
  await openVault(page);
  await pickNeed(page, t, "proof-mailed");
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: t.plan.profiles.title }).click();
  await dialog.getByLabel(t.plan.profiles.name).fill("Letters to court");
  await dialog.getByRole("button", { name: t.plan.profiles.save }).click();
  const kept = dialog.locator("[data-profile='Letters to court']");
  await expect(kept).toContainText(titleOf(t, "proof-mailed"));
  await page.keyboard.press("Escape");
  await pickNeed(page, t, "proof-mailed");
  await expect(page.getByRole("checkbox", { name: titleOf(t, "proof-mailed") })).not.toBeChecked();
  await page.getByRole("button", { name: t.plan.profiles.title }).click();
  await kept.getByRole("button", { name: t.plan.profiles.use }).click();
  await expect(page.getByRole("checkbox", { name: titleOf(t, "proof-mailed") })).toBeChecked();
  await page.getByRole("button", { name: t.plan.profiles.title }).click();
  await kept.getByRole("button", { name: t.plan.profiles.delete }).click();
  await kept.getByRole("button", { name: t.plan.profiles.confirm }).click();
  await expect(dialog.getByText(t.plan.profiles.none)).toBeVisible();
});

test("a closed vault says where needs would be kept, and opens from there", async ({ app }) => {
  const { page } = app;
  await chooseExample(page, t, "letter-home");
  await page.getByRole("button", { name: t.plan.profiles.title }).click();
  const dialog = page.getByRole("dialog", { name: t.plan.profiles.title });
  await expect(dialog.getByText(t.plan.profiles.closed)).toBeVisible();
  await dialog.getByRole("button", { name: t.plan.profiles.open }).click();
  await page.getByRole("button", { name: t.vault.choose.session }).click();
  await expect(dialog.getByLabel(t.plan.profiles.name)).toBeVisible();
  await expect(dialog.getByText(t.plan.profiles.session)).toBeVisible();
});

test("an own address from the address book stands in for the blanks of its option", async ({ app }) => {
  const { page } = app;
  await chooseExample(page, t, "letter-home");
  await openVault(page);
  await callHost(page, "book.save", {
    kind: "own",
    ownKind: "po-box",
    name: "Clinic’s PO Box",
    address: "Marisol Quintanar Vega\nPO BOX 59\nAurora CO 80040",
  });
  // The Check screen reads the book when it is shown.
  await page.getByRole("navigation").getByRole("button", { name: t.app.rail.log, exact: true }).click();
  await page.getByRole("navigation").getByRole("button", { name: t.app.rail.check, exact: true }).click();
  await page.locator("[data-group=return-address] > summary").click();
  const option = page.locator("[data-option=po-box]");
  await option.locator("label").click();
  await option.getByRole("button", { name: new RegExp(t.plan.own.useLabel) }).click();
  await page.getByRole("option", { name: "Use: Clinic’s PO Box" }).click();
  await page.locator("[data-own-plan]").getByRole("button", { name: t.check.options.apply }).click();
  await expect(from(page, t)).toHaveValue("Marisol Quintanar Vega\nPO BOX 59\nAurora CO 80040");
});

test("a day too near for any promise is said above the plans, and a day that is over at its field", async ({
  app,
}) => {
  const { page } = app;
  await chooseExample(page, t, "letter-home");
  await pickNeed(page, t, "deadline");
  await page.getByRole("button", { name: new RegExp(t.plan.needs.counts) }).click();
  await page.getByRole("option", { name: t.plan.needs.countsBy.received }).click();
  const typeDay = async (daysFromNow: number) => {
    const day = new Date(Date.now() + daysFromNow * 86_400_000);
    const two = (part: number) => String(part).padStart(2, "0");
    await page.getByRole("spinbutton").first().focus();
    await page.keyboard.type(`${two(day.getMonth() + 1)}${two(day.getDate())}${day.getFullYear()}`);
  };
  await typeDay(5);
  const unsure = page.locator("[data-no-promise]");
  await expect(unsure).toContainText(t.needs.deadline.reasons.near);
  await expect(planCards(page).first()).toBeVisible();
  await typeDay(-5);
  await expect(page.getByText(t.plan.needs.dayOver)).toBeVisible();
  await expect(page.locator("[data-blocked] [data-need=deadline]")).toBeVisible();
  await expect(unsure).toHaveCount(0);
});

test("an option says what it costs before it is ticked", async ({ app }) => {
  const { page } = app;
  await chooseExample(page, t, "letter-home");
  await page.locator("[data-group=proof] > summary").click();
  await expect(page.locator("[data-option=add-certified]")).toContainText(
    /about \$\d+\.\d\d more \(\d{4} prices\)/,
  );
});

test("a plan and the record of a mail cover can be printed", async ({ app }) => {
  const { page } = app;
  await chooseExample(page, t, "immigration-court");
  const card = planCards(page).first();
  await card.waitFor();
  const steps = await card.locator("[data-step]").allInnerTexts();
  expect(steps.length).toBeGreaterThan(0);
  await card.getByRole("button", { name: t.plan.plans.print }).click();
  const dialog = page.getByRole("dialog");
  for (const step of steps) await expect(dialog).toContainText(step.trim());
  await expect(dialog).toContainText(t.plan.details.left);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await page.getByRole("button", { name: t.check.mailCover.print }).click();
  await expect(dialog).toContainText("1961 Stout St Ste 3101");
  await expect(dialog).toContainText("39 CFR 233.3");
});

for (const [name, viewport] of [
  ["400 px wide", { width: 400, height: 900 }],
  ["at 200% zoom", { width: 640, height: 500 }],
] as const)
  test.describe(name, () => {
    test.use({ viewport });

    test("plans and options fit the width", async ({ app }) => {
      const { page } = app;
      await chooseExample(page, t, "immigration-court");
      await planCards(page).first().getByRole("button", { name: t.plan.plans.open }).click();
      for (const group of await page.locator("[data-group] > summary").all()) await group.click();
      await page.locator("[data-option=po-box] label").click();
      await page.locator("[data-option=po-box]").getByRole("button", { name: t.plan.own.details }).click();
      const over = await page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        return [...document.querySelectorAll("body *")]
          .filter((element) => element.getBoundingClientRect().right > width + 1)
          .filter((element) => getComputedStyle(element).position !== "absolute")
          .map((element) => `${element.tagName}.${element.className}`);
      });
      expect(over).toEqual([]);
    });
  });
