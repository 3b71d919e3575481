import { z } from "zod";
import { bookEntrySchema, bookFields, bookKinds } from "../address-book/types.ts";
import { needProfileFields } from "../needs/types.ts";
import { languages } from "../ports/host.ts";
import { printDocumentSchema, printerSchema } from "../print/types.ts";
import type { Result } from "../result.ts";
import { attachmentCalls } from "./attachment-calls.ts";
import { backupCalls } from "./backup-calls.ts";
import type { CallError } from "./errors.ts";
import { exchangeCalls } from "./exchange-calls.ts";
import { logCalls } from "./log-calls.ts";
import { retentionCalls } from "./retention-calls.ts";
import { vaultCalls } from "./vault-calls.ts";

/** Fewest characters in a new passphrase. The page shows how strong it is; this only stops the very short. */
export const minPassphraseLength = 12;

const nothing = z.strictObject({});
const passphrase = z.string().min(1).max(1024);
/** As printed: groups of letters and digits. Read generously: case, spaces and dashes do not matter. */
const recoveryCode = z.string().max(200);
const id = z.uuid();
const timeMs = z.int();

export const languageChoices = ["system", ...languages] as const;
export const themes = ["system", "light", "dark", "contrast"] as const;
export const textSizes = ["normal", "large", "larger"] as const;
/** Minutes without activity before the vault locks; 0 is never. */
export const idleLockChoices = [1, 5, 15, 30, 60, 0] as const;

const languageChoice = z.enum(languageChoices);
const theme = z.enum(themes);
const textSize = z.enum(textSizes);
const idleLockMinutes = z.literal(idleLockChoices);
const lockSettings = {
  /** When the screen of the computer is locked or another user takes over. Only hosts that hear of it; see app.info. */
  lockOnScreenLock: z.boolean(),
  /** When the computer sleeps. Only hosts that hear of it. */
  lockOnSleep: z.boolean(),
  /**
   * The key leaves memory whenever the program ends. False only means that the system's keychain, when it holds the key,
   * opens the log again at the next start without being asked.
   */
  lockOnQuit: z.boolean(),
};
const panicSettings = {
  /** Whether `vault.panic` may be used. The host asks before it is switched on. */
  panic: z.boolean(),
  /** Whether it also destroys vaults that are under a legal hold. Off with `panic`. */
  panicDespiteHold: z.boolean(),
};

/** How this computer's printers take envelopes. Says nothing about mail, so it is kept outside the vault. */
const printers = z.array(printerSchema).max(20);

export const settingsSchema = z.strictObject({
  language: languageChoice,
  theme,
  textSize,
  idleLockMinutes,
  ...lockSettings,
  ...panicSettings,
  printers,
});
export type Settings = z.output<typeof settingsSchema>;

export const defaultSettings: Settings = {
  language: "system",
  theme: "system",
  textSize: "normal",
  idleLockMinutes: 15,
  lockOnScreenLock: true,
  lockOnSleep: true,
  lockOnQuit: true,
  panic: false,
  panicDespiteHold: false,
  printers: [],
};

const needProfileSchema = z.strictObject({ ...needProfileFields, id, version: z.int().min(1) });
export type NeedProfile = z.output<typeof needProfileSchema>;

/** Both or neither: an id alone would add where a change was meant. */
function namesVersion(input: { id?: string | undefined; expectedVersion?: number | undefined }): boolean {
  return (input.id === undefined) === (input.expectedVersion === undefined);
}

/**
 * Everything that a page can ask of its host. One entry is the whole declaration of a call: the handlers, the
 * dispatcher and the client all follow from this table. Inputs are strict: an unknown key is refused.
 */
export const calls = {
  "app.info": {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      host: z.enum(["electron", "browser"]),
      /** The language of the system, for the setting "system". */
      language: z.enum(languages),
      /** True when the host itself asks before it opens a link. */
      confirmsLinks: z.boolean(),
      /** True when the host hears that the screen is locked or the computer sleeps, so that it can lock the log. */
      systemLocks: z.boolean(),
    }),
  },
  "settings.get": { input: nothing, output: settingsSchema },
  /** Changes the settings named and returns all of them. "not-confirmed" when the person did not agree to `panic`. */
  "settings.set": { input: settingsSchema.partial(), output: settingsSchema },

  "vault.status": {
    input: nothing,
    output: z.strictObject({
      state: z.enum(["none", "locked", "open", "session"]),
      /** How long until a passphrase or recovery code is accepted again; 0 when it is now. */
      retryAfterMs: z.int().min(0),
      /** Only when open or in a session. */
      entryCount: z.int().min(0).optional(),
    }),
  },
  /** Makes the encrypted log and opens it. What a session without a log holds moves into it. */
  "vault.create": {
    input: z.strictObject({ passphrase }),
    output: z.strictObject({ recoveryCode: z.string() }),
  },
  /** Goes on in memory only, until the app closes or `vault.lock`. */
  "vault.startSession": { input: nothing, output: nothing },
  "vault.unlock": { input: z.strictObject({ passphrase }), output: nothing },
  /** Opens the log with the printed code, sets a new passphrase, and returns a new code; the old one stops working. */
  "vault.recover": {
    input: z.strictObject({ recoveryCode, newPassphrase: passphrase }),
    output: z.strictObject({ recoveryCode: z.string() }),
  },
  "vault.changePassphrase": {
    input: z.strictObject({ current: passphrase, next: passphrase }),
    output: nothing,
  },
  /** Locks now. In a session without a log, ends it: what it held is gone. */
  "vault.lock": { input: nothing, output: nothing },
  /** Someone is using the page: starts the idle time again. Calls of `log.*`, `book.*` and `needs.*` do so too. */
  "vault.activity": { input: nothing, output: nothing },
  /** Destroys the keys, then every file. The host asks the person first. */
  "vault.destroy": { input: z.strictObject({ confirm: z.literal("delete everything") }), output: nothing },

  ...vaultCalls,

  ...logCalls,
  ...attachmentCalls,
  ...retentionCalls,
  ...backupCalls,
  ...exchangeCalls,

  /** Addresses kept in the vault, by the name shown; words in `query` match beginnings of words, all of them. */
  "book.list": {
    input: z.strictObject({
      query: z.string().max(200).default(""),
      kind: z.enum(bookKinds).optional(),
      limit: z.int().min(1).max(500).default(200),
    }),
    /** `total`: all that match, not only those returned. */
    output: z.strictObject({ entries: z.array(bookEntrySchema), total: z.int().min(0) }),
  },
  /**
   * Adds an address, or with `id` and `expectedVersion` replaces it ("entry-changed" when it is no longer that). An
   * own address without `ownKind` gets the one that its text suggests; others have none. The same address, however
   * written, is in the book once for each kind: "address-known" names the entry that has it (`name`, `id`) and changes
   * nothing. Adding an entry that is there in every word returns it as it is.
   */
  "book.save": {
    input: z
      .strictObject({ ...bookFields, id: id.optional(), expectedVersion: z.int().min(1).optional() })
      .refine(namesVersion),
    output: bookEntrySchema,
  },
  /** Takes an address out; it can be brought back until `undoUntil` or the next lock, unless it was added again. */
  "book.delete": { input: z.strictObject({ id }), output: z.strictObject({ undoUntil: timeMs }) },
  "book.restore": { input: z.strictObject({ id }), output: bookEntrySchema },

  /** Needs kept in the vault under a name, by name. */
  "needs.list": {
    input: nothing,
    output: z.strictObject({
      profiles: z.array(needProfileSchema),
      /** Stored, but not readable ("entry-damaged"): they can be deleted or replaced. */
      damaged: z.array(z.strictObject({ id, name: z.string() })),
    }),
  },
  /** Adds, or with `id` and `expectedVersion` replaces. "profile-name-taken" when another has the name, but for case. */
  "needs.save": {
    input: z
      .strictObject({ ...needProfileFields, id: id.optional(), expectedVersion: z.int().min(1).optional() })
      .refine(namesVersion),
    output: needProfileSchema,
  },
  /** Removes a profile at once and for good. */
  "needs.delete": { input: z.strictObject({ id }), output: nothing },

  /** Makes a PDF with real text; positions as src-core/print lays them out. Nothing is written to disk. */
  "print.pdf": {
    input: z.strictObject({ document: printDocumentSchema }),
    output: z.strictObject({ base64: z.base64(), pages: z.int().min(1) }),
  },

  /** Opens the page of a cited source in the person's browser; any other address is refused. */
  "link.open": { input: z.strictObject({ url: z.string().max(2000) }), output: nothing },
} as const;

export type CallName = keyof typeof calls;
/** What a caller sends: fields with a default may be left out. */
export type Input<N extends CallName> = z.input<(typeof calls)[N]["input"]>;
/** The same after parsing: defaults filled in. */
export type ParsedInput<N extends CallName> = z.output<(typeof calls)[N]["input"]>;
export type Output<N extends CallName> = z.output<(typeof calls)[N]["output"]>;

/** One function per call. Failures are values; a throw is a bug and reaches the page as "internal". */
export type Handlers = {
  [N in CallName]: (input: ParsedInput<N>) => Promise<Result<Output<N>, CallError>>;
};

export const callNames = Object.keys(calls) as CallName[];
