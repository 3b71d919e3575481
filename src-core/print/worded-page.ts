import { splitLines } from "../layout/text-block.ts";
import { pointsPerInch, wrapLine } from "./block.ts";
import type { Drawing, PlacedText, Stroke } from "./drawing.ts";
import { ascent, leading, printable, type Weight, widthOf } from "./font.ts";
import type { WordedPage } from "./types.ts";

const page = { widthIn: 8.5, heightIn: 11, sideIn: 0.9, topIn: 0.85, bottomIn: 0.9 } as const;
const textWidth = page.widthIn - page.sideIn * 2;
const sizes = { title: 18, heading: 13, text: 11, small: 8.5, number: 9 } as const;
/** Where the words of a list begin, right of its boxes, numbers and dots. */
const indent = 0.32;

/** One line across the page; everything in it counts from its left end and its top. */
interface Row {
  heightIn: number;
  /** Room above it, left out at the top of a page. */
  spaceIn: number;
  /** Stays on the page of the row that follows. */
  keepWithNext: boolean;
  texts: readonly { text: string; xIn: number; sizePt: number; weight: Weight }[];
  /** Lines in inches from the left end and from the top, downwards. */
  strokes: readonly Stroke[];
}

/**
 * Sets a page of words on as many sheets of letter paper as it takes: title, introduction, sections with boxes to tick,
 * numbers, dots or a table of two columns, and small print at the end. Lines break at spaces; a heading stays with what
 * follows; pages after the first have their number and how many there are ("2 / 3"), as has the first of several.
 */
export function wordedPages(words: WordedPage): readonly Drawing[] {
  const pages = wordedSheets(words);
  if (pages.length === 1) return pages;
  return pages.map((one, index) => ({
    ...one,
    texts: [...one.texts, pageNumber(`${index + 1} / ${pages.length}`)],
  }));
}

/** The same without page numbers, for sheets that become part of something longer. */
export function wordedSheets(words: WordedPage): readonly Drawing[] {
  const rows = rowsOf(words);
  const pages: Drawing[] = [];
  let start = 0;
  while (start < rows.length || pages.length === 0) {
    const end = endOfPage(rows, start);
    pages.push(setRows(rows.slice(start, end)));
    start = end;
  }
  return pages;
}

function endOfPage(rows: readonly Row[], start: number): number {
  const room = page.heightIn - page.topIn - page.bottomIn;
  let used = 0;
  let end = start;
  for (; end < rows.length; end++) {
    const row = rows[end];
    if (!row) break;
    used += row.heightIn + (end === start ? 0 : row.spaceIn);
    if (used > room) break;
  }
  if (end >= rows.length) return end;
  let last = end;
  while (last > start + 1 && rows[last - 1]?.keepWithNext) last--;
  // A chain of rows that all want to stay together cannot be longer than a page.
  return Math.max(start + 1, last > start + 1 || !rows[start]?.keepWithNext ? last : end);
}

function setRows(rows: readonly Row[]): Drawing {
  const texts: PlacedText[] = [];
  const strokes: Stroke[] = [];
  let top = page.heightIn - page.topIn;
  rows.forEach((row, index) => {
    if (index > 0) top -= row.spaceIn;
    for (const { text, xIn, sizePt, weight } of row.texts) {
      const yIn = top - (ascent * sizePt) / pointsPerInch;
      if (text.trim() !== "") texts.push({ part: "page", text, xIn: page.sideIn + xIn, yIn, sizePt, weight });
    }
    for (const { x1In, y1In, x2In, y2In, widthPt } of row.strokes)
      strokes.push({
        x1In: page.sideIn + x1In,
        x2In: page.sideIn + x2In,
        y1In: top - y1In,
        y2In: top - y2In,
        widthPt,
      });
    top -= row.heightIn;
  });
  return { widthIn: page.widthIn, heightIn: page.heightIn, texts, strokes };
}

/** A page number in the middle of the lower edge. */
export function pageNumber(text: string): PlacedText {
  const width = (widthOf(text, "regular") * sizes.number) / pointsPerInch;
  return {
    part: "page",
    text,
    xIn: (page.widthIn - width) / 2,
    yIn: page.bottomIn / 2,
    sizePt: sizes.number,
    weight: "regular",
  };
}

function rowsOf({ title, intro, sections, footer }: WordedPage): readonly Row[] {
  return [
    ...paragraph(title, { sizePt: sizes.title, weight: "bold", spaceIn: 0, keep: true }),
    ...paragraph(intro, { spaceIn: 0.1 }),
    ...sections.flatMap(({ heading, style, items }) => [
      ...paragraph(heading, { sizePt: sizes.heading, weight: "bold", spaceIn: 0.24, keep: items.length > 0 }),
      ...(style === "table" ? table(items) : items.flatMap((item, index) => listItem(item, style, index))),
    ]),
    ...paragraph(footer, { sizePt: sizes.small, spaceIn: 0.3 }),
  ];
}

interface ParagraphStyle {
  sizePt?: number;
  weight?: Weight;
  /** Room above the first line. */
  spaceIn: number;
  leftIn?: number;
  keep?: boolean;
}

function paragraph(
  text: string,
  { sizePt = sizes.text, weight = "regular", spaceIn, leftIn = 0, keep = false }: ParagraphStyle,
): Row[] {
  const lines = brokenLines(text, weight, sizePt, textWidth - leftIn);
  return lines.map((line, index) => ({
    heightIn: lineHeightIn(sizePt),
    spaceIn: index === 0 ? spaceIn : 0,
    keepWithNext: keep,
    texts: [{ text: line, xIn: leftIn, sizePt, weight }],
    strokes: [],
  }));
}

function lineHeightIn(sizePt: number): number {
  return (sizePt * leading * 1.08) / pointsPerInch;
}

function brokenLines(text: string, weight: Weight, sizePt: number, widthIn: number): readonly string[] {
  const width = (widthIn * pointsPerInch) / sizePt;
  return splitLines(text).flatMap((line) => wrapLine(printable(line.text).text, weight, width));
}

type ListStyle = Exclude<WordedPage["sections"][number]["style"], "table">;

function listItem(item: string, style: ListStyle, index: number): readonly Row[] {
  if (style === "text") return paragraph(item, { spaceIn: 0.08 });
  const rows = paragraph(item, { spaceIn: 0.08, leftIn: indent });
  const [first, ...rest] = rows;
  if (!first) return [];
  const marked: Row =
    style === "check"
      ? { ...first, strokes: box() }
      : { ...first, texts: [markOf(style, index), ...first.texts] };
  return [marked, ...rest];
}

function markOf(style: "number" | "bullet", index: number) {
  const text = style === "bullet" ? "•" : `${index + 1}.`;
  return { text, xIn: style === "bullet" ? 0.1 : 0, sizePt: sizes.text, weight: "regular" as const };
}

/** An empty square about as high as a capital letter. */
function box(): readonly Stroke[] {
  const side = 0.13;
  const top = (ascent * sizes.text) / pointsPerInch - side + 0.01;
  const corners = [
    [0, top],
    [side, top],
    [side, top + side],
    [0, top + side],
  ] as const;
  return corners.map(([x, y], index) => {
    const [x2, y2] = corners[(index + 1) % corners.length] ?? [0, top];
    return { x1In: x, y1In: y, x2In: x2, y2In: y2, widthPt: 0.8 };
  });
}

/** Two columns; the first as wide as its words, but no more than two fifths. */
function table(items: readonly string[]): readonly Row[] {
  const cells = items.map((item): readonly [string, string] => {
    const tab = item.indexOf("\t");
    return tab < 0 ? [item, ""] : [item.slice(0, tab), item.slice(tab + 1)];
  });
  const widest = cells.reduce(
    (most, [left]) => Math.max(most, (widthOf(printable(left).text, "bold") * sizes.text) / pointsPerInch),
    0,
  );
  const space = 0.2;
  const leftWidth = Math.min(widest + 0.01, textWidth * 0.4);
  const rightX = leftWidth + space;
  return cells.flatMap(([left, right]) => {
    const lefts = brokenLines(left, "bold", sizes.text, leftWidth);
    const rights = brokenLines(right, "regular", sizes.text, textWidth - rightX);
    const count = Math.max(lefts.length, rights.length);
    return Array.from({ length: count }, (_, index): Row => {
      const rule = { x1In: 0, y1In: -0.035, x2In: textWidth, y2In: -0.035, widthPt: 0.4 };
      const sizePt = sizes.text;
      return {
        heightIn: lineHeightIn(sizePt),
        spaceIn: index === 0 ? 0.08 : 0,
        keepWithNext: false,
        texts: [
          { text: lefts[index] ?? "", xIn: 0, sizePt, weight: "bold" as const },
          { text: rights[index] ?? "", xIn: rightX, sizePt, weight: "regular" as const },
        ],
        strokes: index === 0 ? [rule] : [],
      };
    });
  });
}
