import { lastLine, partsOf } from "./parts.ts";
import type { Address, AddressPart, AddressRole } from "./types.ts";

/** Lines above the delivery line, in the order of Publication 28 (sections 212 to 215 and appendix I). */
const upperRoles: readonly AddressRole[] = [
  "attention",
  "recipient",
  "custody-number",
  "care-of",
  "organization",
  "facility",
  "building",
  "unread",
  "urbanization",
];

const streetRoles: readonly AddressRole[] = [
  "house-number",
  "pre-directional",
  "street",
  "suffix",
  "post-directional",
];

/**
 * Writes an address block in the form of Publication 28: upper case, no punctuation, one line each for names,
 * delivery line and city. A part that was not read is kept as a line, never dropped; the country is left out
 * unless it is abroad. Of two delivery lines the one that decides stays directly above the city.
 */
export function writeAddress(address: Address): string[] {
  const lines: string[] = [];
  for (const role of upperRoles) {
    for (const part of partsOf(address, role)) if (!isNumberedBuilding(part)) lines.push(part.value);
  }
  lines.push(...deliveryLines(address), lastLine(address));
  for (const { value } of partsOf(address, "country")) if (value !== "USA") lines.push(value);
  return lines.filter((line) => line !== "");
}

/** Delivery lines in the order of the text; a unit or private mailbox goes to the street it stands with. */
function deliveryLines(address: Address): string[] {
  const lines: DeliveryLine[] = [];
  for (const part of address.parts) {
    if (part.role === "unit" || part.role === "pmb" || isNumberedBuilding(part)) {
      unitLine(lines).units.push(part);
    } else if (streetRoles.includes(part.role)) {
      streetLine(lines, part.role).street.push(part);
    } else if (part.role === "rural-box") {
      const route = lines.findLast((line) => line.text.startsWith("RR") || line.text.startsWith("HC"));
      if (route === undefined) lines.push({ text: part.value, street: [], units: [] });
      else route.text += ` ${part.value}`;
    } else if (part.role === "rural-route" && lines.at(-1)?.text.startsWith("BOX")) {
      // "Box 18, RR 2": the route goes first.
      const box = lines.at(-1);
      if (box !== undefined) box.text = `${part.value} ${box.text}`;
    } else if (lineRoles.includes(part.role)) {
      lines.push({ text: part.value, street: [], units: [] });
    }
  }
  return lines.flatMap(written);
}

/** "BLDG 4" stands on the delivery line, before the unit; a building with a name has a line of its own. */
function isNumberedBuilding(part: AddressPart): boolean {
  return part.role === "building" && part.value.startsWith("BLDG ");
}

const lineRoles: readonly AddressRole[] = ["po-box", "rural-route", "general-delivery", "military-unit"];

interface DeliveryLine {
  text: string;
  street: AddressPart[];
  units: AddressPart[];
}

function unitLine(lines: DeliveryLine[]): DeliveryLine {
  const last = lines.at(-1);
  if (last !== undefined) return last;
  const line = { text: "", street: [], units: [] };
  lines.push(line);
  return line;
}

/** The line that a part of a street goes to: a new one when the last has such a part already. */
function streetLine(lines: DeliveryLine[], role: AddressRole): DeliveryLine {
  const last = lines.at(-1);
  if (last !== undefined && last.text === "" && !last.street.some((part) => part.role === role)) return last;
  const line = { text: "", street: [], units: [] };
  lines.push(line);
  return line;
}

/** One line; with a unit as well as a private mailbox, the mailbox goes above (the four-line format). */
function written(line: DeliveryLine): string[] {
  const street = streetRoles.flatMap((role) => line.street.filter((part) => part.role === role));
  const units = line.units.filter((part) => part.role !== "pmb");
  const boxes = line.units.filter((part) => part.role === "pmb");
  const joined = (parts: readonly AddressPart[]) => withoutEmpty(parts.map((part) => part.value));
  const main = withoutEmpty([line.text, joined(street), joined(units)]);
  if (boxes.length === 0) return [main];
  return units.length > 0 || main === "" ? [joined(boxes), main] : [`${main} ${joined(boxes)}`];
}

function withoutEmpty(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(" ");
}
