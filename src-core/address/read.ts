import { blockWords } from "./block-words.ts";
import { hintsAtCustody } from "./custody.ts";
import { findLastLine, type LastLine, linesOf } from "./last-line.ts";
import { isMarking } from "./markings.ts";
import { type Carry, type Piece, type RunPiece, readLine } from "./pieces.ts";
import { type Delivery, problemsOf } from "./problems.ts";
import { readRun } from "./runs.ts";
import { type DeliveryKind, type Draft, draft, type Scene } from "./scene.ts";
import type { Address, AddressKind, AddressPart } from "./types.ts";
import type { Word } from "./words.ts";

const empty: Address = { kind: "empty", parts: [], problems: [] };

/**
 * Reads one US address block as people write it: any case, on one line or several, in English or Spanish.
 * `start` and `end` of parts and problems are UTF-16 offsets in `text`; a part's `value` is its Publication 28
 * form. What forms print ("City:"), and a To: or From:, is no part. Labels of names keep their short form in the value ("ATTN CLAIMS", "C/O J REYES", "APT 3B", "PO BOX 12"). Never
 * throws; takes time linear in the length of the text. Publication 28; DMM 602.1.
 */
export function readAddress(text: string): Address {
  const words = blockWords(text);
  if (words.length === 0) return text.trim() === "" ? empty : onlySigns(text);
  const lines = linesOf(words);
  const last = findLastLine(text, words, lines);
  const scene: Scene = {
    text,
    words,
    military: last.military,
    puertoRico: last.state === "PR" || /^00[679]/.test(last.zip),
    custody: hintsAtCustody(words),
  };
  const pieces = readPieces(scene, lines, last);
  return assemble(scene, last, pieces);
}

/** Text without any word, such as "---". */
function onlySigns(text: string): Address {
  const signs = text.trim();
  const start = text.indexOf(signs);
  const end = start + signs.length;
  return {
    kind: "unknown",
    parts: [{ role: "unread", text: signs, value: signs.replace(/\s+/g, " "), start, end }],
    problems: [{ code: "unread-line", start, end }],
  };
}

/** All lines in order, without the words that the last line took. */
function readPieces(
  scene: Scene,
  lines: readonly { from: number; to: number }[],
  last: LastLine,
): LinePiece[] {
  const pieces: LinePiece[] = [];
  const carry: Carry = { afterStreet: false, lastUnit: "" };
  lines.forEach((line, index) => {
    const to = last.cuts.get(index) ?? line.to;
    if (to <= line.from) return;
    if (isMarking(scene.words, line.from, to)) {
      pieces.push({ piece: marking(scene, line.from, to), line: index });
      return;
    }
    const isCityLine = index === last.cityLine;
    const from = isCityLine ? lastSegment(scene.words, line.from, to) : to;
    const mode = last.cityAbove ? "maybe-open" : "open";
    const read = readLine(scene, line.from, to, { from, mode }, carry);
    if (isCityLine && last.cityAbove) keepNameAboveState(read, index);
    for (const piece of read) pieces.push({ piece, line: index });
  });
  if (last.tail !== undefined) {
    const { line, from, to } = last.tail;
    const read = readLine(
      scene,
      from,
      to,
      { from: to, mode: "closed" },
      { afterStreet: false, lastUnit: "" },
    );
    for (const piece of read) pieces.push({ piece, line });
  }
  return joinLabels(pieces);
}

/** A line that belongs to no address: kept, as nothing is dropped. */
function marking(scene: Scene, from: number, to: number): Piece {
  const part = draft(scene, "unread", from, to, "");
  const value = scene.text.slice(part.start, part.end).toUpperCase().replace(/\s+/g, " ");
  return { type: "found", from, to, found: { next: to, parts: [{ ...part, value }] } };
}

/** "Attn:" alone on its line belongs to the name that follows directly. */
function joinLabels(pieces: readonly LinePiece[]): LinePiece[] {
  const joined: LinePiece[] = [];
  for (const next of pieces) {
    const before = joined.at(-1);
    if (
      before !== undefined &&
      isLoneLabel(before.piece) &&
      isFreeName(next.piece) &&
      next.piece.from === before.piece.to
    ) {
      joined[joined.length - 1] = { piece: { ...before.piece, ...next.piece }, line: next.line };
    } else joined.push(next);
  }
  return joined;
}

function isLoneLabel(piece: Piece): piece is RunPiece {
  return piece.type === "run" && piece.label !== undefined && piece.from === piece.to;
}

function isFreeName(piece: Piece): piece is RunPiece {
  return piece.type === "run" && piece.label === undefined && piece.city === undefined;
}

interface LinePiece {
  piece: Piece;
  line: number;
}

/** The first word of the last comma-separated segment of [from, to). */
function lastSegment(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (words[i]?.gap) return i;
  return from;
}

/** "Marisol Quintanar / CO 80012": the only line above the state is the name and no city. */
function keepNameAboveState(pieces: Piece[], line: number): void {
  const only = pieces[0];
  if (line === 0 && pieces.length === 1 && only?.type === "run" && only.city === true) {
    pieces[0] = { type: "run", from: only.from, to: only.to };
  }
}

/** A piece that mail is delivered to, and what it says. */
interface PlacedDelivery extends Delivery {
  kind: DeliveryKind;
  line: number;
  index: number;
}

function assemble(scene: Scene, last: LastLine, read: LinePiece[]): Address {
  const pieces = last.foreign ? read.map(demoteWeak) : demoteWeakStart(read);
  const cityLine = last.cityLine ?? Number.POSITIVE_INFINITY;
  const placed: PlacedDelivery[] = [];
  const boxes: number[] = [];
  pieces.forEach(({ piece, line }, index) => {
    if (piece.type !== "found" || piece.found.delivery === undefined) return;
    if (piece.found.delivery === "private-mailbox") boxes.push(line);
    else placed.push({ kind: piece.found.delivery, parts: piece.found.parts, line, index });
  });

  const drafts: Draft[] = [...last.parts];
  const firstDelivery = placed[0]?.index ?? Number.POSITIVE_INFINITY;
  const cityIndex = pieces.findIndex(({ piece }) => piece.type === "run" && piece.city === true);
  let named = false;
  pieces.forEach(({ piece, line }, index) => {
    if (piece.type === "found") {
      drafts.push(...piece.found.parts);
      return;
    }
    const { parts, street } = readRun(scene, piece, {
      first: index === 0,
      last: index === pieces.length - 1,
      afterDelivery: index > firstDelivery,
      afterLastLine: isAfterLastLine(last, line, index, cityIndex),
      aboveCity: cityIndex >= 0 ? index === cityIndex - 1 : index === pieces.length - 1,
      delivered: placed.length > 0,
      hasLastLine: last.state !== "" || last.zip !== "",
      named,
      foreign: last.foreign,
    });
    drafts.push(...parts);
    if (street) placed.push({ kind: "street", parts, line, index });
    if (parts.some((part) => part.role === "recipient" || part.role === "organization")) named = true;
  });
  drafts.sort((a, b) => a.start - b.start);

  const deciding = decidingDelivery(placed, cityLine);
  const kind = kindOf(scene, last, drafts, deciding, boxes, placed);
  return {
    kind,
    parts: drafts.map((part) => toPart(scene.text, part)),
    problems: problemsOf(
      scene,
      last,
      drafts,
      placed,
      deciding ?? (boxes.length > 0 ? { kind, parts: [] } : undefined),
    ),
  };
}

/** In a foreign block nothing but the first line is a name that we can read. */
function isAfterLastLine(last: LastLine, line: number, index: number, cityIndex: number): boolean {
  if (last.foreign) return index > 0;
  return cityIndex >= 0 ? index > cityIndex : last.cityLine !== undefined && line > last.cityLine;
}

/** Abroad, "06600 Ciudad de México" is no house number and street. */
function demoteWeak({ piece, line }: LinePiece): LinePiece {
  if (piece.type !== "found" || piece.found.weak === undefined) return { piece, line };
  return { piece: { type: "run", from: piece.from, to: piece.to }, line };
}

/** "24 Hour Gym" on the first line is a name when a surer delivery line follows. */
function demoteWeakStart(pieces: LinePiece[]): LinePiece[] {
  const start = pieces[0];
  if (start?.piece.type !== "found" || start.piece.found.weak === undefined) return pieces;
  const surer = pieces.some(({ piece, line }) => line > start.line && isSureDelivery(piece));
  if (!surer) return pieces;
  return [demoteWeak(start), ...pieces.slice(1)];
}

function isSureDelivery(piece: Piece): boolean {
  return piece.type === "found" && piece.found.delivery !== undefined && piece.found.weak === undefined;
}

/** Of two delivery lines the one directly above the city decides (Publication 28 section 215, fact addr-dual). */
function decidingDelivery(placed: readonly PlacedDelivery[], cityLine: number): PlacedDelivery | undefined {
  return placed.findLast((delivery) => delivery.line <= cityLine) ?? placed[0];
}

function kindOf(
  scene: Scene,
  last: LastLine,
  drafts: readonly Draft[],
  deciding: PlacedDelivery | undefined,
  boxes: readonly number[],
  placed: readonly PlacedDelivery[],
): AddressKind {
  if (last.foreign) return "unknown";
  if (deciding === undefined && boxes.length === 0) return withoutDelivery(drafts);
  if (scene.military && deciding !== undefined) return "military";
  // A private mailbox counts when it stands with the line that decides, not with the other of two.
  const mailbox = boxes.some(
    (line) =>
      deciding === undefined || line === deciding.line || !placed.some((delivery) => delivery.line === line),
  );
  return mailbox ? "private-mailbox" : (deciding?.kind ?? "incomplete");
}

/** Text of which more than half could not be read, and no place at all, is no address in progress. */
function withoutDelivery(drafts: readonly Draft[]): AddressKind {
  let unread = 0;
  let read = 0;
  for (const { role, start, end } of drafts) {
    if (role === "unread") unread += end - start;
    else if (role === "city" || role === "state" || role === "zip") return "incomplete";
    else read += end - start;
  }
  return unread > read ? "unknown" : "incomplete";
}

function toPart(text: string, { role, start, end, value, doubtful }: Draft): AddressPart {
  const part = { role, text: text.slice(start, end), value, start, end };
  return doubtful === undefined ? part : { ...part, doubtful };
}
