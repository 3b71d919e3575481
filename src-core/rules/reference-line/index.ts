import { outsideBlocksOf } from "../../correspondents/outside-blocks.ts";
import type { TextPart } from "../../mailpiece/place.ts";
import type { Rule } from "../types.ts";

const parts: readonly TextPart[] = ["front-text", "back-text", "window-text"];

/**
 * "Re:", "Case No.", "Account", "Expediente" and other reference lines outside the address. What they refer to
 * is somebody else's rule when it is a personal number, a form name or a matter that the words tell (other-words);
 * then this one stays silent.
 */
export const referenceLine: Rule = {
  id: "reference-line",
  since: "0.1.0",
  topic: "what-it-is-about",
  severity: "serious",
  messages: ["reference"],
  check(context) {
    return parts.flatMap((part) =>
      outsideBlocksOf(context, part)
        .filter((block) => block.isReference && block.kinds.length === 0)
        .map(({ start, end }) => ({
          message: "reference",
          outcome: "shown",
          where: { part, start, end },
          facts: ["num-where-seen", "n-window", "mailcover-definition"],
        })),
    );
  },
};
