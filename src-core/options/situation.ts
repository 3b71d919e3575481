import { readAddress } from "../address/read.ts";
import type { Address } from "../address/types.ts";
import { matchCorrespondents } from "../correspondents/match.ts";
import type { CorrespondentCategory } from "../correspondents/types.ts";
import { type Named, whoIsNamed } from "../correspondents/who-is-named.ts";
import { isMailed, type Mailpiece } from "../mailpiece/mailpiece.ts";
import type { TextPart } from "../mailpiece/place.ts";
import { type CustodyRules, custodyRules } from "../postal-rules/custody.ts";
import {
  type ReturnAddressReason,
  returnAddressRequired,
  returnAddressUnclear,
  type UnclearReason,
} from "../postal-rules/return-address.ts";
import type { PostalReason } from "../postal-rules/types.ts";
import type { Context } from "../rules/types.ts";

type Recipients = Pick<Context, "recipients">;

/** Doubtful signs count too, but for mail to a place of custody, where a court may sit in the same building. */
export function writesTo(context: Recipients, ...categories: readonly CorrespondentCategory[]): boolean {
  const held = context.recipients.some(
    ({ category }) => category === "custody" || category === "immigration-detention",
  );
  return context.recipients.some((match) => categories.includes(match.category) && (match.certain || !held));
}

/**
 * Courts, agencies and tax offices: they send rejected papers back, hold an address on file, and count days
 * (alternatives notes, section 5).
 */
export function writesToOffice(context: Recipients): boolean {
  return writesTo(context, "court", "immigration-court", "immigration-agency", "tax", "benefits");
}

/** Sent abroad as something that may carry a customs form; a parcel always does, a card never. */
export function mayNeedCustomsForm({ piece }: Pick<Context, "piece">): boolean {
  return piece.service === "international" && piece.format !== "parcel" && piece.format !== "postcard";
}

/** A lawyer or legal office named on the sender's side; the name helps the mail-cover exclusion to be seen. */
export function lawyerSends({ senders }: Pick<Context, "senders">, ...parts: readonly TextPart[]): boolean {
  return senders.some(
    ({ category, certain, part }) =>
      certain && parts.includes(part) && (category === "legal" || category === "immigration-legal-aid"),
  );
}

/** Custody rules for the delivery address alone, for `apply`, which has no context. */
export function custodyOfPiece(piece: Mailpiece): CustodyRules | undefined {
  const to = readAddress(piece.deliveryAddress);
  const recipients = matchCorrespondents(piece.deliveryAddress, to).map((match) => ({
    ...match,
    part: "delivery-address" as const,
  }));
  return custodyRules({ to, recipients, senders: [] });
}

/** An APO, FPO or DPO address, with or without a unit or box. */
export function isMilitary(address: Address): boolean {
  return (
    address.kind === "military" ||
    address.parts.some(({ role, value }) => role === "city" && /^(?:APO|FPO|DPO)$/.test(value))
  );
}

/** Why a postal rule asks for a return address; nothing does where the Postal Service never has the piece. */
export function requiredHere(piece: Mailpiece): PostalReason<ReturnAddressReason> | undefined {
  return isMailed(piece) ? returnAddressRequired(piece) : undefined;
}

/** Why a return address may be asked for although no rule that was read settles it. */
export function unclearHere(piece: Mailpiece): PostalReason<UnclearReason> | undefined {
  return isMailed(piece) ? returnAddressUnclear(piece) : undefined;
}

/** Who is named in the return address. */
export function namedSenders({ from, senders }: Pick<Context, "from" | "senders">): Named {
  return whoIsNamed(
    from,
    senders.filter((sender) => sender.part === "return-address"),
  );
}

/** Who is named in the delivery address. */
export function namedRecipients({ to, recipients }: Pick<Context, "to" | "recipients">): Named {
  return whoIsNamed(to, recipients);
}
