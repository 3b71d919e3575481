import { expect, type Page } from "@playwright/test";
import appEn from "../../resources/locales/en/app.json" with { type: "json" };
import backupEn from "../../resources/locales/en/backup.json" with { type: "json" };
import checkEn from "../../resources/locales/en/check.json" with { type: "json" };
import exchangeEn from "../../resources/locales/en/exchange.json" with { type: "json" };
import logEn from "../../resources/locales/en/log.json" with { type: "json" };
import needsEn from "../../resources/locales/en/needs.json" with { type: "json" };
import planEn from "../../resources/locales/en/plan.json" with { type: "json" };
import retentionEn from "../../resources/locales/en/retention.json" with { type: "json" };
import settingsEn from "../../resources/locales/en/settings.json" with { type: "json" };
import vaultEn from "../../resources/locales/en/vault.json" with { type: "json" };
import vaultsEn from "../../resources/locales/en/vaults.json" with { type: "json" };
import appEs from "../../resources/locales/es/app.json" with { type: "json" };
import backupEs from "../../resources/locales/es/backup.json" with { type: "json" };
import checkEs from "../../resources/locales/es/check.json" with { type: "json" };
import exchangeEs from "../../resources/locales/es/exchange.json" with { type: "json" };
import logEs from "../../resources/locales/es/log.json" with { type: "json" };
import needsEs from "../../resources/locales/es/needs.json" with { type: "json" };
import planEs from "../../resources/locales/es/plan.json" with { type: "json" };
import retentionEs from "../../resources/locales/es/retention.json" with { type: "json" };
import settingsEs from "../../resources/locales/es/settings.json" with { type: "json" };
import vaultEs from "../../resources/locales/es/vault.json" with { type: "json" };
import vaultsEs from "../../resources/locales/es/vaults.json" with { type: "json" };
import type { NeedId } from "../../src-core/needs/types.ts";

/** The texts a person sees, so that the same journey runs in each language. */
export const texts = {
  en: {
    app: appEn,
    backup: backupEn,
    check: checkEn,
    exchange: exchangeEn,
    log: logEn,
    needs: needsEn,
    plan: planEn,
    retention: retentionEn,
    settings: settingsEn,
    vault: vaultEn,
    vaults: vaultsEn,
  },
  es: {
    app: appEs,
    backup: backupEs,
    check: checkEs,
    exchange: exchangeEs,
    log: logEs,
    needs: needsEs,
    plan: planEs,
    retention: retentionEs,
    settings: settingsEs,
    vault: vaultEs,
    vaults: vaultsEs,
  },
} as const;
export type Texts = (typeof texts)["en" | "es"];

/** Each color scheme and each language once; every screen in all four is in everywhere.spec.ts. */
export const looks = [
  { colorScheme: "light", language: "en" },
  { colorScheme: "dark", language: "es" },
] as const;

export const passphrase = "marble lantern orchard seventeen";

export async function chooseExample(
  page: Page,
  t: Texts,
  id: "letter-home" | "immigration-court" | "clinic-window" | "online-label",
): Promise<void> {
  await page.getByRole("button", { name: t.check.examples.button, exact: true }).click();
  await page.getByRole("menuitem", { name: t.check.examples[id] }).click();
}

/** Goes to a section by the rail. */
export async function goTo(
  page: Page,
  t: Texts,
  section: "check" | "log" | "facts" | "settings",
): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name: t.app.rail[section], exact: true }).click();
  // A screen that is loaded when first asked for has no heading for a moment.
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Opens a part of Settings. */
export async function openSettings(
  page: Page,
  t: Texts,
  part: keyof Omit<Texts["settings"]["parts"], "label">,
): Promise<void> {
  await goTo(page, t, "settings");
  await page
    .getByRole("navigation", { name: t.settings.parts.label })
    .getByRole("button", { name: t.settings.parts[part], exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 2, name: t.settings.parts[part] })).toBeVisible();
}

/** From the first "Save to log" to an open log that keeps its entries as long as suggested, or until they are deleted. */
export async function makeLog(
  page: Page,
  t: Texts,
  keep: "suggested" | "forever" = "suggested",
): Promise<string> {
  await page.getByRole("button", { name: t.check.save, exact: true }).click();
  await page.getByRole("button", { name: t.vault.choose.create }).click();
  await page.getByLabel(t.vault.create.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(t.vault.create.again, { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: t.vault.create.submit }).click();
  const code = page.getByTestId("recovery-code");
  await expect(code).toBeVisible();
  const recoveryCode = (await code.locator("span:not(.visually-hidden)").allTextContents()).join("-");
  await page.getByLabel(t.vault.recovery.confirm).check();
  await page.getByRole("button", { name: t.vault.recovery.done }).click();
  if (keep === "forever") await page.getByLabel(t.retention.forever, { exact: true }).check();
  await page.getByRole("button", { name: t.retention.setUp.save, exact: true }).click();
  return recoveryCode;
}

/** Fills in and sends the form of "Save to log", which is open. */
export async function saveEntry(page: Page, t: Texts, tag: string, note = ""): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t.log.save.tag, { exact: true }).fill(tag);
  await dialog.getByLabel(t.log.save.note, { exact: true }).fill(note);
  await dialog.getByRole("button", { name: t.log.save.submit, exact: true }).click();
  await expect(page.getByText(t.log.save.saved)).toBeVisible();
}

/** Picks a need, or takes it back, as a person does with the mouse. */
export async function pickNeed(page: Page, t: Texts, need: NeedId): Promise<void> {
  await page
    .getByRole("region", { name: t.plan.needs.title })
    .locator("label")
    .filter({ hasText: titleOf(t, need) })
    .click();
}

export function titleOf(t: Texts, need: NeedId): string {
  const texts: Readonly<Record<string, { title: string }>> = t.needs;
  return texts[need]?.title ?? "";
}
