import { readAddress } from "../address/read.ts";
import type { Address, AddressPart, AddressRole } from "../address/types.ts";
import { findAddressProgram } from "../correspondents/address-program.ts";
import { matchCorrespondents } from "../correspondents/match.ts";
import { type Named, whoIsNamed } from "../correspondents/who-is-named.ts";
import { maxPartLength } from "../mailpiece/mailpiece.ts";

/** Roles that name someone. */
const nameRoles: readonly AddressRole[] = ["attention", "recipient", "organization"];

/** Roles that say where the address is; text before the first of them is who it is. */
const whereRoles: readonly AddressRole[] = [
  "care-of",
  "house-number",
  "pre-directional",
  "street",
  "suffix",
  "post-directional",
  "unit",
  "building",
  "po-box",
  "pmb",
  "rural-route",
  "rural-box",
  "general-delivery",
  "military-unit",
  "urbanization",
  "city",
  "state",
  "zip",
  "zip4",
  "country",
];

/** Lines that options write, so that a block they wrote is always read back the same way. */
const whereLine = /^[ \t]*(?:C\/O|PO BOX|PMB|GENERAL DELIVERY|____)(?![\p{L}\p{N}])/imu;

const lineBreaks = /\r\n|\r|\n/;
const attentionWord = /^(?:attn|attention|atenci[oó]n)[ \t]*[.:]?$/i;

const noAddress: Address = { kind: "empty", parts: [], problems: [] };

/** Room kept for the lines that an option adds below the names. */
const namesMaxLength = maxPartLength - 400;
const namesMaxLines = 4;

/** Kinds of block that have a delivery line, so that mail can come back to it without a name. */
export function hasDeliveryLine(address: Address): boolean {
  return address.kind !== "empty" && address.kind !== "incomplete" && address.kind !== "unknown";
}

export function partsOf(address: Address, ...roles: readonly AddressRole[]): readonly AddressPart[] {
  return address.parts.filter((part) => roles.includes(part.role));
}

export function namesIn(address: Address): readonly AddressPart[] {
  return partsOf(address, ...nameRoles);
}

/** The people and organizations of a block; a name that a known pattern gives away is no person's. */
function namedIn(text: string, address: Address): Named {
  return whoIsNamed(address, matchCorrespondents(text, address));
}

/**
 * Replaces everything below the names of a block. `lines` is told whether the block has a name. `isOwnLine` tells
 * which lines among the names come from `lines` too, such as the name of an employer: they are not kept as names.
 * Applying the same again changes nothing: taking away the old address can change how a doubtful line above it reads,
 * so the step repeats until it settles.
 */
export function withAddressLines(
  block: string,
  lines: (named: boolean) => readonly string[],
  isOwnLine: (line: string) => boolean = () => false,
): string {
  return untilSettled(block, (text) => {
    const names = nameLines(text, isOwnLine);
    return [...names, ...lines(names.length > 0)].join("\n");
  });
}

/** Takes every name out of a block and keeps the address; the block itself when it has no delivery line. */
export function withoutNames(block: string): string {
  return untilSettled(block, (text) => {
    const address = readAddress(text);
    return hasDeliveryLine(address) && isBlockSize(text) ? cutParts(text, namesIn(address)) : text;
  });
}

/** Takes the names of organizations out of a block; people, attention lines, a host and the address stay. */
export function withoutOrganizations(block: string): string {
  return untilSettled(block, (text) => {
    const address = readAddress(text);
    return hasDeliveryLine(address) && isBlockSize(text)
      ? cutParts(text, organizationsOf(address, namedIn(text, address)))
      : text;
  });
}

/** The organizations named in a block, without the host after "c/o", whose mail would not arrive otherwise. */
export function organizationsOf(address: Address, named: Named): readonly AddressPart[] {
  const hosts = partsOf(address, "care-of");
  return named.groups.filter(
    (group) => !hosts.some((host) => host.start < group.end && group.start < host.end),
  );
}

/** Shortens every person's name in a block to initials ("Ana María Ruiz" → "A M R"). */
export function withInitials(block: string): string {
  return untilSettled(block, (text) => {
    if (!isBlockSize(text)) return text;
    const people = namedIn(text, readAddress(text)).people.filter((part) => part.role === "recipient");
    return cutParts(
      text,
      people.filter(({ start, end }) => !isPlace(text.slice(start, end))),
      initialsOf,
    );
  });
}

/** Spanish words that begin the name of a place, where a reader of US addresses takes the line for a person's. */
const placeWord =
  /^(?:finca|rancho|hacienda|residencial|condominio|edificio|barrio|colonia|urb(?:anizaci[oó]n)?|quinta|lote|casa|parcela)\b/i;

/** Shortened, it would no longer be found: mail would not come back. */
function isPlace(name: string): boolean {
  return placeWord.test(name.trim()) || /\d/.test(name);
}

/** A block without its organizations where a person is named too; the block itself where none is. */
export function withoutFormerEmployer(block: string): string {
  return namedIn(block, readAddress(block)).people.length > 0 ? withoutOrganizations(block) : block;
}

/** No address is longer; a whole pasted letter is left alone, and the work stays bounded. */
function isBlockSize(text: string): boolean {
  return text.length <= 1000;
}

/** Titles and suffixes are no part of the initials. */
const titles = /^(?:mr|mrs|ms|mx|dr|sr|sra|srta|jr|ii|iii|esq|md|phd|rn|lic)$/i;

function initialsOf(name: string): string {
  const initials = name.split(/[\s,]+/).flatMap((word) => {
    if (titles.test(word.replaceAll(".", ""))) return [];
    return /\p{L}/u.exec(word.toUpperCase())?.[0] ?? [];
  });
  // A name of signs alone has no initials; taking it away could empty a return address that is required.
  return initials.join(" ") || name;
}

/** The lines above the address, without the name of a confidentiality program, which goes with its address. */
function nameLines(text: string, isOwnLine: (line: string) => boolean): readonly string[] {
  const starts = partsOf(readAddress(text), ...whereRoles).map((part) => part.start);
  const written = whereLine.exec(text);
  const end = Math.min(
    text.length,
    written?.index ?? text.length,
    startOfOwnLine(text, isOwnLine),
    ...starts,
  );
  return linesOf(text.slice(0, Math.min(end, namesMaxLength)))
    .filter((line) => !findAddressProgram(line, noAddress))
    .slice(0, namesMaxLines);
}

function startOfOwnLine(text: string, isOwnLine: (line: string) => boolean): number {
  let at = 0;
  for (const line of text.split("\n")) {
    if (isOwnLine(line)) return at;
    at += line.length + 1;
  }
  return at;
}

function cutParts(
  text: string,
  parts: readonly AddressPart[],
  replacement: (part: string) => string = () => "",
): string {
  let out = "";
  let from = 0;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    if (part.start < from) continue;
    out += text.slice(from, part.start) + replacement(text.slice(part.start, part.end));
    from = part.end;
  }
  if (from === 0) return text;
  return linesOf(out + text.slice(from)).join("\n");
}

/** Lines without surrounding space or commas, empty ones and bare "ATTN:" left out. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(lineBreaks)
    .map(trimLine)
    .filter((line) => line !== "" && !attentionWord.test(line));
}

/** In linear time, which a pattern for the end of a long line would not be. */
function trimLine(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && isEdge(line.charAt(start))) start++;
  while (end > start && isEdge(line.charAt(end - 1))) end--;
  return line.slice(start, end);
}

function isEdge(char: string): boolean {
  return char === "," || char === ";" || char.trim() === "";
}

/** Repeats a step that only ever shortens what a person wrote, until the text no longer changes. */
export function untilSettled(text: string, step: (text: string) => string): string {
  let settled = text;
  for (let round = 0; round < 100; round++) {
    const next = step(settled);
    if (next === settled) break;
    settled = next;
  }
  return settled;
}
