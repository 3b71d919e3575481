import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type Download, expect, type Locator, type Page } from "@playwright/test";
import bookEn from "../../resources/locales/en/book.json" with { type: "json" };
import bookEs from "../../resources/locales/es/book.json" with { type: "json" };
import { test } from "./app.ts";
import { chooseExample, goTo, looks, makeLog, saveEntry, type Texts, texts } from "./steps.ts";

const books = { en: bookEn, es: bookEs } as const;

/** A fictional list as people keep it: two good rows, of which one has a formula in it, and three with problems. */
const list = [
  "Fecha,Recibido,Destinatario,Dirección,Ciudad,Estado,ZIP,Servicio,Rastreo,Caso,Notas",
  "3/4/2026,3/9/2026,Ana Muster,12 Elm St,Hollow Creek,CO,80999,Certified Mail,9407 1000 0000 0000 0000 00,24-113,kept the card",
  '3/5/2026,3/10/2026,Luz Vega,40 Cedar Ave,Briarfield,TX,75999,Priority,,24-113,"=HYPERLINK(""http://plainview.test"",""open"")"',
  "31/31/2026,,Tomás Ferrier,900 Juniper Walk,Briarfield,TX,75999,First-Class,,,",
  "3/7/2026,,,,,,,First-Class,,24-118,",
  "3/9/2026,,Rosa Quill,14 Larkspur Ln,Hollow Creek,CO,80999,Paloma,9.40711E+21,,",
].join("\r\n");
const csv = (text: string, name = "list.csv") => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

const dialog = (page: Page): Locator => page.getByRole("dialog");
const counted = (text: string, count: number, more: Readonly<Record<string, string>> = {}) =>
  Object.entries({ count: String(count), ...more }).reduce(
    (filled, [name, value]) => filled.replace(`{{${name}}}`, value),
    text,
  );
const segment = (page: Page, label: string) => dialog(page).locator("label").filter({ hasText: label });

/** Starts to work in memory only, on the Log screen. */
async function openLog(page: Page, t: Texts): Promise<void> {
  await goTo(page, t, "log");
  await page.getByRole("button", { name: t.settings.make, exact: true }).click();
  await page.getByRole("button", { name: t.vault.choose.session }).click();
  await expect(page.getByRole("button", { name: t.exchange.open.import, exact: true })).toBeVisible();
}

async function startImport(page: Page, t: Texts, file: Parameters<Locator["setInputFiles"]>[0]) {
  await page.getByRole("button", { name: t.exchange.open.import, exact: true }).click();
  await pickFile(page, file);
}

async function pickFile(page: Page, file: Parameters<Locator["setInputFiles"]>[0]): Promise<void> {
  await dialog(page).locator("input[type=file]").setInputFiles(file);
}

/** Drops small lists where a file can be chosen. */
async function drop(page: Page, names: readonly string[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const name of all) transfer.items.add(new File(["Date,To\n2026-03-14,Ana\n"], name));
    return transfer;
  }, names);
  await dialog(page).locator("input[type=file]").dispatchEvent("drop", { dataTransfer });
}

const run = (page: Page, t: Texts) =>
  dialog(page).getByRole("button", { name: t.exchange.import.start, exact: true }).click();

/** Picks a field for a column with the keyboard alone. */
async function chooseField(page: Page, column: Locator, field: string): Promise<void> {
  await column.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.keyboard.type(field, { delay: 10 });
  await page.keyboard.press("Enter");
  await expect(column).toContainText(field);
}

async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const downloaded: Promise<Download> = page.waitForEvent("download");
  await act();
  const download = await downloaded;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** A call of the page, as another part of the app would make it. */
async function call(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ([calledName, calledInput]) => {
      const { bridge } = window as Window & {
        bridge?: { call(name: string, input: unknown): Promise<unknown> };
      };
      if (bridge) return bridge.call(calledName, calledInput);
      const response = await fetch(`/call/${calledName}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-plainview-session": sessionStorage.getItem("plainview.session") ?? "",
        },
        body: JSON.stringify(calledInput),
      });
      return response.json();
    },
    [name, input] as const,
  );
}

const totalOf = async (page: Page) =>
  ((await call(page, "log.list", {})) as { value: { total: number } }).value.total;

for (const language of ["en", "es"] as const)
  test.describe(`files of other programs (${language})`, () => {
    test.use({ language });
    const t = texts[language];
    const x = t.exchange;

    test("a list comes in: a wrong column is put right, bad rows are shown, and nothing is kept unasked", async ({
      app,
    }) => {
      const { page } = app;
      await openLog(page, t);
      await startImport(page, t, csv(list));
      // The guess from Spanish headers, with the focus on the new step.
      await expect(dialog(page).getByRole("heading", { name: x.import.check })).toBeFocused();
      const column = (name: string) => dialog(page).getByRole("button", { name: new RegExp(`\\b${name}$`) });
      await expect(column("Fecha")).toContainText(x.fields.mailedOn);
      await expect(column("Recibido")).toContainText(x.fields.out);
      await expect(column("Dirección")).toContainText(x.fields.street);
      await expect(dialog(page).getByText(counted(x.import.bad_other, 3))).toBeVisible();
      const rows = dialog(page).getByRole("region", { name: x.import.preview }).getByRole("row");
      await expect(rows.nth(1)).toContainText("Ana Muster");
      await expect(rows.nth(1)).toContainText("12 Elm St");
      await expect(rows.nth(1)).toContainText(t.check.extra.certified);
      await expect(rows.nth(3)).toContainText("31/31/2026");
      await expect(rows.nth(3)).toContainText(x.problems["date-not-valid"]);
      await expect(rows.nth(5)).toContainText(x.problems["number-rounded"]);

      // The wrong column: the field moves, and that is said. Then the way back.
      await chooseField(page, column("Recibido"), x.fields.mailedOn);
      await expect(
        dialog(page)
          .getByText(/«?“?Fecha”?»? /)
          .first(),
      ).toBeVisible();
      await expect(column("Fecha")).toContainText(x.fields.out);
      await expect(rows.nth(1)).toContainText(/9/);
      await expect(dialog(page).getByText(counted(x.import.bad_other, 3))).toBeVisible();
      await chooseField(page, column("Recibido"), x.fields.out);
      await expect(
        dialog(page).getByText(counted(x.import.noDay, 0, { field: x.fields.mailedOn })),
      ).toBeVisible();
      await expect(dialog(page).getByRole("button", { name: x.import.start, exact: true })).toBeDisabled();
      await chooseField(page, column("Fecha"), x.fields.mailedOn);
      await chooseField(page, column("Notas"), x.fields.note);

      await expect(dialog(page).getByText(x.import.dates)).toBeVisible();
      await segment(page, x.import.dayFirst).click();
      await expect(rows.nth(1)).toContainText(language === "en" ? "Apr 3, 2026" : "3 abr 2026");
      await segment(page, x.import.monthFirst).click();
      await expect(rows.nth(1)).toContainText(language === "en" ? "Mar 4, 2026" : "4 mar 2026");

      // All or nothing, unless the person says otherwise.
      await run(page, t);
      await expect(dialog(page).getByRole("heading", { name: x.summary.nothing })).toBeFocused();
      await expect(dialog(page).getByText(counted(x.summary.badRows_other, 3))).toBeVisible();
      await expect(
        dialog(page).getByRole("row").filter({ hasText: x.problems["service-unknown"] }),
      ).toContainText("Servicio");
      expect(await totalOf(page)).toBe(0);
      await dialog(page).getByRole("button", { name: x.summary.back }).click();
      await expect(column("Fecha")).toContainText(x.fields.mailedOn);
      await segment(page, x.import.leaveOut).click();
      await run(page, t);
      await expect(dialog(page).getByText(counted(x.summary.added_other, 2))).toBeVisible();
      await expect(dialog(page).getByText(counted(x.summary.leftOut_other, 3))).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(dialog(page)).toHaveCount(0);
      await expect(page.getByText("Ana Muster")).toBeVisible();
      await expect(page.getByText("Luz Vega")).toBeVisible();

      // Once more: what is in the log already is left out.
      await startImport(page, t, csv(list.split("\r\n").slice(0, 3).join("\r\n")));
      await run(page, t);
      await expect(dialog(page).getByText(counted(x.summary.skipped_other, 2))).toBeVisible();
      expect(await totalOf(page)).toBe(2);
    });

    test("an export says what it reveals, and its formulas do not run; redacted, it names nobody", async ({
      app,
    }, testInfo) => {
      test.skip(testInfo.project.name === "electron", "Electron saves without telling the test");
      const { page } = app;
      await openLog(page, t);
      await startImport(page, t, csv(list.split("\r\n").slice(0, 3).join("\r\n")));
      await run(page, t);
      await expect(dialog(page).getByText(counted(x.summary.added_other, 2))).toBeVisible();
      await page.keyboard.press("Escape");
      await page.getByRole("searchbox").fill("ana muster");
      await expect(page.getByText("Luz Vega")).toHaveCount(0);

      const open = () => page.getByRole("button", { name: x.open.export, exact: true }).click();
      const save = () => dialog(page).getByRole("button", { name: x.export.save, exact: true }).click();
      await open();
      await expect(dialog(page).getByText(x.export.plain)).toBeVisible();
      await expect(dialog(page).getByText(x.export.reveal.recipient)).toBeVisible();
      await expect(segment(page, counted(x.export.shown, 1))).toBeVisible();
      const one = await saved(page, save);
      expect(one.text).toContain("Ana Muster");
      expect(one.text).not.toContain("Luz Vega");
      await expect(
        dialog(page).getByRole("heading", { name: counted(x.export.saved_one, 1, { name: one.name }) }),
      ).toBeFocused();
      await page.keyboard.press("Escape");

      await open();
      await segment(page, counted(x.export.all, 2)).click();
      const all = await saved(page, save);
      expect(all.text).toContain(`"'=HYPERLINK(""http://plainview.test"",""open"")"`);
      expect(all.text).not.toMatch(/(?:^|[,\r\n])"?\s*[=+@]/);
      await page.keyboard.press("Escape");

      await open();
      await segment(page, counted(x.export.all, 2)).click();
      await segment(page, x.export.redacted).click();
      await expect(dialog(page).getByText(x.export.leavesOut)).toBeVisible();
      await expect(dialog(page).getByText(x.export.reveal.recipient)).toHaveCount(0);
      await dialog(page).getByText(counted(x.export.fields_other, 10)).first().click();
      await dialog(page).getByLabel(x.export.field.matter, { exact: true }).check();
      await expect(dialog(page).getByText(x.export.reveal.matter)).toBeVisible();
      const redacted = await saved(page, save);
      expect(redacted.name).toBe("plainview-log-redacted.csv");
      expect(redacted.text.split("\r\n")).toHaveLength(4);
      expect(redacted.text).toMatch(/Hollow Creek CO 809xx/i);
      expect(redacted.text).toContain("24-113");
      expect(redacted.text).not.toMatch(/Ana|Muster|Luz|Vega|Elm|Cedar|80999|9407|HYPERLINK|kept/);
      await page.keyboard.press("Escape");

      await open();
      await segment(page, counted(x.export.all, 2)).click();
      await segment(page, x.export.json).click();
      await expect(dialog(page).getByText(x.export.reveal.written)).toBeVisible();
      const json = await saved(page, save);
      await page.keyboard.press("Escape");

      // What went out in whole comes in again, and is known.
      for (const again of [csv(all.text, "again.csv"), csv(json.text, "again.json")]) {
        await startImport(page, t, again);
        await expect(dialog(page).getByText(counted(x.import.read_other, 2))).toBeVisible();
        await run(page, t);
        await expect(dialog(page).getByText(counted(x.summary.skipped_other, 2))).toBeVisible();
        await page.keyboard.press("Escape");
      }
      expect(await totalOf(page)).toBe(2);
      expect(app.foreignRequests).toEqual([]);
    });

    test("address cards come in, with what is wrong by line, and go out", async ({ app }, testInfo) => {
      const { page } = app;
      const b = books[language];
      const cards = [
        ...["BEGIN:VCARD", "VERSION:3.0", "FN:Ana Muster", "PHOTO;ENCODING=b:/9j/4AAQ", " SkZJRg=="],
        ...["ADR:;;12 Elm St;Hollow Creek;CO;80999;", "END:VCARD"],
        ...["BEGIN:VCARD", "VERSION:3.0", "FN:No Street", "END:VCARD", ""],
      ].join("\r\n");
      await openLog(page, t);
      await page.getByRole("button", { name: b.open, exact: true }).click();
      await dialog(page).getByRole("button", { name: x.cards.import, exact: true }).click();
      await pickFile(page, csv(list));
      await expect(dialog(page).getByRole("alert")).toContainText(x.file.refused.notCards);
      await pickFile(page, csv(cards, "all.vcf"));
      await expect(dialog(page).getByText(counted(x.cards.added_one, 1))).toBeVisible();
      await expect(
        dialog(page).getByRole("row").filter({ hasText: x.problems["card-without-address"] }),
      ).toContainText("8");
      await dialog(page).getByRole("button", { name: x.cards.back }).click();
      await expect(dialog(page).getByRole("button", { name: /Ana Muster/ })).toBeVisible();
      await dialog(page).getByRole("button", { name: x.cards.export, exact: true }).click();
      await expect(dialog(page).getByText(x.cards.reveals)).toBeVisible();
      if (testInfo.project.name === "electron") return;
      const out = await saved(page, () =>
        dialog(page).getByRole("button", { name: x.export.save, exact: true }).click(),
      );
      expect(out.name).toBe(x.cards.file);
      expect(out.text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
      await dialog(page).getByRole("button", { name: x.cards.back }).click();
      await dialog(page).getByRole("button", { name: x.cards.import, exact: true }).click();
      await pickFile(page, csv(out.text, "again.vcf"));
      await expect(dialog(page).getByText(counted(x.cards.known_one, 1))).toBeVisible();
    });
  });

test.describe("a file that is to come in", () => {
  const t = texts.en;
  const x = t.exchange;

  test("that is not a list is refused with what to do", async ({ app }) => {
    const { page, dataFolder } = app;
    await openLog(page, t);
    const refused = async (name: string, bytes: string, reason: keyof typeof x.file.refused) => {
      await pickFile(page, { name, mimeType: "", buffer: Buffer.from(bytes, "latin1") });
      await expect(dialog(page).getByRole("alert")).toContainText(x.file.refused[reason].slice(0, 40));
      await expect(dialog(page).getByRole("alert")).toContainText(name);
    };
    await page.getByRole("button", { name: x.open.import, exact: true }).click();
    await refused("list.xlsx", "PK\x03\x04 xl/workbook.xml", "spreadsheet");
    await refused("list.png", "\x89PNG\r\n\x1a\n", "image");
    await refused("empty.csv", "", "empty");
    await refused("people.vcf", "BEGIN:VCARD\nEND:VCARD\n", "cards");
    await refused("backup.age", "age-encryption.org/v1\n-> X25519 ", "backup");
    await drop(page, ["one.csv", "two.csv"]);
    await expect(dialog(page).getByText(x.file.one)).toBeVisible();
    await drop(page, ["one.csv"]);
    await expect(dialog(page).getByText(counted(x.import.read_one, 1))).toBeVisible();
    await dialog(page).getByRole("button", { name: x.file.other }).click();

    // Text, but no table that can be read: the way it is read can be changed.
    await pickFile(page, csv('Date,To\n2026-03-14,"Ana'));
    await expect(dialog(page).getByRole("alert")).toContainText(x.problems["quote-open"]);
    await expect(dialog(page).getByRole("button", { name: x.import.start, exact: true })).toBeDisabled();
    await dialog(page).getByRole("button", { name: x.file.other }).click();

    // Gone between the choice and the import: nothing is kept, and the choices stay.
    const path = join(dataFolder, "going.csv");
    writeFileSync(path, "Date,To\n2026-03-14,Ana\n");
    await pickFile(page, path);
    await expect(dialog(page).getByText(counted(x.import.read_one, 1))).toBeVisible();
    rmSync(path);
    await run(page, t);
    await expect(dialog(page).getByText(x.import.failed)).toBeVisible();
    expect(await totalOf(page)).toBe(0);
  });

  test("that is large shows how far it is, and can be given up with nothing kept", async ({ app }) => {
    const { page, dataFolder } = app;
    await openLog(page, t);
    const path = join(dataFolder, "large.csv");
    const row = (at: number) =>
      `2026-03-14,Person ${at},${at} Elm St,Hollow Creek,CO,80999,${"note ".repeat(20)}\n`;
    writeFileSync(
      path,
      `Date,Name,Street,City,State,ZIP,Note\n${Array.from({ length: 160_000 }, (_, at) => row(at)).join("")}`,
    );
    await startImport(page, t, path);
    await expect(dialog(page).getByText(x.import.goesOn)).toBeVisible();
    await expect(dialog(page).getByText(x.import.large.slice(0, 20))).toBeVisible();
    await run(page, t);
    await expect(dialog(page).getByText(/^[1-9]\d* rows read$/)).toBeVisible();
    await dialog(page).getByRole("button", { name: t.app.common.cancel, exact: true }).click();
    await expect(dialog(page).getByText(x.import.stopped)).toBeVisible();
    expect(await totalOf(page)).toBe(0);

    // A lock ends it too, and takes the dialog with it.
    await run(page, t);
    await expect(dialog(page).getByText(/^[1-9]\d* rows read$/)).toBeVisible();
    await call(page, "vault.lock", {});
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.getByText(x.import.away)).toBeVisible();
    rmSync(path);
  });

  test("that is older than entries are kept says so, with the way to change that", async ({ app }) => {
    const { page } = app;
    await chooseExample(page, t, "letter-home");
    // Entries are kept for 180 days, as suggested.
    await makeLog(page, t);
    await saveEntry(page, t, "caso-12");
    await goTo(page, t, "log");
    await startImport(page, t, csv("Date,To\n2020-03-14,Ana\n2020-03-15,Luz\n2100-01-01,Rosa\n"));
    await run(page, t);
    await expect(dialog(page).getByText(counted(x.summary.expire_other, 2))).toBeVisible();
    await dialog(page).getByRole("button", { name: x.summary.keep }).click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.getByRole("heading", { name: t.settings.parts.keep })).toBeVisible();
  });
});

for (const { colorScheme, language } of looks)
  test.describe(`import and export, ${colorScheme}, ${language}`, () => {
    const width = language === "en" ? 400 : 640;
    test.use({ colorScheme, language, viewport: { width, height: 700 } });
    const t = texts[language];
    const x = t.exchange;

    test("have no axe violation, and fit the width", async ({ app }) => {
      const { page } = app;
      await openLog(page, t);
      await startImport(page, t, {
        name: "a.png",
        mimeType: "",
        buffer: Buffer.from("\x89PNG\r\n", "latin1"),
      });
      await expect(dialog(page).getByRole("alert")).toBeVisible();
      await expectGood(page, "refused");
      await pickFile(page, csv(list));
      await dialog(page).getByText(x.import.how).click();
      await expectGood(page, "choices");
      await segment(page, x.import.leaveOut).click();
      await run(page, t);
      await expect(dialog(page).getByText(counted(x.summary.added_other, 2))).toBeVisible();
      await expectGood(page, "summary");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: x.open.export, exact: true }).click();
      await segment(page, x.export.redacted).click();
      await dialog(page).getByText(counted(x.export.fields_other, 10)).first().click();
      await expectGood(page, "export");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: books[language].open, exact: true }).click();
      await expect(dialog(page).getByRole("searchbox")).toBeVisible();
      await expectGood(page, "address book");
      await dialog(page).getByRole("button", { name: x.cards.export, exact: true }).click();
      await expectGood(page, "cards");
    });
  });

/** No violation in the dialog, and nothing of it outside the window; what scrolls by itself may be wider. */
async function expectGood(page: Page, where: string): Promise<void> {
  await expect(dialog(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .include("[role=dialog]")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`,
    ),
  ).toEqual([]);
  const outside = await dialog(page).evaluate((element) =>
    [...element.querySelectorAll("*")]
      .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .filter((part) => part.closest("table") === null && getComputedStyle(part).clipPath === "none")
      .map((part) => part.outerHTML.slice(0, 120)),
  );
  expect(outside, where).toEqual([]);
}
