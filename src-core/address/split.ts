import { lastLineIndexes, linesOf } from "./last-line.ts";
import { isMarkingText } from "./markings.ts";
import { readAddress } from "./read.ts";
import { type Word, wordsOf } from "./words.ts";

const fromLabel = labelPattern([
  ...[
    "from",
    "sender",
    "sent by",
    "mailed by",
    "ship from",
    "return address",
    "return to",
    "return",
    "if undeliverable,? return to",
  ],
  ...["de", "remitente", "remite", "rte", "rtte", "direcci[oó]n del remitente", "devolver a"],
]);
const toLabel = labelPattern([
  ...[
    "to",
    "recipient",
    "addressee",
    "deliver to",
    "delivery address",
    "mail to",
    "mailing address",
    "send to",
    "ship to",
  ],
  ...["para", "destinatari[oa]", "dest", "direcci[oó]n del destinatario", "enviar a", "entregar a"],
]);

/** A label at the start of a line: with a colon, or alone on the line. */
function labelPattern(labels: readonly string[]): RegExp {
  return new RegExp(`^\\s*(?:${labels.join("|")})\\.?\\s*(?::\\s*|$)`, "i");
}

/** Two address blocks, and what stood beside them and belongs to neither ("FIRST-CLASS MAIL"). */
export interface Blocks {
  from: string;
  to: string;
  rest?: string;
}

/**
 * Splits one pasted text that holds two address blocks into the return block and the delivery block: by labels
 * (From: and To:, De: and Para:, Remitente: and Destinatario:), else by blank or ruled lines, else after the first of
 * two last lines (city, state, ZIP). One label is enough for both. Undefined when the text does not hold two blocks.
 * Labels, blank and ruled lines are not part of the blocks; markings are given back as the rest.
 */
export function splitBlocks(text: string): Blocks | undefined {
  const rest: string[] = [];
  const rows = text.split(/\r\n|[\n\r\u2028\u2029]/).map((row) => {
    if (isRule(row)) return "";
    if (!isMarkingText(row)) return row;
    rest.push(row.trim());
    return "";
  });
  const blocks = split(rows);
  return blocks === undefined || rest.length === 0 ? blocks : { ...blocks, rest: rest.join("\n") };
}

function split(rows: readonly string[]): Blocks | undefined {
  const labelled = byLabels(rows);
  if (labelled === "twice") return undefined;
  return labelled ?? unlabelled(rows);
}

function unlabelled(rows: readonly string[]): Blocks | undefined {
  return byBlankLines(rows) ?? byLastLines(rows);
}

/** "----------", "= = =". */
function isRule(row: string): boolean {
  return (
    row.length <= 200 && /^[\s\-=_*~#+.\u2010-\u2015\u2500-\u257f]*$/.test(row) && row.trim().length >= 3
  );
}

/** "twice" when a label occurs twice: two recipients are no return and delivery block. */
function byLabels(rows: readonly string[]): Blocks | "twice" | undefined {
  const blocks = { from: [] as string[], to: [] as string[] };
  const above: string[] = [];
  const seen = { from: false, to: false };
  let current: "from" | "to" | undefined;
  for (const row of rows) {
    const from = fromLabel.exec(row);
    const to = from === null ? toLabel.exec(row) : null;
    const label = from ?? to;
    if (label !== null) {
      current = from === null ? "to" : "from";
      if (seen[current]) return "twice";
      seen[current] = true;
    }
    (current === undefined ? above : blocks[current]).push(label === null ? row : row.slice(label[0].length));
  }
  if (current === undefined) return undefined;
  if (seen.from && seen.to) return both([...above, ...blocks.from], blocks.to);
  return byOneLabel(current, above, blocks[current]);
}

/** One label names its own block; the other block is the other. */
function byOneLabel(
  label: "from" | "to",
  above: readonly string[],
  below: readonly string[],
): Blocks | undefined {
  if (filled(above) !== "") return label === "to" ? both(above, below) : both(below, above);
  const parts = unlabelled(below);
  if (parts === undefined || label === "from") return parts;
  return { from: parts.to, to: parts.from };
}

/** The place of a blank line where both sides read as an address; the first such place, going down. */
function byBlankLines(rows: readonly string[]): Blocks | undefined {
  const groups: string[][] = [];
  let open = false;
  for (const row of rows) {
    if (row.trim() === "") open = false;
    else if (open) groups.at(-1)?.push(row);
    else {
      groups.push([row]);
      open = true;
    }
  }
  if (groups.length < 2 || groups.length > 12) return undefined;
  const isPlace = groups.map((group) => hasPlace(group.join("\n")));
  const first = isPlace.indexOf(true);
  if (first < 0 || !isPlace.includes(true, first + 1)) return undefined;
  if (isPlace.filter(Boolean).length > 2) return undefined;
  return both(groups.slice(0, first + 1).flat(), groups.slice(first + 1).flat());
}

/** True when a block has a delivery line together with a city, state or ZIP. */
function hasPlace(block: string): boolean {
  const address = readAddress(block);
  const located = address.parts.some(({ role }) => role === "city" || role === "state" || role === "zip");
  return located && address.kind !== "incomplete" && address.kind !== "unknown";
}

function byLastLines(rows: readonly string[]): Blocks | undefined {
  const text = rows.join("\n");
  const words = wordsOf(text);
  const ends = lastLineIndexes(text, words, linesOf(words));
  const [first, second] = ends;
  if (first === undefined || second === undefined || ends.length > 2) return undefined;
  const cut = rowAfter(rows, text, words, linesOf(words)[first]?.to ?? 0);
  return both(rows.slice(0, cut), rows.slice(cut));
}

/** Index of the row after the one that holds the word before `end`; a country line is taken along. */
function rowAfter(rows: readonly string[], text: string, words: readonly Word[], end: number): number {
  const offset = words[end - 1]?.end ?? 0;
  let row = 0;
  for (let i = 0; i < offset; i++) if (text.charCodeAt(i) === 0x0a) row++;
  const next = (rows[row + 1] ?? "").trim();
  return /^(?:u\.?s\.?a?\.?|united states.*|estados unidos.*|ee\.? ?uu\.?)$/i.test(next) ? row + 2 : row + 1;
}

function both(from: readonly string[], to: readonly string[]): Blocks | undefined {
  const blocks = { from: filled(from), to: filled(to) };
  return blocks.from === "" || blocks.to === "" ? undefined : blocks;
}

/** The rows as one text, without blank ones. */
function filled(rows: readonly string[]): string {
  return rows.filter((row) => row.trim() !== "").join("\n");
}
