import { readdirSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { bytesUnder, test } from "./app.ts";
import {
  chooseExample,
  goTo,
  makeLog,
  openSettings,
  passphrase,
  saveEntry,
  type Texts,
  texts,
} from "./steps.ts";

const matter = "24-113";
const filePassphrase = "walnut ferry pocket eleven";
const counted = (text: string, count: number) => text.replace("{{count}}", String(count));
const dialog = (page: Page) => page.getByRole("dialog");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const inDialog = (page: Page, name: string) => dialog(page).getByRole("button", { name, exact: true });

/** 29 mailings: of the old ones, four belong to a matter and five to nothing. The others are of this year's days. */
function list(today: string): string {
  const row = (day: string, index: number, code: string) =>
    `${day},Rosa Quill ${index},${index} Juniper Walk,Briarfield,TX,75999,${code}`;
  const old = (index: number) => `2020-03-${String(index + 10)}`;
  return [
    "Date,Recipient,Street,City,State,ZIP,Matter",
    ...Array.from({ length: 4 }, (_, index) => row(old(index), index, matter)),
    ...Array.from({ length: 5 }, (_, index) => row(old(index), index + 4, "")),
    ...Array.from({ length: 20 }, (_, index) => row(today, index + 9, "")),
  ].join("\r\n");
}

async function holdMatter(page: Page, t: Texts): Promise<void> {
  await openSettings(page, t, "keep");
  await button(page, t.retention.matters.other).click();
  await dialog(page).getByLabel(t.retention.hold.code, { exact: true }).fill(matter);
  await inDialog(page, t.retention.hold.put).click();
  await expect(page.getByRole("list", { name: t.retention.matters.list })).toContainText(matter);
}

async function importList(page: Page, t: Texts, today: string): Promise<void> {
  await goTo(page, t, "log");
  await button(page, t.exchange.open.import).click();
  const file = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(list(today)) };
  await dialog(page).locator("input[type=file]").setInputFiles(file);
  await inDialog(page, t.exchange.import.start).click();
  await expect(dialog(page).getByText(counted(t.exchange.summary.added_other, 29))).toBeVisible();
  await expect(dialog(page).getByText(counted(t.exchange.summary.expire_other, 5))).toBeVisible();
  await page.keyboard.press("Escape");
}

async function expectEntries(page: Page, t: Texts, count: number): Promise<void> {
  await goTo(page, t, "log");
  await expect(page.getByText(counted(t.log.found_other, count), { exact: true })).toBeVisible();
}

async function unlock(page: Page, t: Texts): Promise<void> {
  await button(page, t.settings.unlock).click();
  await dialog(page).getByLabel(t.vault.unlock.passphrase, { exact: true }).fill(passphrase);
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toHaveCount(0);
}

async function downloadBackup(page: Page, t: Texts): Promise<string> {
  await openSettings(page, t, "backup");
  await button(page, t.backup.single.download).click();
  await dialog(page).getByLabel(t.backup.download.passphraseLabel, { exact: true }).fill(filePassphrase);
  await dialog(page).getByLabel(t.vault.create.again, { exact: true }).fill(filePassphrase);
  const saved = page.waitForEvent("download");
  await inDialog(page, t.backup.download.start).click();
  const path = await (await saved).path();
  await page.keyboard.press("Escape");
  return path;
}

async function wipe(page: Page, t: Texts): Promise<void> {
  await openSettings(page, t, "wipe");
  await button(page, t.settings.wipe.button).click();
  await dialog(page).getByRole("textbox").fill(t.settings.wipe.phrase);
  await inDialog(page, t.settings.wipe.submit).click();
}

/** A first run once more, this time with the backup. */
async function restore(page: Page, t: Texts, file: string): Promise<void> {
  await goTo(page, t, "log");
  await button(page, t.settings.make).click();
  await dialog(page).getByRole("button", { name: t.vault.choose.restore }).click();
  await page.getByLabel(t.vault.create.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(t.vault.create.again, { exact: true }).fill(passphrase);
  await button(page, t.vault.create.submit).click();
  await page.getByLabel(t.vault.recovery.confirm).check();
  await button(page, t.vault.recovery.done).click();
  await page.getByLabel(t.backup.pick.file, { exact: true }).setInputFiles(file);
  await dialog(page).getByText(t.backup.pick.passphrase, { exact: true }).click();
  await dialog(page).getByLabel(t.backup.pick.passphraseLabel, { exact: true }).fill(filePassphrase);
  await inDialog(page, t.backup.merge.start).click();
  await expect(dialog(page).getByText(counted(t.backup.count.added_other, 25))).toBeVisible();
  await inDialog(page, t.app.common.close).last().click();
  await expect(dialog(page)).toHaveCount(0);
}

for (const language of ["en", "es"] as const) {
  const t = texts[language];

  test.describe(`a year with a log (${language})`, () => {
    test.use({ language });

    test("first run, 30 entries, matter, hold, expiry, packet, backup, wipe, restore", async ({ app }) => {
      const { page, dataFolder } = app;
      await chooseExample(page, t, "letter-home");
      await makeLog(page, t);
      const today = await dialog(page).getByLabel(t.log.save.date, { exact: true }).inputValue();
      await saveEntry(page, t, "court");
      await holdMatter(page, t);
      await importList(page, t, today);
      await expectEntries(page, t, 30);

      // What is over its time goes when the log is opened; what is held stays.
      await button(page, t.log.lock).click();
      await unlock(page, t);
      await expectEntries(page, t, 25);
      await openSettings(page, t, "keep");
      await expect(
        page.getByRole("table").last().getByRole("cell", { name: "5", exact: true }),
      ).toBeVisible();

      await goTo(page, t, "log");
      await page.getByRole("checkbox", { name: t.log.select.all }).check();
      await button(page, counted(t.log.packet.ofSelected_other, 25)).click();
      const packet = page.waitForEvent("download");
      await inDialog(page, t.log.packet.make).click();
      expect((await packet).suggestedFilename()).toMatch(/\.pdf$/);

      const backup = await downloadBackup(page, t);

      // A hold keeps the log until somebody lifts it.
      await openSettings(page, t, "wipe");
      await expect(button(page, t.settings.wipe.button)).toBeDisabled();
      await openSettings(page, t, "keep");
      await page
        .getByRole("button", { name: t.retention.matters.liftNamed.replace("{{code}}", matter) })
        .click();
      await inDialog(page, t.retention.hold.lift).click();
      await wipe(page, t);
      await expect(page.getByText(t.settings.wipe.done)).toBeVisible();
      expect(readdirSync(dataFolder).filter((name) => name !== "instance.json")).toEqual([]);

      await restore(page, t, backup);
      await expectEntries(page, t, 25);
      await openSettings(page, t, "keep");
      await expect(page.getByRole("list", { name: t.retention.matters.list })).toContainText(matter);
      for (const secret of ["Rosa Quill", "Juniper Walk", matter])
        expect(bytesUnder(dataFolder).includes(secret), secret).toBe(false);
      expect(app.foreignRequests).toEqual([]);
      expect(app.complaints).toEqual([]);
    });
  });
}
