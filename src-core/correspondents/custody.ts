import type { Address, AddressPart } from "../address/types.ts";
import type { CorrespondentMatch } from "./types.ts";
import { whoIsNamed } from "./who-is-named.ts";

/** Mail to a person who is held somewhere. */
export interface CustodyMail {
  /** Immigration detention or any other jail or prison. */
  place: "detention" | "prison";
  /** False when the name or the place is only a guess, or nothing but a number speaks for it. */
  certain: boolean;
  /** True when a facility, or something that sounds like one, is named. */
  isPlaceNamed: boolean;
  /** The place, or the number where no place is named. */
  start: number;
  end: number;
  /** The person who is held. */
  person: AddressPart;
}

/** Staff and offices of a facility: mail to them is not mail to a detained person. */
const staff =
  /\b(?:warden|sheriff|chaplain|superintendent|mail ?room|records|visitation|inmate (?:accounts?|services|trust)|commander|director|medical)\b/i;

/** Seven to nine digits after an A; state prison numbers that begin with A are shorter. */
const aNumber = /^\W*(?:alien\W*)?A\W*(?:number|no|num)?\W*(?:\d[ -]?){7,9}$/i;

/**
 * Tells whether a delivery address is that of a person in custody: a person's name together with a facility,
 * a custody number, or the name of a jail, prison or detention site.
 * Source: facts ice-address-block, bop-addressing (name, number, facility).
 */
export function custodyMail(
  address: Address,
  matches: readonly CorrespondentMatch[],
): CustodyMail | undefined {
  const sites = matches.filter(
    ({ category }) => category === "custody" || category === "immigration-detention",
  );
  const facility = address.parts.find((part) => part.role === "facility");
  const number = address.parts.find((part) => part.role === "custody-number");
  if (sites.length === 0 && !facility && !number) return undefined;
  const person = whoIsNamed(address, matches).people.find((part) => isHeld(part, sites));
  const site = sites.find((match) => match.certain) ?? sites[0];
  const where = facility ?? site ?? number;
  if (!person || !where) return undefined;
  const hasNumber = number !== undefined && !number.doubtful;
  const isPlaceNamed = facility !== undefined || site !== undefined;
  const detained = sites.some((match) => match.category === "immigration-detention" && match.certain);
  return {
    place: detained || (hasNumber && aNumber.test(number.text)) ? "detention" : "prison",
    // People write an A-Number into a friend's home address too: alone it proves nothing.
    certain: (hasNumber && isPlaceNamed) || (site?.certain === true && !person.doubtful),
    isPlaceNamed,
    start: where.start,
    end: where.end,
    person,
  };
}

/** True for a line that names staff or an office ("Inmate Accounts"), which is easily read as a person. */
export function isStaff(part: AddressPart): boolean {
  return staff.test(part.text);
}

function isHeld(part: AddressPart, sites: readonly CorrespondentMatch[]): boolean {
  return !isStaff(part) && !sites.some((site) => site.start < part.end && part.start < site.end);
}
