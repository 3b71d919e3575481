import type { FactId } from "../../facts/index.ts";
import { isMailed } from "../../mailpiece/mailpiece.ts";
import type { Finding, Rule } from "../types.ts";

/** A US ZIP Code written where a return address may also stand. */
const zip = /\b\d{5}(?:-\d{4})?\b/;

const facts: readonly FactId[] = [
  "dead-mail-definition",
  "mrc-opens-dead-mail",
  "dead-mail-privacy-tradeoff",
  "dead-mail-odds",
  "ra-not-home",
  "need-reject-return",
];

const inside: readonly Finding[] = [
  {
    message: "inside",
    outcome: "cannot-tell",
    observers: ["handlers"],
    severity: "minor",
    facts: ["alt-inside-only", "dead-mail-definition", "mrc-opens-dead-mail", "dead-mail-odds"],
  },
];

/** What happens to a piece that can be neither delivered nor returned. */
export const deadMail: Rule = {
  id: "dead-mail",
  since: "0.1.0",
  topic: "how-it-travels",
  severity: "moderate",
  messages: ["no-address", "incomplete", "unread", "inside"],
  check({ piece, from }) {
    if (!isMailed(piece)) return [];
    // A postcard has nothing to open; what can be read on it is postcard-message.
    if (piece.format === "postcard") return [];
    if (zip.test(piece.backText) || zip.test(piece.logo)) return [];
    const finding = (message: string): Finding[] => [
      { message, outcome: "cannot-tell", observers: ["handlers"], facts },
    ];
    if (from.kind !== "empty" && from.kind !== "incomplete" && from.kind !== "unknown") return [];
    if (piece.addressInside) return inside;
    if (from.kind === "empty") return finding("no-address");
    return finding(from.kind === "incomplete" ? "incomplete" : "unread");
  },
};
