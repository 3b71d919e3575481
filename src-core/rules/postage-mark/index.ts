import type { FactId } from "../../facts/index.ts";
import { isMailed, type Postage } from "../../mailpiece/mailpiece.ts";
import type { Finding, NarrowsTo, Rule } from "../types.ts";

interface Mark {
  narrowsTo: NarrowsTo;
  facts: readonly FactId[];
}

/** What each printed mark can be read for. Stamps are absent: they carry no code (fact stamp-anonymous). */
const marks: Readonly<Record<Exclude<Postage, "stamp">, Mark>> = {
  meter: {
    narrowsTo: "zip",
    facts: [
      "meter-visible-fields",
      "imi-content",
      "stamp-anonymous",
      "postmark-content",
      "counter-only-stamped-10oz",
    ],
  },
  online: {
    narrowsTo: "zip",
    facts: [
      "indicium-contents",
      "imi-content",
      "hidden-postage",
      "stamp-anonymous",
      "postmark-content",
      "counter-only-stamped-10oz",
    ],
  },
  "counter-label": {
    narrowsTo: "zip",
    facts: ["pvi-label", "impb-retail-device", "stamp-anonymous", "postmark-proof-options"],
  },
  "kiosk-label": {
    narrowsTo: "zip",
    facts: [
      "kiosk-ibi-stamp",
      "imi-content",
      "stamp-anonymous",
      "postmark-content",
      "counter-only-stamped-10oz",
    ],
  },
  // The imprint names a city and state, not a ZIP Code; in the company form it names the company instead.
  permit: {
    narrowsTo: "region",
    facts: ["permit-imprint-fields", "stamp-anonymous", "fc-prices-2025"],
  },
};

/** The mark of a company that prints and mails letters: its own, not the sender's. */
const vendorMark: Finding = {
  message: "vendor",
  outcome: "cannot-tell",
  where: { part: "postage" },
  severity: "minor",
  facts: ["alt-print-mail", "permit-imprint-fields", "pes-definition"],
};

/** What the printed postage itself says to anyone who can see or scan it. Records behind it are postage-records. */
export const postageMark: Rule = {
  id: "postage-mark",
  since: "0.1.0",
  topic: "how-you-paid",
  severity: "moderate",
  messages: ["meter", "online", "counter-label", "kiosk-label", "permit", "vendor"],
  check({ piece }) {
    if (!isMailed(piece)) return [];
    if (piece.way === "print-and-mail") return [vendorMark];
    if (piece.postage === "stamp") return [];
    const { narrowsTo, facts } = marks[piece.postage];
    // A label printed at a counter or kiosk elsewhere names that office, not one near the sender.
    const away =
      piece.mailedElsewhere && (piece.postage === "counter-label" || piece.postage === "kiosk-label");
    const where = { part: "postage" } as const;
    return [{ message: piece.postage, outcome: "shown", where, ...(away ? {} : { narrowsTo }), facts }];
  },
};
