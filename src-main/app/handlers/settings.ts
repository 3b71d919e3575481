import type { Handlers } from "../../../src-core/contract/calls.ts";
import { ok } from "../../../src-core/result.ts";
import type { LogSession } from "../log-session.ts";
import type { SettingsKeeper } from "../settings.ts";

export function settingsHandlers(
  settings: SettingsKeeper,
  session: LogSession,
): Pick<Handlers, "settings.get" | "settings.set"> {
  return {
    async "settings.get"() {
      return ok(settings.get());
    },
    async "settings.set"(change) {
      const result = settings.set(change, session.state() === "session");
      if (result.ok) session.idleChanged();
      return result;
    },
  };
}
