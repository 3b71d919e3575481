import type { Postage } from "../../mailpiece/mailpiece.ts";
import type { Finding, Rule } from "../types.ts";

/**
 * A meter or online imprint used for business can be traced by anyone who holds the envelope: USPS names the
 * account holder to "any person". Placed on the mark, because whoever sees the mark can ask.
 */
const nameOnRequest: Finding = {
  message: "name-on-request",
  outcome: "cannot-tell",
  where: { part: "postage" },
  narrowsTo: "household",
  facts: ["meter-user-disclosure"],
};

const records: Readonly<Record<Exclude<Postage, "stamp">, readonly Finding[]>> = {
  online: [
    {
      message: "online",
      outcome: "shown",
      observers: ["postal-records", "postage-vendor"],
      narrowsTo: "person",
      facts: [
        "cns-order-data",
        "usps-account-data",
        "click-n-ship",
        "pcpostage-data",
        "dhs-taskforce-2025",
        "stamps-least-linked",
        "counter-only-stamped-10oz",
      ],
    },
    nameOnRequest,
  ],
  meter: [
    {
      message: "meter",
      outcome: "shown",
      observers: ["postal-records", "postage-vendor"],
      narrowsTo: "household",
      facts: [
        "pcpostage-data",
        "pes-definition",
        "meter-visible-fields",
        "stamps-least-linked",
        "fc-prices-2025",
      ],
    },
    nameOnRequest,
  ],
  "counter-label": [
    {
      message: "counter-label",
      outcome: "cannot-tell",
      observers: ["postal-records"],
      severity: "moderate",
      facts: ["counter-cash", "stamps-least-linked"],
    },
  ],
  "kiosk-label": [
    {
      message: "kiosk-label",
      outcome: "shown",
      observers: ["postal-records"],
      narrowsTo: "person",
      facts: ["kiosk-card-only", "kiosk-photo", "counter-cash", "carriers-see-everything"],
    },
  ],
  permit: [
    {
      message: "permit",
      outcome: "shown",
      observers: ["postal-records"],
      narrowsTo: "household",
      facts: ["svc-permit-imprint-batch", "ra-city-permit-no-name", "fc-prices-2025"],
    },
  ],
};

/** Records that tie the postage to whoever paid for it. */
export const postageRecords: Rule = {
  id: "postage-records",
  since: "0.1.0",
  topic: "how-you-paid",
  severity: "serious",
  messages: ["online", "meter", "name-on-request", "counter-label", "kiosk-label", "permit"],
  check({ piece }) {
    return piece.postage === "stamp" ? [] : records[piece.postage];
  },
};
