import { readdirSync, readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { bytesUnder, test } from "./app.ts";
import { chooseExample, goTo, makeLog, openSettings, passphrase, saveEntry, texts } from "./steps.ts";

for (const language of ["en", "es"] as const) {
  const t = texts[language];

  test.describe(`the log (${language})`, () => {
    test.use({ language });

    test("first save, lock, unlock, search, edit, delete, undo", async ({ app }) => {
      const { page } = app;
      await chooseExample(page, t, "letter-home");
      await makeLog(page, t);
      await saveEntry(page, t, "caso-12", "sent before lunch");

      await goTo(page, t, "log");
      await expect(page.getByRole("button", { name: /Adaeze Okafor/ })).toBeVisible();
      await page.getByRole("button", { name: t.log.lock, exact: true }).click();
      await expect(page.getByRole("heading", { name: t.log.locked })).toBeVisible();
      await expect(page.getByText("Okafor")).toHaveCount(0);

      await page.getByRole("button", { name: t.settings.unlock }).click();
      await page.getByLabel(t.vault.unlock.passphrase, { exact: true }).fill("not the passphrase");
      await page.getByRole("button", { name: t.vault.unlock.submit, exact: true }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expect(page.getByRole("button", { name: t.vault.unlock.submit, exact: true })).toBeDisabled();
      const field = page.getByLabel(t.vault.unlock.passphrase, { exact: true });
      await field.fill(passphrase);
      await expect(page.getByRole("button", { name: t.vault.unlock.submit, exact: true })).toBeEnabled({
        timeout: 20_000,
      });
      await page.getByRole("button", { name: t.vault.unlock.submit, exact: true }).click();
      await expect(page.getByRole("button", { name: /Adaeze Okafor/ })).toBeVisible();

      const search = page.getByRole("searchbox");
      await search.fill("nobody of that name");
      await expect(page.getByRole("button", { name: t.log.noMatch.clear })).toBeVisible();
      await search.fill("okaf caso");
      await page.getByRole("button", { name: /Adaeze Okafor/ }).click();

      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: t.log.entry.edit, exact: true }).click();
      await dialog.getByLabel(t.log.save.note, { exact: true }).fill("sent at noon");
      await dialog.getByRole("button", { name: t.log.entry.save, exact: true }).click();
      await expect(dialog.getByText("sent at noon")).toBeVisible();
      await dialog.getByRole("button", { name: t.log.entry.delete, exact: true }).click();
      await expect(page.getByRole("button", { name: /Adaeze Okafor/ })).toHaveCount(0);
      await page.getByRole("status").getByRole("button", { name: t.app.common.undo }).click();
      await expect(page.getByRole("button", { name: /Adaeze Okafor/ })).toBeVisible();
    });

    test("an entry has a status, a matter, a deadline, files and a hold, and goes into a packet", async ({
      app,
    }) => {
      const { page } = app;
      await chooseExample(page, t, "letter-home");
      await makeLog(page, t);
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: t.log.save.more, exact: true }).click();
      const matter = dialog.getByLabel(t.log.save.matter, { exact: true });
      await matter.fill("Rosa Quill");
      await expect(dialog.getByText(t.log.save.matterName)).toBeVisible();
      await matter.fill("24-113");
      await expect(dialog.getByText(t.log.save.matterName)).toHaveCount(0);
      await dialog.getByLabel(t.log.save.deadline, { exact: true }).fill("2020-01-31");
      await dialog.getByLabel(t.log.save.cost, { exact: true }).fill("a lot");
      await expect(dialog.getByRole("button", { name: t.log.save.submit, exact: true })).toBeDisabled();
      await dialog.getByLabel(t.log.save.cost, { exact: true }).fill("9.68");
      await saveEntry(page, t, "caso-12", "sent before lunch");

      await goTo(page, t, "log");
      await expect(page.getByRole("heading", { name: /^1 / })).toBeVisible();
      await page.getByRole("button", { name: t.log.filter.button, exact: true }).click();
      await page.getByLabel(t.log.filter.from, { exact: true }).fill("2100-01-01");
      await expect(page.getByText(t.log.filter.noMatch)).toBeVisible();
      await page.getByRole("button", { name: t.log.noMatch.showAll }).click();
      await page.getByRole("button", { name: t.log.columns.matter, exact: true }).click();
      await expect(page.getByRole("columnheader", { name: t.log.columns.matter })).toHaveAttribute(
        "aria-sort",
        "ascending",
      );

      await page.getByRole("button", { name: /Adaeze Okafor/ }).click();
      await dialog.getByText(t.log.files.title, { exact: true }).click();
      await expect(dialog.getByText(t.log.files.none)).toBeVisible();
      const bytes = Buffer.from("%PDF-1.4\n% a receipt that nobody has\n%%EOF\n");
      const file = { name: "receipt.pdf", mimeType: "application/pdf", buffer: bytes };
      await dialog.locator("input[type=file]").setInputFiles(file);
      await expect(dialog.getByText("receipt.pdf")).toBeVisible();
      const copied = page.waitForEvent("download");
      await dialog
        .getByRole("button", { name: /receipt\.pdf/ })
        .first()
        .click();
      expect(readFileSync(await (await copied).path())).toEqual(bytes);
      await dialog
        .locator("input[type=file]")
        .setInputFiles({ ...file, name: "notes.txt", mimeType: "text/plain" });
      await expect(dialog.getByRole("alert")).toBeVisible();

      await dialog.getByText(t.log.hold.title, { exact: true }).click();
      await dialog.getByLabel(t.log.hold.reason).fill("asked by letter");
      await dialog.getByRole("button", { name: t.log.hold.set, exact: true }).click();
      await expect(dialog.getByText(t.log.hold.note)).toBeVisible();
      await expect(dialog.getByText(/asked by letter/)).toBeVisible();
      await expect(dialog.getByRole("button", { name: t.log.entry.delete, exact: true })).toBeDisabled();
      await dialog.getByText(t.log.history.title, { exact: true }).click();
      await expect(dialog.getByText(t.log.history.none)).toBeVisible();
      await dialog.getByRole("button", { name: t.log.entry.edit, exact: true }).click();
      await dialog.getByLabel(t.log.save.note, { exact: true }).fill("sent at noon");
      await dialog.getByRole("button", { name: t.log.entry.save, exact: true }).click();
      await dialog.getByText(t.log.history.title, { exact: true }).click();
      await expect(dialog.getByText("sent before lunch")).toBeVisible();
      await page.keyboard.press("Escape");

      await page.getByRole("checkbox", { name: t.log.select.all }).check();
      await page.getByRole("button", { name: t.log.packet.ofSelected_one.replace("{{count}}", "1") }).click();
      await expect(dialog.getByText(t.log.packet.reveal["recipient-address"])).toBeVisible();
      const notes = dialog.getByRole("listitem").filter({ hasText: t.log.packet.reveal.notes });
      await expect(notes).toHaveCount(0);
      await dialog.getByLabel(t.log.packet.option.withNotes).check();
      await expect(notes).toBeVisible();
      const made = page.waitForEvent("download");
      await dialog.getByRole("button", { name: t.log.packet.make, exact: true }).click();
      expect(readFileSync(await (await made).path(), "latin1").slice(0, 5)).toBe("%PDF-");
    });

    test("without a log, nothing is written and all is gone after locking", async ({ app }) => {
      const { page, dataFolder } = app;
      const before = readdirSync(dataFolder, { recursive: true }).sort();
      await chooseExample(page, t, "letter-home");
      await page.getByRole("button", { name: t.check.save, exact: true }).click();
      await page.getByRole("button", { name: t.vault.choose.session }).click();
      await saveEntry(page, t, "taller");
      await goTo(page, t, "log");
      await expect(page.getByText(t.log.session)).toBeVisible();
      await expect(page.getByRole("button", { name: /Adaeze Okafor/ })).toBeVisible();
      expect(readdirSync(dataFolder, { recursive: true }).sort()).toEqual(before);
      await page.getByRole("button", { name: t.log.lock, exact: true }).click();
      await expect(page.getByRole("heading", { name: t.log.none.title })).toBeVisible();
    });
  });
}

test("nothing that was typed can be read in the data folder, open or closed", async ({ app }) => {
  const t = texts.en;
  const { page, dataFolder } = app;
  await chooseExample(page, t, "letter-home");
  await makeLog(page, t);
  await saveEntry(page, t, "caso-12", "quiet note");
  const words = ["Larkspur", "Okafor", "Juniper", "31204", "caso-12", "quiet note", passphrase];
  const readable = () => words.filter((word) => bytesUnder(dataFolder).includes(word));
  expect(bytesUnder(dataFolder).length).toBeGreaterThan(4_000);
  expect(readable()).toEqual([]);
  const again = await app.restart();
  await goTo(again, t, "log");
  await expect(again.getByRole("heading", { name: t.log.locked })).toBeVisible();
  expect(readable()).toEqual([]);
});

test("the recovery code opens the log with a new passphrase", async ({ app }) => {
  const t = texts.en;
  const { page } = app;
  await chooseExample(page, t, "letter-home");
  const code = await makeLog(page, t);
  await saveEntry(page, t, "kept");
  await goTo(page, t, "log");
  await page.getByRole("button", { name: t.log.lock, exact: true }).click();
  await page.getByRole("button", { name: t.settings.unlock }).click();
  await page.getByRole("button", { name: t.vault.unlock.forgot }).click();
  await page.getByLabel(t.vault.recover.code, { exact: true }).fill(code.toLowerCase().replaceAll("-", " "));
  await page.getByLabel(t.vault.recover.next, { exact: true }).fill("copper violin drizzle nine");
  await page.getByLabel(t.vault.create.again, { exact: true }).fill("copper violin drizzle nine");
  await page.getByRole("button", { name: t.vault.recover.submit }).click();
  await expect(page.getByTestId("recovery-code")).not.toContainText(code);
  await page.getByLabel(t.vault.recovery.confirm).check();
  await page.getByRole("button", { name: t.vault.recovery.done }).click();
  await expect(page.getByRole("button", { name: /Adaeze Okafor/ })).toBeVisible();
});

test("the recovery code is printed alone, without the screen behind it", async ({ app }) => {
  const t = texts.en;
  const { page } = app;
  await chooseExample(page, t, "letter-home");
  await page.getByRole("button", { name: t.check.save, exact: true }).click();
  await page.getByRole("button", { name: t.vault.choose.create }).click();
  await page.getByLabel(t.vault.create.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(t.vault.create.again, { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: t.vault.create.submit }).click();
  await expect(page.getByTestId("recovery-code")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByTestId("recovery-code")).toBeVisible();
  await expect(page.getByText(t.vault.recovery.paperNote)).toBeVisible();
  await expect(page.locator("#root")).toBeHidden();
});

test("delete everything leaves no log behind", async ({ app }) => {
  const t = texts.en;
  const { page, dataFolder } = app;
  await chooseExample(page, t, "letter-home");
  await makeLog(page, t);
  await saveEntry(page, t, "gone");
  await openSettings(page, t, "wipe");
  await page.getByRole("button", { name: t.settings.wipe.button }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: t.settings.wipe.submit })).toBeDisabled();
  await dialog.getByRole("textbox").fill(t.settings.wipe.phrase);
  await dialog.getByRole("button", { name: t.settings.wipe.submit }).click();
  await expect(page.getByText(t.settings.wipe.done)).toBeVisible();
  expect(
    readdirSync(dataFolder).filter((name) => /vault|log|settings/.test(name) && name !== "instance.json"),
  ).toEqual([]);
  await goTo(page, t, "log");
  await expect(page.getByRole("heading", { name: t.log.none.title })).toBeVisible();
});
