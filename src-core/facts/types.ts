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
 * How fast a statement goes out of date: `price` fees, prices and pending bills; `procedure` forms, addresses, filing
 * rules and offers of agencies; `law` laws and postal rules; `history` what happened, which stays true.
 */
export type Pace = "price" | "procedure" | "law" | "history";

export type FigureUnit =
  | "usd"
  | "hours"
  | "days"
  | "business-days"
  | "months"
  | "years"
  | "ounces"
  | "pounds"
  | "inches"
  | "miles"
  | "percent"
  | "digits"
  | "characters"
  | "points"
  | "count";

/** A number in the words of a fact, for code that computes with it or shows it. A test finds each in the words. */
export interface Figure {
  value: number;
  unit: FigureUnit;
  /** Which of several figures it is; not shown to people. */
  label?: string;
}

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
  /** Only where it differs from the pace of the topic (best-by.ts). */
  pace?: Pace;
  figures?: readonly Figure[];
  /**
   * Present where the sources disagree: ids of the facts that hold the other side. Empty when the words of this fact
   * give both sides.
   */
  disputed?: readonly string[];
}

/** What can state a fact. `feature`: another part of the program, such as the reading of barcodes. */
export const useKinds = ["rule", "option", "observer", "recognizer", "screen", "feature"] as const;
export type UseKind = (typeof useKinds)[number];

/** Features that have a name on the Facts screen; any other goes by "other". */
export const namedFeatures = ["barcodes", "postal-rules", "report", "other"] as const;

/** One place that rests on a fact: kind and id in one, such as "rule:postmark". */
export type UseKey = `${UseKind}:${string}`;
