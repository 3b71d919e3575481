import en from "../../resources/locales/en/menu.json" with { type: "json" };
import es from "../../resources/locales/es/menu.json" with { type: "json" };
import type { Language } from "../../src-core/ports/host.ts";
import type { VaultInfo, Vaults } from "../vault/vaults.ts";

const catalogues = { en, es };
const unnamed = "unnamedVault";

/** The vaults with a name for each: those without one, or whose list was lost, go by their place in it. */
export function shownVaults(vaults: Vaults, language: Language): VaultInfo[] {
  const text = catalogues[language][unnamed];
  return vaults.list().map((vault, index) => ({
    ...vault,
    name: vault.name === "" ? text.replace("{{number}}", String(index + 1)) : vault.name,
  }));
}
