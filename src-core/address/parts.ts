import { namesCustodySite } from "./custody.ts";
import type { Address, AddressPart, AddressRole } from "./types.ts";
import { wordsOf } from "./words.ts";

/** The first part with a role, or undefined. */
export function partOf(address: Address, role: AddressRole): AddressPart | undefined {
  return address.parts.find((part) => part.role === role);
}

/** Every part with a role, in the order of the text. */
export function partsOf(address: Address, role: AddressRole): readonly AddressPart[] {
  return address.parts.filter((part) => part.role === role);
}

/** The Publication 28 value of the first part with a role, or "". */
export function partValue(address: Address, role: AddressRole): string {
  return partOf(address, role)?.value ?? "";
}

/** City, state and ZIP as Publication 28 writes them: "AURORA CO 80012-1234"; what is missing is left out. */
export function lastLine(address: Address): string {
  const zip = partValue(address, "zip");
  const zip4 = partValue(address, "zip4");
  return [partValue(address, "city"), partValue(address, "state"), zip4 === "" ? zip : `${zip}-${zip4}`]
    .filter((value) => value !== "")
    .join(" ");
}

/** True when the address names a unit, a building or a private mailbox at its street. */
export function isMultiUnit(address: Address): boolean {
  return address.parts.some(({ role }) => role === "unit" || role === "building" || role === "pmb");
}

/** True when the block names a jail, prison or detention site, also as "c/o", or carries a custody number. */
export function isCustody(address: Address): boolean {
  return address.parts.some(({ role, value }) => {
    if (role === "facility" || role === "custody-number") return true;
    if (role !== "care-of") return false;
    const words = wordsOf(value);
    return namesCustodySite(words, 1, words.length);
  });
}

/** True when the block names whom the mail is for: a person, a department or an organisation. */
export function hasName(address: Address): boolean {
  return address.parts.some(
    ({ role }) =>
      role === "recipient" || role === "organization" || role === "attention" || role === "facility",
  );
}
