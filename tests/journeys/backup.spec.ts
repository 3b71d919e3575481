import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { exampleFile } from "../../src-core/contract/examples.ts";
import { bytesUnder, test } from "./app.ts";
import { chooseExample, goTo, makeLog, passphrase, saveEntry, type Texts, texts } from "./steps.ts";

/** Folders that backups went to, outside the data folder. */
const folders: string[] = [];
test.afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(({ app: _app }, testInfo) => {
  test.skip(testInfo.project.name === "electron", "in Electron a folder is picked in a window of the system");
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "plainview-journey-backups-"));
  folders.push(folder);
  return folder;
}

const dialog = (page: Page) => page.getByRole("dialog");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const inDialog = (page: Page, name: string) => dialog(page).getByRole("button", { name, exact: true });

/** A call to the host that the screens make elsewhere. Answers with the value; throws for a failure. */
async function call<T>(page: Page, name: string, input: object): Promise<T> {
  const answer = await page.evaluate(
    async ([to, body]) => {
      const session = sessionStorage.getItem("plainview.session") ?? "";
      const headers = { "content-type": "application/json", "x-plainview-session": session };
      return (await fetch(`/call/${to}`, { method: "POST", headers, body: body ?? "" })).json();
    },
    [name, JSON.stringify(input)],
  );
  if (answer.ok !== true) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value;
}

type Entry = Record<string, unknown> & { id: string; version: number };

async function onlyEntry(page: Page): Promise<Entry> {
  const { entries } = await call<{ entries: { id: string }[] }>(page, "log.list", {});
  expect(entries).toHaveLength(1);
  return call(page, "log.get", { id: entries[0]?.id });
}

async function changeNote(page: Page, note: string): Promise<void> {
  const { version, createdAt, updatedAt, hold, held, disclosed, ...entry } = await onlyEntry(page);
  await call(page, "log.update", { ...entry, note, expectedVersion: version });
}

async function openPart(page: Page, t: Texts): Promise<void> {
  await goTo(page, t, "settings");
  await button(page, t.settings.parts.backup).click();
}

/** From "Set up" to the first backup; returns the secret key. */
async function setUp(page: Page, t: Texts, folder: string): Promise<string> {
  await button(page, t.backup.setUp.button).click();
  const shown = page.getByTestId("backup-key");
  await expect(shown).toBeVisible();
  const key = ((await shown.textContent()) ?? "").replace(/\s/g, "");
  await expect(button(page, t.backup.key.use)).toBeDisabled();
  await page.getByLabel(t.backup.key.confirm).check();
  await button(page, t.backup.key.use).click();
  await page.getByLabel(t.backup.folder.folder, { exact: true }).fill(folder);
  await inDialog(page, t.backup.folder.save).click();
  return key;
}

async function pick(page: Page, t: Texts, file: string | { name: string; buffer: Buffer }, key: string) {
  const chosen = typeof file === "string" ? file : { ...file, mimeType: "application/octet-stream" };
  await page.getByLabel(t.backup.pick.file, { exact: true }).setInputFiles(chosen);
  await page.getByLabel(t.backup.pick.keyLabel, { exact: true }).fill(key);
}

/** Waits until so many are in the folder, each of them whole. */
async function expectBackups(folder: string, count: number): Promise<void> {
  await expect.poll(() => readdirSync(folder).filter((name) => name.endsWith(".age"))).toHaveLength(count);
}

const newestIn = (folder: string) => join(folder, readdirSync(folder).sort().at(-1) ?? "");
const wrongKey = `AGE-SECRET-KEY-1${"Q".repeat(58)}`;

for (const language of ["en", "es"] as const) {
  const t = texts[language];

  test.describe(`backups (${language})`, () => {
    test.use({ language });

    test("set up, make, check, lose everything, and bring it back with its file and its hold", async ({
      app,
    }) => {
      const { page, dataFolder } = app;
      const folder = newFolder();
      await chooseExample(page, t, "letter-home");
      await makeLog(page, t);
      await saveEntry(page, t, "caso-12", "sent before lunch");
      const { id } = await onlyEntry(page);
      const about = {
        entryId: id,
        kind: "receipt",
        name: "receipt.png",
        type: "image/png",
        bytes: exampleFile.bytes,
      };
      const { sinkId } = await call<{ sinkId: string }>(page, "attachment.begin", about);
      await call(page, "sink.write", { sinkId, chunk: exampleFile.base64 });
      await call(page, "attachment.finish", { sinkId });
      await call(page, "hold.set", { entryId: id, on: true, reason: "asked by letter" });

      await openPart(page, t);
      const key = await setUp(page, t, join(folder, "nowhere"));
      await expect(dialog(page).getByRole("alert")).toBeVisible();
      await page.getByLabel(t.backup.folder.folder, { exact: true }).fill(folder);
      await inDialog(page, t.backup.folder.save).click();
      await expectBackups(folder, 1);
      const file = newestIn(folder);
      await expect(page.getByText(t.backup.now.done.replace("{{name}}", basename(file)))).toBeVisible();
      await expect(page.getByText(t.backup.state.never)).toHaveCount(0);
      const kept = bytesUnder(dataFolder);
      for (const bytes of [kept, bytesUnder(folder)])
        for (const secret of ["Okafor", "caso-12", key]) expect(bytes.includes(secret), secret).toBe(false);

      await button(page, t.backup.single.check).click();
      await pick(page, t, file, wrongKey);
      await inDialog(page, t.backup.check.start).click();
      await expect(dialog(page).getByRole("alert")).toBeVisible();
      // As it is typed from the print.
      await pick(page, t, file, key.toLowerCase().replace(/(.{7})/g, "$1 "));
      await inDialog(page, t.backup.check.start).click();
      await expect(dialog(page).getByRole("heading", { name: t.backup.check.doneTitle })).toBeFocused();
      await expect(dialog(page).getByText(t.backup.count.files_one.replace("{{count}}", "1"))).toBeVisible();
      await inDialog(page, t.app.common.close).last().click();

      await call(page, "hold.set", { entryId: id, on: false });
      await call(page, "vault.destroy", { confirm: "delete everything" });
      await goTo(page, t, "log");
      await button(page, t.settings.make).click();
      await dialog(page).getByRole("button", { name: t.vault.choose.restore }).click();
      await page.getByLabel(t.vault.create.passphrase, { exact: true }).fill(passphrase);
      await page.getByLabel(t.vault.create.again, { exact: true }).fill(passphrase);
      await button(page, t.vault.create.submit).click();
      await page.getByLabel(t.vault.recovery.confirm).check();
      await button(page, t.vault.recovery.done).click();
      await expect(dialog(page).getByRole("heading", { name: t.backup.merge.firstTitle })).toBeVisible();
      await pick(page, t, file, wrongKey);
      await inDialog(page, t.backup.merge.start).click();
      await expect(dialog(page).getByRole("alert")).toBeVisible();
      await pick(page, t, file, key);
      await inDialog(page, t.backup.merge.start).click();
      await expect(dialog(page).getByText(t.backup.merge.doneTitle)).toBeVisible();
      await expect(dialog(page).getByText(t.backup.count.added_one.replace("{{count}}", "1"))).toBeVisible();
      await inDialog(page, t.app.common.close).last().click();
      // How long entries are kept came with the backup, so nobody is asked again.
      await expect(dialog(page)).toHaveCount(0);
      await expect(page.getByText("Adaeze Okafor").first()).toBeVisible();
      expect(await onlyEntry(page)).toMatchObject({ id, note: "sent before lunch", hold: true, held: true });
      const files = await call<{ attachments: object[] }>(page, "attachment.list", { entryId: id });
      expect(files.attachments).toMatchObject([{ name: "receipt.png", bytes: exampleFile.bytes }]);
      expect(app.foreignRequests).toEqual([]);
      expect(app.complaints).toEqual([]);
    });
  });
}

test.describe("merging", () => {
  const t = texts.en;

  test("asks first, keeps both versions of what changed apart, and says how to find the other", async ({
    app,
  }) => {
    const { page } = app;
    const folder = newFolder();
    await chooseExample(page, t, "letter-home");
    await makeLog(page, t);
    await saveEntry(page, t, "case", "as it began");
    await openPart(page, t);
    const key = await setUp(page, t, folder);
    await expect(page.getByText(t.backup.files.title)).toBeVisible();
    await expectBackups(folder, 1);
    const before = newestIn(folder);
    await changeNote(page, "changed over there");
    // Names of backups tell seconds apart.
    await button(page, t.backup.state.now).click();
    await expectBackups(folder, 2);
    const after = newestIn(folder);

    // Another computer: it has the first backup, and changes the entry in its own way.
    await call(page, "vault.destroy", { confirm: "delete everything" });
    // The page asks for the state now and then: it has to see that there is none in between.
    await expect(page.getByText(t.backup.none.body)).toBeVisible();
    await call(page, "vault.create", { passphrase });
    await expect(button(page, t.backup.setUp.button)).toBeVisible();
    await button(page, t.backup.single.restore).click();
    await pick(page, t, before, key);
    await inDialog(page, t.backup.merge.next).click();
    await expect(dialog(page).getByText(t.backup.merge.doneTitle)).toBeVisible();
    await inDialog(page, t.app.common.close).last().click();
    await changeNote(page, "changed here");

    await button(page, t.backup.single.restore).click();
    await pick(page, t, after, key);
    await inDialog(page, t.backup.merge.next).click();
    await expect(dialog(page).getByText(t.backup.merge.ask.nothingLost)).toBeVisible();
    await inDialog(page, t.app.common.back).click();
    await inDialog(page, t.backup.merge.next).click();
    await inDialog(page, t.backup.merge.go).click();
    await expect(
      dialog(page).getByText(t.backup.merge.conflicts_one.replace("{{count}}", "1")),
    ).toBeVisible();
    await expect(dialog(page).getByText(t.backup.merge.ours)).toBeVisible();
    await expectAccessible(page, "conflicts");
    await inDialog(page, t.app.common.close).last().click();
    const words = /“(.+)”/.exec(t.backup.merge.conflictsBody)?.[1] ?? "";
    const found = await call<{ total: number }>(page, "log.list", { query: words });
    expect(found.total).toBe(1);
    expect(await call<{ total: number }>(page, "log.list", {})).toMatchObject({ total: 2 });
  });

  test("says what is wrong with a file that is no backup, is cut off, or is for a passphrase", async ({
    app,
  }) => {
    const { page } = app;
    await chooseExample(page, t, "letter-home");
    await button(page, t.check.save).click();
    await dialog(page).getByRole("button", { name: t.vault.choose.session }).click();
    await saveEntry(page, t, "memory");
    await openPart(page, t);
    await expect(page.getByText(t.backup.session.title)).toBeVisible();
    await button(page, t.backup.single.download).click();
    await page.getByLabel(t.backup.download.passphraseLabel, { exact: true }).fill("a phrase for the safe");
    await page.getByLabel(t.vault.create.again, { exact: true }).fill("a phrase for the safe");
    const saved = page.waitForEvent("download");
    await inDialog(page, t.backup.download.start).click();
    const bytes = readFileSync(await (await saved).path());
    expect(bytes.subarray(0, 21).toString()).toBe("age-encryption.org/v1");

    await button(page, t.backup.single.check).click();
    await page.getByLabel(t.backup.pick.file, { exact: true }).setInputFiles({
      ...{ name: "letter.txt", mimeType: "text/plain" },
      buffer: Buffer.from("Dear Ana,"),
    });
    await dialog(page).getByText(t.backup.pick.passphrase, { exact: true }).click();
    const field = page.getByLabel(t.backup.pick.passphraseLabel, { exact: true });
    await field.fill("a phrase for the safe");
    await inDialog(page, t.backup.check.start).click();
    const alert = dialog(page).getByRole("alert");
    await expect(alert).toContainText("This is not a Plainview backup");
    const choose = (buffer: Buffer) =>
      page
        .getByLabel(t.backup.pick.file, { exact: true })
        .setInputFiles({ name: "backup.age", mimeType: "application/octet-stream", buffer });
    await choose(bytes.subarray(0, -9));
    await inDialog(page, t.backup.check.start).click();
    await expect(alert).toContainText("The backup is not whole");
    await choose(bytes);
    await field.fill("a phrase for the sofa");
    await inDialog(page, t.backup.check.start).click();
    await expect(alert).toContainText("This key does not open the backup");
    await field.fill("a phrase for the safe");
    await inDialog(page, t.backup.check.start).click();
    await expect(dialog(page).getByText(t.backup.check.doneTitle)).toBeVisible();
  });
});

test("backups are set up, stopped and begun again with the keyboard alone", async ({ app }) => {
  const t = texts.en;
  const { page } = app;
  const folder = newFolder();
  await chooseExample(page, t, "letter-home");
  await makeLog(page, t);
  await page.keyboard.press("Escape");
  await openPart(page, t);
  await button(page, t.backup.setUp.button).press("Enter");
  await expect(page.getByTestId("backup-key")).toBeVisible();
  // Turned back: the key that was shown counts for nothing.
  await page.keyboard.press("Escape");
  await button(page, t.backup.setUp.button).press("Enter");
  await expect(page.getByTestId("backup-key")).toBeVisible();
  const tabTo = async (name: string) => {
    const wanted = page.getByRole("dialog").getByRole("button", { name, exact: true });
    for (
      let step = 0;
      step < 12 && !(await wanted.evaluate((each) => each === document.activeElement));
      step++
    )
      await page.keyboard.press("Tab");
    await expect(wanted).toBeFocused();
  };
  const box = page.getByLabel(t.backup.key.confirm);
  for (let step = 0; step < 8 && !(await box.evaluate((each) => each === document.activeElement)); step++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await tabTo(t.backup.key.use);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(t.backup.folder.folder, { exact: true })).toBeFocused();
  await page.keyboard.type(folder);
  await page.keyboard.press("Enter");
  await expectBackups(folder, 1);
  await button(page, t.backup.state.stop).press("Enter");
  await expect(button(page, t.backup.state.choose)).toBeVisible();
  await page.getByRole("status").getByRole("button", { name: t.app.common.undo }).press("Enter");
  await expect(button(page, t.backup.state.now)).toBeVisible();
  // A drive that was unplugged.
  rmSync(folder, { recursive: true });
  writeFileSync(folder, "");
  await button(page, t.backup.state.now).press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
});

for (const [colorScheme, language] of [
  ["light", "en"],
  ["dark", "es"],
] as const)
  test.describe(`backups, ${colorScheme}, ${language}`, () => {
    test.use({ colorScheme, language });
    const t = texts[language];

    test("have no axe violation and fit a narrow window", async ({ app }) => {
      const { page } = app;
      const seen = async (where: string) => {
        await expectAccessible(page, where);
        const wide = page.viewportSize() ?? { width: 1480, height: 1000 };
        for (const size of [
          { width: 400, height: 800 },
          { width: 640, height: 500 },
        ]) {
          await page.setViewportSize(size);
          await expectFits(page, `${where} at ${size.width}`);
        }
        await page.setViewportSize(wide);
      };
      await openPart(page, t);
      await seen("no log");
      await goTo(page, t, "check");
      await chooseExample(page, t, "letter-home");
      await makeLog(page, t);
      await saveEntry(page, t, "axe");
      await openPart(page, t);
      await expect(button(page, t.backup.setUp.button)).toBeVisible();
      await seen("not set up");
      await button(page, t.backup.setUp.button).click();
      await expect(page.getByTestId("backup-key")).toBeVisible();
      await seen("key");
      await page.getByLabel(t.backup.key.confirm).check();
      await button(page, t.backup.key.use).click();
      await page.getByLabel(t.backup.folder.folder, { exact: true }).fill("nowhere");
      await inDialog(page, t.backup.folder.save).click();
      await expect(dialog(page).getByRole("alert")).toBeVisible();
      await seen("folder");
      const folder = newFolder();
      await page.getByLabel(t.backup.folder.folder, { exact: true }).fill(folder);
      await inDialog(page, t.backup.folder.save).click();
      await expect(page.locator("td", { hasText: "plainview-" })).toHaveCount(1);
      await seen("set up");
      await button(page, t.backup.single.download).click();
      await dialog(page).getByText(t.backup.download.passphrase, { exact: true }).click();
      await seen("download");
      await page.keyboard.press("Escape");
      await button(page, t.backup.single.restore).click();
      await pick(page, t, newestIn(folder), wrongKey);
      await seen("merge");
      await inDialog(page, t.backup.merge.next).click();
      await seen("merge, asked");
      await inDialog(page, t.backup.merge.go).click();
      await expect(dialog(page).getByRole("alert")).toBeVisible();
      await seen("merge, failed");
    });
  });

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${where}: ${id} at ${nodes.map((node) => node.target.join(" ")).join("; ")}`,
  );
  expect(found).toEqual([]);
}

/** Neither the page nor a dialog over it is cut off at the side. */
async function expectFits(page: Page, where: string): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const sheet = document.querySelector("[role=dialog]")?.getBoundingClientRect();
    const body = document.querySelector("[role=dialog] > div:nth-child(2)");
    const inside = body ? body.scrollWidth - body.clientWidth : 0;
    return Math.max(scrollWidth - clientWidth, sheet ? sheet.right - clientWidth : 0, inside);
  });
  expect(over, where).toBeLessThanOrEqual(0);
}
