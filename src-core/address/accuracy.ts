import type { Address, AddressRole } from "./types.ts";

// How right a reading is, against addresses labelled by hand. Used by the accuracy test and the benchmark, not by the app.

/** An address block with the parts that a reader should find in it; see tests/addresses/README.md. */
export interface LabelledAddress {
  id: string;
  group: "ordinary" | "awkward" | "po-box";
  form: string;
  text: string;
  parts: ReadParts;
  /** Set when only some parts are labelled; then only those are judged. */
  note?: string | undefined;
}

/** The values that a reader found, by role; several of one role are joined by a space in the order of the text. */
export type ReadParts = Readonly<Partial<Record<AddressRole, string | undefined>>>;

/** A role that was read otherwise than it is labelled; "" stands for no such part. */
export interface Misreading {
  role: AddressRole;
  labelled: string;
  read: string;
}

/** The roles that a label may have: all but what could not be read. */
const roles: readonly AddressRole[] = [
  ...(["recipient", "organization", "attention", "care-of", "facility", "custody-number"] as const),
  ...([
    "house-number",
    "pre-directional",
    "street",
    "suffix",
    "post-directional",
    "unit",
    "building",
  ] as const),
  ...([
    "po-box",
    "pmb",
    "rural-route",
    "rural-box",
    "general-delivery",
    "military-unit",
    "urbanization",
  ] as const),
  ...(["city", "state", "zip", "zip4", "country"] as const),
];

/** Who it is for. Without these, what is left is where it goes. */
const nameRoles: ReadonlySet<AddressRole> = new Set(["recipient", "organization", "attention"]);

/** True for the roles that say where a piece goes, rather than who it is for. */
export function isDeliveryRole(role: AddressRole): boolean {
  return !nameRoles.has(role);
}

/** What our own reader found, as the labels have it: the United States are no country, and unread text no part. */
export function readPartsOf(address: Address): ReadParts {
  const parts: Partial<Record<AddressRole, string>> = {};
  for (const { role, value } of address.parts) {
    if (role === "unread" || value === "" || (role === "country" && value === "USA")) continue;
    const before = parts[role];
    parts[role] = before === undefined ? value : `${before} ${value}`;
  }
  return parts;
}

/**
 * Every role that is read otherwise than labelled, among the roles that `counts` lets through. An item with a note is
 * judged by the roles it has; in all others a part that is not labelled must not be read.
 */
export function misreadings(
  item: Pick<LabelledAddress, "parts" | "note">,
  read: ReadParts,
  counts: (role: AddressRole) => boolean = () => true,
): Misreading[] {
  const misread: Misreading[] = [];
  for (const role of roles) {
    const labelled = item.parts[role] ?? "";
    const found = read[role] ?? "";
    if (!counts(role) || (item.note !== undefined && labelled === "")) continue;
    if (comparable(role, labelled) !== comparable(role, found)) misread.push({ role, labelled, read: found });
  }
  return misread;
}

/** Words of cities that are equally right long and short. */
const citySpellings: ReadonlyMap<string, string> = new Map([
  ["SAINT", "ST"],
  ["FORT", "FT"],
  ["MOUNT", "MT"],
  ["NORTH", "N"],
  ["SOUTH", "S"],
  ["EAST", "E"],
  ["WEST", "W"],
]);

/** The form in which two values are compared: the spelling differences that the labels allow are gone. */
function comparable(role: AddressRole, value: string): string {
  if (role !== "city") return value;
  return value
    .split(" ")
    .map((word) => citySpellings.get(word) ?? word)
    .join(" ");
}

/** The parts that most address readers have: number, whole street, unit or PO Box, city, state and ZIP. */
export function corePartsOf(parts: ReadParts): ReadParts {
  const { "house-number": number, unit, city, state, zip, "po-box": box } = parts;
  const street = [parts["pre-directional"], parts.street, parts.suffix, parts["post-directional"]]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
  return { "house-number": number, street, unit, "po-box": box, city, state, zip };
}

const coreRoles: ReadonlySet<AddressRole> = new Set([
  ...(["house-number", "pre-directional", "street", "suffix", "post-directional", "unit", "po-box"] as const),
  ...(["city", "state", "zip", "zip4"] as const),
]);

/** True for an address that is complete and has no part, names aside, beyond those of `corePartsOf`. */
export function isPlainAddress({ parts, note }: LabelledAddress): boolean {
  if (note !== undefined || parts["care-of"] !== undefined) return false;
  const present = roles.filter((role) => parts[role] !== undefined && isDeliveryRole(role));
  const delivered = (parts["house-number"] !== undefined) !== (parts["po-box"] !== undefined);
  return (
    delivered &&
    present.every((role) => coreRoles.has(role)) &&
    parts.city !== undefined &&
    parts.state !== undefined &&
    parts.zip !== undefined
  );
}

/** True when two splits of a pasted text hold the same lines, blanks at their ends aside. */
export function isSameBlock(read: string | undefined, labelled: string): boolean {
  return read !== undefined && trimmedLines(read) === trimmedLines(labelled);
}

function trimmedLines(block: string): string {
  return block
    .split(/\r?\n/)
    .map((line) => line.trim())
    .join("\n");
}
