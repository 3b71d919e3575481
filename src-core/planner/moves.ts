import type { OwnAddress, OwnKind } from "../address-book/types.ts";
import { judgeTerms } from "../needs/means.ts";
import type { Needs } from "../needs/types.ts";
import { standIns } from "../options/evaluate.ts";
import {
  type Availability,
  type Details,
  noMoney,
  type Option,
  slots,
  type Terms,
} from "../options/types.ts";

/** One option as a plan may use it: with blanks still to be filled, or with an address of the sender's own. */
export interface Move {
  /** Unlike any other: the option, and the own address where it has one. */
  name: string;
  option: Option;
  /** Terms with an own address are those of something that is there already. */
  terms: Terms;
  /** What it is judged with: stand-ins for what only the sender knows, so that blanks do not count. */
  details: Details;
  /** What the plan says: nothing for blanks. */
  shown: Details;
  own?: string;
}

/** The option that an own address belongs to. A home or an unnamed kind belongs to none. */
export const optionOfOwnKind: Readonly<Record<OwnKind, string | undefined>> = {
  home: undefined,
  "po-box": "po-box",
  "po-box-street": "po-box-street",
  "private-mailbox": "private-mailbox",
  "virtual-mailbox": "virtual-mailbox",
  "general-delivery": "general-delivery",
  "care-of-person": "care-of-person",
  "care-of-attorney": "care-of-attorney",
  "care-of-organization": "care-of-organization",
  "organization-po-box": "organization-po-box",
  workplace: "workplace",
  "address-program": "address-program",
  other: undefined,
};

/** Every move there is, before any need is looked at. An option with own addresses is not proposed as set-up too. */
export function allMoves(
  options: readonly Option[],
  own: readonly OwnAddress[],
  without: readonly string[],
): readonly Move[] {
  return options
    .filter((option) => !without.includes(option.id))
    .flatMap((option): Move[] => {
      const addresses = own.filter(({ kind }) => optionOfOwnKind[kind] === option.id);
      if (addresses.length === 0) {
        if (isOnlyForSome(option)) return [];
        return [{ name: option.id, option, terms: option.terms, details: standIns, shown: {} }];
      }
      return addresses.map(({ id, address }) => {
        const details: Details = { "own-address": address };
        return {
          name: `${option.id} ${id}`,
          option,
          terms: ownTerms(option.terms),
          details,
          shown: details,
          own: id,
        };
      });
    });
}

/**
 * Anybody may have a friend whom they trust; not everybody has a lawyer, an employer, an office with a meter or an
 * organization that agrees, or is in a program. General Delivery is a stopgap that only its user can judge, and a free
 * Group E box is for those to whom no carrier comes.
 */
const onlyForItsUser: readonly string[] = ["general-delivery", "group-e-box"];

function isOnlyForSome({ id, terms }: Option): boolean {
  if (terms.slot !== "return-address" && terms.slot !== "postage") return false;
  return (
    onlyForItsUser.includes(id) ||
    (terms.consent && id !== "care-of-person") ||
    terms.papers === "eligibility"
  );
}

export function rarityOf({ where, arranged }: Terms): number {
  return Number(where !== "anywhere") + Number(arranged);
}

/** An address that the sender has needs no rent, papers, forms, trip or time any more. */
function ownTerms(terms: Terms): Terms {
  return {
    ...terms,
    perPiece: noMoney,
    monthly: noMoney,
    ready: "now",
    papers: "none",
    forms: [],
    officeTrip: "none",
    where: "anywhere",
    consent: false,
    arranged: false,
  };
}

/** Moves whose terms alone break no need, by slot in the order of the slots; slots without any are left out. */
export function movesBySlot(moves: readonly Move[], needs: Needs): readonly (readonly Move[])[] {
  const usable = moves.filter(({ option, terms }) =>
    needs.needs.every((need) => judgeTerms(need, { terms, facts: option.facts }).status === "kept"),
  );
  return slots
    .map((slot) => usable.filter(({ terms }) => terms.slot === slot))
    .filter((inSlot) => inSlot.length > 0);
}

/**
 * Cautions of options that a person may still tick, knowing better than we can, but that no plan proposes: changing
 * what may be a ballot's envelope, leaving in a box what a label or a customs form takes to a counter, and taking the
 * name off mail that a host must sort.
 */
const onlyByHand: readonly string[] = ["ballot-envelope", "label-at-counter", "customs-counter", "host-mail"];

/**
 * Whether a plan may use an option here. Besides what is available, an address may be written where there is none and
 * nothing asks for one (`nothing-to-replace`), when the sender wants the piece to come back.
 */
export function isUsable(availability: Availability, needs: Needs): boolean {
  if (availability.status === "available") {
    return !availability.cautions.some((caution) => onlyByHand.includes(caution));
  }
  return (
    availability.status === "not-needed" &&
    availability.reason === "nothing-to-replace" &&
    (needs.needs.includes("returnable") || needs.needs.includes("recipient-knows-me"))
  );
}
