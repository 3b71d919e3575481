import { type Label, labelValue } from "./labels.ts";
import { isPlainSuffix } from "./lexicon.ts";
import { isBuilding, readName } from "./names.ts";
import { isDigits } from "./numbers.ts";
import type { RunPiece } from "./pieces.ts";
import { type Draft, draft, type Scene } from "./scene.ts";
import { readNumberlessStreet } from "./street.ts";
import { valueOfWords } from "./words.ts";

/** Where in the block a run of free words stands. */
export interface Standing {
  /** It is the first piece of the block. */
  first: boolean;
  /** It is the last piece of the block. */
  last: boolean;
  /** Below a delivery line. */
  afterDelivery: boolean;
  /** Below the last line, or in a block whose last line is abroad and not the name. */
  afterLastLine: boolean;
  /** Directly above the city. */
  aboveCity: boolean;
  /** The block has a delivery line. */
  delivered: boolean;
  /** The block has a last line. */
  hasLastLine: boolean;
  /** A name was read before. */
  named: boolean;
  /** The block is of another country. */
  foreign: boolean;
}

/** Longest city in words, as in "Truth or Consequences" or "Village of the Branch". */
const longestCity = 5;
/** Suffixes that are also surnames: "Javier Lane" on the first line is a person. */
const surnameSuffixes: ReadonlySet<string> = new Set(["LANE", "PIKE", "WAY", "PLACE", "COURT", "LOOP"]);

/** Reads a run of free words by where it stands. `street` is true when the parts are a street without number. */
export function readRun(
  scene: Scene,
  run: RunPiece,
  standing: Standing,
): { parts: readonly Draft[]; street?: true } {
  const { words } = scene;
  const { from, to } = run;
  if (run.label !== undefined) {
    return { parts: labelled(scene, run, run.label) };
  }
  if (run.city === true) return { parts: [readCity(scene, from, to)] };
  if (standing.afterLastLine) return { parts: [belowLastLine(scene, from, to, standing)] };

  if (!standing.delivered && (standing.aboveCity || (standing.last && !standing.first))) {
    const last = words[to - 1]?.key ?? "";
    const likely = isPlainSuffix(last) && (!standing.first || !surnameSuffixes.has(last));
    const street = likely && standing.hasLastLine ? readNumberlessStreet(scene, from, to) : undefined;
    if (street !== undefined) return { parts: street, street: true };
  }
  if (!standing.delivered && standing.last && !standing.hasLastLine && to - from === 1 && !standing.first) {
    const key = words[from]?.key ?? "";
    if (isDigits(key, 6))
      return { parts: [{ ...draft(scene, "house-number", from, to, key), doubtful: true }] };
  }
  if (standing.afterDelivery) return { parts: [belowDelivery(scene, from, to, standing)] };
  return { parts: [nameDraft(scene, from, to)] };
}

/** The label belongs to the part: "Attn: Claims", "c/o Reyes", "To: Marisol Quintanar". */
function labelled(scene: Scene, { from, to, labelFrom = from }: RunPiece, role: Label["role"]): Draft[] {
  const start = scene.words[labelFrom]?.start ?? 0;
  // "To:" says nothing of who it is, and nothing at all when it stands alone.
  if (role === "recipient") return from === to ? [] : [{ ...nameDraft(scene, from, to), start }];
  const value = labelValue(role, from < to ? valueOfWords(scene.words, from, to) : "");
  return [draft(scene, role, labelFrom, to, value)];
}

function nameDraft(scene: Scene, from: number, to: number): Draft {
  const { role, doubtful } = readName(scene, from, to);
  if (role === "unread") return unread(scene, from, to);
  const value = valueOfWords(scene.words, from, to);
  const part = draft(scene, role, from, to, role === "building" ? buildingValue(value) : value);
  return doubtful === undefined ? part : { ...part, doubtful };
}

/** A condominium is a COND, as mail in Puerto Rico has it (Publication 28 appendix I). */
function buildingValue(value: string): string {
  return value.replace(/^(?:CONDOMINIOS?|CONDOMINIUMS?|CONDO) (?=.)/, "COND ");
}

/** Between the delivery line and the last line: a building, a company, the city still being typed, or unread. */
function belowDelivery(scene: Scene, from: number, to: number, standing: Standing): Draft {
  const value = valueOfWords(scene.words, from, to);
  if (isBuilding(scene, from, to))
    return { ...draft(scene, "building", from, to, buildingValue(value)), doubtful: true };
  const name = nameDraft(scene, from, to);
  if (name.role === "organization" && name.doubtful === undefined) return name;
  if (name.role === "facility" || name.role === "unread") return name;
  if (!standing.hasLastLine && standing.last && to - from <= longestCity && !/\d/.test(value)) {
    return { ...draft(scene, "city", from, to, value), doubtful: true };
  }
  return name.role === "recipient" && !standing.named ? name : unread(scene, from, to);
}

/** Below the last line stands the name, when there is none above; else nothing that can be read. */
function belowLastLine(scene: Scene, from: number, to: number, standing: Standing): Draft {
  if (standing.named || standing.first || standing.foreign) return unread(scene, from, to);
  const name = nameDraft(scene, from, to);
  return name.role === "building" || name.role === "unread"
    ? unread(scene, from, to)
    : { ...name, doubtful: true };
}

function readCity(scene: Scene, from: number, to: number): Draft {
  const value = valueOfWords(scene.words, from, to);
  const digits = /\d/.test(value) && value !== "29 PALMS";
  if (digits || !/\p{L}/u.test(value) || to - from > 2 * longestCity) return unread(scene, from, to);
  const part = draft(scene, "city", from, to, value);
  return to - from > longestCity ? { ...part, doubtful: true } : part;
}

function unread(scene: Scene, from: number, to: number): Draft {
  const part = draft(scene, "unread", from, to, "");
  return { ...part, value: scene.text.slice(part.start, part.end).toUpperCase().replace(/\s+/g, " ") };
}
