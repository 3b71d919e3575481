import { lastLineIndexes, linesOf } from "./last-line.ts";
import { readAddress } from "./read.ts";
import { type Word, wordsOf } from "./words.ts";

const fromLabel =
  /^\s*(?:from|sender|return address|ship from|de|remitente|remite|direcci[oó]n del remitente)\s*(?::\s*|$)/i;
const toLabel =
  /^\s*(?:to|recipient|deliver to|mail to|send to|ship to|delivery address|para|destinatari[oa]|direcci[oó]n del destinatario)\s*(?::\s*|$)/i;

/**
 * Splits one pasted text that holds two address blocks into the return block and the delivery block: by labels
 * (From: and To:, De: and Para:, Remitente: and Destinatario:), else by blank lines, else after the first of two
 * last lines (city, state, ZIP). Undefined when it does not hold two. Labels and blank lines are not part of the blocks.
 */
export function splitBlocks(text: string): { from: string; to: string } | undefined {
  const rows = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const labelled = byLabels(rows);
  if (labelled === "twice") return undefined;
  return labelled ?? byBlankLines(rows) ?? byLastLines(rows);
}

/** "twice" when a label occurs twice: two recipients are no return and delivery block. */
function byLabels(rows: readonly string[]): { from: string; to: string } | "twice" | undefined {
  const blocks = { from: [] as string[], to: [] as string[] };
  let current: "from" | "to" = "from";
  const seen = { from: false, to: false };
  for (const row of rows) {
    const from = fromLabel.exec(row);
    const to = from === null ? toLabel.exec(row) : null;
    const label = from ?? to;
    if (label === null) {
      blocks[current].push(row);
      continue;
    }
    current = from === null ? "to" : "from";
    if (seen[current]) return "twice";
    seen[current] = true;
    blocks[current].push(row.slice(label[0].length));
  }
  // A lone "To:" is enough when a block stands above it.
  return seen.to ? both(blocks.from, blocks.to) : undefined;
}

/** The place of a blank line where both sides read as an address; the first such place, going down. */
function byBlankLines(rows: readonly string[]): { from: string; to: string } | undefined {
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

function byLastLines(rows: readonly string[]): { from: string; to: string } | undefined {
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

function both(from: readonly string[], to: readonly string[]): { from: string; to: string } | undefined {
  const blocks = { from: filled(from), to: filled(to) };
  return blocks.from === "" || blocks.to === "" ? undefined : blocks;
}

/** The rows as one text, without blank ones. */
function filled(rows: readonly string[]): string {
  return rows.filter((row) => row.trim() !== "").join("\n");
}
