import { findAddressProgram } from "../../correspondents/address-program.ts";
import { whoIsNamed } from "../../correspondents/who-is-named.ts";
import type { Postage } from "../../mailpiece/mailpiece.ts";
import type { Context, Finding, Rule } from "../types.ts";

/**
 * A meter or online imprint used for business can be traced by anyone who holds the envelope: USPS names the
 * account holder to "any person". Placed on the mark, because whoever sees the mark can ask.
 */
const nameOnRequest: Finding = {
  message: "name-on-request",
  outcome: "cannot-tell",
  where: { part: "postage" },
  // Only business accounts are named, and a business may be a household.
  narrowsTo: "household",
  narrowsBy: "meter-user-disclosure",
  facts: ["meter-user-disclosure"],
};

const records: Readonly<Record<Exclude<Postage, "stamp">, readonly Finding[]>> = {
  online: [
    {
      message: "online",
      outcome: "shown",
      observers: ["postal-records", "postage-vendor"],
      narrowsTo: "person",
      narrowsBy: "usps-account-data",
      personAt: "household",
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
      // The meter of an office: the address on file is that of the organization.
      narrowsTo: "building",
      narrowsBy: "pcpostage-data",
      facts: [
        "pcpostage-data",
        "pes-definition",
        "meter-visible-fields",
        "stamps-least-linked",
        "fc-prices-2025",
      ],
    },
    { ...nameOnRequest, narrowsTo: "building" },
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
      narrowsBy: "kiosk-card-only",
      facts: ["kiosk-card-only", "kiosk-photo", "counter-cash", "carriers-see-everything"],
    },
  ],
  permit: [
    {
      message: "permit",
      outcome: "shown",
      observers: ["postal-records"],
      narrowsTo: "building",
      narrowsBy: "svc-permit-imprint-batch",
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
  check(context) {
    const { postage, way } = context.piece;
    // Who pays for a letter printed and mailed by a company is mailed-by-another.
    if (postage === "stamp" || way === "in-person" || way === "print-and-mail") return [];
    const findings = records[postage];
    return isOffice(context) ? findings.map(atOffice) : findings;
  },
};

/** Whether the piece names an organization as its sender; a program's substitute address is nobody's office. */
function isOffice({ piece, from, senders }: Context): boolean {
  if (piece.logo.trim() !== "") return true;
  if (findAddressProgram(piece.returnAddress, from)) return false;
  const written = senders.filter((sender) => sender.part === "return-address");
  return whoIsNamed(from, written).groups.some((part) => !part.doubtful);
}

/** The account of an organization has the address of its building. */
function atOffice(finding: Finding): Finding {
  if (finding.narrowsTo === "household") return { ...finding, narrowsTo: "building" };
  return finding.personAt === "household" ? { ...finding, personAt: "building" } : finding;
}
