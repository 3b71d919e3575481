import type { Handlers, Settings } from "../../../src-core/contract/calls.ts";
import { callError } from "../../../src-core/contract/errors.ts";
import type { Host } from "../../../src-core/ports/host.ts";
import { err, ok } from "../../../src-core/result.ts";
import type { LogSession } from "../log-session.ts";
import { languageOf, type SettingsChange, type SettingsKeeper } from "../settings.ts";

export function settingsHandlers(
  settings: SettingsKeeper,
  session: LogSession,
  host: Host,
): Pick<Handlers, "settings.get" | "settings.set"> {
  return {
    async "settings.get"() {
      return ok(settings.get());
    },
    async "settings.set"(change) {
      const question = questionFor(settings.get(), change);
      if (
        question !== undefined &&
        !(await host.confirm({ id: question, language: languageOf(settings, host) }))
      )
        return err(callError("not-confirmed"));
      const result = settings.set(change, session.state() === "session");
      if (result.ok) session.idleChanged();
      return result;
    },
  };
}

/**
 * A wipe without a question is agreed to when it is set up, outside the page: a broken page must not be able to switch it
 * on and then use it.
 */
function questionFor(now: Settings, change: SettingsChange): "panic" | "panic-despite-hold" | undefined {
  const next = { ...now, ...change };
  if (!next.panic) return undefined;
  if (next.panicDespiteHold && !now.panicDespiteHold) return "panic-despite-hold";
  return now.panic ? undefined : "panic";
}
