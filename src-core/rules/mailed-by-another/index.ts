import type { Finding, Rule } from "../types.ts";

const remailer: Finding = {
  message: "remailer",
  outcome: "cannot-tell",
  observers: ["mailing-service"],
  narrowsTo: "household",
  narrowsBy: "alt-remailer",
  facts: ["alt-remailer"],
};

const printAndMail: Finding = {
  message: "print-and-mail",
  outcome: "shown",
  observers: ["mailing-service"],
  narrowsTo: "person",
  narrowsBy: "alt-print-mail",
  personAt: "household",
  facts: ["alt-print-mail", "ra-vendor-requires"],
};

/** What somebody who mails the letter for the sender sees and keeps. */
export const mailedByAnother: Rule = {
  id: "mailed-by-another",
  since: "0.1.0",
  topic: "how-it-travels",
  severity: "serious",
  messages: ["remailer", "print-and-mail"],
  check({ piece }) {
    if (piece.way === "remailer") return [remailer];
    return piece.way === "print-and-mail" ? [printAndMail] : [];
  },
};
