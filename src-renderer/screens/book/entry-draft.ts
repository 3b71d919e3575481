import { readAddress } from "../../../src-core/address/read.ts";
import type { BookEntry, OwnKind } from "../../../src-core/address-book/types.ts";

/** What the form holds: an entry, or one that is not yet in the book. */
export interface EntryDraft {
  kind: BookEntry["kind"];
  name: string;
  address: string;
  /** null: the one that the address looks like. */
  ownKind: OwnKind | null;
  note: string;
  /** Of the entry that it changes. */
  id?: string;
  expectedVersion?: number;
}

export const emptyDraft: EntryDraft = { kind: "person", name: "", address: "", ownKind: null, note: "" };

export function draftOf({ version, ...entry }: BookEntry): EntryDraft {
  return { ...entry, expectedVersion: version };
}

/** A draft for an address from the Check screen, with a first guess at what it is. */
export function draftFor(address: string, isReturn: boolean): EntryDraft {
  if (isReturn) return { ...emptyDraft, address: address.trim(), kind: "own" };
  const roles = readAddress(address).parts.map(({ role }) => role);
  const isOffice =
    (roles.includes("organization") || roles.includes("facility")) && !roles.includes("recipient");
  return { ...emptyDraft, address: address.trim(), kind: isOffice ? "organization" : "person" };
}

/** What `book.save` takes: lines without spaces at their ends, and a kind of own address only for own ones. */
export function savedForm(draft: EntryDraft): EntryDraft {
  const address = draft.address
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
  return { ...draft, address, ownKind: draft.kind === "own" ? draft.ownKind : null };
}
