import { z } from "zod";
import { streamStart } from "./stream-shapes.ts";

const nothing = z.strictObject({});
/** Of a vault: the name of its folder. */
const vaultId = z.string().regex(/^[\w-]{1,64}$/);
/** Shown before anything is unlocked, and kept in plain text: not a client's name. */
const vaultName = z.string().trim().min(1).max(60);
const passphrase = z.string().min(1).max(1024);

/** What a damaged page held: rows of a table, the order of one, words for searching, or how the file is arranged. */
export const pageUses = ["table", "index", "search", "free", "schema", "unknown"] as const;
export type PageUse = (typeof pageUses)[number];

/** Most damaged pages that one answer names. */
export const maxDamagedPages = 1000;

/** Calls about several vaults, quick unlock, panic and damage; the rest of `vault.*` is in calls.ts. */
export const vaultCalls = {
  /** Every vault in the data folder, and the selected one even when it was not made yet. */
  "vault.list": {
    input: nothing,
    output: z.strictObject({
      vaults: z.array(
        z.strictObject({
          id: vaultId,
          name: z.string(),
          exists: z.boolean(),
          current: z.boolean(),
          /** A legal hold is in it: known while locked, so that nothing destroys it by mistake. */
          held: z.boolean(),
        }),
      ),
      /** Damaged files of the selected vault that `vault.salvage` kept, known without a passphrase. */
      keptFiles: z.array(z.string().max(100)),
    }),
  },
  /** Makes room for another vault and selects it; `vault.create` then makes it. Locks the one that is open. */
  "vault.add": { input: z.strictObject({ name: vaultName }), output: z.strictObject({ id: vaultId }) },
  /** Locks the one that is open. Room that was made and not used goes when another vault is selected. */
  "vault.select": { input: z.strictObject({ id: vaultId }), output: nothing },
  "vault.rename": { input: z.strictObject({ id: vaultId, name: vaultName }), output: nothing },

  /** Whether the system's keychain may hold a second wrapping of the key, and whether it does. */
  "vault.keychain": {
    input: nothing,
    output: z.strictObject({
      available: z.boolean(),
      /** Why not: a code with a text of its own. */
      reason: z.enum(["none", "browser-host", "no-encryption", "basic-text", "not-supported"]),
      enabled: z.boolean(),
    }),
  },
  /** Asks for the passphrase once more when switched on. */
  "vault.setKeychain": {
    input: z.discriminatedUnion("on", [
      z.strictObject({ on: z.literal(true), passphrase }),
      z.strictObject({ on: z.literal(false) }),
    ]),
    output: nothing,
  },
  "vault.unlockWithKeychain": { input: nothing, output: nothing },

  /**
   * Destroys the keys of every vault, then all files, without a question and while locked too: only when it was set up
   * (`settings.panic`). Vaults under a legal hold are kept unless `settings.panicDespiteHold`; when that leaves nothing
   * to destroy, it is refused ("hold-in-force"). Backups elsewhere stay.
   */
  "vault.panic": {
    input: nothing,
    output: z.strictObject({ destroyed: z.int().min(0), kept: z.int().min(0) }),
  },

  /**
   * Copies what can still be read of a damaged log into a new one under the same key, so that passphrase, recovery code
   * and keychain go on working; the damaged file stays as `log.db.damaged-<n>`. The log must be locked. Progress is in
   * pages, then rows. The last step sums up: `file` (its name), `damagedPages`, and for each table `saved.<table>` and
   * `lost.<table>`; `lostUnknown.<table>` is true when more may be lost than was counted.
   */
  "vault.salvage": { input: z.strictObject({ passphrase }), output: streamStart },
  /**
   * Which pages of the log are damaged, and what is on them. An open log is checked as it is and, when damage is met,
   * closes ("log-damaged" from then on); the pages are then named to who has the passphrase.
   */
  "vault.checkFile": {
    input: z.strictObject({ passphrase: passphrase.optional() }),
    output: z.strictObject({
      ok: z.boolean(),
      pages: z.int().min(0),
      damagedPages: z.int().min(0),
      /** The first of them; `name` is that of the table or index, empty when it is not known. */
      damaged: z
        .array(z.strictObject({ page: z.int().min(1), use: z.enum(pageUses), name: z.string().max(100) }))
        .max(maxDamagedPages),
      /** Damaged files kept by `vault.salvage`. They hold what was in the log then, also what was deleted since. */
      keptFiles: z.array(z.string().max(100)),
    }),
  },
  /** Removes the damaged files that `vault.salvage` kept. */
  "vault.removeDamaged": { input: nothing, output: nothing },
} as const;
