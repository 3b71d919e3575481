import { outsideLines } from "../../correspondents/outside-lines.ts";
import { type TextPart, textOf } from "../../mailpiece/place.ts";
import type { Rule } from "../types.ts";

const parts: readonly TextPart[] = ["front-text", "back-text", "window-text"];

/**
 * "Re:", "Case No.", "Account", "Expediente" and other reference lines outside the address. What they refer to
 * is somebody else's rule when it is a personal number or a form name; then this one stays silent.
 */
export const referenceLine: Rule = {
  id: "reference-line",
  since: "0.1.0",
  topic: "what-it-is-about",
  severity: "serious",
  messages: ["reference"],
  check({ piece, identifiers }) {
    return parts.flatMap((part) =>
      outsideLines(
        textOf(piece, part),
        identifiers.filter((identifier) => identifier.part === part),
      )
        .filter((line) => line.label === "reference" && line.words)
        .map(({ start, end }) => ({
          message: "reference",
          outcome: "shown",
          where: { part, start, end },
          facts: ["num-where-seen", "n-window", "mailcover-definition"],
        })),
    );
  },
};
