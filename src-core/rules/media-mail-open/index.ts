import { isMailed } from "../../mailpiece/mailpiece.ts";
import type { Rule } from "../types.ts";

/** Media Mail says on the outside what may be inside, and is not sealed against inspection. */
export const mediaMailOpen: Rule = {
  id: "media-mail-open",
  since: "0.1.0",
  topic: "what-it-is-about",
  severity: "moderate",
  messages: ["inspection", "class-mark"],
  check({ piece }) {
    if (!isMailed(piece)) return [];
    if (piece.service !== "media-mail") return [];
    return [
      {
        message: "inspection",
        outcome: "shown",
        observers: ["handlers", "mail-cover"],
        facts: ["media-mail-inspect", "contents-classes", "mailcover-definition", "ra-req-priority"],
      },
      {
        message: "class-mark",
        outcome: "shown",
        where: { part: "labels", item: "media-mail" },
        severity: "minor",
        facts: ["media-mail-inspect", "mark-class"],
      },
    ];
  },
};
