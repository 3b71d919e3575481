import { existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { defaultSettings, type Settings, settingsSchema } from "../../src-core/contract/calls.ts";
import { type CallError, callError } from "../../src-core/contract/errors.ts";
import type { Host, Language } from "../../src-core/ports/host.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { storageCodeOrThrow } from "../db/storage-error.ts";
import { writeFileAtomic } from "../vault/files.ts";

const maxFileBytes = 65_536;

const { shape } = settingsSchema;

/** Settings that came later than the file may be are the defaults. */
const fileSchema = settingsSchema.extend({
  lockOnScreenLock: shape.lockOnScreenLock.default(defaultSettings.lockOnScreenLock),
  lockOnSleep: shape.lockOnSleep.default(defaultSettings.lockOnSleep),
  lockOnQuit: shape.lockOnQuit.default(defaultSettings.lockOnQuit),
  panic: shape.panic.default(defaultSettings.panic),
  panicDespiteHold: shape.panicDespiteHold.default(defaultSettings.panicDespiteHold),
  printers: shape.printers.default(defaultSettings.printers),
});

/** A change as it crosses the contract: a setting that is absent or undefined stays. */
export type SettingsChange = { [K in keyof Settings]?: Settings[K] | undefined };

export interface SettingsKeeper {
  get(): Settings;
  /** Changes and saves; with `inMemory` nothing is written and `reload` forgets it. */
  set(change: SettingsChange, inMemory: boolean): Result<Settings, CallError>;
  /** Reads the file again: after a session without a log, or after everything was deleted. */
  reload(): void;
}

/** The language chosen, or that of the system. */
export function languageOf(settings: SettingsKeeper, host: Host): Language {
  const { language } = settings.get();
  return language === "system" ? host.systemLanguage() : language;
}

/** Settings in `settings.json`, which holds nothing about any mail: of printers, how they take envelopes. */
export function createSettings(folder: string): SettingsKeeper {
  const path = join(folder, "settings.json");
  let current = read(path);
  return {
    get: () => current,
    set(change, inMemory) {
      const changed = settingsSchema.parse({ ...current, ...withoutUndefined(change) });
      // Setting it up again starts with the careful choice.
      const next = changed.panic ? changed : { ...changed, panicDespiteHold: false };
      try {
        if (!inMemory) writeFileAtomic(path, `${JSON.stringify(next, null, 2)}\n`);
      } catch (error) {
        return err(callError(storageCodeOrThrow(error)));
      }
      current = next;
      return ok(next);
    },
    reload() {
      current = read(path);
    },
  };
}

/** A file that cannot be understood is kept as `settings.broken.json`, and the defaults apply. */
function read(path: string): Settings {
  try {
    if (!existsSync(path)) return defaultSettings;
    const text = readFileSync(path, "utf8");
    if (text.length <= maxFileBytes) {
      const parsed = fileSchema.safeParse(JSON.parse(text));
      if (parsed.success) return parsed.data;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      storageCodeOrThrow(error);
      return defaultSettings;
    }
  }
  setAside(path);
  return defaultSettings;
}

function setAside(path: string): void {
  try {
    renameSync(path, path.replace(/\.json$/, ".broken.json"));
  } catch (error) {
    // On a read-only disk it stays where it is; the defaults apply all the same.
    storageCodeOrThrow(error);
  }
}

function withoutUndefined(change: SettingsChange): SettingsChange {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
