import { textOf, textParts } from "../../mailpiece/place.ts";
import type { Rule } from "../types.ts";

/** Handwriting that someone may know. */
export const lettering: Rule = {
  id: "lettering",
  since: "0.1.0",
  topic: "who-you-are",
  severity: "minor",
  messages: ["handwriting"],
  check({ piece }) {
    // What a company prints, nobody wrote by hand.
    if (piece.lettering !== "handwritten" || piece.way === "print-and-mail") return [];
    // A logo is printed, and what shows through a window is the letter inside.
    const written = textParts.filter((part) => part !== "logo" && part !== "window-text");
    if (written.every((part) => textOf(piece, part).trim() === "")) return [];
    return [
      {
        message: "handwriting",
        outcome: "cannot-tell",
        where: { part: "lettering" },
        facts: ["ret-handwriting-other-clues"],
      },
    ];
  },
};
