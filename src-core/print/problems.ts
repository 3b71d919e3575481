import { readAddress } from "../address/read.ts";
import type { FactId } from "../facts/index.ts";
import { isMailed, type Mailpiece } from "../mailpiece/mailpiece.ts";
import { returnAddressRequired } from "../postal-rules/return-address.ts";
import { envelopes } from "../reference/envelopes.ts";
import { smallestTypePt, windowClearance } from "../reference/mail-zones.ts";
import { fits, type Outcome, pointsPerInch, wordsOf } from "./block.ts";
import type { Drawing, PlacedText, PrintedPart } from "./drawing.ts";
import { ascent, descent, printable, widthOf } from "./font.ts";
import { labelOutcomes } from "./labels.ts";
import { type PrintLayout, printBackLayout, printLayout } from "./layout.ts";
import { fitsPaper, onPaper, type PaperPage, turned } from "./paper.ts";
import { sizeProblems } from "./size-problems.ts";
import type { PrintDocument, Printer, WordedPage } from "./types.ts";
import { standardWindow } from "./zones.ts";

/** Everything that can be wrong with a print, the gravest first. Each has a text `print:problems.<id>`. */
export const printProblemIds = [
  "does-not-fit-paper",
  "off-paper",
  "no-delivery-address",
  "lines-left-out",
  "line-cut",
  "labels-left-out",
  "missing-characters",
  "type-too-small",
  "labels-too-small",
  "words-beside-address",
  "return-address-left-off",
  "window-not-printed",
  "window-too-small",
  "window-unknown",
  "return-address-corner",
  "lines-broken",
  "no-zip-code",
  "size-too-small",
  "size-is-flat",
  "size-not-card",
  "shape-not-machinable",
  "labels-empty",
] as const;
export type PrintProblemId = (typeof printProblemIds)[number];

/**
 * Something that a person should know before printing. `params` fill the text; `params.part` is an id with a text
 * `print:problems.part.<id>`. The facts are the rules of the mail behind it; a matter of paper alone has none.
 */
export interface PrintProblem {
  problem: PrintProblemId;
  params: Readonly<Record<string, string | number>>;
  facts: readonly FactId[];
}

type Add = (problem: PrintProblemId, params?: PrintProblem["params"], facts?: readonly FactId[]) => void;

/** What is wrong with a document, the gravest first; empty when it prints as it should. Pure and quick. */
export function printProblems(document: PrintDocument): readonly PrintProblem[] {
  const found: PrintProblem[] = [];
  const add: Add = (problem, params = {}, facts = []) => {
    found.push({ problem, params, facts });
  };
  switch (document.kind) {
    case "mailpiece":
      pieceProblems(document.piece, document.printer, document.withReturnAddress, add);
      break;
    case "labels":
      labelProblems(labelOutcomes(document), add);
      break;
    case "test-page": {
      const { lengthIn: widthIn, heightIn } = envelopes[document.size];
      fitProblem({ widthIn, heightIn, texts: [], strokes: [] }, document.printer, add);
      break;
    }
    case "page":
      characterProblem("page", missingIn(document.page), add);
  }
  return found.toSorted((a, b) => order(a) - order(b));
}

function order({ problem }: PrintProblem): number {
  return printProblemIds.indexOf(problem);
}

function pieceProblems(piece: Mailpiece, printer: Printer, withReturnAddress: boolean, add: Add): void {
  const front = printLayout(piece, { withReturnAddress });
  const back = printBackLayout(piece);
  const sides = back ? [front, back] : [front];
  fitProblem(front, printer, add);
  const off = sides.map((side) => firstOffPaper(onPaper(side, printer))).find((text) => text !== undefined);
  if (off) add("off-paper", { part: off.part });
  for (const { outcomes } of sides) for (const outcome of outcomes) outcomeProblems(outcome, add);
  frontProblems(front, add);
  if (piece.window !== "none") windowProblems(piece, add);
  if (isMailed(piece)) mailProblems(piece, front, withReturnAddress, add);
}

/** What the rules of the mail ask for, beyond where things stand. */
function mailProblems(piece: Mailpiece, front: PrintLayout, withReturnAddress: boolean, add: Add): void {
  addressProblems(piece, add);
  const required = returnAddressRequired(piece);
  const isReturnPrinted = withReturnAddress && piece.returnAddress.trim() !== "";
  if (required && !isReturnPrinted && piece.window !== "delivery-and-return")
    add("return-address-left-off", {}, required.facts);
  for (const { problem, params, facts } of sizeProblems(piece.format, front.widthIn, front.heightIn))
    add(problem, params, facts);
}

/** The rule of 8 points is one for addresses; small type elsewhere is only hard to read. */
function typeFacts(part: PrintedPart): readonly FactId[] {
  return part === "delivery-address" || part === "return-address" ? ["addr-typography"] : [];
}

function outcomeProblems(outcome: Outcome, add: Add): void {
  const { part, sizePt, cut, leftOut, wrapped, missing } = outcome;
  const [firstCut] = cut;
  if (leftOut > 0) add("lines-left-out", { part, count: leftOut });
  if (firstCut !== undefined) add("line-cut", { part, line: firstCut + 1 });
  if (sizePt < smallestTypePt) add("type-too-small", { part, points: sizePt }, typeFacts(part));
  if (wrapped) add("lines-broken", { part });
  characterProblem(part, missing, add);
}

/** Most characters that one warning lists. */
const mostListed = 12;

function characterProblem(part: PrintedPart, missing: readonly string[], add: Add): void {
  if (missing.length === 0) return;
  const listed = missing.slice(0, mostListed).map(shownCharacter).join(" ");
  add("missing-characters", { part, characters: missing.length > mostListed ? `${listed} …` : listed });
}

/** A character as one can read it; those that show nothing by themselves by their number. */
function shownCharacter(character: string): string {
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function missingIn({ title, intro, sections, footer }: WordedPage): readonly string[] {
  const texts = [title, intro, footer, ...sections.flatMap(({ heading, items }) => [heading, ...items])];
  return [
    ...new Set(texts.flatMap((text) => printable(text.replaceAll(/[\n\r\u2028\u2029]/g, " ")).missing)),
  ];
}

/** Where the texts of the front stand to each other: words beside the address, a return address out of its corner. */
function frontProblems({ widthIn, heightIn, zones, outcomes }: PrintLayout, add: Add): void {
  const address = outcomes.find(({ part }) => part === "delivery-address");
  const area = zones.find(({ kind }) => kind === "read-area");
  const areaTop = area ? area.rect.y + area.rect.height : 0;
  const addressTop = address ? address.rect.y + address.rect.height : 0;
  for (const { part, rect, lineCount, leftOut } of outcomes) {
    const isSet = leftOut < lineCount;
    if (part === "delivery-address" || !isSet) continue;
    if (area && address && rect.y < Math.min(addressTop, areaTop))
      add("words-beside-address", { part }, ["ocr-area"]);
    const isInCorner = rect.y >= (heightIn * 2) / 3 - 1e-9 && rect.x + rect.width <= widthIn / 2 + 1e-9;
    if (part === "return-address" && !isInCorner) add("return-address-corner", {}, ["ra-extent"]);
  }
}

function windowProblems(piece: Mailpiece, add: Add): void {
  add("window-not-printed", {}, ["window-clearance"]);
  const window = standardWindow(piece.size);
  if (!window || piece.format === "parcel") {
    add("window-unknown", {}, ["window-standard"]);
    return;
  }
  const address = wordsOf("delivery-address", piece.deliveryAddress);
  const others = wordsOf("window-text", piece.windowText);
  const all = {
    ...address,
    lines: [...address.lines, ...others.lines],
    widest: Math.max(address.widest, others.widest),
  };
  const room = { width: window.width - windowClearance * 2, height: window.height - windowClearance * 2 };
  if (fits(all, smallestTypePt, room.width, room.height)) return;
  add("window-too-small", {}, ["window-clearance", "window-standard"]);
}

function addressProblems(piece: Mailpiece, add: Add): void {
  if (piece.deliveryAddress.trim() === "") {
    if (piece.window === "none") add("no-delivery-address", {}, ["addr-minimum-elements"]);
    return;
  }
  if (piece.service === "international") return;
  const { parts, problems } = readAddress(piece.deliveryAddress);
  // An address abroad has no ZIP Code to miss.
  if (parts.some(({ role }) => role === "country")) return;
  if (problems.some(({ code }) => code === "no-zip") || !parts.some(({ role }) => role === "zip"))
    add("no-zip-code", {}, ["addr-zip-optional-single-piece"]);
}

function labelProblems(outcomes: readonly Outcome[], add: Add): void {
  const report = (
    problem: PrintProblemId,
    is: (outcome: Outcome) => boolean,
    facts: readonly FactId[] = [],
  ) => {
    const count = outcomes.filter(is).length;
    if (count > 0) add(problem, { count, first: outcomes.findIndex(is) + 1 }, facts);
  };
  report("labels-left-out", ({ leftOut, cut }) => leftOut > 0 || cut.length > 0);
  report("labels-too-small", ({ sizePt }) => sizePt < smallestTypePt, ["addr-typography"]);
  report("labels-empty", ({ lineCount }) => lineCount === 0);
  characterProblem("labels", [...new Set(outcomes.flatMap(({ missing }) => missing))], add);
}

function fitProblem(drawing: Drawing, printer: Printer, add: Add): void {
  if (!fitsPaper(drawing, printer)) add("does-not-fit-paper");
}

/** The first text that an offset, or paper that is too small, moves over the edge of the page. */
function firstOffPaper({ widthIn, heightIn, turn, drawing }: PaperPage): PlacedText | undefined {
  return drawing.texts.find(({ text, xIn, yIn, sizePt, weight }) => {
    const size = sizePt / pointsPerInch;
    const right = xIn + widthOf(text, weight) * size;
    const corners = [turned(turn, xIn, yIn - descent * size), turned(turn, right, yIn + ascent * size)];
    return corners.some(({ x, y }) => x < -1e-9 || y < -1e-9 || x > widthIn + 1e-9 || y > heightIn + 1e-9);
  });
}
