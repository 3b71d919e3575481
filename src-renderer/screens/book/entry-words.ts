import { addressKey } from "../../../src-core/address-book/address-key.ts";
import { shownName } from "../../../src-core/address-book/entries.ts";
import type { BookEntry } from "../../../src-core/address-book/types.ts";

/** The lines of the address that the name does not say already, on one line. */
export function restOf(entry: Pick<BookEntry, "name" | "address">): string {
  const lines = entry.address
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return (lines[0] === shownName(entry) ? lines.slice(1) : lines).join(", ");
}

/** True for two ways of writing one address. */
export function isSameAddress(one: string, other: string): boolean {
  return addressKey(one) === addressKey(other);
}
