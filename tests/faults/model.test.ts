import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { passphrase, removeTempFolders, tempFolder, testApp } from "../../src-main/app/test-support.ts";
import { emptyModel } from "./log-model.ts";
import { entryCommands } from "./model-entry-commands.ts";
import { value } from "./model-support.ts";
import { vaultCommands } from "./model-vault-commands.ts";
import { figure, isFull, seed } from "./support.ts";

// Random sequences of everything that is done to a log, against the same done to plain lists.

const runs = Number(process.env.PLAINVIEW_SEQUENCES ?? (isFull ? 1_000 : 60));
const longest = isFull ? 120 : 50;

/** There must be something in the log for the rest to have a meaning. */
const often = entryCommands.slice(0, 2);
const commands = [...entryCommands, ...vaultCommands, ...often, ...often, ...often];

afterAll(removeTempFolders);

describe("a log", () => {
  it(
    `is what the same done to plain lists gives: ${runs} random sequences`,
    async () => {
      const started = performance.now();
      let sequences = 0;
      let done = 0;
      await fc.assert(
        fc.asyncProperty(fc.commands(commands, { maxCommands: longest, size: "max" }), async (sequence) => {
          const app = testApp({ dataFolder: join(tempFolder(), "data") });
          const model = emptyModel(app.clock.now());
          try {
            await value(app, "settings.set", { idleLockMinutes: 0 });
            await value(app, "vault.create", { passphrase });
            await fc.asyncModelRun(() => ({ model, real: app }), sequence);
          } finally {
            app.app.close();
            removeTempFolders();
          }
          expect(app.bugs).toEqual([]);
          sequences++;
          done += [...sequence].length;
        }),
        { numRuns: runs, seed, endOnFailure: !isFull },
      );
      figure(
        `model: ${sequences} sequences of ${done} operations, none with another outcome than plain lists, ` +
          `${Math.round((performance.now() - started) / 1000)} s`,
      );
    },
    isFull ? 90 * 60_000 : 300_000,
  );
});
