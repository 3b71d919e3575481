import { partValue } from "../address/parts.ts";
import { readAddress } from "../address/read.ts";
import type { Address, AddressRole } from "../address/types.ts";
import { writeAddress } from "../address/write.ts";
import { shownName } from "../address-book/entries.ts";
import type { BookEntry } from "../address-book/types.ts";

/** Longest line of the format in bytes of UTF-8, its break not counted (RFC 6350, 3.2). */
const longestLine = 75;

/**
 * The address book as a vCard 4.0 file (RFC 6350). Other programs read names and the parts of addresses; the block as it
 * was written is in LABEL, and what only this app knows in X-PLAINVIEW properties, so that reading it in again gives the
 * same entries.
 */
export function writeCards(entries: readonly BookEntry[]): string {
  return entries.map(writeCard).join("");
}

function writeCard(entry: BookEntry): string {
  const { id, kind, address, ownKind, note } = entry;
  const name = shownName(entry);
  const lines = [
    "BEGIN:VCARD",
    "VERSION:4.0",
    `UID:urn:uuid:${id}`,
    `KIND:${kind === "organization" ? "org" : "individual"}`,
    `FN:${escaped(name)}`,
    ...(kind === "organization" ? [`ORG:${escaped(name)}`] : []),
    `ADR;LABEL=${quoted(address)}:${addressParts(address).map(escaped).join(";")}`,
    ...(note === "" ? [] : [`NOTE:${escaped(note)}`]),
    `X-PLAINVIEW-KIND:${kind}`,
    ...(ownKind === null ? [] : [`X-PLAINVIEW-OWN:${ownKind}`]),
    "END:VCARD",
  ];
  return lines.map(folded).join("");
}

/** Roles that ADR has a part of its own for, or that name somebody. */
const notStreet: ReadonlySet<AddressRole> = new Set<AddressRole>([
  ...(["attention", "recipient", "care-of", "organization", "facility", "custody-number"] as const),
  ...(["city", "state", "zip", "zip4", "country", "unread"] as const),
]);

/** Box, extended (both to be left empty: RFC 6350, 6.3.1), street, city, region, code, country. */
function addressParts(block: string): string[] {
  const address = readAddress(block);
  const street: Address = { ...address, parts: address.parts.filter(({ role }) => !notStreet.has(role)) };
  const [zip, zip4] = [partValue(address, "zip"), partValue(address, "zip4")];
  return [
    "",
    "",
    writeAddress(street).join(", "),
    partValue(address, "city"),
    partValue(address, "state"),
    zip4 === "" ? zip : `${zip}-${zip4}`,
    partValue(address, "country"),
  ];
}

function escaped(text: string): string {
  return withoutControls(text)
    .replace(/[\\,;]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** A parameter's value with the escapes of RFC 6868. */
function quoted(text: string): string {
  return `"${withoutControls(text).replaceAll("^", "^^").replaceAll("\n", "^n").replaceAll('"', "^'")}"`;
}

/** Line breaks as "\n"; other control characters have no place in the format. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/\r\n?/g, "\n").replace(/[\0-\t\v-\x1f\x7f]/g, " ");
}

/** A line with breaks where it gets too long, never within a character. */
function folded(line: string): string {
  let out = "";
  let length = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (length + size > longestLine) {
      out += "\r\n ";
      length = 1;
    }
    out += character;
    length += size;
  }
  return `${out}\r\n`;
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
