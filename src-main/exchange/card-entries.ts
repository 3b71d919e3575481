import ICAL from "ical.js";
import { readAddress } from "../../src-core/address/read.ts";
import { writeAddress } from "../../src-core/address/write.ts";
import { type BookDraft, bookDraft } from "../../src-core/address-book/entries.ts";
import { bookFields, bookKinds, ownKinds } from "../../src-core/address-book/types.ts";
import type { CardProblem } from "../../src-core/exchange/problems.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import type { CardLine } from "./card-lines.ts";

/** Of one card; more are not looked at. */
const mostAddresses = 50;

/**
 * The entries of the address book that one card stands for: one for each of its addresses. A card that this app wrote
 * gives back what it was written from; of any other, only names, organizations and addresses are taken, and an address
 * that reads without doubt is written as Publication 28 has it.
 */
export function entriesOfCard(lines: readonly CardLine[]): Result<BookDraft[], CardProblem> {
  const card = new Card(lines);
  const drafts = card.isOurs ? ownDrafts(card) : otherDrafts(card);
  if (drafts.length === 0) return err("card-without-address");
  const isShort = drafts.every(
    ({ name, address, note }) =>
      bookFields.name.safeParse(name).success &&
      bookFields.address.safeParse(address).success &&
      bookFields.note.safeParse(note).success,
  );
  return isShort ? ok(drafts.map(bookDraft)) : err("card-too-long");
}

/** The values of a card's properties, without their escapes. */
class Card {
  readonly #lines: readonly CardLine[];
  readonly #isOld: boolean;

  constructor(lines: readonly CardLine[]) {
    this.#lines = lines;
    this.#isOld = lines.some(({ name, value }) => name === "VERSION" && value.trim() === "2.1");
  }

  get isOurs(): boolean {
    return this.all("X-PLAINVIEW-KIND").length > 0;
  }

  all(name: string): readonly CardLine[] {
    return this.#lines.filter((line) => line.name === name);
  }

  /** The text of the first property of a name; empty when there is none. */
  text(name: string): string {
    const [line] = this.all(name);
    return line ? this.textOf(line) : "";
  }

  textOf({ value }: CardLine): string {
    // ical.js leaves "\;" in a text that has no parts; others write it.
    const plain = value.replace(this.#isOld ? /\\([;nN])/g : /\\([\\,;nN])/g, (_all, character: string) =>
      character.toLowerCase() === "n" ? "\n" : character,
    );
    return plain.replace(/\r\n?/g, "\n");
  }

  /** The parts between semicolons, each a text; a part that is a list is joined by commas. */
  parts({ value }: CardLine): string[] {
    return structured(`N:${this.#isOld ? value.replace(/(?<!\\),/g, "\\,") : value}`);
  }
}

/** Has ical.js take a value apart. */
function structured(line: string): string[] {
  const property: unknown = ICAL.parse.property(line, ICAL.design.components.vcard3);
  const value = Array.isArray(property) ? property[3] : "";
  return (Array.isArray(value) ? value : [value]).map((part: unknown) =>
    (Array.isArray(part) ? part.map(String).join(", ") : String(part ?? "")).replace(/\r\n?/g, "\n"),
  );
}

function ownDrafts(card: Card): BookDraft[] {
  const written = card.text("X-PLAINVIEW-KIND").toLowerCase();
  const kind = bookKinds.find((each) => each === written) ?? "person";
  const own = card.text("X-PLAINVIEW-OWN").toLowerCase();
  return card
    .all("ADR")
    .slice(0, mostAddresses)
    .flatMap((line) => {
      const address = line.params.get("LABEL")?.join(",").trim() ?? "";
      if (address === "") return [];
      const [first = ""] = address.split("\n", 1);
      const name = card.text("FN").trim();
      return [
        {
          kind,
          // The first line is shown without having been given as a name.
          name: name === first.trim() ? "" : name,
          address,
          ownKind: ownKinds.find((each) => each === own) ?? null,
          note: card.text("NOTE"),
        },
      ];
    });
}

function otherDrafts(card: Card): BookDraft[] {
  const organization = oneLine(
    card
      .all("ORG")
      .flatMap((line) => card.parts(line))
      .join(", "),
  );
  const person = oneLine(card.text("FN")) || nameOf(card);
  const isOrganization =
    card.text("KIND").toLowerCase() === "org" ||
    card.text("X-ABSHOWAS").toLowerCase() === "company" ||
    (organization !== "" && (person === "" || person === organization));
  const name = isOrganization ? organization || person : person;
  const blocks = card.all("ADR").map((line) => ({ line, lines: addressLines(card.parts(line)) }));
  const labels = card.all("LABEL").map((line) => ({ line, lines: linesOf(card.textOf(line)) }));
  const all = blocks.some(({ lines }) => lines.length > 0) ? blocks : labels;
  const drafts = all
    .filter(({ lines }) => lines.length > 0)
    .slice(0, mostAddresses)
    .map(({ line, lines }): BookDraft => {
      // Whom someone works for has no place on mail to their home.
      const isHome = (line.params.get("TYPE") ?? []).some((type) => type.toLowerCase() === "home");
      const names = [name, isHome || isOrganization || organization === name ? "" : organization];
      const block = [...names.filter((each) => each !== "" && !lines.includes(each)), ...lines];
      return {
        kind: isOrganization ? "organization" : "person",
        name,
        address: tidied(block.join("\n")),
        ownKind: null,
        note: "",
      };
    });
  return drafts.filter(
    ({ address }, index) => drafts.findIndex((draft) => draft.address === address) === index,
  );
}

/** Family; given; further; before; after. */
function nameOf(card: Card): string {
  const [line] = card.all("N");
  if (!line) return "";
  const [family = "", given = "", further = "", before = "", after = ""] = card.parts(line);
  return oneLine([before, given, further, family, after].filter((part) => part !== "").join(" "));
}

/** Box; extended; street; city; region; code; country. */
function addressLines(parts: readonly string[]): string[] {
  const [box = "", extended = "", street = "", city = "", region = "", code = "", country = ""] = parts;
  const area = [region, code]
    .map(oneLine)
    .filter((part) => part !== "")
    .join(" ");
  const lines = [...[street, extended, boxLine(box)].flatMap(linesOf)];
  const last = [oneLine(city), area].filter((part) => part !== "").join(", ");
  return [...lines, last, oneLine(country)].filter((line) => line !== "");
}

/** The box is often only its number. */
function boxLine(box: string): string {
  return /^\s*\d+\s*$/.test(box) ? `PO Box ${box.trim()}` : box;
}

function tidied(block: string): string {
  // Too long to be kept; whoever checks that says so.
  if (!bookFields.address.safeParse(block).success) return block;
  const address = readAddress(block);
  const isRead = address.problems.length === 0 && !["empty", "incomplete", "unknown"].includes(address.kind);
  return isRead ? writeAddress(address).join("\n") : block;
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map(oneLine)
    .filter((line) => line !== "");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
