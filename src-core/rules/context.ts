import { readAddress } from "../address/read.ts";
import type { Address } from "../address/types.ts";
import { matchCorrespondents } from "../correspondents/match.ts";
import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { type TextPart, textOf, textParts } from "../mailpiece/place.ts";
import { findIdentifiers } from "../recognizers/find.ts";
import type { Context } from "./types.ts";

const noAddress: Address = { kind: "empty", parts: [], problems: [] };

/** Reads the parts of a mailpiece once, for all rules. */
export type ReadContext = (piece: Mailpiece) => Context;

/** How many texts of each kind a reader remembers; a piece has seven. */
const remembered = 1000;

/** Reads the parts of one mailpiece. */
export const readContext: ReadContext = (piece) => contextReader()(piece);

/**
 * A reader that remembers the texts it has read, for work on many pieces that share most of their texts. It answers
 * exactly what `readContext` answers, forgets the oldest text past 1,000, and is meant to be dropped after the work.
 */
export function contextReader(): ReadContext {
  const addresses = memo(readAddress);
  const identifiers = memo(findIdentifiers);
  const blocks = memo((text) => matchCorrespondents(text, addresses(text)));
  const logos = memo((text) => matchCorrespondents(text, noAddress));
  return (piece) => ({
    piece,
    from: addresses(piece.returnAddress),
    to: addresses(piece.deliveryAddress),
    identifiers: textParts.flatMap((part) => withPart(part, identifiers(textOf(piece, part)))),
    senders: [
      ...withPart("return-address", blocks(piece.returnAddress)),
      ...withPart("logo", logos(piece.logo)),
    ],
    recipients: withPart("delivery-address", blocks(piece.deliveryAddress)),
  });
}

function memo<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    known.set(text, result);
    if (known.size > remembered) known.delete(known.keys().next().value ?? "");
    return result;
  };
}

function withPart<T extends object>(part: TextPart, matches: readonly T[]): (T & { part: TextPart })[] {
  return matches.map((match) => ({ ...match, part }));
}
