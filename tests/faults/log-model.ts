import type { Input } from "../../src-core/contract/calls.ts";
import type { RetentionRule } from "../../src-core/log/retention.ts";
import type { EntryFilter, EntrySort } from "../../src-core/log/types.ts";
import { statuses } from "../../src-core/log/types.ts";

/** What a person records, in words that are plain to search: ASCII, and no long numbers. */
export interface Recorded {
  recipient: string;
  street: string;
  mailedOn: string;
  service: "first-class" | "priority";
  tag: string;
  matter: string;
  note: string;
  status: (typeof statuses)[number];
  costCents: number | null;
  deadline: { day: string; remindOn: string | null } | null;
}

export interface ModelEntry extends Recorded {
  id: string;
  version: number;
  hold: boolean;
  deletedAt: number | null;
  /** Names of the fields that each change touched, the first change first. */
  changes: string[][];
  /** In the order they were added. */
  files: { id: string; name: string }[];
}

/** A backup that was made, and what was there then. */
export interface ModelBackup {
  bytes: Buffer;
  entries: ModelEntry[];
  heldMatters: Set<string>;
}

export interface ModelView {
  id: string;
  name: string;
  filter: Partial<EntryFilter>;
  sort: EntrySort;
}

/** A log as plain lists: what the real one is held against. */
export interface LogModel {
  now: number;
  /** In the order they were recorded. */
  entries: ModelEntry[];
  heldMatters: Set<string>;
  views: ModelView[];
  /** Undefined until they were set. */
  rules: RetentionRule[] | undefined;
  /** Entries that expired, as the records count them. */
  expired: number;
  backup: ModelBackup | undefined;
  hasMerged: boolean;
}

export const emptyModel = (now: number): LogModel => ({
  ...{ now, entries: [], heldMatters: new Set(), views: [], rules: undefined, expired: 0 },
  ...{ backup: undefined, hasMerged: false },
});

/** The day on the calendar of the person. */
export function dayOf(timeMs: number): string {
  const date = new Date(timeMs);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The rule that decides about an entry: of its matter, or else of its tag, or else the one for all. */
function ruleOf(rules: readonly RetentionRule[], { matter, tag }: ModelEntry): RetentionRule | undefined {
  return (
    rules.find((rule) => rule.scope === "matter" && matter !== "" && rule.value === matter) ??
    rules.find((rule) => rule.scope === "tag" && tag !== "" && rule.value === tag) ??
    rules.find((rule) => rule.scope === "all")
  );
}

/** Entries whose time is over on a day, the oldest first, with the rule that says so. */
export function overOn(
  model: LogModel,
  rules: readonly RetentionRule[],
  day: string,
): { entry: ModelEntry; rule: RetentionRule }[] {
  const over = living(model).flatMap((entry, recorded) => {
    const rule = ruleOf(rules, entry);
    if (rule === undefined || rule.days === null) return [];
    const from = [entry.mailedOn, entry.deadline?.day ?? ""].sort().at(-1) ?? "";
    const last = new Date(Date.parse(from) + rule.days * 86_400_000).toISOString().slice(0, 10);
    return last <= day ? [{ entry, rule, recorded }] : [];
  });
  return over.sort((a, b) => compare(a.entry.mailedOn, b.entry.mailedOn) || a.recorded - b.recorded);
}

/** Removes what is over on the day of the model; returns how many. */
export function expire(model: LogModel): number {
  const over = overOn(model, model.rules ?? [], dayOf(model.now));
  const gone = new Set(over.map(({ entry }) => entry).filter((entry) => !isHeld(model, entry)));
  model.entries = model.entries.filter((entry) => !gone.has(entry));
  model.expired += gone.size;
  return gone.size;
}

/** Adds what a backup has and the log has no more, as docs/backup.md says. */
export function mergeBack(model: LogModel, { entries, heldMatters }: ModelBackup): void {
  for (const theirs of entries) {
    const ours = model.entries.find(({ id }) => id === theirs.id);
    if (ours === undefined) model.entries.push(structuredClone(theirs));
    else if (ours.deletedAt === null) {
      // Holds are added and never lifted, and files of both sides stay.
      ours.hold ||= theirs.hold;
      for (const file of theirs.files)
        if (!ours.files.some(({ id }) => id === file.id)) ours.files.push({ ...file });
    }
  }
  for (const matter of heldMatters) {
    if (model.heldMatters.has(matter)) continue;
    model.heldMatters.add(matter);
    for (const entry of model.entries) if (entry.matter === matter) entry.deletedAt = null;
  }
}

export function inputOf(recorded: Recorded): Input<"log.add"> {
  const { recipient, street, ...rest } = recorded;
  const lines = [recipient, street, "Reno NV"].filter((line) => line !== "");
  return { ...rest, piece: { deliveryAddress: lines.join("\n") } };
}

export function isHeld(model: LogModel, entry: ModelEntry): boolean {
  return entry.hold || (entry.matter !== "" && model.heldMatters.has(entry.matter));
}

export function living(model: LogModel): ModelEntry[] {
  return model.entries.filter(({ deletedAt }) => deletedAt === null);
}

/** All that match, in order. */
export function expectedList(model: LogModel, filter: Partial<EntryFilter>, sort: EntrySort): ModelEntry[] {
  const matching = living(model)
    .map((entry, recorded) => ({ entry, recorded }))
    .filter(({ entry }) => matches(model, entry, filter));
  const sign = sort.descending ? -1 : 1;
  return matching
    .sort((a, b) => {
      const [first, second] = [keyOf(a.entry, sort.by), keyOf(b.entry, sort.by)];
      // What has nothing to sort by comes last, either way.
      if ((first === null) !== (second === null)) return first === null ? 1 : -1;
      return (
        sign *
        (compare(first ?? 0, second ?? 0) ||
          compare(a.entry.mailedOn, b.entry.mailedOn) ||
          a.recorded - b.recorded)
      );
    })
    .map(({ entry }) => entry);
}

export function expectedDue(model: LogModel, day: string): ModelEntry[] {
  return living(model)
    .map((entry, recorded) => ({ entry, recorded, due: dueOn(entry) }))
    .filter(
      ({ entry, due }) => due !== null && due <= day && !["delivered", "returned"].includes(entry.status),
    )
    .sort((a, b) => compare(a.due ?? "", b.due ?? "") || a.recorded - b.recorded)
    .map(({ entry }) => entry);
}

/** The names of the fields that differ, as the history has them. */
export function changedNames(before: Recorded, after: Recorded): string[] {
  const names = Object.keys(after) as (keyof Recorded)[];
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const isAddress = (name: string) => name === "recipient" || name === "street";
  const others: string[] = changed.filter((name) => !isAddress(name));
  return (changed.some(isAddress) ? [...others, "piece.deliveryAddress"] : others).sort();
}

function matches(model: LogModel, entry: ModelEntry, filter: Partial<EntryFilter>): boolean {
  const {
    query = "",
    tag,
    matter,
    statuses: wanted = [],
    services = [],
    from,
    to,
    held,
    deadlineTo,
  } = filter;
  const words = `${entry.recipient} ${entry.street} Reno NV ${entry.tag} ${entry.matter} ${entry.note}`
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const typed = query.toLowerCase().split(/[^a-z0-9]+/);
  return (
    typed.every((start) => words.some((word) => word.startsWith(start))) &&
    (tag === undefined || entry.tag === tag) &&
    (matter === undefined || entry.matter === matter) &&
    (wanted.length === 0 || wanted.includes(entry.status)) &&
    (services.length === 0 || services.includes(entry.service)) &&
    (from === undefined || entry.mailedOn >= from) &&
    (to === undefined || entry.mailedOn <= to) &&
    (held === undefined || isHeld(model, entry) === held) &&
    (deadlineTo === undefined || (entry.deadline !== null && entry.deadline.day <= deadlineTo))
  );
}

function keyOf(entry: ModelEntry, by: EntrySort["by"]): string | number | null {
  switch (by) {
    case "mailed":
      return 0;
    case "recipient":
      return (entry.recipient || entry.street || "Reno NV").toLowerCase();
    case "matter":
      return entry.matter || null;
    case "status":
      return statuses.indexOf(entry.status);
    case "deadline":
      return entry.deadline?.day ?? null;
    case "cost":
      return entry.costCents;
  }
}

function dueOn({ deadline }: ModelEntry): string | null {
  if (deadline === null) return null;
  return deadline.remindOn !== null && deadline.remindOn < deadline.day ? deadline.remindOn : deadline.day;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
