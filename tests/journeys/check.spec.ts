import { expect } from "@playwright/test";
import { test } from "./app.ts";
import { chooseExample, texts } from "./steps.ts";

for (const language of ["en", "es"] as const) {
  const t = texts[language];

  test.describe(`checking a piece (${language})`, () => {
    test.use({ language });

    test("opens on Check, without any question, and an example shows who learns what", async ({ app }) => {
      const { page } = app;
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t.check.title);
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await chooseExample(page, t, "immigration-court");
      const handlers = page.locator("[data-observer=handlers]");
      await expect(handlers.locator("[data-disclosure]").first()).toBeVisible();
      const image = page.locator("[data-observer=sorting-images]");
      await expect(image).toContainText(/\d/);
      await expect(page.getByRole("heading", { name: t.check.mailCover.title })).toBeVisible();
      const record = page.getByRole("region", { name: t.check.mailCover.title });
      await expect(record.locator("dl")).toContainText("1961 Stout St Ste 3101");
    });

    test("a mark on the envelope and its row point at each other", async ({ app }) => {
      const { page } = app;
      await chooseExample(page, t, "letter-home");
      const row = page.locator("[data-disclosure]").first();
      const mark = page.getByRole("button", { name: `${t.check.envelope.mark.split("{{")[0]}1:` });
      await mark.hover();
      await expect(row).toHaveAttribute("data-active", "true");
      await mark.click();
      await expect(row.getByText(t.check.learns.costs)).toBeVisible();
      await row.getByRole("button").first().focus();
      await expect(mark).toHaveAttribute("data-active", "true");
    });

    test("each disclosure has its four parts and its sources one click away", async ({ app }) => {
      const { page } = app;
      await chooseExample(page, t, "letter-home");
      const row = page.locator("[data-disclosure]").first();
      await row.getByRole("button").first().click();
      for (const part of ["shows", "seenBy", "can", "costs"] as const)
        await expect(row.getByText(t.check.learns[part], { exact: true })).toBeVisible();
      await row.getByRole("button", { name: /\d+ (source|fuente)/ }).click();
      const dialog = page.getByRole("dialog");
      await expect(dialog.getByRole("heading", { name: t.app.facts.title })).toBeVisible();
      await expect(dialog.getByText(t.app.facts.asOf.split("{{")[0] ?? "").first()).toBeVisible();
    });

    test("an option is compared, applied and taken back", async ({ app }) => {
      const { page } = app;
      await chooseExample(page, t, "letter-home");
      await page.locator("[data-group=return-address] summary").click();
      await page.locator("[data-option=leave-off-return-address] label").click();
      const plan = page.locator("[data-own-plan]");
      await expect(plan.getByText(t.check.options.before, { exact: true }).first()).toBeVisible();
      await expect(plan.getByText(t.check.options.after, { exact: true }).first()).toBeVisible();
      await plan.getByRole("button", { name: t.check.options.apply }).click();
      const from = page.getByRole("textbox", { name: t.check.form.from });
      await expect(from).toHaveValue("");
      await page.getByRole("status").getByRole("button", { name: t.check.undo }).click();
      await expect(from).toHaveValue(/1418 Larkspur Ct/);
    });

    test("an option that a postal rule forbids is not available, and says why", async ({ app }) => {
      const { page } = app;
      await chooseExample(page, t, "immigration-court");
      await page.locator("[data-group=return-address] summary").click();
      const refused = page.locator("li[data-option=leave-off-return-address]");
      await expect(refused).toContainText(t.plan.own.refused);
      await expect(refused.getByRole("button", { name: /\d+ (source|fuente)/ })).toBeVisible();
      await expect(refused.getByRole("checkbox")).toHaveCount(0);
    });
  });
}

test("follows typing with every keystroke", async ({ app }) => {
  const { page } = app;
  const t = texts.en;
  const to = page.getByLabel(t.check.form.to);
  await to.pressSequentially("Immigration Court\n1961 Stout St");
  await expect(page.locator("[data-disclosure*=recipient-kind]")).toHaveCount(1);
  await to.fill("");
  await expect(page.locator("[data-disclosure]")).toHaveCount(0);
  await expect(page.getByText(t.check.learns.empty)).toBeVisible();
});

test("puts two pasted addresses where they belong", async ({ app }) => {
  const { page } = app;
  const t = texts.en;
  await page.getByLabel(t.check.form.from).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData(
      "text/plain",
      "Ana Prueba\n10 Sample St\nReno NV 89501\n\nBo Example\n22 Fiction Ave\nTulsa OK 74103",
    );
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByLabel(t.check.form.from)).toHaveValue("Ana Prueba\n10 Sample St\nReno NV 89501");
  await expect(page.getByLabel(t.check.form.to)).toHaveValue("Bo Example\n22 Fiction Ave\nTulsa OK 74103");
});

test("says so when three addresses are pasted into one field", async ({ app }) => {
  const { page } = app;
  const t = texts.en;
  const block = (name: string) => `${name}\n10 Sample St\nReno NV 89501`;
  await page
    .getByLabel(t.check.form.from)
    .fill(["Ana Prueba", "Bo Example", "Cy Third"].map(block).join("\n\n"));
  await expect(page.getByText(t.check.address.several)).toBeVisible();
  await page.getByLabel(t.check.form.from).fill(block("Ana Prueba"));
  await expect(page.getByText(t.check.address.several)).toHaveCount(0);
  await expect(page.getByText(t.check.address.street, { exact: true })).toBeVisible();
});

test.describe("on a phone, in Spanish", () => {
  test.use({ language: "es", viewport: { width: 400, height: 850 } });

  test("what changes nothing on the outside is asked for, and taken back", async ({ app }) => {
    const { page } = app;
    const t = texts.es;
    await chooseExample(page, t, "letter-home");
    const form = page.getByRole("form", { name: t.check.form.label });
    const choose = async (field: string, answer: string) => {
      await form.getByRole("button", { name: new RegExp(`${field}$`) }).click();
      await page.getByRole("option", { name: answer, exact: true }).click();
    };
    await form.getByText(t.check.form.notHome).click();
    await form.getByRole("button", { name: t.check.form.more }).click();
    for (const box of ["tinted", "innerEnvelope", "addressInside"] as const)
      await form.getByText(t.check.form[box], { exact: true }).click();
    await form.getByRole("button", { name: t.check.form.how }).click();
    // The machine postmarks all but what is handed over at a counter.
    await expect(form.getByText(t.check.form.postmark, { exact: true })).toHaveCount(0);
    await choose(t.check.form.dropOff, t.check.dropOff.counter);
    await choose(t.check.form.postmark, t.check.postmark["by-hand"]);
    await expect(page.getByText(t.check.mailCover.notes["by-hand-postmark"]).first()).toBeVisible();
    await choose(t.check.form.way, t.check.way["in-person"]);
    await expect(form.getByText(t.check.form.mailedElsewhere)).toHaveCount(0);
    await expect(page.getByText(t.check.mailCover.notMailed)).toBeVisible();
    // Who learns what comes before the long list of what one can do.
    const [learns, options] = await Promise.all(
      [t.check.learns.title, t.check.options.title].map((name) =>
        page.getByRole("heading", { name, exact: true }).boundingBox(),
      ),
    );
    expect(learns?.y).toBeLessThan(options?.y ?? 0);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
});

test("takes no harm from ten thousand characters", async ({ app }) => {
  const { page } = app;
  const t = texts.en;
  await page.getByLabel(t.check.form.from).fill("9400 1112 0108 A 000-000-001 ".repeat(340));
  await expect(page.getByRole("heading", { name: t.check.learns.title })).toBeVisible();
  await expect(page.locator("[data-disclosure]").first()).toBeVisible();
  expect(app.complaints).toEqual([]);
});
