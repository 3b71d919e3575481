import type { Result } from "../result.ts";
import { type CallName, callNames, type Input } from "./calls.ts";
import type { CallError, ErrorCode } from "./errors.ts";

/** What earlier steps of the journey returned. */
interface Seen {
  entryId: string;
  recoveryCode: string;
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
  step("vault.status", () => ({})),
  step("log.add", () => exampleMailing, "vault-locked"),
  step("vault.unlock", () => ({ passphrase: firstPassphrase }), "vault-missing"),
  step("vault.startSession", () => ({})),
  step("log.add", () => exampleMailing),
  step("vault.create", () => ({ passphrase: "too short" }), "passphrase-too-short"),
  step("vault.create", () => ({ passphrase: firstPassphrase })),
  step("vault.activity", () => ({})),
  step("log.list", () => ({ query: "tomas brier" })),
  step("log.get", ({ entryId }) => ({ id: entryId })),
  step("log.update", ({ entryId }) => ({
    ...exampleMailing,
    id: entryId,
    expectedVersion: 1,
    note: "Arrived.",
  })),
  step(
    "log.update",
    ({ entryId }) => ({ ...exampleMailing, id: entryId, expectedVersion: 1 }),
    "entry-changed",
  ),
  step("log.tags", () => ({})),
  step("log.delete", ({ entryId }) => ({ id: entryId })),
  step("log.get", ({ entryId }) => ({ id: entryId }), "entry-not-found"),
  step("log.restore", ({ entryId }) => ({ id: entryId })),
  step("vault.changePassphrase", () => ({ current: firstPassphrase, next: secondPassphrase })),
  step("vault.lock", () => ({})),
  step(
    "vault.recover",
    () => ({ recoveryCode: "0000", newPassphrase: thirdPassphrase }),
    "recovery-code-mistyped",
  ),
  step("vault.unlock", () => ({ passphrase: secondPassphrase })),
  step("vault.lock", () => ({})),
  step("vault.recover", ({ recoveryCode }) => ({ recoveryCode, newPassphrase: thirdPassphrase })),
  step("link.open", () => ({ url: "https://example.org/not-a-source" }), "link-refused"),
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
  const seen: Seen = { entryId: "", recoveryCode: "" };
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
  if (call === "log.add" && "id" in value && typeof value.id === "string") return { entryId: value.id };
  if ("recoveryCode" in value && typeof value.recoveryCode === "string")
    return { recoveryCode: value.recoveryCode };
  return {};
}

const longText = "x".repeat(20_000);
const wrongForAll: readonly unknown[] = [undefined, null, 7, "text", [], true];

/** Inputs that each call must refuse as "invalid-input". */
export const malformed: { readonly [N in CallName]: readonly unknown[] } = {
  ...fromNames(wrongForAll),
  "settings.set": [...wrongForAll, { theme: "pink" }, { idleLockMinutes: 2 }, { theme: "dark", more: 1 }],
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
  "log.add": [
    ...wrongForAll,
    {},
    { ...exampleMailing, mailedOn: "14.3.2026" },
    { ...exampleMailing, mailedOn: "2026-02-30" },
    { ...exampleMailing, note: longText },
    { ...exampleMailing, service: "pigeon" },
    { ...exampleMailing, piece: { ...exampleMailing.piece, deliveryAddress: longText } },
    { ...exampleMailing, piece: { ...exampleMailing.piece, colour: "red" } },
    { ...exampleMailing, id: "00000000-0000-4000-8000-000000000000" },
  ],
  "log.list": [
    ...wrongForAll,
    { limit: 0 },
    { limit: 201 },
    { limit: 1.5 },
    { cursor: "1 OR 1=1" },
    { query: longText },
  ],
  "log.get": [...wrongForAll, {}, { id: "1" }, { id: "' OR 1=1 --" }],
  "log.update": [...wrongForAll, {}, exampleMailing, { ...exampleMailing, id: "1", expectedVersion: 1 }],
  "log.delete": [...wrongForAll, {}, { id: 1 }],
  "log.restore": [...wrongForAll, {}, { id: null }],
  "link.open": [...wrongForAll, {}, { url: 1 }, { url: longText }],
};

/** Calls without input refuse any key. */
function fromNames(inputs: readonly unknown[]): { [N in CallName]: readonly unknown[] } {
  const entries = callNames.map((name) => [name, [...inputs, { unexpected: 1 }]]);
  return Object.fromEntries(entries) as { [N in CallName]: readonly unknown[] };
}
