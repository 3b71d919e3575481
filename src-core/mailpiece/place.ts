import type { Mailpiece } from "./mailpiece.ts";

/** The parts of a mailpiece that carry text as typed by the user; offsets in a `Place` count into these. */
export const textParts = [
  "return-address",
  "delivery-address",
  "front-text",
  "back-text",
  "logo",
  "window-text",
  "message",
] as const;

/** The parts that a choice puts on the piece. */
export const markParts = ["postage", "postmark", "labels", "markings", "lettering"] as const;

export type TextPart = (typeof textParts)[number];
export type MarkPart = (typeof markParts)[number];
export type Part = TextPart | MarkPart;

/** Where on the piece something shows: a part, and for texts the UTF-16 range [start, end) within it. */
export interface Place {
  part: Part;
  start?: number;
  end?: number;
  /** For `markings` and `labels`, which one. */
  item?: string;
}

/** The text of a part exactly as typed. */
export function textOf(piece: Mailpiece, part: TextPart): string {
  switch (part) {
    case "return-address":
      return piece.returnAddress;
    case "delivery-address":
      return piece.deliveryAddress;
    case "front-text":
      return piece.frontText;
    case "back-text":
      return piece.backText;
    case "logo":
      return piece.logo;
    case "window-text":
      return piece.window === "none" ? "" : piece.windowText;
    case "message":
      return piece.format === "postcard" ? piece.message : "";
  }
}

export function isTextPart(part: Part): part is TextPart {
  return (textParts as readonly string[]).includes(part);
}
