import { maxPartLength } from "../mailpiece/mailpiece.ts";
import type { AskId, Details } from "./types.ts";

/** Shown where only the user knows what to write. Never an invented address. */
export const blank = "____";

/** Longest text taken from one detail; Publication 28 lines are shorter. */
export const maxDetailLength = 64;

/**
 * One detail as it is written on a piece: one line, upper case and without punctuation other than the hyphen,
 * number sign, ampersand, apostrophe and slash (Publication 28, appendix A1), at most 64 characters. Undefined
 * when nothing is left.
 */
export function detailLine(details: Details, ask: AskId): string | undefined {
  const line = (details[ask] ?? "")
    .slice(0, 4 * maxDetailLength)
    .toUpperCase()
    .replace(/[^\p{L}\p{M}\p{N}#&'’/_-]+/gu, " ")
    .trim()
    .slice(0, maxDetailLength)
    .trim();
  return line === "" ? undefined : line;
}

/** A box number without the words that the option writes itself ("PO Box 59" → "59"); undefined if it is none. */
export function boxNumber(details: Details, words: RegExp): string | undefined {
  const number = detailAfter(details, "box-number", words);
  return number && /^(?:[A-Z]|(?=.*\d)[A-Z0-9-]{1,10})$/.test(number) ? number : undefined;
}

/** A detail without the words that the option writes itself ("c/o Rosa Vega" → "ROSA VEGA"). */
export function detailAfter(details: Details, ask: AskId, words: RegExp): string | undefined {
  const line = detailLine(details, ask)?.replace(words, "").trim();
  return line === "" ? undefined : line;
}

/** A whole return address block of the sender's own, as they gave it; undefined when there is none. */
export function ownAddress(details: Details): string | undefined {
  const own = (details["own-address"] ?? "").slice(0, maxPartLength).trim();
  return own === "" ? undefined : own;
}
