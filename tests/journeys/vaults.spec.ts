import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { ok } from "../../src-core/result.ts";
import { openLog } from "../../src-main/db/open.ts";
import { pageBytes } from "../../src-main/db/page-file.ts";
import { createVault } from "../../src-main/vault/vault.ts";
import { systemClock } from "../../src-main/web/system-clock.ts";
import { bytesUnder, test } from "./app.ts";
import { chooseExample, goTo, looks, makeLog, passphrase, saveEntry, type Texts, texts } from "./steps.ts";

const clinicPassphrase = "copper violin drizzle nine";
const panicKeys = "Control+Alt+Shift+KeyX";

async function openPart(page: Page, t: Texts, part: keyof Texts["settings"]["parts"]): Promise<void> {
  await goTo(page, t, "settings");
  await page
    .getByRole("navigation", { name: t.settings.parts.label })
    .getByRole("button", { name: t.settings.parts[part], exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 2, name: t.settings.parts[part] })).toBeVisible();
}

/** From the dialog that makes a log to the open log, with what is suggested. */
async function makeWith(page: Page, t: Texts, words: string): Promise<void> {
  await page.getByLabel(t.vault.create.passphrase, { exact: true }).fill(words);
  await page.getByLabel(t.vault.create.again, { exact: true }).fill(words);
  await page.getByRole("button", { name: t.vault.create.submit }).click();
  await page.getByLabel(t.vault.recovery.confirm).check();
  await page.getByRole("button", { name: t.vault.recovery.done }).click();
  await page.getByRole("button", { name: t.retention.setUp.save, exact: true }).click();
}

async function addLog(page: Page, t: Texts, name: string, words: string): Promise<void> {
  await openPart(page, t, "vaults");
  await page.getByRole("button", { name: t.vaults.add.button }).click();
  await page.getByLabel(t.vaults.name, { exact: true }).fill(name);
  await page.keyboard.press("Enter");
  await makeWith(page, t, words);
  await expect(row(page, name).getByText(t.vaults.state.open)).toBeVisible();
}

const row = (page: Page, name: string) => page.locator(`[data-log="${name}"]`);

async function saveExample(page: Page, t: Texts, id: Parameters<typeof chooseExample>[2], tag: string) {
  await goTo(page, t, "check");
  await chooseExample(page, t, id);
  await page.getByRole("button", { name: t.check.save, exact: true }).click();
  await saveEntry(page, t, tag);
}

/** With the dialog for its passphrase on the screen. */
async function unlockWith(page: Page, t: Texts, words: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t.vault.unlock.passphrase, { exact: true }).fill(words);
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
}

async function setUpPanic(page: Page, t: Texts): Promise<void> {
  await openPart(page, t, "wipe");
  await page.getByRole("button", { name: t.vaults.panic.setUp, exact: true }).click();
  const submit = page.getByRole("button", { name: t.vaults.panic.dialog.submit, exact: true });
  await page.keyboard.press(panicKeys);
  await expect(page.getByText(t.vaults.panic.dialog.works)).toBeVisible();
  await submit.click();
  await expect(page.getByText(t.vaults.panic.dialog.isOn)).toBeVisible();
}

/** What is left of logs and settings; the file that holds the folder for the program that runs is its own. */
const left = (dataFolder: string) =>
  readdirSync(dataFolder, { recursive: true, encoding: "utf8" })
    .filter((name) => name !== "instance.json")
    .sort();

async function expectFirstRun(page: Page, t: Texts): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t.check.title);
  await expect(page.getByLabel(t.check.form.from)).toHaveValue("");
  await expect(page.getByLabel(t.check.form.to)).toHaveValue("");
}

for (const language of ["en", "es"] as const)
  test.describe(`several logs (${language})`, () => {
    test.use({ language });
    const t = texts[language];

    test("two logs keep their own entries; one is chosen before its passphrase, with the keyboard", async ({
      app,
    }) => {
      const { page, dataFolder } = app;
      await chooseExample(page, t, "letter-home");
      await makeLog(page, t);
      await saveEntry(page, t, "mine");
      await openPart(page, t, "vaults");
      await page.getByRole("button", { name: t.vaults.renameOf.split("{{")[0] ?? "" }).click();
      await page.getByLabel(t.vaults.name, { exact: true }).fill("Home");
      await page.keyboard.press("Enter");
      await expect(row(page, "Home")).toBeVisible();
      await addLog(page, t, "Linden clinic", clinicPassphrase);
      await expect(row(page, "Home").getByText(t.vaults.state.locked)).toBeVisible();

      // A name that is taken is refused, and what was typed stays.
      await page.getByRole("button", { name: t.vaults.add.button }).click();
      await page.getByLabel(t.vaults.name, { exact: true }).fill("HOME");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("alert")).toBeVisible();
      await expect(page.getByLabel(t.vaults.name, { exact: true })).toHaveValue("HOME");
      await page.keyboard.press("Escape");

      await saveExample(page, t, "immigration-court", "clinic");
      await goTo(page, t, "log");
      await expect(page.getByText("Linden clinic")).toBeVisible();
      await expect(page.getByText("clinic", { exact: true })).toBeVisible();
      await expect(page.getByText(/Adaeze Okafor/)).toHaveCount(0);
      await page.getByRole("button", { name: t.log.lock, exact: true }).click();
      await page.getByRole("button", { name: t.settings.unlock }).click();
      const title = (name: string) => t.vault.unlock.titleOf.replace("{{name}}", name);
      await expect(page.getByRole("dialog", { name: title("Linden clinic") })).toBeVisible();
      const which = page.getByRole("dialog").getByRole("button", { name: t.vault.unlock.which });
      await which.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog", { name: title("Home") })).toBeVisible();
      await unlockWith(page, t, passphrase);
      await expect(page.getByText(/Adaeze Okafor/).first()).toBeVisible();
      await expect(page.getByText("clinic", { exact: true })).toHaveCount(0);

      // Names are in plain text, and what is in the logs is not.
      const bytes = bytesUnder(dataFolder);
      expect(bytes.includes("Linden clinic")).toBe(true);
      for (const word of ["Okafor", clinicPassphrase]) expect(bytes.includes(word), word).toBe(false);

      await openPart(page, t, "vaults");
      await page
        .getByRole("button", { name: t.vaults.switchTo.replace("{{name}}", "Linden clinic"), exact: true })
        .click();
      await unlockWith(page, t, clinicPassphrase);
      await expect(row(page, "Linden clinic").getByText(t.vaults.state.open)).toBeVisible();
    });

    test("the panic wipe is tried, switched on and used from any field; nothing is left", async ({
      app,
    }, testInfo) => {
      test.skip(testInfo.project.name === "electron", "there the keys are those of the menu, and it ends");
      const { page, dataFolder } = app;
      await chooseExample(page, t, "letter-home");
      await makeLog(page, t);
      await saveEntry(page, t, "mine");
      await addLog(page, t, "Linden clinic", clinicPassphrase);
      // Not set up: the keys do nothing.
      await page.keyboard.press(panicKeys);
      await expect(row(page, "Linden clinic")).toBeVisible();

      await openPart(page, t, "wipe");
      await page.getByRole("button", { name: t.vaults.panic.setUp, exact: true }).click();
      await expect(page.getByText(t.vaults.panic.dialog.lawyer)).toBeVisible();
      await expect(
        page.getByRole("button", { name: t.vaults.panic.dialog.submit, exact: true }),
      ).toBeDisabled();
      await page.keyboard.press("Escape");
      await setUpPanic(page, t);
      expect(left(dataFolder)).toContain("vault.json");

      await goTo(page, t, "check");
      await page.getByLabel(t.check.form.to).fill("Ruth Pell\n9 Ash Ln\nMacon GA 31204");
      await expect(page.getByText("Ruth Pell").last()).toBeVisible();
      await page.keyboard.press("Control+Shift+KeyX");
      await expect(page.getByLabel(t.check.form.from)).toHaveValue(/Larkspur/);
      await page.keyboard.press(panicKeys);
      await expectFirstRun(page, t);
      await expect(page.getByText("Ruth Pell")).toHaveCount(0);
      await expect(page.getByRole("dialog")).toHaveCount(0);
      expect(left(dataFolder)).toEqual([]);
      await goTo(page, t, "log");
      await expect(page.getByRole("heading", { name: t.log.none.title })).toBeVisible();
      expect(app.complaints).toEqual([]);
    });

    test("a log with damaged pages says what is on them and goes on with the rest", async ({ app }) => {
      await chooseExample(app.page, t, "letter-home");
      await makeLog(app.page, t);
      await saveEntry(app.page, t, "mine");
      await app.restart(() => damage(app.dataFolder, "entry_newest"));
      const { page } = app;
      await goTo(page, t, "log");
      await page.getByRole("button", { name: t.settings.unlock }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(t.vault.unlock.passphrase, { exact: true }).fill(passphrase);
      await page.keyboard.press("Enter");
      await dialog.getByRole("button", { name: t.vault.unlock.damaged }).click();
      await expect(dialog.getByText(t.vaults.what.order)).toBeVisible();
      await expect(dialog.getByText(t.vaults.damage.renewable)).toBeVisible();
      await dialog.getByRole("button", { name: t.vaults.damage.save, exact: true }).click();
      await expect(dialog.getByRole("heading", { name: t.vaults.damage.title.saved })).toBeVisible();
      await expect(dialog.locator("[data-part=entries] td")).toHaveText(["1", "0"]);
      await expect(dialog.getByText(t.vaults.damage.nothingLost)).toBeVisible();
      await expect(dialog.getByText("log.db.damaged-1")).toBeVisible();
      await dialog.getByRole("button", { name: t.vaults.damage.open, exact: true }).click();
      await expect(page.getByText(/Adaeze Okafor/).first()).toBeVisible();

      // The damaged file still holds what was in the log: Settings says so and removes it.
      await openPart(page, t, "vaults");
      expect(left(app.dataFolder)).toContain("log.db.damaged-1");
      await expect(page.getByText(/log\.db\.damaged-1/)).toBeVisible();
      await page.getByRole("button", { name: t.vaults.file.remove_one }).click();
      await page.getByRole("button", { name: t.vaults.file.removeNow }).click();
      await expect(page.getByText(/log\.db\.damaged-1/)).toHaveCount(0);
      expect(left(app.dataFolder).filter((name) => name.includes("damaged"))).toEqual([]);
      await page.getByRole("button", { name: t.vaults.file.check }).click();
      await expect(dialog.getByText(t.vaults.damage.whole)).toBeVisible();
    });
  });

/** Flips some bytes in every page of an index of the log, while no program has it open. */
async function damage(dataFolder: string, index: string): Promise<void> {
  const path = join(dataFolder, "log.db");
  const vault = createVault({ folder: dataFolder, clock: systemClock });
  const pages = await vault.unlock(passphrase, (key) => {
    const opened = openLog(path, key);
    if (!opened.ok) return opened;
    const found = opened.value.prepare("SELECT pageno FROM dbstat WHERE name = ?").pluck().all(index);
    opened.value.close();
    return ok(found);
  });
  if (!pages.ok || pages.value.length === 0) throw new Error("no page to damage");
  const bytes = readFileSync(path);
  for (const page of pages.value) {
    const at = (Number(page) - 1) * pageBytes + 300;
    bytes.fill(bytes.readUInt8(at) ^ 0xff, at, at + 8);
  }
  writeFileSync(path, bytes);
}

test("a log under a legal hold is kept by both wipes, and they say so", async ({ app }, testInfo) => {
  test.skip(testInfo.project.name === "electron", "there the keys are those of the menu, and it ends");
  const t = texts.en;
  const { page, dataFolder } = app;
  await chooseExample(page, t, "letter-home");
  await makeLog(page, t);
  await saveEntry(page, t, "mine");
  await holdFirstEntry(page, t);
  await openPart(page, t, "wipe");
  await expect(page.getByText(t.settings.wipe.held)).toBeVisible();
  await expect(page.getByRole("button", { name: t.settings.wipe.button })).toBeDisabled();

  // Alone, it leaves nothing to wipe; with another log, that one goes.
  await setUpPanic(page, t);
  await page.keyboard.press(panicKeys);
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("legal hold");
  await page.getByRole("dialog").getByRole("button", { name: t.app.common.close }).last().click();
  await expectFirstRun(page, t);
  await addLog(page, t, "Linden clinic", clinicPassphrase);
  expect(left(dataFolder).some((name) => /^vaults\/.+\/log\.db$/.test(name))).toBe(true);
  await page.keyboard.press(panicKeys);
  const kept = t.vaults.panic.report.kept_one.replace("{{count}}", "1");
  await expect(page.getByRole("dialog").getByText(kept)).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: t.app.common.close }).last().click();
  await expectFirstRun(page, t);
  expect(left(dataFolder).filter((name) => name.startsWith("vaults/"))).toEqual([]);
  await goTo(page, t, "log");
  await page.getByRole("button", { name: t.settings.unlock }).click();
  await unlockWith(page, t, passphrase);
  await expect(page.getByText(/Adaeze Okafor/).first()).toBeVisible();
});

async function holdFirstEntry(page: Page, t: Texts): Promise<void> {
  await goTo(page, t, "log");
  await page
    .getByText(/Adaeze Okafor/)
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(t.log.hold.title, { exact: true }).click();
  await dialog.getByRole("button", { name: t.log.hold.set, exact: true }).click();
  await expect(dialog.getByText(t.log.hold.note)).toBeVisible();
  await page.keyboard.press("Escape");
}

test("one of several logs is deleted by its name; what was typed goes with it and the other stays", async ({
  app,
}) => {
  const t = texts.en;
  const { page, dataFolder } = app;
  await chooseExample(page, t, "letter-home");
  await makeLog(page, t);
  await saveEntry(page, t, "mine");
  await addLog(page, t, "Linden clinic", clinicPassphrase);
  await openPart(page, t, "wipe");
  await page.getByRole("button", { name: t.settings.wipe.buttonOne }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading", { name: /Linden clinic/ })).toBeVisible();
  await dialog.getByRole("textbox").fill(t.settings.wipe.phrase);
  await expect(dialog.getByRole("button", { name: t.settings.wipe.submitOne })).toBeDisabled();
  await dialog.getByRole("textbox").fill(t.settings.wipe.phraseOne);
  await dialog.getByRole("button", { name: t.settings.wipe.submitOne }).click();
  await expect(page.getByText(t.settings.wipe.doneOne)).toBeVisible();
  await expectFirstRun(page, t);
  expect(left(dataFolder).filter((name) => name.startsWith("vaults/"))).toEqual([]);
  await goTo(page, t, "log");
  await page.getByRole("button", { name: t.settings.unlock }).click();
  await unlockWith(page, t, passphrase);
  await expect(page.getByText(/Adaeze Okafor/).first()).toBeVisible();
});

test("a setting that the host does not take is put back, and it is said why", async ({ app }, testInfo) => {
  test.skip(testInfo.project.name === "electron", "there no request can be answered in the host's place");
  const t = texts.en;
  const { page } = app;
  await openPart(page, t, "lock");
  const idle = page.getByRole("button", { name: new RegExp(t.settings.idle.label) });
  const minutes = (count: number) => t.settings.idle.minutes_other.replace("{{count}}", String(count));
  await idle.click();
  await page.getByRole("option", { name: minutes(5), exact: true }).click();
  await expect(idle).toContainText(minutes(5));
  await page.route("**/call/settings.set", (route) =>
    route.fulfill({ json: { ok: false, error: { code: "disk-full" } } }),
  );
  await idle.click();
  await page.getByRole("option", { name: minutes(60), exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "The disk is full" })).toBeVisible();
  await expect(idle).toContainText(minutes(5));
  await expect(page.getByText(t.settings.when.notHeard)).toBeVisible();
  await expect(page.getByText(t.settings.keychain.reason["browser-host"])).toBeVisible();
});

test("where the host hears of it, each cause of a lock has a switch, and the keychain can be used", async ({
  app,
}, testInfo) => {
  test.skip(
    testInfo.project.name === "electron",
    "the answers of that host are put in the place of this one's",
  );
  const t = texts.en;
  const { page } = app;
  await page.route("**/call/app.info", async (route) => {
    const answer = await (await route.fetch()).json();
    await route.fulfill({ json: { ok: true, value: { ...answer.value, systemLocks: true } } });
  });
  let enabled = false;
  await page.route("**/call/vault.keychain", (route) =>
    route.fulfill({ json: { ok: true, value: { available: true, reason: "none", enabled } } }),
  );
  await page.route("**/call/vault.setKeychain", (route) => {
    enabled = route.request().postDataJSON().on;
    return route.fulfill({ json: { ok: true, value: {} } });
  });
  await page.reload();
  await openPart(page, t, "lock");
  await expect(page.getByText(t.settings.keychain.needsLog)).toBeVisible();
  await page.getByRole("button", { name: t.settings.make }).click();
  await makeWith(page, t, passphrase);
  for (const label of [t.settings.when.screen, t.settings.when.sleep])
    await page.getByLabel(label, { exact: true }).uncheck();
  // Without the keychain there is nothing to choose: it locks when it closes.
  await expect(page.getByLabel(t.settings.when.quit, { exact: true })).toBeDisabled();
  await page.getByRole("button", { name: t.settings.keychain.turnOn }).click();
  await page.getByLabel(t.settings.keychain.dialog.passphrase, { exact: true }).fill(passphrase);
  await page.keyboard.press("Enter");
  await expect(page.getByText(t.settings.keychain.on, { exact: true })).toBeVisible();
  await page.getByLabel(t.settings.when.quit, { exact: true }).uncheck();
  await page.reload();
  await openPart(page, t, "lock");
  for (const label of [t.settings.when.screen, t.settings.when.sleep, t.settings.when.quit])
    await expect(page.getByLabel(label, { exact: true })).not.toBeChecked();
  await goTo(page, t, "log");
  await page.getByRole("button", { name: t.log.lock, exact: true }).click();
  await page.getByRole("button", { name: t.settings.unlock }).click();
  await expect(page.getByRole("button", { name: t.vault.unlock.keychain })).toBeVisible();
});

for (const { colorScheme, language } of looks)
  test.describe(`the screens of logs, ${colorScheme}, ${language}`, () => {
    test.use({ colorScheme, language, viewport: { width: language === "en" ? 400 : 640, height: 700 } });
    const t = texts[language];

    test("have no axe violation and fit a narrow window", async ({ app }) => {
      const { page } = app;
      const look = async (where: string) => {
        await expectAccessible(page, where);
        await expectNoSidewaysScroll(page, where);
      };
      await openPart(page, t, "lock");
      await look("locking");
      await page.getByRole("button", { name: t.settings.make }).click();
      await makeWith(page, t, passphrase);
      await addLog(page, t, "The clinic at the corner of Linden Street", clinicPassphrase);
      await look("several logs");
      await page.getByRole("button", { name: t.vaults.add.button }).click();
      await look("another log");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: t.vaults.file.check }).click();
      await expect(page.getByText(t.vaults.damage.whole)).toBeVisible();
      await look("check of the file");
      await page.keyboard.press("Escape");
      await page
        .getByRole("button", { name: t.vaults.switchTo.split("{{")[0]?.trim() ?? "" })
        .first()
        .click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await look("unlock");
      await page.keyboard.press("Escape");
      await openPart(page, t, "wipe");
      await look("wipe");
      await page.getByRole("button", { name: t.vaults.panic.setUp, exact: true }).click();
      await look("panic");
    });
  });

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.target.join(" ")}`)).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, where).toBeLessThanOrEqual(0);
}
