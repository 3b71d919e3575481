import { readAddress } from "../address/read.ts";
import { plainWords } from "./plain-words.ts";

/**
 * The same text for two ways of writing one address block: case, accents, punctuation, line breaks, "USA" and the
 * long or short form of street words do not count ("12 Elm Street, Reno, Nevada" and "12 ELM ST\nRENO NV"). All else
 * counts, names and what could not be read too: two people at one address are two.
 */
export function addressKey(address: string): string {
  const values = readAddress(address)
    .parts.filter(({ role, value }) => role !== "country" || value !== "USA")
    .map(({ value }) => plainWords(value));
  const key = values.filter((value) => value !== "").join(" ");
  return key === "" ? address.trim() : key;
}
