import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import type { Input } from "../../src-core/contract/calls.ts";
import { test } from "./app.ts";
import { chooseExample, goTo, type Texts, texts } from "./steps.ts";

/** Works in memory only: a key takes its time to make, and these journeys are about what comes after. */
async function startSession(page: Page, t: Texts): Promise<void> {
  await chooseExample(page, t, "letter-home");
  await page.getByRole("button", { name: t.check.save, exact: true }).click();
  await page.getByRole("button", { name: t.vault.choose.session }).click();
  await expect(page.getByRole("dialog").getByLabel(t.log.save.tag, { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

/** Entry 0 is the oldest. Every third has matter 24-113 and a deadline; every tenth was returned. */
function invented(n: number): Input<"log.add"> {
  return {
    piece: {
      deliveryAddress: `Office ${n}\n${n + 1} Juniper Hollow Rd\nMacon GA 31204`,
      returnAddress: "Daniel Okafor Reyes\nPO Box 118\nAurora CO 80012",
    },
    mailedOn: day(n),
    status: n % 10 === 0 ? "returned" : "mailed",
    tag: n % 2 === 0 ? "clinic" : "home",
    matter: n % 3 === 0 ? "24-113" : "",
    deadline: n % 3 === 0 ? { day: day(n + 2000) } : null,
    costCents: n,
  };
}

/** Adds many entries by the same calls as the page, from the page. */
async function addEntries(page: Page, count: number): Promise<void> {
  const failed = await page.evaluate(
    async (inputs) => {
      const session = sessionStorage.getItem("plainview.session") ?? "";
      const overHttp = async (name: string, input: unknown) => {
        const response = await fetch(`/call/${name}`, {
          method: "POST",
          headers: { "content-type": "application/json", "x-plainview-session": session },
          body: JSON.stringify(input),
        });
        return response.json();
      };
      const bridge = Reflect.get(window, "bridge");
      const call = bridge ? (name: string, input: unknown) => bridge.call(name, input) : overHttp;
      let failures = 0;
      for (const input of inputs) if (!(await call("log.add", input)).ok) failures++;
      return failures;
    },
    Array.from({ length: count }, (_, n) => invented(n)),
  );
  expect(failed).toBe(0);
}

const count = (t: Texts, n: number) =>
  (n === 1 ? t.log.found_one : t.log.found_other).replace("{{count}}", String(n));
const grid = (page: Page) => page.getByRole("grid");
const rowAt = (page: Page, row: number) => page.locator(`[data-row="${row}"]`);
const named = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

for (const language of ["en", "es"] as const) {
  const t = texts[language];

  test.describe(`finding entries (${language})`, () => {
    test.use({ language });

    test("scrolls through 300 entries, opens the last, deletes, undoes, and keeps its place", async ({
      app,
    }) => {
      const { page } = app;
      await startSession(page, t);
      await addEntries(page, 300);
      await goTo(page, t, "log");
      await expect(page.getByText(count(t, 300), { exact: true })).toBeVisible();
      await expect(grid(page)).toHaveAttribute("aria-rowcount", "301");
      // Only what is near the view is in the page.
      expect(await page.locator("[data-row]").count()).toBeLessThan(60);
      await expect(rowAt(page, 0)).toHaveAttribute("aria-rowindex", "2");

      await page.keyboard.press("/");
      await expect(page.getByRole("searchbox")).toBeFocused();
      await page.keyboard.press("ArrowDown");
      await expect(rowAt(page, 0)).toBeFocused();
      for (let turn = 0; turn < 4; turn++) await page.keyboard.press("PageDown");
      await expect(rowAt(page, 0)).toHaveCount(0);
      await page.keyboard.press("End");
      await expect(rowAt(page, 299)).toBeFocused();
      await expect(rowAt(page, 299)).toBeInViewport();
      await expect(named(page, "Office 0")).toBeVisible();
      await page.keyboard.press("Enter");
      const address = page
        .getByRole("dialog")
        .getByRole("definition")
        .filter({ hasText: "1 Juniper Hollow Rd" });
      await expect(address).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(rowAt(page, 299)).toBeFocused();

      for (let step = 0; step < 40; step++) await page.keyboard.press("ArrowUp");
      await expect(rowAt(page, 259)).toBeFocused();
      await expect(named(page, "Office 40")).toBeVisible();
      const scrolled = await grid(page).evaluate((box) => box.scrollTop);
      await page.keyboard.press("Delete");
      await expect(page.getByText(count(t, 299), { exact: true })).toBeVisible();
      await expect(named(page, "Office 40")).toHaveCount(0);
      await expect(rowAt(page, 259)).toBeFocused();
      await expect(rowAt(page, 259)).toContainText("Office 39");
      await page.getByRole("status").getByRole("button", { name: t.app.common.undo }).click();
      await expect(named(page, "Office 40")).toBeVisible();
      await expect(rowAt(page, 259)).toContainText("Office 40");
      expect(await grid(page).evaluate((box) => box.scrollTop)).toBe(scrolled);

      // An entry that is changed stays where one was.
      await named(page, "Office 40").click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: t.log.entry.edit, exact: true }).click();
      await dialog.getByLabel(t.log.save.tag, { exact: true }).fill("changed here");
      await dialog.getByRole("button", { name: t.log.entry.save, exact: true }).click();
      await expect(page.getByText(t.log.entry.saved)).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(rowAt(page, 259)).toContainText("changed here");
      expect(await grid(page).evaluate((box) => box.scrollTop)).toBe(scrolled);
      expect(app.complaints).toEqual([]);
    });

    test("narrows, says what narrows, and keeps it as a view, by the keyboard", async ({ app }) => {
      const { page } = app;
      await startSession(page, t);
      await addEntries(page, 40);
      await goTo(page, t, "log");
      const press = async (button: string) => {
        await page.getByRole("button", { name: button, exact: true }).focus();
        await page.keyboard.press("Enter");
      };
      await press(t.log.filter.button);
      await page.getByRole("checkbox", { name: t.log.status.returned, exact: true }).focus();
      await page.keyboard.press("Space");
      await expect(page.getByText(count(t, 4), { exact: true })).toBeVisible();
      await page.getByRole("checkbox", { name: t.log.status.mailed, exact: true }).focus();
      await page.keyboard.press("Space");
      await page.getByRole("combobox", { name: t.log.columns.matter, exact: true }).focus();
      await page.keyboard.type("24-1");
      // Half a word narrows nothing yet.
      await expect(page.getByText(count(t, 40), { exact: true })).toBeVisible();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect(page.getByText(count(t, 14), { exact: true })).toBeVisible();
      const active = page.getByRole("list", { name: t.log.filter.active });
      await expect(active.getByRole("button")).toHaveCount(3);
      await active.getByRole("button").first().focus();
      await page.keyboard.press("Enter");
      await expect(active.getByRole("button")).toHaveCount(2);
      await expect(active.getByRole("button").first()).toBeFocused();

      const viewButton = page.getByRole("button", { name: new RegExp(`^${t.log.views.button}`) });
      const choose = async (item: string) => {
        await viewButton.focus();
        await page.keyboard.press("Enter");
        const chosen = page.getByRole("menu").getByText(item, { exact: true });
        await expect(chosen).toBeVisible();
        await page.keyboard.type(item.slice(0, 9));
        await page.keyboard.press("Enter");
        await expect(page.getByRole("menu")).toHaveCount(0);
      };
      await choose(t.log.views.new);
      const dialog = page.getByRole("dialog");
      await expect(dialog.getByRole("textbox")).toBeFocused();
      await page.keyboard.type("24-113 open");
      await page.keyboard.press("Enter");
      await expect(dialog).toHaveCount(0);
      await expect(viewButton).toContainText("24-113 open");

      await page.keyboard.press("/");
      await page.keyboard.type("office 30");
      await expect(viewButton).toContainText(t.log.views.changed);
      await expect(page.getByText(count(t, 1), { exact: true })).toBeVisible();
      await page.keyboard.press("Escape");
      await choose(t.log.views.everything);
      await expect(page.getByText(count(t, 40), { exact: true })).toBeVisible();
      await expect(active).toHaveCount(0);
      await choose("24-113 open");
      await expect(active.getByRole("button")).toHaveCount(2);

      // Another view cannot have the name; the way on is another name.
      await page.getByRole("columnheader").getByRole("button", { name: t.log.columns.to }).click();
      await choose(t.log.views.new);
      await page.keyboard.type("24-113 OPEN");
      await page.keyboard.press("Enter");
      await expect(dialog.getByRole("alert")).toBeVisible();
      await page.keyboard.type(" by name");
      await page.keyboard.press("Enter");
      await expect(dialog).toHaveCount(0);
      await expect(viewButton).toContainText("24-113 OPEN by name");
      await choose(t.log.views.delete.replace("{{name}}", "24-113 OPEN by name"));
      await page.getByRole("status").getByRole("button", { name: t.app.common.undo }).click();
      await expect(viewButton).toContainText("24-113 OPEN by name");
    });

    test("selects with the keyboard, and deletes several after asking", async ({ app }) => {
      const { page } = app;
      await startSession(page, t);
      await addEntries(page, 40);
      await goTo(page, t, "log");
      await rowAt(page, 0).focus();
      await page.keyboard.press("Space");
      await expect(rowAt(page, 0)).toHaveAttribute("aria-selected", "true");
      await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Shift+ArrowDown");
      const selected = (n: number) => t.log.select.count_other.replace("{{count}}", String(n));
      await expect(page.getByText(selected(3), { exact: true })).toBeVisible();
      await page.keyboard.press("End");
      await expect(rowAt(page, 0)).toHaveCount(0);
      await expect(page.getByText(selected(3), { exact: true })).toBeVisible();
      await page.keyboard.press("Delete");
      const dialog = page.getByRole("dialog");
      await expect(dialog.getByText(t.log.delete.body)).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(rowAt(page, 39)).toBeFocused();
      await page.keyboard.press("Delete");
      await dialog.getByRole("button", { name: t.log.delete.submit_other.replace("{{count}}", "3") }).click();
      await expect(page.getByText(count(t, 37), { exact: true })).toBeVisible();
      await page.getByRole("status").getByRole("button", { name: t.app.common.undo }).click();
      await expect(page.getByText(count(t, 40), { exact: true })).toBeVisible();
      await rowAt(page, 36).focus();
      await page.keyboard.press("ControlOrMeta+a");
      await expect(page.getByText(selected(40), { exact: true })).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByText(selected(40), { exact: true })).toHaveCount(0);
    });

    test("an entry takes checked numbers, keeps what was typed, and becomes a new piece", async ({ app }) => {
      const { page } = app;
      await startSession(page, t);
      await addEntries(page, 2);
      await goTo(page, t, "log");
      await named(page, "Office 1").click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText(t.log.disclosed.title, { exact: true }).click();
      await expect(dialog.getByRole("listitem").first()).toBeVisible();
      await dialog.getByRole("button", { name: t.log.entry.edit, exact: true }).click();
      await dialog.getByRole("button", { name: t.log.numbers.add }).click();
      const number = dialog.getByLabel(t.log.numbers.text.replace("{{place}}", "1"), { exact: true });
      await expect(number).toBeFocused();
      await page.keyboard.type("9407 3000 0000 0000 0000 04");
      await expect(dialog.getByText(t.log.numbers.wrong)).toBeVisible();
      await page.keyboard.press("Backspace");
      await page.keyboard.type("3");
      await expect(dialog.getByText(t.log.numbers.fits)).toBeVisible();
      // Leaving by mistake loses nothing.
      await page.keyboard.press("Escape");
      await expect(dialog.getByText(t.log.leaving.body)).toBeVisible();
      await page.keyboard.press("Enter");
      await expect(number).toHaveValue("9407 3000 0000 0000 0000 03");

      // Another window saves first: what was typed is kept, and the next save goes through.
      await page.evaluate(async () => {
        const session = sessionStorage.getItem("plainview.session") ?? "";
        const bridge = Reflect.get(window, "bridge");
        const call = async (name: string, input: unknown) =>
          bridge
            ? bridge.call(name, input)
            : (
                await fetch(`/call/${name}`, {
                  method: "POST",
                  headers: { "content-type": "application/json", "x-plainview-session": session },
                  body: JSON.stringify(input),
                })
              ).json();
        const { value: list } = await call("log.list", { query: "Office 1" });
        const { value: entry } = await call("log.get", { id: list.entries[0].id });
        const { id, version, createdAt, updatedAt, hold, held, disclosed, ...draft } = entry;
        await call("log.update", { ...draft, note: "from elsewhere", id, expectedVersion: version });
      });
      const save = dialog.getByRole("button", { name: t.log.entry.save, exact: true });
      await save.click();
      await expect(dialog.getByText(t.log.conflict.merged)).toBeVisible();
      await expect(dialog.getByLabel(t.log.save.note, { exact: true })).toHaveValue("from elsewhere");
      await expect(number).toHaveValue("9407 3000 0000 0000 0000 03");
      await save.click();
      await expect(dialog.getByText("9407 3000 0000 0000 0000 03")).toBeVisible();
      await expect(dialog.getByText("from elsewhere")).toBeVisible();

      await dialog.getByRole("button", { name: t.log.entry.recheck }).click();
      await expect(page.getByLabel(t.check.form.to, { exact: true })).toHaveValue(
        "Office 1\n2 Juniper Hollow Rd\nMacon GA 31204",
      );
      await expect(page.getByLabel(t.check.form.from, { exact: true })).toHaveValue(/PO Box 118/);
    });
  });
}

// Every screen is looked at in each language and each colour by everywhere.spec.ts: here what it does not open.
for (const [language, colorScheme] of [
  ["en", "dark"],
  ["es", "light"],
] as const)
  test.describe(`the list, ${colorScheme} (${language})`, () => {
    test.use({ language, colorScheme });
    const t = texts[language];

    test("has no axe violation, whatever is open", async ({ app }) => {
      const { page } = app;
      await startSession(page, t);
      await addEntries(page, 40);
      await goTo(page, t, "log");
      await page.getByRole("button", { name: t.log.filter.button, exact: true }).click();
      await page.getByRole("checkbox", { name: t.log.status.mailed, exact: true }).check();
      await rowAt(page, 2).focus();
      await page.keyboard.press("Space");
      const check = async (where: string) => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        const found = violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.target.join(" ")}`);
        expect(found).toEqual([]);
      };
      await check("list");
      await page.getByRole("button", { name: t.log.list.columns, exact: true }).click();
      await expect(page.getByRole("menu")).toBeVisible();
      await check("columns");
      await page.keyboard.press("Escape");
      await page.setViewportSize({ width: 400, height: 800 });
      await check("cards");
      await named(page, "Office 39").click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: t.log.entry.edit, exact: true }).click();
      await dialog.getByRole("button", { name: t.log.numbers.add }).click();
      await check("edit");
    });
  });

for (const [name, viewport] of [
  ["400 px wide", { width: 400, height: 800 }],
  ["at 200% zoom", { width: 640, height: 500 }],
  ["1000 px wide", { width: 1000, height: 700 }],
] as const)
  test.describe(name, () => {
    const t = texts.es;
    test.use({ viewport, language: "es" });

    test("the list fits its width and can be read to its end", async ({ app }) => {
      const { page } = app;
      await startSession(page, t);
      await addEntries(page, 40);
      await goTo(page, t, "log");
      await page.getByRole("button", { name: t.log.filter.button, exact: true }).click();
      await page.getByRole("checkbox", { name: t.log.status.mailed, exact: true }).check();
      await expect(
        page.getByText(t.log.found_other.replace("{{count}}", "36"), { exact: true }),
      ).toBeVisible();
      await rowAt(page, 0).focus();
      await page.keyboard.press("End");
      // Where columns need more room than there is, the row goes on at the side.
      await expect(rowAt(page, 35)).toBeInViewport({ ratio: 0.6 });
      await expect(rowAt(page, 35)).toContainText("Office 1");
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    });
  });

test("a million entries are one list: by the scrollbar, the wheel and the keys", async ({
  app,
}, testInfo) => {
  test.skip(testInfo.project.name === "electron", "the answers of the log are made up on the way over HTTP");
  const t = texts.en;
  const { page } = app;
  await startSession(page, t);
  await addEntries(page, 1);
  const total = 1_000_000;
  const asked: number[] = [];
  await page.route("**/call/log.list", async (route) => {
    const { offset = 0, cursor, limit } = route.request().postDataJSON();
    const from = cursor === undefined ? offset : Number(cursor.split(".")[1]);
    asked.push(from);
    const entries = Array.from({ length: Math.min(limit, total - from) }, (_, n) => ({
      id: `00000000-0000-4000-8000-${String(from + n).padStart(12, "0")}`,
      version: 1,
      mailedOn: "2026-03-14",
      service: "first-class",
      status: "mailed",
      recipient: `Office ${from + n}`,
      place: "Macon GA 31204",
      ...{ trackingNumber: "", tag: "", matter: "", costCents: null, deadlineDay: null },
      ...{ hasNote: false, attachments: 0, held: false },
    }));
    const nextCursor = from + limit < total ? `2026-03-14.${from + limit}` : null;
    await route.fulfill({ json: { ok: true, value: { entries, nextCursor, total } } });
  });
  await goTo(page, t, "log");
  await expect(named(page, "Office 0")).toBeVisible();
  await expect(grid(page)).toHaveAttribute("aria-rowcount", "1000001");

  // The scrollbar stands for all: its middle is the middle, its end the end.
  const scrollTo = (part: number) =>
    grid(page).evaluate((box, to) => {
      box.scrollTop = (box.scrollHeight - box.clientHeight) * to;
    }, part);
  await scrollTo(0.5);
  const first = () =>
    page.evaluate(() => {
      const box = document.querySelector("[role=grid]")?.getBoundingClientRect();
      const below = (box?.top ?? 0) + 60;
      const row = document.elementFromPoint((box?.left ?? 0) + 200, below)?.closest("[data-row]");
      return Number(row?.getAttribute("data-row") ?? Number.NaN);
    });
  await expect.poll(first).toBeGreaterThan(499_000);
  const middle = await first();
  expect(middle).toBeLessThan(501_000);
  await expect(named(page, `Office ${middle}`)).toBeVisible();

  // The wheel moves it by rows, not by thousands of them.
  await grid(page).hover();
  await page.mouse.wheel(0, 580);
  await expect.poll(first).toBeGreaterThan(middle + 7);
  expect(await first()).toBeLessThan(middle + 13);

  await scrollTo(1);
  await expect(named(page, "Office 999999")).toBeVisible();
  await expect(rowAt(page, 999_999)).toBeInViewport({ ratio: 0.9 });

  await rowAt(page, 999_999).focus();
  await page.keyboard.press("PageUp");
  await page.keyboard.press("ArrowUp");
  const current = page.locator(":focus");
  await expect(current).toContainText(/Office 9999\d\d/);
  await page.keyboard.press("Home");
  await expect(rowAt(page, 0)).toBeFocused();
  await expect(rowAt(page, 0)).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press("Shift+End");
  const cut = t.log.select.cut_other.replace("{{count}}", "1000").replace("{{total}}", "1000000");
  await expect(page.getByText(cut.replace("{{most}}", "1000"))).toBeVisible();
  await expect(rowAt(page, 999_999)).toBeFocused();
  // A drag asks for where it ends, not for all that lies between.
  expect(asked.length).toBeLessThan(40);
  expect(app.complaints).toEqual([]);
});
