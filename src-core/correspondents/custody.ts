import type { Address, AddressPart } from "../address/types.ts";
import type { CorrespondentMatch } from "./types.ts";

/** Mail to a person who is held somewhere. */
export interface CustodyMail {
  /** Immigration detention or any other jail or prison. */
  place: "detention" | "prison";
  /** False when the name or the place is only a guess. */
  certain: boolean;
  start: number;
  end: number;
}

/** Staff and offices of a facility: mail to them is not mail to a detained person. */
const staff = /\b(?:warden|sheriff|chaplain|superintendent|mail ?room|records|visitation|inmate (?:accounts?|services|trust)|commander|director|medical)\b/i;

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
  const person = address.parts.find((part) => part.role === "recipient" && isPerson(part, sites));
  const site = sites.find((match) => match.certain) ?? sites[0];
  const where = facility ?? site ?? number;
  if (!person || !where) return undefined;
  const placeIsCertain = (facility && !facility.doubtful) || site?.certain || number !== undefined;
  const detained = sites.some((match) => match.category === "immigration-detention" && match.certain);
  return {
    place: detained || (number && /^A/i.test(number.value)) ? "detention" : "prison",
    certain: Boolean(placeIsCertain) && (!person.doubtful || number !== undefined),
    start: where.start,
    end: where.end,
  };
}

function isPerson(part: AddressPart, sites: readonly CorrespondentMatch[]): boolean {
  return !staff.test(part.text) && !sites.some((site) => site.start < part.end && part.start < site.end);
}
