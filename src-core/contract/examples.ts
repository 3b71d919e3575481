import type { Result } from "../result.ts";
import { type CallName, callNames, type Input } from "./calls.ts";
import type { CallError, ErrorCode } from "./errors.ts";

/** What earlier steps of the journey returned. */
interface Seen {
  entryId: string;
  viewId: string;
  bookId: string;
  profileId: string;
  recoveryCode: string;
  vaultId: string;
  sinkId: string;
  attachmentId: string;
  recipient: string;
}

type StepOf<N extends CallName> = {
  call: N;
  input: (seen: Seen) => Input<N>;
  /** "ok", or the code it must fail with. */
  expect: "ok" | ErrorCode;
};
export type Step = { [N in CallName]: StepOf<N> }[CallName];

const firstPassphrase = "correct horse, paper envelope";
const secondPassphrase = "caballo correcto, sobre de papel";
const thirdPassphrase = "a third one, for the journey";

/** A fictional mailing. */
export const exampleMailing: Input<"log.add"> = {
  piece: {
    returnAddress: "Rosa Quill\n14 Larkspur Ln Apt 3\nHollow Creek, CO 80999",
    deliveryAddress: "Tomás Ferrier\n900 Juniper Walk\nBriarfield, TX 75999-0101",
    extras: ["certified", "return-receipt-card"],
  },
  mailedOn: "2026-03-14",
  trackingNumber: "9407 1000 0000 0000 0000 00",
  tag: "case-12",
  note: "Copy of the form; kept the receipt.",
};

/** The same when more was recorded. */
export const exampleFullMailing: Input<"log.add"> = {
  ...exampleMailing,
  status: "proof",
  matter: "M-204",
  sentFrom: "My box",
  numbers: [{ kind: "return-receipt", text: "9590 9402 0000 0000 0000 00" }],
  costCents: 1048,
  deadline: { day: "2026-03-20", remindOn: "2026-03-18" },
  plan: {
    options: ["po-box", "plain-stamps"],
    needs: ["proof-mailed"],
    why: "They must not learn the street.",
  },
};

/** A filter of the log, saved under a name. */
export const exampleView: Input<"view.save"> = {
  name: "Open letters",
  filter: { statuses: ["mailed", "proof"], matter: "M-204" },
  sort: { by: "deadline", descending: false },
  columns: ["mailed", "recipient", "deadline"],
};

/** Rules of retention: what one matter has stays, all else goes after a time. */
export const exampleRules: NonNullable<Input<"retention.set">["rules"]> = [
  { scope: "all", days: 36_500 },
  { scope: "tag", value: "case-12", days: 730 },
  { scope: "matter", value: "M-204", days: null },
];

/** The smallest file that is taken: a picture of one grey pixel. */
export const exampleFile = {
  base64: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  bytes: 67,
} as const;

/** A fictional return address of the sender's own. */
export const exampleOwnAddress: Input<"book.save"> = {
  kind: "own",
  name: "My box",
  address: "Rosa Quill\nPO Box 512\nHollow Creek, CO 80999",
  note: "Paid until June.",
};

/** Fictional needs, saved under a name. */
export const exampleProfile: Input<"needs.save"> = {
  name: "Filing near a deadline",
  needs: {
    needs: ["proof-mailed", "deadline", "money-limit"],
    deadline: { day: "2026-12-01", counts: "received" },
    moneyLimitCents: 1500,
    observers: ["mail-cover", "household"],
  },
};

/** A fictional photo of a receipt. */
export function exampleAttachment(entryId: string): Input<"attachment.begin"> {
  return { entryId, kind: "receipt", name: "receipt.png", type: "image/png", bytes: exampleFile.bytes };
}

/** A fictional file of mailings, and what its columns are. */
// "Fecha,Destinatario\n2026-03-02,Ana Muster\n"
const exampleTable = "RmVjaGEsRGVzdGluYXRhcmlvCjIwMjYtMDMtMDIsQW5hIE11c3Rlcgo=";
const exampleTableMapping = { Fecha: "mailedOn", Destinatario: "recipient" };

/** A fictional vCard. */
const exampleCard =
  "BEGIN:VCARD\nVERSION:3.0\nFN:Luz Vega\nADR:;;40 Cedar Ave;Hollow Creek;CO;80999;\nEND:VCARD\n";

function step<N extends CallName>(
  call: N,
  input: StepOf<N>["input"],
  expect: StepOf<N>["expect"] = "ok",
): StepOf<N> {
  return { call, input, expect };
}

/**
 * One visit to every call, in an order that works on an empty data folder with a host that agrees to everything and a
 * `isSourceUrl` that refuses example.org. Tests send it through each transport.
 */
export const journey: readonly Step[] = [
  step("app.info", () => ({})),
  step("settings.get", () => ({})),
  step("settings.set", () => ({ theme: "dark", idleLockMinutes: 5 })),
  step("settings.set", () => ({ printers: [{ name: "Hall", feed: "left", offsetUpMm: -1.5 }] })),
  step("vault.status", () => ({})),
  step("log.add", () => exampleMailing, "vault-locked"),
  step("book.save", () => exampleOwnAddress, "vault-locked"),
  step("book.list", () => ({}), "vault-locked"),
  step("needs.save", () => exampleProfile, "vault-locked"),
  step("needs.list", () => ({}), "vault-locked"),
  step("vault.unlock", () => ({ passphrase: firstPassphrase }), "vault-missing"),
  step("vault.startSession", () => ({})),
  step("log.add", () => exampleMailing),
  step("book.save", () => exampleOwnAddress),
  step("needs.save", () => exampleProfile),
  step("vault.create", () => ({ passphrase: "too short" }), "passphrase-too-short"),
  step("vault.create", () => ({ passphrase: firstPassphrase })),
  step("vault.activity", () => ({})),
  step("log.list", () => ({ query: "tomas brier" })),
  step("log.list", () => ({
    ...{ statuses: ["mailed"], services: ["first-class"], from: "2026-03-01", to: "2026-03-31", held: false },
    ...{ sort: { by: "recipient", descending: false }, offset: 0 },
  })),
  step("log.get", ({ entryId }) => ({ id: entryId })),
  step("log.update", ({ entryId }) => ({
    ...exampleMailing,
    id: entryId,
    expectedVersion: 1,
    note: "Arrived.",
  })),
  step("log.update", ({ entryId }) => ({ ...exampleFullMailing, id: entryId, expectedVersion: 2 })),
  step("log.history", ({ entryId }) => ({ id: entryId })),
  step("log.due", () => ({ day: "2026-03-18" })),
  step(
    "attachment.begin",
    ({ entryId }) => ({ ...exampleAttachment(entryId), bytes: 2 ** 31 }),
    "attachment-too-large",
  ),
  step(
    "attachment.begin",
    ({ entryId }) => ({ ...exampleAttachment(entryId), type: "image/heic" }),
    "attachment-unsupported",
  ),
  step("attachment.begin", ({ entryId }) => exampleAttachment(entryId)),
  step("sink.write", ({ sinkId }) => ({ sinkId, chunk: exampleFile.base64 })),
  step("attachment.finish", ({ sinkId }) => ({ sinkId })),
  step("attachment.list", ({ entryId }) => ({ entryId })),
  step("attachment.read", ({ attachmentId }) => ({ id: attachmentId })),
  step("packet.preview", ({ entryId }) => ({ entryIds: [entryId] })),
  step("packet.make", ({ entryId }) => ({ entryIds: [entryId], language: "es" })),
  step("packet.make", ({ profileId }) => ({ entryIds: [profileId], language: "en" }), "entry-not-found"),
  step("attachment.delete", ({ attachmentId }) => ({ id: attachmentId })),
  step("attachment.delete", ({ attachmentId }) => ({ id: attachmentId }), "attachment-not-found"),
  step("view.save", () => exampleView),
  step("view.save", ({ viewId }) => ({ ...exampleView, id: viewId, name: "Still open" })),
  step("view.save", () => ({ ...exampleView, name: "STILL OPEN" }), "view-name-taken"),
  step("view.list", () => ({})),
  step("view.delete", ({ viewId }) => ({ id: viewId })),
  step("view.delete", ({ viewId }) => ({ id: viewId }), "entry-not-found"),
  step("stream.next", ({ entryId }) => ({ streamId: entryId }), "stream-ended"),
  step("stream.cancel", ({ entryId }) => ({ streamId: entryId })),
  step("sink.write", ({ entryId }) => ({ sinkId: entryId, chunk: "UEs=" }), "stream-ended"),
  step("sink.cancel", ({ entryId }) => ({ sinkId: entryId })),
  step(
    "log.update",
    ({ entryId }) => ({ ...exampleMailing, id: entryId, expectedVersion: 1 }),
    "entry-changed",
  ),
  step("log.tags", () => ({})),
  step("retention.get", () => ({})),
  step("retention.preview", () => ({ rules: exampleRules, day: "2026-03-14" })),
  step("retention.set", () => ({ rules: exampleRules })),
  step("retention.wouldExpire", () => ({ mailedOn: "2026-03-14", tag: "rent", deadline: "2026-03-20" })),
  step("hold.set", () => ({ matter: "M-204", on: true, reason: "Hearing in June." })),
  step("hold.set", () => ({ on: true }), "invalid-input"),
  step("hold.get", ({ entryId }) => ({ entryId })),
  step("matter.list", () => ({})),
  step("log.delete", ({ entryId }) => ({ id: entryId }), "entry-held"),
  step("retention.run", () => ({})),
  step("hold.set", () => ({ matter: "M-204", on: false })),
  step("retention.records", () => ({})),
  step("backup.now", () => ({}), "backup-not-set-up"),
  step("backup.download", () => ({}), "backup-not-set-up"),
  step("backup.setUp", () => ({})),
  step("backup.useKey", () => ({ recipient: "age1" }), "backup-not-set-up"),
  step("backup.useKey", ({ recipient }) => ({ recipient })),
  step("backup.pickFolder", () => ({})),
  step(
    "backup.schedule",
    () => ({ folder: "not/a/whole/path", everyDays: 1, keep: 3 }),
    "backup-folder-missing",
  ),
  step("backup.schedule", () => ({ folder: null, everyDays: 1, keep: 3 })),
  step("backup.get", () => ({})),
  step("backup.download", () => ({})),
  step("restore.begin", () => ({ secret: "AGE-SECRET-KEY-1", mode: "verify" })),
  step("sink.write", ({ sinkId }) => ({ sinkId, chunk: "UEs=" }), "backup-foreign"),
  step("restore.finish", ({ sinkId }) => ({ sinkId }), "stream-ended"),
  step("restore.cancel", ({ sinkId }) => ({ sinkId })),
  step("import.preview", () => ({ format: "csv", sample: exampleTable, isWhole: true })),
  step(
    "import.preview",
    () => ({ format: "csv", sample: exampleTable, isWhole: true, mapping: { Fecha: "birthday" } }),
    "invalid-input",
  ),
  step("import.begin", () => ({ format: "csv", mapping: { Fecha: "birthday" } }), "invalid-input"),
  step("import.begin", () => ({ format: "csv", mapping: exampleTableMapping })),
  step("import.begin", () => ({ format: "csv", mapping: exampleTableMapping }), "busy"),
  step("log.add", () => exampleMailing, "busy"),
  step("sink.write", ({ sinkId }) => ({ sinkId, chunk: exampleTable })),
  step("import.finish", ({ sinkId }) => ({ sinkId })),
  step("import.finish", ({ sinkId }) => ({ sinkId }), "stream-ended"),
  step("export.begin", () => ({ format: "csv", fields: [], redacted: true })),
  step("export.begin", () => ({ format: "json", fields: ["birthday"], redacted: false }), "invalid-input"),
  step("book.import", () => ({ vcard: exampleCard })),
  step("book.export", () => ({})),
  step("log.delete", ({ entryId }) => ({ id: entryId })),
  step("log.get", ({ entryId }) => ({ id: entryId }), "entry-not-found"),
  step("log.restore", ({ entryId }) => ({ id: entryId })),
  step("book.list", () => ({ query: "hollow qui", kind: "own" })),
  step("book.save", () => ({ ...exampleOwnAddress, note: "Another note." }), "address-known"),
  step("book.save", ({ bookId }) => ({
    ...exampleOwnAddress,
    id: bookId,
    expectedVersion: 1,
    name: "The box",
  })),
  step(
    "book.save",
    ({ bookId }) => ({ ...exampleOwnAddress, id: bookId, expectedVersion: 1 }),
    "entry-changed",
  ),
  step("book.delete", ({ bookId }) => ({ id: bookId })),
  step("book.delete", ({ bookId }) => ({ id: bookId }), "entry-not-found"),
  step("book.restore", ({ bookId }) => ({ id: bookId })),
  step("needs.list", () => ({})),
  step("needs.save", () => ({ ...exampleProfile, name: "FILING NEAR A DEADLINE" }), "profile-name-taken"),
  step("needs.save", ({ profileId }) => ({
    ...exampleProfile,
    id: profileId,
    expectedVersion: 1,
    name: "Filing",
  })),
  step("needs.delete", ({ profileId }) => ({ id: profileId })),
  step("needs.delete", ({ profileId }) => ({ id: profileId }), "entry-not-found"),
  step("print.pdf", () => ({ document: { kind: "mailpiece", piece: exampleMailing.piece, printer: {} } })),
  step("vault.changePassphrase", () => ({ current: firstPassphrase, next: secondPassphrase })),
  step("vault.keychain", () => ({})),
  step("vault.setKeychain", () => ({ on: false })),
  step("vault.checkFile", () => ({})),
  step("vault.salvage", () => ({ passphrase: secondPassphrase }), "busy"),
  step("vault.removeDamaged", () => ({})),
  step("vault.panic", () => ({}), "panic-off"),
  step("vault.lock", () => ({})),
  step("vault.unlockWithKeychain", () => ({}), "keychain-failed"),
  step("vault.checkFile", () => ({}), "vault-locked"),
  step(
    "vault.recover",
    () => ({ recoveryCode: "0000", newPassphrase: thirdPassphrase }),
    "recovery-code-mistyped",
  ),
  step("vault.unlock", () => ({ passphrase: secondPassphrase })),
  step("vault.lock", () => ({})),
  step("vault.recover", ({ recoveryCode }) => ({ recoveryCode, newPassphrase: thirdPassphrase })),
  step("link.open", () => ({ url: "https://example.org/not-a-source" }), "link-refused"),
  step("vault.rename", () => ({ id: "first", name: "At home" })),
  step("vault.add", () => ({ name: "at HOME" }), "vault-name-taken"),
  step("vault.add", () => ({ name: "Workshop" })),
  step("vault.status", () => ({})),
  step("vault.select", () => ({ id: "another" }), "vault-unknown"),
  step("vault.rename", ({ vaultId }) => ({ id: vaultId, name: "Clinic" })),
  step("vault.select", () => ({ id: "first" })),
  step("vault.list", () => ({})),
  step("vault.destroy", () => ({ confirm: "delete everything" })),
];

/** A step that did not go as expected. */
export interface Surprise {
  step: number;
  call: CallName;
  expected: "ok" | ErrorCode;
  got: "ok" | ErrorCode;
}

/** Sends the journey; returns the steps that went otherwise, so that an empty list is success. */
export async function runJourney(
  send: (name: CallName, input: unknown) => Promise<Result<unknown, CallError>>,
): Promise<Surprise[]> {
  const seen: Seen = {
    entryId: "",
    viewId: "",
    bookId: "",
    profileId: "",
    recoveryCode: "",
    vaultId: "",
    sinkId: "",
    attachmentId: "",
    recipient: "",
  };
  const surprises: Surprise[] = [];
  for (const [index, { call, input, expect }] of journey.entries()) {
    const result = await send(call, input(seen));
    const got = result.ok ? "ok" : result.error.code;
    if (got !== expect) surprises.push({ step: index, call, expected: expect, got });
    if (result.ok) Object.assign(seen, remember(call, result.value));
  }
  return surprises;
}

function remember(call: CallName, value: unknown): Partial<Seen> {
  if (typeof value !== "object" || value === null) return {};
  if ("id" in value && typeof value.id === "string") {
    if (call === "log.add") return { entryId: value.id };
    if (call === "vault.add") return { vaultId: value.id };
    if (call === "attachment.finish") return { attachmentId: value.id };
    if (call === "view.save") return { viewId: value.id };
    if (call === "book.save") return { bookId: value.id };
    if (call === "needs.save") return { profileId: value.id };
  }
  if ("sinkId" in value && typeof value.sinkId === "string") return { sinkId: value.sinkId };
  if (call === "backup.setUp" && "recipient" in value && typeof value.recipient === "string")
    return { recipient: value.recipient };
  if ("recoveryCode" in value && typeof value.recoveryCode === "string")
    return { recoveryCode: value.recoveryCode };
  return {};
}

const someId = "00000000-0000-4000-8000-000000000000";
const longText = "x".repeat(20_000);
const wrongForAll: readonly unknown[] = [undefined, null, 7, "text", [], true];

/** Inputs that each call must refuse as "invalid-input". */
export const malformed: { readonly [N in CallName]: readonly unknown[] } = {
  ...fromNames(wrongForAll),
  "settings.set": [
    ...wrongForAll,
    { theme: "pink" },
    { idleLockMinutes: 2 },
    { lockOnSleep: "no" },
    { panic: 1 },
    { theme: "dark", more: 1 },
    { printers: {} },
    { printers: [{ feed: "sideways" }] },
    { printers: [{ offsetRightMm: 31 }] },
    { printers: [{ name: longText }] },
    { printers: [{ name: "Hall", address: "1 Elm St" }] },
    { printers: Array.from({ length: 21 }, () => ({})) },
  ],
  "vault.create": [...wrongForAll, {}, { passphrase: "" }, { passphrase: 12 }, { passphrase: longText }],
  "vault.unlock": [
    ...wrongForAll,
    {},
    { passphrase: ["x"] },
    { passphrase: longText },
    { passphrase: "x", y: 1 },
  ],
  "vault.recover": [
    ...wrongForAll,
    {},
    { recoveryCode: "x" },
    { recoveryCode: longText, newPassphrase: "x" },
  ],
  "vault.changePassphrase": [...wrongForAll, {}, { current: "x" }, { current: "x", next: "" }],
  "vault.destroy": [...wrongForAll, {}, { confirm: true }, { confirm: "yes" }],
  "vault.add": [...wrongForAll, {}, { name: " " }, { name: longText }, { name: "A", id: "b" }],
  "vault.select": [...wrongForAll, {}, { id: "" }, { id: "../elsewhere" }, { id: "a/b" }, { id: longText }],
  "vault.rename": [...wrongForAll, {}, { id: "first" }, { id: "first", name: "" }, { id: "..", name: "A" }],
  "vault.setKeychain": [...wrongForAll, {}, { on: true }, { on: false, passphrase: "x" }, { on: 1 }],
  "vault.salvage": [...wrongForAll, {}, { passphrase: "" }, { passphrase: longText }],
  "vault.checkFile": [...wrongForAll, { passphrase: "" }, { path: "/etc/passwd" }],
  "log.add": [
    ...wrongForAll,
    {},
    { ...exampleMailing, mailedOn: "14.3.2026" },
    { ...exampleMailing, mailedOn: "2026-02-30" },
    { ...exampleMailing, note: longText },
    { ...exampleMailing, service: "pigeon" },
    { ...exampleMailing, piece: { ...exampleMailing.piece, deliveryAddress: longText } },
    { ...exampleMailing, piece: { ...exampleMailing.piece, colour: "red" } },
    { ...exampleMailing, id: someId },
    { ...exampleMailing, status: "eaten" },
    { ...exampleMailing, matter: longText },
    { ...exampleMailing, costCents: -1 },
    { ...exampleMailing, costCents: 1.5 },
    { ...exampleMailing, numbers: [{ kind: "tracking", text: " " }] },
    { ...exampleMailing, deadline: { day: "tomorrow" } },
    { ...exampleMailing, plan: { options: [], needs: ["a pony"] } },
    { ...exampleMailing, held: true },
    { ...exampleMailing, disclosed: [] },
  ],
  "log.list": [
    ...wrongForAll,
    { limit: 0 },
    { limit: 201 },
    { limit: 1.5 },
    { cursor: "1 OR 1=1" },
    { cursor: "2026-03-14" },
    { cursor: "2026-03-14.1.x" },
    { query: longText },
    { offset: -1 },
    { statuses: ["eaten"] },
    { services: "priority" },
    { from: "yesterday" },
    { sort: { by: "note" } },
    { held: 1 },
  ],
  "hold.set": [
    ...wrongForAll,
    {},
    { on: true },
    { matter: "M-204", entryId: someId, on: true },
    { matter: " ", on: true },
    { matter: "M-204", on: "yes" },
    { matter: "M-204", on: true, reason: longText },
    { entryId: "1", on: false },
  ],
  "hold.get": [...wrongForAll, {}, { entryId: 1 }],
  "retention.set": [
    ...wrongForAll,
    {},
    { rules: [{ scope: "all", days: 0 }] },
    { rules: [{ scope: "all" }] },
    { rules: [{ scope: "all", value: "x", days: 1 }] },
    { rules: [{ scope: "tag", days: 1 }] },
    { rules: [{ scope: "moon", value: "x", days: 1 }] },
    { rules: [exampleRules[0], exampleRules[0]] },
  ],
  "retention.preview": [
    ...wrongForAll,
    {},
    { day: "2026-02-30" },
    { day: "2026-03-14", rules: [{ scope: "matter", days: 1 }] },
  ],
  "retention.wouldExpire": [
    ...wrongForAll,
    {},
    { mailedOn: "2026-02-30" },
    { mailedOn: "2026-03-14", matter: longText },
    { mailedOn: "2026-03-14", deadline: { day: "2026-03-20" } },
  ],
  "log.history": [...wrongForAll, {}, { id: "1" }],
  "log.due": [...wrongForAll, {}, { day: "2026-02-30" }],
  "view.save": [
    ...wrongForAll,
    {},
    { ...exampleView, name: " " },
    { ...exampleView, filter: { tag: longText } },
    { ...exampleView, filter: { colour: "red" } },
    { ...exampleView, sort: { by: "note" } },
    { ...exampleView, columns: [longText] },
    { ...exampleView, id: "1" },
  ],
  "view.delete": [...wrongForAll, {}, { id: 1 }],
  "stream.next": [...wrongForAll, {}, { streamId: "1" }],
  "stream.cancel": [...wrongForAll, {}, { streamId: 1 }],
  "sink.write": [
    ...wrongForAll,
    {},
    { sinkId: someId, chunk: "*" },
    { sinkId: someId, chunk: "A".repeat(1_398_108) },
    { sinkId: "1", chunk: "" },
  ],
  "sink.cancel": [...wrongForAll, {}, { sinkId: 1 }],
  "log.get": [...wrongForAll, {}, { id: "1" }, { id: "' OR 1=1 --" }],
  "log.update": [...wrongForAll, {}, exampleMailing, { ...exampleMailing, id: "1", expectedVersion: 1 }],
  "log.delete": [...wrongForAll, {}, { id: 1 }],
  "log.restore": [...wrongForAll, {}, { id: null }],
  "book.list": [
    ...wrongForAll,
    { limit: 0 },
    { limit: 501 },
    { query: longText },
    { kind: "enemy" },
    { cursor: "1" },
  ],
  "book.save": [
    ...wrongForAll,
    {},
    { ...exampleOwnAddress, kind: "enemy" },
    { ...exampleOwnAddress, ownKind: "castle" },
    { ...exampleOwnAddress, address: "  \n " },
    { ...exampleOwnAddress, address: longText },
    { ...exampleOwnAddress, name: longText },
    { ...exampleOwnAddress, note: longText },
    { ...exampleOwnAddress, phone: "555-0100" },
    { ...exampleOwnAddress, id: "1", expectedVersion: 1 },
    { ...exampleOwnAddress, id: someId, expectedVersion: 0 },
    { ...exampleOwnAddress, id: someId },
    { ...exampleOwnAddress, expectedVersion: 1 },
  ],
  "book.delete": [...wrongForAll, {}, { id: 1 }],
  "book.restore": [...wrongForAll, {}, { id: null }],
  "needs.save": [
    ...wrongForAll,
    {},
    { name: "x" },
    { ...exampleProfile, name: " " },
    { ...exampleProfile, name: longText },
    { ...exampleProfile, needs: { needs: ["a pony"] } },
    { ...exampleProfile, needs: { deadline: { day: "2026-02-30", counts: "received" } } },
    { ...exampleProfile, needs: { moneyLimitCents: -1 } },
    { ...exampleProfile, needs: { observers: ["moon"] } },
    { ...exampleProfile, needs: { address: "1 Elm St" } },
    { ...exampleProfile, id: someId },
    { ...exampleProfile, expectedVersion: 1 },
  ],
  "needs.delete": [...wrongForAll, {}, { id: 1 }],
  "print.pdf": [
    ...wrongForAll,
    {},
    { document: {} },
    { document: { kind: "photo" } },
    { document: { kind: "labels", sheet: "avery-5160", labels: [] } },
    { document: { kind: "labels", sheet: "avery-5160", labels: [longText] } },
    { document: { kind: "mailpiece", piece: exampleMailing.piece, printer: { feed: "sideways" } } },
  ],
  "attachment.begin": [
    ...wrongForAll,
    {},
    { ...exampleAttachment(someId), entryId: "1" },
    { ...exampleAttachment(someId), kind: "selfie" },
    { ...exampleAttachment(someId), name: " " },
    { ...exampleAttachment(someId), name: longText },
    { ...exampleAttachment(someId), type: longText },
    { ...exampleAttachment(someId), bytes: -1 },
    { ...exampleAttachment(someId), bytes: 1.5 },
  ],
  "attachment.finish": [...wrongForAll, {}, { sinkId: 1 }],
  "attachment.list": [...wrongForAll, {}, { entryId: "1" }],
  "attachment.read": [...wrongForAll, {}, { id: "1" }],
  "attachment.delete": [...wrongForAll, {}, { id: null }],
  "packet.preview": [
    ...wrongForAll,
    {},
    { entryIds: [] },
    { entryIds: ["1"] },
    { entryIds: Array.from({ length: 1001 }, () => someId) },
  ],
  "packet.make": [
    ...wrongForAll,
    {},
    { entryIds: [someId], language: "fr" },
    { entryIds: [someId], language: "en", withNotes: 1 },
    { entryIds: [], language: "en" },
  ],
  "backup.useKey": [...wrongForAll, {}, { recipient: "a".repeat(101) }],
  "backup.schedule": [
    ...wrongForAll,
    {},
    { folder: longText, everyDays: 7, keep: 10 },
    { folder: null, everyDays: 0, keep: 10 },
    { folder: null, everyDays: 91, keep: 10 },
    { folder: null, everyDays: 7, keep: 0 },
  ],
  "backup.download": [...wrongForAll, { passphrase: "too short" }, { passphrase: longText }],
  "restore.begin": [
    ...wrongForAll,
    {},
    { secret: "", mode: "merge" },
    { secret: longText, mode: "merge" },
    { secret: "x", mode: "replace" },
  ],
  "restore.finish": [...wrongForAll, {}, { sinkId: "1" }],
  "restore.cancel": [...wrongForAll, {}, { sinkId: "1" }],
  "import.preview": [
    ...wrongForAll,
    {},
    { format: "csv", sample: "" },
    { format: "xlsx", sample: "", isWhole: true },
    { format: "csv", sample: "Fecha,Destinatario", isWhole: true },
    { format: "csv", sample: "AAAA".repeat(87_383), isWhole: false },
    { format: "csv", sample: "", isWhole: true, mapping: { ["x".repeat(101)]: "note" } },
  ],
  "import.begin": [
    ...wrongForAll,
    {},
    { format: "csv" },
    { format: "csv", mapping: { Date: 1 } },
    { format: "csv", mapping: {}, duplicates: "both" },
  ],
  "import.finish": [...wrongForAll, {}, { sinkId: "1" }],
  "export.begin": [
    ...wrongForAll,
    {},
    { format: "csv", fields: [] },
    { format: "pdf", fields: [], redacted: true },
    { format: "csv", fields: [longText], redacted: true },
    { format: "csv", fields: [], redacted: true, filter: { from: "yesterday" } },
  ],
  "book.import": [...wrongForAll, {}, { vcard: 1 }, { vcard: "x".repeat(1_500_001) }],
  "link.open": [...wrongForAll, {}, { url: 1 }, { url: longText }],
};

/** Calls without input refuse any key. */
function fromNames(inputs: readonly unknown[]): { [N in CallName]: readonly unknown[] } {
  const entries = callNames.map((name) => [name, [...inputs, { unexpected: 1 }]]);
  return Object.fromEntries(entries) as { [N in CallName]: readonly unknown[] };
}
