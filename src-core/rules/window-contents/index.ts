import { outsideBlocksOf } from "../../correspondents/outside-blocks.ts";
import type { Rule } from "../types.ts";

const facts = ["window-privacy-test", "window-clearance", "n-window", "n-aetna"] as const;

/** What can be read through a window beside the addresses, and what may come into view when the insert moves. */
export const windowContents: Rule = {
  id: "window-contents",
  since: "0.1.0",
  topic: "what-it-is-about",
  severity: "serious",
  messages: ["readable", "may-shift"],
  check(context) {
    if (context.piece.window === "none") return [];
    const blocks = outsideBlocksOf(context, "window-text");
    // Where words tell a matter, other-words speaks for all words of the window and gives the same advice.
    if (blocks.some((block) => block.kinds.length > 0)) return [];
    const words = blocks.filter((block) => !block.isReference);
    const first = words[0];
    const last = words.at(-1);
    if (first && last) {
      const where = { part: "window-text" as const, start: first.start, end: last.end };
      return [{ message: "readable", outcome: "shown", where, facts }];
    }
    return [
      {
        message: "may-shift",
        outcome: "cannot-tell",
        where: { part: "window-text" },
        severity: "moderate",
        facts,
      },
    ];
  },
};
