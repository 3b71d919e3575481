import type { Input } from "../../../src-core/contract/calls.ts";
import type { EntryStatus, LogEntry, numberKinds } from "../../../src-core/log/types.ts";

export type NumberKind = (typeof numberKinds)[number];

/** What a person writes about a mailing, as it stands in the form; empty for what they leave out. */
export interface EntryDraft {
  mailedOn: string;
  status: EntryStatus;
  trackingNumber: string;
  tag: string;
  note: string;
  matter: string;
  sentFrom: string;
  numbers: readonly { kind: NumberKind; text: string }[];
  deadlineDay: string;
  remindOn: string;
  cost: string;
}

type Recorded = Pick<
  Input<"log.add">,
  | "mailedOn"
  | "status"
  | "trackingNumber"
  | "tag"
  | "note"
  | "matter"
  | "sentFrom"
  | "numbers"
  | "deadline"
  | "costCents"
>;

/** The form of a new entry. */
export function newDraft(mailedOn: string, trackingNumber: string): EntryDraft {
  return {
    mailedOn,
    status: "mailed",
    trackingNumber,
    tag: "",
    note: "",
    matter: "",
    sentFrom: "",
    numbers: [],
    deadlineDay: "",
    remindOn: "",
    cost: "",
  };
}

/** An amount as people write it, "$12.50" or "12,5", in cents; null for nothing, undefined when it is no amount. */
export function centsOf(text: string): number | null | undefined {
  const plain = text.replace(/[\s$]/g, "");
  if (plain === "") return null;
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

/** The form of an entry that is there. */
export function draftOf(entry: LogEntry): EntryDraft {
  const { mailedOn, status, trackingNumber, tag, note, matter, sentFrom, numbers } = entry;
  const { deadline, costCents } = entry;
  return {
    ...{ mailedOn, status, trackingNumber, tag, note, matter, sentFrom, numbers },
    deadlineDay: deadline?.day ?? "",
    remindOn: deadline?.remindOn ?? "",
    cost: costCents === null ? "" : (costCents / 100).toFixed(2),
  };
}

/** The form as the log takes it. A cost that is no amount is left out; the form does not let it come to that. */
export function recordedBy({ deadlineDay, remindOn, cost, numbers, ...same }: EntryDraft): Recorded {
  return {
    ...same,
    // A line that was added and left empty is no number.
    numbers: numbers.filter(({ text }) => text.trim() !== ""),
    costCents: centsOf(cost) ?? null,
    deadline: deadlineDay === "" ? null : { day: deadlineDay, remindOn: remindOn === "" ? null : remindOn },
  };
}

/** Whether the form can be sent. */
export function isComplete({ mailedOn, cost }: EntryDraft): boolean {
  return mailedOn !== "" && centsOf(cost) !== undefined;
}

export function isSameDraft(a: EntryDraft, b: EntryDraft): boolean {
  return draftFields.every((field) => isSameField(a, b, field));
}

/**
 * What was typed, carried over to an entry that was changed elsewhere meanwhile: fields that the person changed stay
 * as typed, all others take what the entry has now.
 */
export function rebased(typed: EntryDraft, before: EntryDraft, now: EntryDraft): EntryDraft {
  const kept = draftFields.filter((field) => !isSameField(typed, before, field));
  return { ...now, ...Object.fromEntries(kept.map((field) => [field, typed[field]])) };
}

/** Fields that both changed, and not to the same: there the person has to decide. */
export function contested(typed: EntryDraft, before: EntryDraft, now: EntryDraft): (keyof EntryDraft)[] {
  return draftFields.filter(
    (field) =>
      !isSameField(typed, before, field) &&
      !isSameField(now, before, field) &&
      !isSameField(typed, now, field),
  );
}

const draftFields = Object.keys(newDraft("", "")).filter(isDraftField);

function isDraftField(name: string): name is keyof EntryDraft {
  return name in newDraft("", "");
}

function isSameField(a: EntryDraft, b: EntryDraft, field: keyof EntryDraft): boolean {
  return JSON.stringify(a[field]) === JSON.stringify(b[field]);
}
