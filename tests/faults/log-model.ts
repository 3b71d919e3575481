import type { Input } from "../../src-core/contract/calls.ts";
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
