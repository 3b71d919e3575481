import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { type Part, type TextPart, textOf } from "../mailpiece/place.ts";
import { envelopes } from "../reference/envelopes.ts";
import type { Box, Side } from "./box.ts";
import type { Rect } from "./rect.ts";
import { type Block, fitText } from "./text-block.ts";

/** The paper of one piece and the measures that everything on it is drawn with, in inches. */
export interface Sheet {
  width: number;
  height: number;
  /** True when it is the label on a parcel rather than the piece itself. */
  isLabel: boolean;
  /** True for pieces that machines sort as letters: their address and barcode have places of their own. */
  isLetter: boolean;
  /** Size of the type before it has to shrink. */
  fontIn: number;
  margin: number;
}

/** Room kept free between two things, in inches. */
export const gap = 0.12;
/** Lines that a text may claim of a room that it shares; what is longer shrinks or is cut. */
export const mostLines = 8;

/** The tallest piece that is still a letter; anything larger is a flat (fact size-letter). */
const tallestLetter = 6.125;

export function sheetOf(piece: Mailpiece): Sheet {
  const isLabel = piece.format === "parcel";
  const { lengthIn: width, heightIn: height } = isLabel ? envelopes["label-4x6"] : envelopes[piece.size];
  return {
    width,
    height,
    isLabel,
    isLetter: (piece.format === "letter" || piece.format === "postcard") && height <= tallestLetter,
    fontIn: Math.min(0.24, Math.max(0.15, width * 0.0235)),
    margin: Math.min(0.55, width * 0.058),
  };
}

/** Collects the boxes of one side. */
export interface Drawing {
  boxes: readonly Box[];
  /** Sets the text of a part from the top left of a room; undefined when nothing is written or nothing fits. */
  text(part: TextPart, room: Rect, fontIn?: number): Block | undefined;
  /** Puts a mark that is drawn, not typed. */
  mark(part: Part, rect: Rect, item?: string, fontIn?: number): void;
}

/** Addresses and logos keep their lines as they are written. */
const wrapped: readonly TextPart[] = ["front-text", "back-text", "window-text", "message"];

export function startDrawing(piece: Mailpiece, sheet: Sheet, side: Side): Drawing {
  const boxes: Box[] = [];
  return {
    boxes,
    text(part, room, fontIn = sheet.fontIn) {
      const block = fitText(textOf(piece, part), room, fontIn, wrapped.includes(part));
      if (block) boxes.push({ part, side, rect: block.rect, lines: block.lines, fontIn: block.fontIn });
      return block;
    },
    mark(part, rect, item, fontIn = sheet.fontIn) {
      boxes.push({ part, ...(item === undefined ? {} : { item }), side, rect, lines: [], fontIn });
    },
  };
}
