import type { Handlers } from "../../../src-core/contract/calls.ts";
import type { Host } from "../../../src-core/ports/host.ts";
import { ok } from "../../../src-core/result.ts";

export function appHandlers(host: Host, version: string): Pick<Handlers, "app.info"> {
  return {
    async "app.info"() {
      return ok({
        version,
        host: host.kind,
        language: host.systemLanguage(),
        confirmsLinks: host.confirmsLinks,
        // A browser tells its page nothing of the screen lock, and a tab that sleeps only after it woke.
        systemLocks: host.kind === "electron",
      });
    },
  };
}
