import type { Mailpiece } from "../../../src-core/mailpiece/mailpiece.ts";
import { textOf, textParts } from "../../../src-core/mailpiece/place.ts";
import { findIdentifiers } from "../../../src-core/recognizers/find.ts";

/** The tracking number written on the piece, so that it need not be typed twice; empty when there is none. */
export function trackingIn(piece: Mailpiece): string {
  for (const part of textParts) {
    const found = findIdentifiers(textOf(piece, part)).find(
      (identifier) => identifier.kind === "usps-tracking" || identifier.kind === "s10-tracking",
    );
    if (found) return found.text;
  }
  return "";
}
