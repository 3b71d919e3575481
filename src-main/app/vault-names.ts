import en from "../../resources/locales/en/menu.json" with { type: "json" };
import es from "../../resources/locales/es/menu.json" with { type: "json" };
import type { Language } from "../../src-core/ports/host.ts";
import type { VaultInfo, Vaults } from "../vault/vaults.ts";

const key = "unnamedVault";
const unnamed: Readonly<Record<Language, string>> = { en: en[key], es: es[key] };

/** The vaults with a name for each: those without one, or whose list was lost, go by their place in it. */
export function shownVaults(vaults: Vaults, language: Language): VaultInfo[] {
  return vaults.list().map((vault, index) => ({
    ...vault,
    name: vault.name === "" ? unnamed[language].replace("{{number}}", String(index + 1)) : vault.name,
  }));
}
