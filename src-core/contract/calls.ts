import { z } from "zod";
import { bookEntrySchema, bookFields, bookKinds } from "../address-book/types.ts";
import { mailpieceSchema, services } from "../mailpiece/mailpiece.ts";
import { needProfileFields } from "../needs/types.ts";
import { languages } from "../ports/host.ts";
import { printDocumentSchema, printerSchema } from "../print/types.ts";
import type { Result } from "../result.ts";
import type { CallError } from "./errors.ts";

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

/** How this computer's printers take envelopes. Says nothing about mail, so it is kept outside the vault. */
const printers = z.array(printerSchema).max(20);

export const settingsSchema = z.strictObject({
  language: languageChoice,
  theme,
  textSize,
  idleLockMinutes,
  printers,
});
export type Settings = z.output<typeof settingsSchema>;

export const defaultSettings: Settings = {
  language: "system",
  theme: "system",
  textSize: "normal",
  idleLockMinutes: 15,
  printers: [],
};

/** What a person records about one mailing. */
const entryFields = {
  piece: mailpieceSchema,
  /** Day it was mailed, "2026-03-14". */
  mailedOn: z.iso.date(),
  /** Left out, the service of the piece. */
  service: z.enum(services).optional(),
  /** As written, spaces and all; empty when there is none. */
  trackingNumber: z.string().max(100).default(""),
  /** One word or code to group entries by, such as a case code; empty when there is none. */
  tag: z.string().max(100).default(""),
  note: z.string().max(10_000).default(""),
};

export const entrySchema = z.strictObject({
  ...entryFields,
  service: z.enum(services),
  id,
  /** Rises by one with every change; give it back as `expectedVersion`. */
  version: z.int().min(1),
  createdAt: timeMs,
  updatedAt: timeMs,
});
export type LogEntry = z.output<typeof entrySchema>;

export const entrySummarySchema = z.strictObject({
  id,
  version: z.int().min(1),
  mailedOn: z.iso.date(),
  service: z.enum(services),
  /** First line of the delivery address; empty when there is none or the entry cannot be read. */
  recipient: z.string(),
  /** Last line of the delivery address when it has more than one. */
  place: z.string(),
  trackingNumber: z.string(),
  tag: z.string(),
  hasNote: z.boolean(),
});
export type EntrySummary = z.output<typeof entrySummarySchema>;

const needProfileSchema = z.strictObject({ ...needProfileFields, id, version: z.int().min(1) });
export type NeedProfile = z.output<typeof needProfileSchema>;

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
    }),
  },
  "settings.get": { input: nothing, output: settingsSchema },
  /** Changes the settings named and returns all of them. */
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
  /** Makes the encrypted log and opens it. Entries of a session without a log move into it. */
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
  /** Someone is using the page: starts the idle time again. Calls of `log.*` do so too. */
  "vault.activity": { input: nothing, output: nothing },
  /** Destroys the keys, then every file. The host asks the person first. */
  "vault.destroy": { input: z.strictObject({ confirm: z.literal("delete everything") }), output: nothing },

  "log.add": { input: z.strictObject(entryFields), output: entrySchema },
  /** Newest first: by day mailed, then the last recorded. Words in `query` match beginnings of words, all of them. */
  "log.list": {
    input: z.strictObject({
      query: z.string().max(200).default(""),
      tag: z.string().max(100).optional(),
      limit: z.int().min(1).max(200).default(50),
      cursor: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}\.\d{1,15}$/)
        .optional(),
    }),
    output: z.strictObject({
      entries: z.array(entrySummarySchema),
      /** Give it back as `cursor` for the next page; null on the last. */
      nextCursor: z.string().nullable(),
      /** All that match, not only this page. */
      total: z.int().min(0),
    }),
  },
  "log.get": { input: z.strictObject({ id }), output: entrySchema },
  /** Replaces what was recorded; `entry-changed` when it is no longer at `expectedVersion`. */
  "log.update": {
    input: z.strictObject({ ...entryFields, id, expectedVersion: z.int().min(1) }),
    output: entrySchema,
  },
  /** Takes an entry out of the log. It can be brought back until `undoUntil` (milliseconds) or the next lock. */
  "log.delete": { input: z.strictObject({ id }), output: z.strictObject({ undoUntil: timeMs }) },
  "log.restore": { input: z.strictObject({ id }), output: entrySchema },
  /** Tags in use, sorted. */
  "log.tags": { input: nothing, output: z.strictObject({ tags: z.array(z.string()) }) },

  /** Addresses kept in the vault, by name; words in `query` match beginnings of words, all of them. */
  "book.list": {
    input: z.strictObject({
      query: z.string().max(200).default(""),
      kind: z.enum(bookKinds).optional(),
      limit: z.int().min(1).max(500).default(200),
    }),
    output: z.strictObject({ entries: z.array(bookEntrySchema), total: z.int().min(0) }),
  },
  /** Adds an address, or with `id` and `expectedVersion` replaces it ("entry-changed" when it is no longer that). */
  "book.save": {
    input: z.strictObject({ ...bookFields, id: id.optional(), expectedVersion: z.int().min(1).optional() }),
    output: bookEntrySchema,
  },
  /** Takes an address out; it can be brought back until `undoUntil` or the next lock. */
  "book.delete": { input: z.strictObject({ id }), output: z.strictObject({ undoUntil: timeMs }) },
  "book.restore": { input: z.strictObject({ id }), output: bookEntrySchema },

  /** Needs kept in the vault under a name, by name. */
  "needs.list": { input: nothing, output: z.strictObject({ profiles: z.array(needProfileSchema) }) },
  "needs.save": {
    input: z.strictObject({
      ...needProfileFields,
      id: id.optional(),
      expectedVersion: z.int().min(1).optional(),
    }),
    output: needProfileSchema,
  },
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
