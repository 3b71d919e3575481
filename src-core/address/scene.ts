import type { AddressKind, AddressRole } from "./types.ts";
import type { Word } from "./words.ts";

/** What the readers of single parts may know of the block as a whole. */
export interface Scene {
  text: string;
  words: readonly Word[];
  /** The last line is an APO, FPO or DPO. */
  military: boolean;
  puertoRico: boolean;
  /** A word of the block names a jail, prison or detention site. */
  custody: boolean;
}

/** How a stretch of words is read. */
export interface Stretch {
  /** Index after its last word. */
  end: number;
  /**
   * `closed`: nothing but what the words say. `open`: the city follows in the same stretch, without a comma.
   * `maybe-open`: the city may follow, if what comes before it is unmistakable.
   */
  mode: "closed" | "open" | "maybe-open";
  /** True once a street was read on this line or the line before: units and PMBs may follow. */
  afterStreet: boolean;
  /** The unit designator read just before, for "STE 11 # 234". */
  lastUnit: string;
}

/** A part before its text is cut from the block. */
export interface Draft {
  role: AddressRole;
  start: number;
  end: number;
  value: string;
  doubtful?: true;
}

/** What a reader found at a word. */
export interface Found {
  /** Index of the first word after it. */
  next: number;
  parts: readonly Draft[];
  /** Set when this is something the mail is delivered to. */
  delivery?: DeliveryKind;
  /** A delivery line that gives way to any surer one ("100 Broadway", "24 Hour Gym"). */
  weak?: true;
  /** The unit designator read ("STE"). */
  unit?: string;
}

export type DeliveryKind = Exclude<AddressKind, "empty" | "incomplete" | "unknown">;

/** Reads one kind of part at word i, or says undefined. `first` is true at the start of a stretch or after a comma. */
export type Reader = (scene: Scene, i: number, stretch: Stretch, first: boolean) => Found | undefined;

/** The range and value of the words [from, to) as a part. */
export function draft(scene: Scene, role: AddressRole, from: number, to: number, value: string): Draft {
  return {
    role,
    start: scene.words[from]?.start ?? 0,
    end: scene.words[to - 1]?.end ?? 0,
    value,
  };
}

/** The key of word i if it is before `end`, in the same stretch and not after a comma; else "". */
export function keyAt(scene: Scene, i: number, end: number): string {
  const word = scene.words[i];
  return i < end && word !== undefined && !word.gap ? word.key : "";
}
