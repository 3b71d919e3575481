import type { Address, AddressRole } from "./types.ts";

/** An address block with the parts that a reader should find in it; see tests/addresses/README.md. */
export interface LabelledAddress {
  id: string;
  group: "ordinary" | "awkward" | "po-box";
  form: string;
  text: string;
  parts: Readonly<Partial<Record<AddressRole, string>>>;
  /** Set when only some parts are labelled; then only those are judged. */
  note?: string;
}

/** The values that a reader found, by role; several of one role are joined by a space in the order of the text. */
export type ReadParts = Readonly<Partial<Record<AddressRole, string>>>;

/** A role that was read otherwise than it is labelled; "" stands for no such part. */
export interface Misreading {
  role: AddressRole;
  labelled: string;
  read: string;
}

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
 * Every role for which a reading differs from the labels, among the roles that `counts` lets through. An item with a
 * note is judged by the roles it has; in all others a part that is not labelled must not be read.
 */
export function misreadings(
  item: LabelledAddress,
  read: ReadParts,
  counts: (role: AddressRole) => boolean = () => true,
): Misreading[] {
  const misread: Misreading[] = [];
  for (const role of rolesOf(item, read)) {
    if (!counts(role)) continue;
    const labelled = item.parts[role] ?? "";
    const found = read[role] ?? "";
    if (comparable(role, labelled) !== comparable(role, found)) misread.push({ role, labelled, read: found });
  }
  return misread;
}

function rolesOf(item: LabelledAddress, read: ReadParts): AddressRole[] {
  const labelled = Object.keys(item.parts);
  const roles = item.note === undefined ? new Set([...labelled, ...Object.keys(read)]) : labelled;
  return [...roles].filter((role): role is AddressRole => true);
}

/** Spellings of the first words of cities that are equally right. */
const citySpellings: ReadonlyMap<string, string> = new Map([
  ["SAINT", "ST"],
  ["FORT", "FT"],
  ["MOUNT", "MT"],
  ["NORTH", "N"],
  ["SOUTH", "S"],
  ["EAST", "E"],
  ["WEST", "W"],
]);

/** The form in which two values are compared: spelling differences that the labels allow are gone. */
function comparable(role: AddressRole, value: string): string {
  if (role !== "city") return value;
  return value
    .split(" ")
    .map((word) => citySpellings.get(word) ?? word)
    .join(" ");
}
