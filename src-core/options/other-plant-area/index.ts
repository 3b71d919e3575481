import { findAddressProgram } from "../../correspondents/address-program.ts";
import { isTracked, type Mailpiece } from "../../mailpiece/mailpiece.ts";
import { dropOffAllowed } from "../../postal-rules/drop-off.ts";
import type { Context } from "../../rules/types.ts";
import { available, notNeeded } from "../availability.ts";
import { writesTo, writesToOffice } from "../situation.ts";
import { freeTerms } from "../terms.ts";
import type { Option } from "../types.ts";
import { otherWay, wayFacts, wayReasons } from "../way.ts";

/** A box or post office in the area of another sorting plant than the sender's own. */
export const otherPlantArea: Option = {
  id: "other-plant-area",
  since: "0.1.0",
  helps: ["postmark", "stream-neighbours", "drop-off"],
  asks: [],
  facts: [
    "postmark-content",
    "postmark-not-box",
    "ret-postmark-region",
    "network-rto-2025",
    "postmark-none",
    "duty-postmark-change",
    "duty-eoir-receipt-rule",
    "duty-uscis-received",
    "duty-ballot-postmark",
    "track-retention",
    "mict-neighbour-inference",
    ...wayFacts,
  ],
  cautions: ["area-unknown", "later-date", "date-ties", "deadline", "tracked-anyway"],
  reasons: ["already", "no-postmark", "address-shows", ...wayReasons],
  terms: freeTerms("postmark-area", ["mailedElsewhere", "dropOff"], ["same-plant", "late"], {
    ready: "same-day",
  }),
  check(context) {
    const { piece } = context;
    const other = otherWay(piece);
    if (other) return other;
    if (piece.mailedElsewhere) return notNeeded("already");
    if (piece.postage !== "stamp") return notNeeded("no-postmark");
    if (showsHome(context)) return notNeeded("address-shows");
    return available(
      "area-unknown",
      "later-date",
      "date-ties",
      (writesToOffice(context) || writesTo(context, "elections")) && "deadline",
      isTracked(piece) && "tracked-anyway",
    );
  },
  apply(piece) {
    return { ...piece, mailedElsewhere: true, dropOff: dropOffThere(piece) };
  },
};

/** The own mailbox and the office are where the sender is; a box elsewhere does, or a counter where it has to be. */
function dropOffThere(piece: Mailpiece): Mailpiece["dropOff"] {
  if (piece.dropOff !== "home-mailbox" && piece.dropOff !== "office-mail") return piece.dropOff;
  return dropOffAllowed({ ...piece, dropOff: "collection-box" }).allowed ? "collection-box" : "counter";
}

/** A street address of the sender's own on the front says more than any postmark. */
function showsHome({ piece, from }: Context): boolean {
  if (from.kind !== "street" && from.kind !== "rural-route") return false;
  if (from.parts.some(({ role }) => role === "care-of")) return false;
  return !findAddressProgram(piece.returnAddress, from);
}
