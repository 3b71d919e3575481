import type { Box, Layout, Side } from "../../../../src-core/layout/layout.ts";
import type { Mailpiece } from "../../../../src-core/mailpiece/mailpiece.ts";
import { type ObserverId, observerIds } from "../../../../src-core/observers/types.ts";
import type { Disclosure } from "../../../../src-core/rules/types.ts";

export type Fate = "gone" | "new" | "same";

/** One thing that an observer learns before, after or both. */
export interface Learned {
  disclosure: Disclosure;
  fate: Fate;
  /** The same is said of observers listed before. */
  isRepeated: boolean;
}

/** Observers for whom the same things change, together. */
export interface LearnerChange {
  observers: readonly ObserverId[];
  learned: readonly Learned[];
}

/** The disclosures of a piece as it is, as it would be, and as it would be with every blank filled in. */
export interface BeforeAndAfter {
  before: readonly Disclosure[];
  after: readonly Disclosure[];
  filled: readonly Disclosure[];
}

/**
 * Who learns what before and after, by observer in their usual order. A blank reads as an incomplete address, which
 * the sender is about to complete: what only blanks hide or add is no change.
 */
export function learnerChanges({ before, after, filled }: BeforeAndAfter): readonly LearnerChange[] {
  const groups = new Map<string, { observers: ObserverId[]; learned: readonly Learned[] }>();
  const said = new Set<string>();
  for (const observer of observerIds) {
    const seenBy = (list: readonly Disclosure[]) =>
      list.filter((disclosure) => disclosure.observers.includes(observer));
    const learned = changesFor(seenBy(before), seenBy(after), seenBy(filled));
    if (learned.length === 0) continue;
    const keys = learned.map(({ disclosure, fate }) => `${fate} ${disclosure.id}`);
    const group = groups.get(keys.join("\n"));
    if (group) group.observers.push(observer);
    else
      groups.set(keys.join("\n"), {
        observers: [observer],
        learned: learned.map((thing, index) => ({ ...thing, isRepeated: said.has(keys[index] ?? "") })),
      });
    for (const key of keys) said.add(key);
  }
  return [...groups.values()];
}

function changesFor(
  before: readonly Disclosure[],
  after: readonly Disclosure[],
  filled: readonly Disclosure[],
): readonly Omit<Learned, "isRepeated">[] {
  const byId = (list: readonly Disclosure[]) => new Map(list.map((entry) => [entry.id, entry]));
  const [was, is, willBe] = [byId(before), byId(after), byId(filled)];
  return [
    ...before.map((disclosure) => {
      const stays = is.get(disclosure.id) ?? (willBe.has(disclosure.id) ? disclosure : undefined);
      return stays ? { disclosure: stays, fate: "same" as const } : { disclosure, fate: "gone" as const };
    }),
    ...after
      .filter(({ id }) => !was.has(id) && willBe.has(id))
      .map((disclosure) => ({ disclosure, fate: "new" as const })),
  ];
}

/** A box of the drawing that is not the same on the other piece. */
export interface ChangedBox {
  box: Box;
  fate: "gone" | "new" | "changed";
}

interface Drawn {
  piece: Mailpiece;
  layout: Layout;
}

/** The boxes of `shown` that `other` does not have, or has with other words; `missing` says what to call the former. */
export function changedBoxes(shown: Drawn, other: Drawn, missing: "gone" | "new"): readonly ChangedBox[] {
  return shown.layout.boxes.flatMap((box): ChangedBox[] => {
    const twin = other.layout.boxes.find(
      (candidate) => candidate.part === box.part && candidate.item === box.item,
    );
    if (!twin) return [{ box, fate: missing }];
    return isSame(box, shown.piece, twin, other.piece) ? [] : [{ box, fate: "changed" }];
  });
}

function isSame(box: Box, piece: Mailpiece, twin: Box, other: Mailpiece): boolean {
  if (box.side !== twin.side) return false;
  if (box.part === "postage" && piece.postage !== other.postage) return false;
  if (box.part.endsWith("-address") && piece.lettering !== other.lettering) return false;
  return box.lines.map(({ text }) => text).join("\n") === twin.lines.map(({ text }) => text).join("\n");
}

/** The sides worth showing: the front, and the back where something changes on it. */
export function sidesOf(...changes: readonly (readonly ChangedBox[])[]): readonly Side[] {
  const sides = changes.flat().map(({ box }) => box.side);
  return sides.includes("back") ? (sides.includes("front") ? ["front", "back"] : ["back"]) : ["front"];
}
