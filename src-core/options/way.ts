import type { FactId } from "../facts/index.ts";
import { isMailed, type Mailpiece } from "../mailpiece/mailpiece.ts";
import { notAvailable, notNeeded } from "./availability.ts";
import type { Availability } from "./types.ts";

/** Reasons of `otherWay`. */
export const wayReasons = ["not-mailed", "by-another"] as const;
/** Facts behind `by-another`. */
export const wayFacts = ["alt-print-mail", "alt-remailer"] as const satisfies readonly FactId[];

/**
 * Why a choice of postage, service or drop-off says nothing here: the piece is brought in person, or somebody else
 * mails it and what was read of them names no such choice. Undefined when the sender mails it.
 */
export function otherWay(piece: Mailpiece): Availability | undefined {
  if (!isMailed(piece)) return notNeeded("not-mailed");
  if (piece.way === "print-and-mail") return notAvailable("by-another", ["alt-print-mail"]);
  return piece.way === "remailer" ? notAvailable("by-another", ["alt-remailer"]) : undefined;
}
