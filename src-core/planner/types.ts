import type { OwnAddress } from "../address-book/types.ts";
import type { FactId } from "../facts/index.ts";
import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import type { NeedId, Needs, NeedVerdict } from "../needs/types.ts";
import type { Details, Papers, Readiness } from "../options/types.ts";
import type { PostalReason } from "../postal-rules/types.ts";
import type { Money } from "../prices/types.ts";
import type { Disclosure } from "../rules/types.ts";

/** How a plan differs from the others; one plan may be several of them at once. */
export const planKinds = ["cheapest-now", "strongest", "full-proof"] as const;
export type PlanKind = (typeof planKinds)[number];

export interface PlanRequest {
  piece: Mailpiece;
  needs: Needs;
  /** The sender's own return addresses (address book): an option of that kind then needs no set-up. */
  own: readonly OwnAddress[];
  /** Options that the sender does not want to see proposed. */
  without?: readonly string[];
  /** Also plans in which the sender brings the piece, or somebody else mails it; without this, none says so. */
  otherWays?: boolean;
  /** The day it is now, "2026-11-21"; for deadlines. */
  today: string;
}

/** One option of a plan, with the details it is applied with. Its words are those of the option. */
export interface PlanStep {
  option: string;
  details: Details;
  /** The own address it uses, if any. */
  own?: string;
  cautions: readonly string[];
}

/** A set of compatible options that keeps every need. */
export interface Plan {
  kinds: readonly PlanKind[];
  /** In the order in which to do them. */
  steps: readonly PlanStep[];
  /** The piece afterwards. */
  piece: Mailpiece;
  /** Disclosures to the observers that matter, as evaluateOptions compares them. */
  hides: readonly Disclosure[];
  adds: readonly Disclosure[];
  /** What those observers still learn. */
  left: readonly Disclosure[];
  /** Against the piece as it was; a saving is negative. */
  money: Money;
  ready: Readiness;
  papers: Papers;
  forms: readonly string[];
  officeTrip: boolean;
  needs: readonly NeedVerdict[];
}

/** No plan keeps every need: which stand in the way, and what leaving one out would win. */
export interface Blocked {
  need: NeedId;
  reason: string;
  params?: Readonly<Record<string, string>>;
  facts: readonly FactId[];
  /** The best plan without this need, where there is one. */
  relaxed?: Plan;
}

export interface PlanResult {
  /** Up to three that differ; empty when blocked, or when nothing can be hidden and every need is kept already. */
  plans: readonly Plan[];
  blocked: readonly Blocked[];
  /** How the piece as it is keeps the needs. */
  now: readonly NeedVerdict[];
  /** Rules of mailing that the piece as it is breaks (postal-rules/mailable.ts); every plan keeps them all. */
  problems: readonly PostalReason[];
}
