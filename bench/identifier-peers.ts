import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { FoundSpan } from "../src-core/recognizers/accuracy.test-helper.ts";
import type { IdentifierKind } from "../src-core/recognizers/types.ts";

// Two other programs that look for personal numbers in a text, brought to the form that the score is counted in.

const folder = join(import.meta.dirname, "peers-identifiers");
const require = createRequire(join(folder, "package.json"));

/** `other`: a personal number of a kind that the labelled set does not have, such as a licence plate. */
export interface PeerSpan extends Omit<FoundSpan, "kind"> {
  kind: IdentifierKind | "other";
}

export interface IdentifierPeer {
  name: string;
  /** The kinds it says it knows; it misses nothing by not knowing others. */
  claims: ReadonlySet<IdentifierKind>;
  find(text: string): Promise<readonly PeerSpan[]>;
}

/** Loads the peers, and installs them first where they are missing. Throws when that cannot be done. */
export async function loadPeers(): Promise<readonly IdentifierPeer[]> {
  try {
    require.resolve("openredaction");
    require.resolve("redact-pii");
  } catch {
    console.error("Installing the programs to measure beside (bench/peers-identifiers) …");
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--omit=optional"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      shell: process.platform === "win32",
    });
  }
  return [await loadOpenRedaction(), loadRedactPii()];
}

const openRedactionKinds: Readonly<Record<string, IdentifierKind>> = {
  EMAIL: "email",
  CREDIT_CARD: "card",
  SSN: "ssn",
  ITIN: "itin",
  DATE_OF_BIRTH: "date-of-birth",
  PHONE_US: "phone",
  PHONE_UK: "phone",
  PHONE_UK_MOBILE: "phone",
  PHONE_INTERNATIONAL: "phone",
  PASSPORT_US: "us-passport",
  TRAVEL_DOCUMENT_NUMBER: "us-passport",
  DRIVING_LICENSE_US: "driver-license",
  IMMIGRATION_NUMBER: "a-number",
  ROUTING_NUMBER_US: "aba-routing",
  VIN: "vin",
  VIN_NUMBER: "vin",
  US_EIN: "ein",
  TAX_ID: "ein",
  CASE_NUMBER: "federal-docket",
  BANKRUPTCY_CASE: "federal-docket",
  BRAZILIAN_CPF: "cpf",
  MEXICAN_CURP: "curp",
  COLOMBIA_NIT: "colombia-nit",
  VENEZUELA_RIF: "venezuela-rif",
  USPS_TRACKING: "usps-tracking",
  UPS_TRACKING: "ups-tracking",
  FEDEX_TRACKING: "fedex-tracking",
  CANADA_POST_TRACKING: "s10-tracking",
  ROYAL_MAIL_TRACKING: "s10-tracking",
  CHINA_POST_TRACKING: "s10-tracking",
};
/** Names, places, dates, ZIP Codes, names used online, and plain trade numbers: not what the set labels or forbids. */
const openRedactionOutside =
  /^(?:NAME|USERNAME|DATE|ZIP_CODE_US|POSTCODE_UK|ADDRESS_.*|.*_USERNAME|.*_HANDLE|.*GAMERTAG|EMERGENCY_CONTACT|(?:ORDER|INVOICE|PURCHASE_ORDER|RMA|PART|BATCH_LOT|CATALOG)_NUMBER|PRODUCT_SKU|PURCHASE_ORDER|.*TRACKING.*)$/;

const openRedactionModule = z.object({
  OpenRedaction: z.custom<new (options: object) => { detect(text: string): Promise<unknown> }>(
    (value) => typeof value === "function",
  ),
});
const detected = z.object({
  detections: z.array(z.object({ type: z.string(), position: z.tuple([z.number(), z.number()]) })),
});

/**
 * openredaction with its 570 or so patterns and its checks of the context. Its filter of placeholders is off: it would
 * drop the set's specimens ("example.org") on principle, and without it fewer real numbers are missed here.
 */
async function loadOpenRedaction(): Promise<IdentifierPeer> {
  const loaded: unknown = await import(pathToFileURL(require.resolve("openredaction")).href);
  const detector = new (openRedactionModule.parse(loaded).OpenRedaction)({
    enableFalsePositiveFilter: false,
  });
  return {
    name: "openredaction",
    claims: new Set(Object.values(openRedactionKinds)),
    async find(text) {
      const { detections } = detected.parse(await detector.detect(text));
      return detections.flatMap(({ type, position: [start, end] }): PeerSpan[] => {
        const kind = openRedactionKinds[type];
        if (kind !== undefined) return [{ kind, start, end }];
        return openRedactionOutside.test(type) ? [] : [{ kind: "other", start, end }];
      });
    },
  };
}

/** In the order in which the program applies them. Streets, names, addresses of computers and bare digits have no kind. */
const redactPiiOrder: readonly (readonly [name: string, kind: IdentifierKind | undefined])[] = [
  ["creditCardNumber", "card"],
  ["streetAddress", undefined],
  ["zipcode", "zip-plus-4"],
  ["phoneNumber", "phone"],
  ["ipAddress", undefined],
  ["usSocialSecurityNumber", "ssn"],
  ["emailAddress", "email"],
];

const redactPiiModule = z.object({
  SyncRedactor: z.custom<new (options: object) => { redact(text: string): string }>(
    (value) => typeof value === "function",
  ),
});

/**
 * redact-pii only gives back a text with words in place of what it found. Each of its patterns is therefore run by itself,
 * in its order, with a mark of the same length in place of the words, so that places can be read off.
 */
function loadRedactPii(): IdentifierPeer {
  const { SyncRedactor } = redactPiiModule.parse(require("redact-pii"));
  const names = [
    ...redactPiiOrder.map(([name]) => name),
    "username",
    "password",
    "credentials",
    "digits",
    "url",
    "names",
  ];
  const steps = redactPiiOrder.map(([name, kind], index) => {
    const mark = String.fromCharCode(0xe000 + index);
    const redactor = new SyncRedactor({
      builtInRedactors: Object.fromEntries(names.map((other) => [other, { enabled: other === name }])),
      globalReplaceWith: (found: string) => mark.repeat(found.length),
    });
    return { redactor, kind, marks: new RegExp(`${mark}+`, "g") };
  });
  return {
    name: "redact-pii",
    claims: new Set(redactPiiOrder.flatMap(([, kind]) => kind ?? [])),
    async find(text) {
      const spans: PeerSpan[] = [];
      let rest = text;
      for (const { redactor, kind, marks } of steps) {
        rest = redactor.redact(rest);
        if (kind === undefined) continue;
        for (const { index, 0: found } of rest.matchAll(marks)) {
          // A ZIP Code of five digits is part of any address.
          if (kind !== "zip-plus-4" || found.length > 5)
            spans.push({ kind, start: index, end: index + found.length });
        }
      }
      return spans;
    },
  };
}
