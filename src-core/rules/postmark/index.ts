import { isMailed } from "../../mailpiece/mailpiece.ts";
import type { Finding, Rule } from "../types.ts";

const machine: Finding = {
  message: "machine",
  outcome: "shown",
  where: { part: "postmark" },
  narrowsTo: "region",
  facts: [
    "postmark-content",
    "postmark-2025-rule",
    "postmark-not-box",
    // How many regions there are; how many addresses each has, no source says.
    "network-rto-2025",
    "ecip-image-search",
  ],
};

const counter: Finding = {
  message: "counter",
  outcome: "cannot-tell",
  where: { part: "postmark" },
  narrowsTo: "zip",
  facts: ["postmark-content", "postmark-local", "postmark-2025-rule", "postmark-proof-options"],
};

const unsure: Finding = {
  message: "unsure",
  outcome: "cannot-tell",
  where: { part: "postmark" },
  narrowsTo: "region",
  facts: ["postmark-content", "postmark-local", "postmark-2025-rule"],
};

const byHand: Finding = {
  message: "hand",
  outcome: "shown",
  where: { part: "postmark" },
  narrowsTo: "zip",
  facts: ["postmark-local", "postmark-content", "postmark-proof-options", "postmark-definition"],
};

const elsewhere: Finding = {
  message: "elsewhere",
  outcome: "cannot-tell",
  where: { part: "postmark" },
  facts: ["postmark-content", "postmark-not-box", "ret-postmark-region", "network-rto-2025"],
};

/**
 * The postmark of a stamped piece. Metered, online and permit mail usually has none (fact postmark-none): there the
 * printed mark carries place and date, which is rule postage-mark.
 * Source: DMM 608.11, in force since 24 December 2025.
 */
export const postmark: Rule = {
  id: "postmark",
  since: "0.1.0",
  topic: "when-and-where-mailed",
  severity: "moderate",
  messages: ["machine", "counter", "unsure", "hand", "elsewhere"],
  check({ piece }) {
    if (!isMailed(piece)) return [];
    if (piece.postage !== "stamp") return [];
    // The place in the mark is then not where the sender is; the date still is one.
    const away = piece.mailedElsewhere || piece.way === "remailer";
    if (piece.postmark === "by-hand") return [away ? withoutPlace(byHand) : byHand];
    if (away) return [elsewhere];
    if (piece.dropOff === "counter") return [counter];
    const goesThroughMachine = (piece.format === "letter" || piece.format === "postcard") && !piece.bulky;
    return [goesThroughMachine ? machine : unsure];
  },
};

function withoutPlace({ narrowsTo, ...finding }: Finding): Finding {
  return finding;
}
