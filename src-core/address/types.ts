/** What an address block is, judged by its delivery line. */
export type AddressKind =
  | "empty"
  | "street"
  | "po-box"
  | "private-mailbox"
  | "rural-route"
  | "general-delivery"
  | "military"
  /** Only a city, state or ZIP, or a name: no delivery line. */
  | "incomplete"
  /** There is text, but no US address could be read in it. */
  | "unknown";

export type AddressRole =
  | "attention"
  | "recipient"
  | "care-of"
  | "organization"
  /** A jail, prison or detention site named in the block. */
  | "facility"
  /** A custody number (A-Number, register or booking number) written in the block. */
  | "custody-number"
  | "house-number"
  | "pre-directional"
  | "street"
  | "suffix"
  | "post-directional"
  | "unit"
  | "building"
  | "po-box"
  | "pmb"
  | "rural-route"
  | "rural-box"
  | "general-delivery"
  | "military-unit"
  | "urbanization"
  | "city"
  | "state"
  | "zip"
  | "zip4"
  | "country"
  /** Text that could not be read as any part. */
  | "unread";

/** One part: what was written, its normalised value, and its UTF-16 range [start, end) in the block. */
export interface AddressPart {
  role: AddressRole;
  text: string;
  /** Publication 28 form: upper case, standard abbreviations, digits only for numbers ("APT 3B", "CO", "80012"). */
  value: string;
  start: number;
  end: number;
  /** True when the reading is a guess (for example a person or an organisation). */
  doubtful?: true;
}

export type AddressProblemCode =
  | "unread-line"
  | "no-delivery-line"
  | "no-city"
  | "no-state"
  | "no-zip"
  | "zip-state-mismatch"
  | "two-delivery-lines"
  | "po-box-number-missing"
  | "house-number-missing";

export interface AddressProblem {
  code: AddressProblemCode;
  start: number;
  end: number;
}

/** A read address block. `parts` are in the order of the text. Never throws, never drops text silently. */
export interface Address {
  kind: AddressKind;
  parts: readonly AddressPart[];
  problems: readonly AddressProblem[];
}
