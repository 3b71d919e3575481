import type { FactId } from "../facts/index.ts";
import type { Place } from "../mailpiece/place.ts";
import type { Context } from "../rules/types.ts";
import type { ObserverId } from "./types.ts";

/** Facts behind the catalogue texts `observers.<id>.*`, and the order in which the screen lists observers. */
export const observers: readonly { id: ObserverId; facts: readonly FactId[] }[] = [];

const readsIncomingMail = ["custody", "immigration-detention", "court", "immigration-court"];

/**
 * Who sees a place on the piece, in the order of `observers`. Things on the face are seen by everyone on the
 * way; Informed Delivery pictures only the address side of letter-size pieces (fact id-what-imaged).
 */
export function observersOf(context: Context, place: Place): readonly ObserverId[] {
  const { piece, to, recipients } = context;
  const seen: ObserverId[] = ["handlers", "sorting-images", "mail-cover"];
  const letterSize = piece.format === "letter" || piece.format === "postcard";
  if (letterSize && sideOf(place) === "front") seen.push("informed-delivery");
  seen.push("household");
  if (recipients.some((match) => match.certain && readsIncomingMail.includes(match.category)))
    seen.push("custody-mailroom");
  if (to.kind === "private-mailbox") seen.push("mailbox-operator");
  seen.push("recipient", "passers-by");
  return seen;
}

/** The side a place is on. The return receipt card rides on the back; a postcard's message is the back. */
export function sideOf(place: Place): "front" | "back" {
  if (place.part === "back-text" || place.part === "message") return "back";
  return place.part === "labels" && place.item === "return-receipt-card" ? "back" : "front";
}
