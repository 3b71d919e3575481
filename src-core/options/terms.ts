import { noMoney, type Slot, type Terms } from "./types.ts";

/**
 * Terms of an option that costs nothing beyond the mailpiece, can be used at once and asks nobody; `more` says where
 * it differs. Stamps, services and labels are prices of the mailpiece; paper, envelopes and ink are not counted.
 */
export function freeTerms(
  slot: Slot,
  changes: Terms["changes"],
  fails: Terms["fails"],
  more: Partial<Omit<Terms, "slot" | "changes" | "fails">> = {},
): Terms {
  return {
    slot,
    changes,
    perPiece: noMoney,
    monthly: noMoney,
    ready: "now",
    papers: "none",
    forms: [],
    officeTrip: "none",
    where: "anywhere",
    consent: false,
    fails,
    arranged: false,
    ...more,
  };
}

/** What a visit to a post office counter adds: it has hours, and one goes there for each piece. */
export const atCounter = { ready: "same-day", officeTrip: "each-mailing" } as const satisfies Partial<Terms>;
