import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { textOf } from "../mailpiece/place.ts";
import type { Box } from "./box.ts";
import { type Sheet, startDrawing } from "./sheet.ts";

/** The back: the message of a card, other words, and the return receipt card, which rides there. */
export function drawBack(piece: Mailpiece, sheet: Sheet): readonly Box[] {
  const { width, height, margin } = sheet;
  const { boxes, text, mark } = startDrawing(piece, sheet, "back");
  const hasCard = piece.extras.includes("return-receipt-card");
  const cardWidth = Math.min(5.5, width * 0.52);
  const room = { x: margin, y: 0.15, width: width - margin * 2 - (hasCard ? cardWidth + 0.15 : 0) };
  const hasWords = textOf(piece, "back-text").trim() !== "";
  if (piece.format === "postcard") {
    const bottom = hasWords ? height * 0.36 : room.y;
    text("message", { ...room, y: bottom, height: height - margin - bottom });
    text("back-text", { ...room, height: height * 0.3 - room.y });
  } else {
    // Below the flap.
    text("back-text", { ...room, height: height * 0.53 - room.y });
  }
  if (hasCard) {
    const cardHeight = Math.min(3.5, height * 0.66);
    const card = { x: width - margin - cardWidth, y: height * 0.12, width: cardWidth, height: cardHeight };
    mark("labels", card, "return-receipt-card");
  }
  return boxes;
}
