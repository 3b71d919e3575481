import { readAddress } from "../address/read.ts";
import type { Address } from "../address/types.ts";
import { matchCorrespondents } from "../correspondents/match.ts";
import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { type TextPart, textOf, textParts } from "../mailpiece/place.ts";
import { findIdentifiers } from "../recognizers/find.ts";
import type { Context } from "./types.ts";

const noAddress: Address = { kind: "empty", parts: [], problems: [] };

/** Reads the parts of a mailpiece once, for all rules. */
export function readContext(piece: Mailpiece): Context {
  const from = readAddress(piece.returnAddress);
  const to = readAddress(piece.deliveryAddress);
  return {
    piece,
    from,
    to,
    identifiers: textParts.flatMap((part) => withPart(part, findIdentifiers(textOf(piece, part)))),
    senders: [
      ...withPart("return-address", matchCorrespondents(piece.returnAddress, from)),
      ...withPart("logo", matchCorrespondents(piece.logo, noAddress)),
    ],
    recipients: withPart("delivery-address", matchCorrespondents(piece.deliveryAddress, to)),
  };
}

function withPart<T extends object>(part: TextPart, matches: readonly T[]): (T & { part: TextPart })[] {
  return matches.map((match) => ({ ...match, part }));
}
