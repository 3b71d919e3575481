import { z } from "zod";

export const bookKinds = ["person", "organization", "own"] as const;
/** What an own return address is; each kind but "home" and "other" belongs to one or more options. */
export const ownKinds = [
  "home",
  "po-box",
  "po-box-street",
  "private-mailbox",
  "virtual-mailbox",
  "general-delivery",
  "care-of-person",
  "care-of-attorney",
  "care-of-organization",
  "organization-po-box",
  "workplace",
  "address-program",
  "other",
] as const;
export type OwnKind = (typeof ownKinds)[number];

/** What a person records about one address. */
export const bookFields = {
  kind: z.enum(bookKinds),
  /** Shown in lists and found by typing; empty: the first line of the address. */
  name: z.string().trim().max(200).default(""),
  /** The whole block as it is written on mail, name included. */
  address: z.string().trim().min(1).max(1000),
  /** With kind "own". */
  ownKind: z.enum(ownKinds).nullable().default(null),
  note: z.string().max(1000).default(""),
};
export const bookEntrySchema = z.strictObject({
  ...bookFields,
  id: z.uuid(),
  /** Rises by one with every change; give it back as `expectedVersion`. */
  version: z.int().min(1),
});
export type BookEntry = z.output<typeof bookEntrySchema>;

/** An own return address as the planner sees it. */
export interface OwnAddress {
  id: string;
  kind: OwnKind;
  name: string;
  address: string;
}
