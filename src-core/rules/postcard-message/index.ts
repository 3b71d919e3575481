import { textOf } from "../../mailpiece/place.ts";
import type { Rule } from "../types.ts";

/** The open message of a postcard. */
export const postcardMessage: Rule = {
  id: "postcard-message",
  since: "0.1.0",
  topic: "what-it-is-about",
  severity: "serious",
  messages: ["open"],
  check({ piece }) {
    const text = textOf(piece, "message");
    if (text.trim() === "") return [];
    const start = text.length - text.trimStart().length;
    return [
      {
        message: "open",
        outcome: "shown",
        where: { part: "message", start, end: text.trimEnd().length },
        facts: ["contents-postcard", "contents-warrant", "fc-prices-2025", "ice-address-block"],
      },
    ];
  },
};
