import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import en from "../../resources/locales/en/book.json" with { type: "json" };
import printEn from "../../resources/locales/en/print.json" with { type: "json" };
import es from "../../resources/locales/es/book.json" with { type: "json" };
import { test } from "./app.ts";
import { goTo, looks, makeLog, passphrase, type Texts, texts } from "./steps.ts";

const book = { en, es } as const;
type BookTexts = (typeof book)["en" | "es"];

const own = "Daniel Okafor Reyes\nPO Box 118\nAurora CO 80012";
const court = "Immigration Court\n1961 Stout St Ste 3101\nDenver CO 80294";
const friend = "Mrs. Adaeze Okafor\n227 Juniper Hollow Rd\nMacon GA 31204";

const dialog = (page: Page) => page.getByRole("dialog");
const fieldOf = (page: Page, t: Texts, field: "from" | "to") =>
  page.getByLabel(t.check.form[field], { exact: true });
const pickerOf = (page: Page, b: BookTexts, field: "from" | "to") =>
  page.getByRole("button", {
    name: b.pick.from[field === "from" ? "returnAddress" : "deliveryAddress"],
    exact: true,
  });

/** Starts to work in memory only, from the address book under a field. */
async function startSession(page: Page, t: Texts, b: BookTexts): Promise<void> {
  await pickerOf(page, b, "from").click();
  await page.getByRole("button", { name: b.none.start }).click();
  await page.getByRole("button", { name: t.vault.choose.session }).click();
  await expect(dialog(page).getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
}

/** Types an address and saves it with the button under its field, as what the form takes it for. */
async function keep(page: Page, t: Texts, b: BookTexts, field: "from" | "to", address: string) {
  await fieldOf(page, t, field).fill(address);
  await page.getByRole("button", { name: b.pick.save, exact: true }).click();
  await dialog(page).getByRole("button", { name: b.form.save, exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText(b.pick.known, { exact: true })).toBeVisible();
  await fieldOf(page, t, field).fill("");
}

async function openBook(page: Page, t: Texts, b: BookTexts): Promise<void> {
  await goTo(page, t, "log");
  await page.getByRole("button", { name: b.open, exact: true }).click();
  await expect(dialog(page).getByRole("searchbox")).toBeFocused();
}

const entry = (page: Page, name: string): Locator => dialog(page).getByRole("button", { name, exact: true });

for (const language of ["en", "es"] as const)
  test.describe(`the address book in ${language}`, () => {
    test.use({ language });
    const t = texts[language];
    const b = book[language];

    test("fills a field by typing, with the keyboard alone, and leaves plain typing alone", async ({
      app,
    }) => {
      const { page } = app;
      await startSession(page, t, b);
      await keep(page, t, b, "from", own);
      await keep(page, t, b, "to", friend);
      const from = fieldOf(page, t, "from");
      await from.focus();
      await page.keyboard.type("oka");
      const options = page.getByRole("listbox").getByRole("option");
      // Own return addresses come first under the return address.
      await expect(options).toHaveText([/Daniel Okafor Reyes/, /Adaeze Okafor/]);
      await expect(from).toHaveAttribute("aria-autocomplete", "list");
      await expect(from).not.toHaveAttribute("aria-activedescendant");
      await page.keyboard.press("Enter");
      await page.keyboard.type("12 Elm St");
      await expect(from).toHaveValue("oka\n12 Elm St");
      await expect(options).toHaveCount(0);

      await from.fill("");
      await page.keyboard.type("oka");
      await expect(options).toHaveCount(2);
      await page.keyboard.press("Escape");
      await expect(options).toHaveCount(0);
      await page.keyboard.type("f");
      await expect(options).toHaveCount(2);
      await page.keyboard.press("ArrowDown");
      await expect(options.first()).toHaveAttribute("aria-selected", "true");
      await expect(from).toHaveAttribute(
        "aria-activedescendant",
        (await options.first().getAttribute("id")) ?? "",
      );
      await page.keyboard.press("Enter");
      await expect(from).toHaveValue(own);
      await expect(from).toBeFocused();
      await page.getByRole("status").getByRole("button", { name: t.app.common.undo }).click();
      await expect(from).toHaveValue("okaf");
    });

    test("opens under a field and is searched there, with the keyboard alone", async ({ app }) => {
      const { page } = app;
      await startSession(page, t, b);
      await keep(page, t, b, "from", own);
      await keep(page, t, b, "to", court);
      const to = fieldOf(page, t, "to");
      await to.focus();
      await page.keyboard.press("Tab");
      await expect(pickerOf(page, b, "to")).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(dialog(page).getByRole("searchbox")).toBeFocused();
      await page.keyboard.type("denver");
      await expect(dialog(page).getByRole("option")).toHaveCount(1);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect(to).toHaveValue(court);
      await expect(pickerOf(page, b, "to")).toBeFocused();
    });

    test("finds, changes, deletes and brings back an address", async ({ app }) => {
      const { page } = app;
      await startSession(page, t, b);
      await keep(page, t, b, "from", own);
      await openBook(page, t, b);
      await expect(dialog(page).getByText(b.ownKind["po-box"], { exact: true })).toBeVisible();
      await dialog(page).getByRole("button", { name: b.add }).click();
      await dialog(page).getByText(b.kind.organization, { exact: true }).click();
      await dialog(page).getByRole("button", { name: b.form.save, exact: true }).click();
      await expect(dialog(page).getByText(b.form.missing)).toBeVisible();
      await dialog(page).getByLabel(b.form.address, { exact: true }).fill(court);
      await dialog(page).getByRole("button", { name: b.form.save, exact: true }).click();
      await expect(dialog(page).getByText(b.saved)).toBeVisible();

      await dialog(page).getByRole("searchbox").fill("denv");
      await expect(entry(page, "Daniel Okafor Reyes")).toHaveCount(0);
      await entry(page, "Immigration Court").click();
      await dialog(page).getByLabel(b.form.name, { exact: true }).fill("Denver court");
      await dialog(page).getByRole("button", { name: b.form.save, exact: true }).click();
      await entry(page, "Denver court").click();
      await dialog(page).getByRole("button", { name: b.form.delete, exact: true }).click();
      await expect(entry(page, "Denver court")).toHaveCount(0);
      await expect(entry(page, "Daniel Okafor Reyes")).toBeVisible();
      await dialog(page).getByRole("status").getByRole("button", { name: t.app.common.undo }).click();
      await expect(entry(page, "Denver court")).toBeVisible();
      await dialog(page).getByText(b.mine, { exact: true }).click();
      await expect(entry(page, "Denver court")).toHaveCount(0);
      await dialog(page).getByRole("searchbox").fill("nobody of that name");
      await expect(
        dialog(page).getByText(b.noMatch.replace("{{query}}", "nobody of that name")),
      ).toBeVisible();
    });
  });

test.describe("the address book", () => {
  const t = texts.en;
  const b = en;

  test("keeps what was typed when an address was changed, or deleted, in another window", async ({ app }) => {
    const { page } = app;
    await startSession(page, t, b);
    await keep(page, t, b, "to", friend);
    await openBook(page, t, b);
    await entry(page, "Mrs. Adaeze Okafor").click();
    const address = dialog(page).getByLabel(b.form.address, { exact: true });
    await address.fill(`${friend}-0042`);
    const elsewhere = friend.replace("227", "229");
    await inAnotherWindow(page, "change", elsewhere);
    const save = dialog(page).getByRole("button", { name: b.form.save, exact: true });
    await save.click();
    await expect(dialog(page).getByText(b.changed.title)).toBeVisible();
    await expect(dialog(page).getByRole("alert")).toContainText("229 Juniper Hollow Rd");
    await expect(address).toHaveValue(`${friend}-0042`);
    await save.click();
    await expect(entry(page, "Mrs. Adaeze Okafor")).toBeVisible();
    await expect(dialog(page).getByText(/31204-0042/)).toBeVisible();

    await entry(page, "Mrs. Adaeze Okafor").click();
    await address.fill(friend);
    await inAnotherWindow(page, "delete");
    await save.click();
    await expect(dialog(page).getByText(b.gone.title)).toBeVisible();
    await expect(address).toHaveValue(friend);
    await save.click();
    await expect(dialog(page).getByText(/Macon GA 31204$/)).toBeVisible();
  });

  test("takes a paste for itself: two addresses pasted in its form do not fill in the piece", async ({
    app,
  }) => {
    const { page } = app;
    await startSession(page, t, b);
    await pickerOf(page, b, "from").click();
    await dialog(page).getByRole("button", { name: b.pick.manage }).click();
    await dialog(page).getByRole("button", { name: b.add }).click();
    const paste = (field: Locator) =>
      field.evaluate((element, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
        return element.dispatchEvent(event);
      }, `${own}\n\n${friend}`);
    expect(await paste(dialog(page).getByLabel(b.form.address, { exact: true }))).toBe(true);
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await expect(fieldOf(page, t, "to")).toHaveValue("");
    // In the field itself, the same paste is split.
    expect(await paste(fieldOf(page, t, "from"))).toBe(false);
    await expect(fieldOf(page, t, "to")).toHaveValue(friend);
  });

  test("says when an address is there already, and opens it", async ({ app }) => {
    const { page } = app;
    await startSession(page, t, b);
    await keep(page, t, b, "to", friend);
    await openBook(page, t, b);
    await dialog(page).getByRole("button", { name: b.add }).click();
    await dialog(page).getByLabel(b.form.address, { exact: true }).fill(friend.toUpperCase());
    await dialog(page).getByRole("button", { name: b.form.save, exact: true }).click();
    await dialog(page).getByRole("button", { name: b.form.openKnown }).click();
    await expect(dialog(page).getByLabel(b.form.address, { exact: true })).toHaveValue(friend);
  });

  test("is locked with the log, says so under a field, and shows nothing until it is unlocked", async ({
    app,
  }) => {
    const { page } = app;
    await fieldOf(page, t, "to").fill(friend);
    await makeLog(page, t);
    await expect(page.getByRole("dialog", { name: t.log.save.title })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await keep(page, t, b, "to", friend);
    await goTo(page, t, "log");
    await page.getByRole("button", { name: t.log.lock, exact: true }).click();
    await goTo(page, t, "check");
    await fieldOf(page, t, "to").focus();
    await page.keyboard.type("okafor");
    await expect(page.getByRole("listbox")).toHaveCount(0);
    await pickerOf(page, b, "to").click();
    await expect(dialog(page).getByText(b.locked.title)).toBeVisible();
    await expect(page.getByText("227 Juniper Hollow Rd")).toHaveCount(0);
    await dialog(page).getByRole("button", { name: b.locked.unlock }).click();
    const unlock = page.getByRole("dialog", { name: t.vault.unlock.title });
    await unlock.getByLabel(t.vault.unlock.passphrase, { exact: true }).fill(passphrase);
    await unlock.getByRole("button", { name: t.vault.unlock.submit, exact: true }).click();
    await expect(dialog(page).getByRole("option", { name: /Adaeze Okafor/ })).toBeVisible();
  });

  test("prints labels for the addresses chosen", async ({ app }, testInfo) => {
    const { page } = app;
    await startSession(page, t, b);
    await keep(page, t, b, "to", friend);
    await keep(page, t, b, "to", court);
    await openBook(page, t, b);
    await expect(dialog(page).getByRole("button", { name: b.labelsNone })).toBeDisabled();
    await dialog(page).getByLabel(b.selectAll).check();
    await dialog(page)
      .getByRole("button", { name: b.labels_other.replace("{{count}}", "2") })
      .click();
    const labels = page.getByRole("dialog", { name: printEn.labels.title_other.replace("{{count}}", "2") });
    await labels.getByRole("textbox", { name: printEn.labels.skip }).fill("29");
    await page.keyboard.press("Tab");
    await expect(labels.getByText(printEn.labels.sheets_other.replace("{{count}}", "2"))).toBeVisible();
    if (testInfo.project.name !== "electron") {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        labels.getByRole("button", { name: printEn.save, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(printEn.labels.file);
    }
    await page.keyboard.press("Escape");
    await expect(labels).toHaveCount(0);
    await expect(dialog(page).getByRole("searchbox")).toBeVisible();
  });
});

test.describe("in a low window, with larger text", () => {
  test.use({ viewport: { width: 640, height: 500 } });

  test("nothing of the address list stands outside it, nor in front of the log's own dialogs", async ({
    app,
  }) => {
    const { page } = app;
    const t = texts.en;
    await page.evaluate(() => document.documentElement.setAttribute("data-text", "larger"));
    await pickerOf(page, book.en, "from").click();
    const start = page.getByRole("button", { name: book.en.none.start });
    await start.scrollIntoViewIfNeeded();
    const [popover, button] = await Promise.all([dialog(page).boundingBox(), start.boundingBox()]);
    expect(button && popover && button.y + button.height <= popover.y + popover.height).toBe(true);
    await start.click();
    const choice = page.getByRole("button", { name: t.vault.choose.session });
    await expect(choice).toBeVisible();
    await expect(start).toBeHidden();
  });
});

for (const { colorScheme, language } of looks)
  test.describe(`the address book, ${colorScheme}, ${language}`, () => {
    test.use({ colorScheme, language });
    const t = texts[language];
    const b = book[language];

    test("has no axe violation", async ({ app }) => {
      const { page } = app;
      await pickerOf(page, b, "from").click();
      await expectAccessible(page, "no book");
      await page.keyboard.press("Escape");
      await startSession(page, t, b);
      await keep(page, t, b, "from", own);
      await fieldOf(page, t, "from").fill("dan");
      await page.keyboard.press("ArrowDown");
      await expect(page.getByRole("option")).toHaveCount(1);
      // The rest of Check is looked at with Check.
      await expectAccessible(page, "suggestions", "form");
      await page.keyboard.press("Escape");
      await pickerOf(page, b, "from").click();
      await expect(dialog(page).getByRole("option")).toHaveCount(1);
      await expectAccessible(page, "picker");
      await dialog(page).getByRole("button", { name: b.pick.manage }).click();
      await expect(entry(page, "Daniel Okafor Reyes")).toBeVisible();
      await expectAccessible(page, "list");
      await entry(page, "Daniel Okafor Reyes").click();
      await expectAccessible(page, "form");
      await dialog(page).getByRole("button", { name: b.form.delete, exact: true }).click();
      await expect(dialog(page).getByText(b.empty.title)).toBeVisible();
      await expectAccessible(page, "empty list");
    });
  });

async function expectAccessible(page: Page, where: string, within = "html"): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`,
    ),
  ).toEqual([]);
}

/** Changes or deletes the only address behind the back of the page, as another window would. */
async function inAnotherWindow(page: Page, what: "change" | "delete", address = ""): Promise<void> {
  await page.evaluate(
    async ([action, text]) => {
      const call = async (name: string, input: unknown) => {
        const { bridge } = window as Window & {
          bridge?: { call(name: string, input: unknown): Promise<unknown> };
        };
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
      };
      const { value } = (await call("book.list", {})) as {
        value: { entries: { id: string; version: number }[] };
      };
      const [{ version, ...only } = { id: "", version: 0 }] = value.entries;
      if (action === "delete") await call("book.delete", { id: only.id });
      else await call("book.save", { ...only, address: text, expectedVersion: version });
    },
    [what, address] as const,
  );
}
