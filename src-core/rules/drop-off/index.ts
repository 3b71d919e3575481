import type { DropOff } from "../../mailpiece/mailpiece.ts";
import type { Finding, Rule } from "../types.ts";

const findings: Readonly<Record<DropOff, Finding>> = {
  "collection-box": {
    message: "collection-box",
    outcome: "cannot-tell",
    observers: ["passers-by"],
    facts: ["neighbours-and-cameras", "alt-collection-box", "duty-proof-vs-privacy"],
  },
  "home-mailbox": {
    message: "home-mailbox",
    outcome: "shown",
    observers: ["handlers", "passers-by"],
    narrowsTo: "household",
    narrowsBy: "carrier-pickup",
    severity: "moderate",
    facts: ["carrier-pickup", "carriers-see-everything", "mail-theft-volume", "counter-only-stamped-10oz"],
  },
  counter: {
    message: "counter",
    outcome: "shown",
    observers: ["handlers", "passers-by"],
    severity: "moderate",
    facts: [
      "carriers-see-everything",
      "counter-cash",
      "uspis-camera-golden",
      "counter-only-stamped-10oz",
      "duty-proof-vs-privacy",
    ],
  },
  kiosk: {
    message: "kiosk",
    outcome: "cannot-tell",
    observers: ["passers-by"],
    facts: ["counter-cash", "neighbours-and-cameras"],
  },
  "office-mail": {
    message: "office-mail",
    outcome: "cannot-tell",
    observers: ["handlers"],
    facts: ["alt-batch-org-mail", "presort-bureaus"],
  },
};

const inPerson: Finding = {
  message: "in-person",
  outcome: "cannot-tell",
  observers: ["household", "recipient", "passers-by"],
  severity: "moderate",
  facts: ["alt-hand-delivery", "neighbours-and-cameras"],
};

/** Who may see the sender hand in the piece. A sale at a kiosk (card, photo) is postage-records. */
export const dropOff: Rule = {
  id: "drop-off",
  since: "0.1.0",
  topic: "when-and-where-mailed",
  severity: "minor",
  messages: ["collection-box", "home-mailbox", "counter", "kiosk", "office-mail", "in-person"],
  check({ piece }) {
    if (piece.way === "in-person") return [inPerson];
    // The company prints it and hands it in; a letter to a remailer the sender mails.
    return piece.way === "print-and-mail" ? [] : [findings[piece.dropOff]];
  },
};
