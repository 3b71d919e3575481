import { type Host, type Language, noKeychain } from "../../src-core/ports/host.ts";
import { openInDefaultBrowser } from "./default-browser.ts";
import { hasDisplay, thisComputer } from "./find-browser.ts";

/**
 * What the services may ask of the browser host.
 *
 * It has nothing of its own to show a question with, and a second page of the same origin would be no more out of the
 * reach of a broken page than the first. So the page asks, and the call itself carries the words that the person typed
 * (`vault.destroy` requires them); only the Electron host can add a dialog of the system.
 */
export function createBrowserHost(language: Language): Host {
  return {
    kind: "browser",
    confirmsLinks: false,
    confirm: async () => true,
    async openExternal(url) {
      if (!hasDisplay(thisComputer) || !(await openInDefaultBrowser(url)))
        throw new Error("no browser opened");
    },
    systemLanguage: () => language,
    keychain: noKeychain("browser-host"),
  };
}
