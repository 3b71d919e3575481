import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import en from "../../resources/locales/en/print.json" with { type: "json" };
import es from "../../resources/locales/es/print.json" with { type: "json" };
import { machines } from "../../src-core/reference/mail-zones.ts";
import { type ReadPage, type ReadText, readPdf } from "../../src-main/pdf/pdf-reader.test-helper.ts";
import { test } from "./app.ts";
import { chooseExample, looks, texts } from "./steps.ts";

const print = { en, es } as const;
type PrintTexts = (typeof print)["en" | "es"];

const inElectron = "the window of Electron shows no PDFs and saves no files by itself";
const mmPerInch = 25.4;
const toleranceMm = 0.5;

async function openDialog(page: Page, language: "en" | "es"): Promise<void> {
  await page.getByRole("button", { name: texts[language].check.print, exact: true }).click();
  await expect(page.getByRole("dialog", { name: print[language].mailpiece.letter })).toBeVisible();
}

const dialog = (page: Page) => page.getByRole("dialog");
const openPrinter = (page: Page, p: PrintTexts) =>
  dialog(page)
    .getByRole("button", { name: new RegExp(`^${p.printer.title}`) })
    .click();

/** What "Save PDF" gives, as another program reads it. */
async function savedPage(page: Page, p: PrintTexts): Promise<{ name: string; first: ReadPage }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: p.save, exact: true }).click(),
  ]);
  const { pages } = await readPdf(new Uint8Array(readFileSync(await download.path())));
  const [first] = pages;
  if (!first) throw new Error("a PDF without a page");
  return { name: download.suggestedFilename(), first };
}

function lineOf(page: ReadPage, text: string): ReadText {
  const found = page.texts.find((line) => line.text === text);
  if (!found) throw new Error(`${text} is not in the PDF`);
  return found;
}

/** A point of a page that lies a quarter turn to the left, on the piece as one reads it, in inches. */
const onPiece = (page: ReadPage, { xIn, yIn }: ReadText) => ({ x: yIn, y: page.widthIn - xIn });

test.describe("printing an envelope", () => {
  const t = texts.en;

  test("gives a PDF with real text inside the area that machines read", async ({ app }, testInfo) => {
    test.skip(testInfo.project.name === "electron", inElectron);
    const { page } = app;
    await chooseExample(page, t, "letter-home");
    await openDialog(page, "en");
    const { name, first } = await savedPage(page, en);
    expect(name).toBe(en.mailpiece.file);
    await expect(dialog(page).getByText(en.state.saved.replace("{{name}}", name))).toBeVisible();
    expect(first.widthIn).toBeCloseTo(4.125, 3);
    expect(first.heightIn).toBeCloseTo(9.5, 3);
    for (const text of ["Mrs. Adaeze Okafor", "227 Juniper Hollow Rd", "Macon GA 31204"]) {
      const line = lineOf(first, text);
      expect(line.direction[1]).toBeCloseTo(1, 5);
      const { x, y } = onPiece(first, line);
      expect(x).toBeGreaterThanOrEqual(machines.side);
      expect(x + line.lengthIn).toBeLessThanOrEqual(9.5 - machines.side);
      expect(y).toBeGreaterThanOrEqual(machines.bottom);
      expect(y + (line.sizePt / 72) * 1.069).toBeLessThanOrEqual(machines.top);
    }
    const sender = onPiece(first, lineOf(first, "Daniel Okafor Reyes"));
    expect(sender.x).toBeLessThan(9.5 / 2);
    expect(sender.y).toBeGreaterThan((4.125 * 2) / 3);
  });

  test("moves every line by the printer's offset, to half a millimetre, and keeps it for the next time", async ({
    app,
  }, testInfo) => {
    test.skip(testInfo.project.name === "electron", inElectron);
    await chooseExample(app.page, t, "letter-home");
    await openDialog(app.page, "en");
    const { first: before } = await savedPage(app.page, en);
    await openPrinter(app.page, en);
    await dialog(app.page).getByLabel(en.printer.name, { exact: true }).fill("Office upstairs");
    await dialog(app.page).getByRole("textbox", { name: en.printer.offsetRight }).fill("2.5");
    await dialog(app.page).getByRole("textbox", { name: en.printer.offsetUp }).fill("-3");
    await app.page.keyboard.press("Tab");
    await dialog(app.page).getByRole("button", { name: en.printer.offsetUp }).last().press("Enter");
    await app.page.keyboard.press("Escape");
    await expect(dialog(app.page)).toHaveCount(0);

    const again = await app.restart();
    await chooseExample(again, t, "letter-home");
    await openDialog(again, "en");
    await expect(dialog(again).getByText("Office upstairs")).toBeVisible();
    await openPrinter(again, en);
    await expect(dialog(again).getByRole("textbox", { name: en.printer.offsetRight })).toHaveValue(/2\.5/);
    const { first: after } = await savedPage(again, en);
    expect(after.texts.length).toBe(before.texts.length);
    for (const line of before.texts) {
      const from = onPiece(before, line);
      const to = onPiece(after, lineOf(after, line.text));
      expect(Math.abs((to.x - from.x) * mmPerInch - 2.5)).toBeLessThan(toleranceMm);
      // One step up from -3.
      expect(Math.abs((to.y - from.y) * mmPerInch + 2.5)).toBeLessThan(toleranceMm);
    }
  });

  test("warns in words about what breaks the layout, with its sources", async ({ app }) => {
    const { page } = app;
    await page
      .getByLabel(t.check.form.to, { exact: true })
      .fill(
        `${"Department of the Extraordinarily Long Names and Longer Titles ".repeat(4)}\n1961 Stout St\nDenver CO`,
      );
    await openDialog(page, "en");
    const warnings = dialog(page).getByRole("region", { name: en.problemsTitle });
    const zip = warnings.locator("[data-problem=no-zip-code]");
    await expect(zip).toContainText(en.problems["no-zip-code"]);
    await expect(
      warnings.locator("[data-problem=line-cut], [data-problem=type-too-small]").first(),
    ).toBeVisible();
    await zip.getByRole("button").click();
    await expect(page.locator("[data-fact=addr-zip-optional-single-piece]")).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByLabel(t.check.form.to, { exact: true }).fill("Intake\n1961 Stout St\nDenver CO 80294");
    await openDialog(page, "en");
    await expect(dialog(page).getByText(en.noProblems)).toBeVisible();
  });

  test("leaves the return address off when asked to", async ({ app }, testInfo) => {
    test.skip(testInfo.project.name === "electron", inElectron);
    const { page } = app;
    await chooseExample(page, t, "letter-home");
    await openDialog(page, "en");
    await dialog(page).getByText(en.withReturn, { exact: true }).click();
    const { first } = await savedPage(page, en);
    const printed = first.texts.map(({ text }) => text).join("\n");
    expect(printed).toContain("Adaeze Okafor");
    expect(printed).not.toContain("Larkspur");
  });

  test("hands the PDF to the browser's print window, and no other page may be framed", async ({
    app,
  }, testInfo) => {
    test.skip(testInfo.project.name === "electron", inElectron);
    const { page } = app;
    await chooseExample(page, t, "letter-home");
    // A print window cannot open without a screen: what would open it is watched instead, on the real frame.
    await page.evaluate(() => {
      const watched = window as Window & { printed?: string[]; pdf?: Blob };
      const printed: string[] = [];
      watched.printed = printed;
      const makeUrl = URL.createObjectURL;
      URL.createObjectURL = (made: Blob | MediaSource) => {
        if (made instanceof Blob) watched.pdf = made;
        return makeUrl.call(URL, made);
      };
      const real = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow")?.get;
      Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
        get(this: HTMLIFrameElement) {
          const frame: Window | null = real?.call(this);
          return { print: () => printed.push(String(frame?.location.href)) };
        },
      });
    });
    await openDialog(page, "en");
    const button = dialog(page).getByRole("button", { name: en.print, exact: true });
    await button.click();
    await expect(dialog(page).getByText(en.state.printing)).toBeVisible();
    await expect(button).toBeFocused();
    const watched = await page.evaluate(async () => {
      const { printed, pdf } = window as Window & { printed?: string[]; pdf?: Blob };
      return {
        printed,
        type: pdf?.type,
        bytes: [...new Uint8Array((await pdf?.arrayBuffer()) ?? new ArrayBuffer(0))],
      };
    });
    expect(watched.printed).toEqual([expect.stringMatching(/^blob:http:\/\/127\.0\.0\.1:\d+\//)]);
    expect(watched.type).toBe("application/pdf");
    // The viewer of the browser took the file: its document stands in the frame.
    expect(page.frames().some((frame) => frame.url() === watched.printed?.[0])).toBe(true);
    const { pages } = await readPdf(new Uint8Array(watched.bytes));
    expect(pages[0]?.texts.map(({ text }) => text)).toContain("Mrs. Adaeze Okafor");
    expect(app.complaints).toEqual([]);

    const refused = await page.evaluate(async () => {
      const blocked: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
        blocked.push(`${effectiveDirective} ${blockedURI}`),
      );
      for (const src of ["https://example.com/", "data:text/html,x", "/"]) {
        const frame = document.createElement("iframe");
        frame.src = src;
        document.body.append(frame);
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return blocked;
    });
    expect(refused.length).toBe(3);
    expect(refused.every((entry) => entry.startsWith("frame-src "))).toBe(true);
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
  });
});

for (const { colorScheme, language } of looks)
  test.describe(`the print dialog, ${colorScheme}, ${language}`, () => {
    test.use({ colorScheme, language });
    const p = print[language];

    test("has no axe violation and says all in one language", async ({ app }, testInfo) => {
      const { page } = app;
      await chooseExample(page, texts[language], "immigration-court");
      await openDialog(page, language);
      await openPrinter(page, p);
      await dialog(page).getByText(p.paper.letter, { exact: true }).click();
      await dialog(page).getByRole("button", { name: p.printer.add }).click();
      await expect(dialog(page).getByLabel(p.printer.name, { exact: true })).toHaveValue(p.printer.another);
      await expectAccessible(page);
      if (testInfo.project.name === "electron") return;
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        dialog(page).getByRole("button", { name: p.save, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(p.mailpiece.file);
    });
  });

for (const width of [400, 640])
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("the print dialog fits its width", async ({ app }) => {
      const { page } = app;
      await chooseExample(page, texts.en, "immigration-court");
      await openDialog(page, "en");
      await openPrinter(page, en);
      const over = await dialog(page).evaluate((element) =>
        [element, ...element.querySelectorAll("*")]
          .filter((part) => /auto|scroll/.test(getComputedStyle(part).overflowX))
          .map((part) => part.scrollWidth - part.clientWidth),
      );
      expect(over.length).toBeGreaterThan(0);
      expect(Math.max(...over)).toBeLessThanOrEqual(0);
    });
  });

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`),
  ).toEqual([]);
}
