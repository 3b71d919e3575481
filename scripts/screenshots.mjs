// npm run screenshots: takes the pictures of docs/screenshots from the built app. Runs under the pinned Node.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "@playwright/test";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureBuilt, ensureInstalled } from "./lib/ensure.mjs";
import { inRoot, nodeProgram } from "./lib/paths.mjs";

await ensureInstalled();
await ensureBuilt();
const executablePath = await ensureChromium();

/** Opens the app on an empty data folder, with one of the examples (by its place in the menu). */
async function shoot(
  name,
  { language = "en", colorScheme = "light", width = 1480, height = 1000, example, act },
) {
  const dataFolder = mkdtempSync(join(tmpdir(), "plainview-shot-"));
  const child = spawn(nodeProgram(), [inRoot("out", "main", "web.js"), "--no-open"], {
    env: {
      ...process.env,
      PLAINVIEW_DATA: dataFolder,
      LC_ALL: language === "es" ? "es_US.UTF-8" : "en_US.UTF-8",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let address;
  for await (const line of createInterface({ input: child.stdout })) {
    address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) break;
  }
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
  await page.goto(address);
  await page.getByRole("button", { name: /^(Examples|Ejemplos)$/ }).click();
  await page.getByRole("menuitem").nth(example).click();
  await page.getByRole("status").last().getByRole("button").last().click();
  await act?.(page);
  await page.mouse.move(4, 4);
  await page.evaluate(() => document.activeElement?.blur());
  await page.waitForTimeout(400);
  await page.screenshot({ path: inRoot("docs", "screenshots", `${name}.png`) });
  await browser.close();
  child.kill("SIGTERM");
  await new Promise((resolve) => child.once("exit", resolve));
  rmSync(dataFolder, { recursive: true, force: true });
}

const openFirst = async (page) => page.locator("[data-disclosure] button").first().click();
await shoot("check", { example: 1, act: openFirst });
await shoot("check-dark-es", { example: 2, language: "es", colorScheme: "dark", act: openFirst });
await shoot("check-narrow", { example: 0, width: 900, height: 1000 });
await shoot("options", {
  example: 0,
  act: async (page) => {
    await page.locator("[data-group=return-address] > summary").click();
    await page.locator("[data-option=po-box] label").click();
  },
});

/** A fictional list of mailings, as an import file. */
const mailings = [
  [
    "2026-11-19",
    "Immigration Court",
    "100 Courthouse Sq",
    "Briarfield",
    "TX",
    "75999",
    "Certified Mail",
    "24-113",
    "court",
  ],
  ["2026-11-18", "Rosa Quill", "14 Larkspur Ln", "Hollow Creek", "CO", "80999", "First-Class", "24-118", ""],
  [
    "2026-11-16",
    "Briarfield Housing Authority",
    "900 Juniper Walk",
    "Briarfield",
    "TX",
    "75999",
    "Certified Mail",
    "24-113",
    "rent",
  ],
  ["2026-11-12", "Tomás Ferrier", "PO Box 1204", "Aurora", "CO", "80012", "First-Class", "", "family"],
  ["2026-11-10", "Luz Vega", "40 Cedar Ave", "Briarfield", "TX", "75999", "Priority", "24-102", ""],
  [
    "2026-11-04",
    "County Clerk",
    "12 Elm St",
    "Hollow Creek",
    "CO",
    "80999",
    "Certified Mail",
    "24-118",
    "court",
  ],
  ["2026-10-29", "Ana Muster", "227 Juniper Hollow Rd", "Macon", "GA", "31204", "First-Class", "", "family"],
];

const openLog = async (page) => {
  await page.getByRole("navigation").getByRole("button").nth(1).click();
  await page.getByRole("button", { name: "Make an encrypted log…" }).click();
};

await shoot("log", {
  example: 0,
  act: async (page) => {
    await openLog(page);
    await page.getByRole("button", { name: /^Use memory only/ }).click();
    await page.getByRole("button", { name: "Import…" }).click();
    const head = "Date,Recipient,Street,City,State,ZIP,Service,Matter,Tag";
    const text = [head, ...mailings.map((row) => row.map((cell) => `"${cell}"`).join(","))].join("\n");
    const dialog = page.getByRole("dialog");
    const file = { name: "mailings.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await dialog.locator("input[type=file]").setInputFiles(file);
    await dialog.getByRole("button", { name: "Import", exact: true }).click();
    await dialog.getByText(/mailings added/).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("row").nth(3).waitFor();
  },
});
