/**
 * How far a statement was checked (knowledge notes):
 * `yes` the named text was read; `secondary` read in a reproduction or third-party page; `inference` follows
 * from other facts but no text says so; `no` general knowledge, not confirmed.
 */
export type Verified = "yes" | "secondary" | "inference" | "no";

export interface Source {
  /** Short citation as a reader would look it up, for example "39 CFR 233.3(g)". Not translated. */
  cite: string;
  /** Full https/http address, absent when the source has none. */
  url?: string;
}

export type FactTopic =
  | "mail-covers"
  | "images"
  | "informed-delivery"
  | "tracking"
  | "postage-records"
  | "records"
  | "immigration"
  | "opening-mail"
  | "custody"
  | "people"
  | "return-address"
  | "addressing"
  | "po-box"
  | "private-mailbox"
  | "general-delivery"
  | "services"
  | "drop-off"
  | "postage"
  | "markings"
  | "envelopes"
  | "address-programs"
  | "duties"
  | "identifiers"
  | "log";

/**
 * A cited statement about the world. Its words live in the `facts` catalogue of each language under the id;
 * a fact whose `verified` is `no` or `inference` is worded there as reported, believed or "our reading".
 */
export interface Fact {
  topic: FactTopic;
  sources: readonly Source[];
  /** Date of the text the fact was read in: "2025", "2025-12", "2025-12-24", a range "2006–2015" or "undated". */
  asOf: string;
  verified: Verified;
}
