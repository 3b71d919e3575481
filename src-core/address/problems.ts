import type { LastLine } from "./last-line.ts";
import { zipFitsState } from "./lexicon.ts";
import { isMarkingText } from "./markings.ts";
import type { Draft, Scene } from "./scene.ts";
import type { AddressKind, AddressProblem, AddressProblemCode } from "./types.ts";

/** The parts of one delivery line. */
export interface Delivery {
  kind: AddressKind;
  parts: readonly Draft[];
}

/** What is missing from a read block, or does not fit together; in the order of the text. */
export function problemsOf(
  scene: Scene,
  last: LastLine,
  drafts: readonly Draft[],
  deliveries: readonly Delivery[],
  deciding: Delivery | undefined,
): AddressProblem[] {
  const problems: AddressProblem[] = [];
  const add = (code: AddressProblemCode, start: number, end: number) => problems.push({ code, start, end });
  for (const part of drafts) {
    if (part.role === "unread" && !isMarkingText(part.value)) add("unread-line", part.start, part.end);
    if (part.role === "po-box" && part.value === "PO BOX") add("po-box-number-missing", part.start, part.end);
  }
  for (const delivery of deliveries) {
    const street = delivery.parts.find((part) => part.role === "street");
    if (street === undefined || delivery.parts.some(isHouseNumber)) continue;
    // Roads in Puerto Rico are addressed by kilometre.
    if (street.value.includes(" KM ")) continue;
    add("house-number-missing", street.start, street.end);
  }
  const zip = drafts.find((part) => part.role === "zip");
  if (zip !== undefined && last.state !== "" && !zipFitsState(zip.value, last.state)) {
    add("zip-state-mismatch", zip.start, zip.end);
  }
  const other = deliveries.find((delivery) => delivery !== deciding);
  if (other !== undefined && !last.foreign)
    add("two-delivery-lines", startOf(other.parts), endOf(other.parts));
  if (!last.foreign) addMissing(scene, drafts, deciding, add);
  return problems.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is missing is told at the end of the text, where it would be written. */
function addMissing(
  scene: Scene,
  drafts: readonly Draft[],
  deciding: Delivery | undefined,
  add: (code: AddressProblemCode, start: number, end: number) => void,
): void {
  const end = scene.words.at(-1)?.end ?? 0;
  const has = (role: Draft["role"]) => drafts.some((part) => part.role === role);
  if (deciding === undefined) add("no-delivery-line", end, end);
  if (deciding === undefined && !has("city") && !has("state") && !has("zip")) return;
  if (!has("city")) add("no-city", end, end);
  if (!has("state")) add("no-state", end, end);
  if (!has("zip")) add("no-zip", end, end);
}

function isHouseNumber(part: Draft): boolean {
  return part.role === "house-number" && part.value !== "";
}

function startOf(parts: readonly Draft[]): number {
  return parts[0]?.start ?? 0;
}

function endOf(parts: readonly Draft[]): number {
  return parts.at(-1)?.end ?? 0;
}
