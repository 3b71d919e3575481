import type { Part } from "../mailpiece/place.ts";
import type { Rect } from "./rect.ts";
import type { Line } from "./text-block.ts";

export type Side = "front" | "back";

/** One thing drawn on a side: a block of text, or a mark that a choice puts there. */
export interface Box {
  part: Part;
  /** Which label or marking. */
  item?: string;
  side: Side;
  rect: Rect;
  /** Lines with the range they come from; empty for marks that are drawn, not typed. */
  lines: readonly Line[];
  fontIn: number;
}
