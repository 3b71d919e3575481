import type { AddressPart } from "../../address/types.ts";
import { custodyMail } from "../../correspondents/custody.ts";
import type { FactId } from "../../facts/index.ts";
import type { IdentifierKind } from "../../recognizers/types.ts";
import { maskMiddle } from "../../text/mask.ts";
import type { Context, Finding, Rule } from "../types.ts";

/** Kinds that are somebody's personal number, and the message each has. Mail numbers and contacts are not here. */
const messages: Partial<Record<IdentifierKind, Message>> = {
  "a-number": "immigration",
  "uscis-receipt": "immigration",
  "nvc-case": "immigration",
  "uscis-card": "immigration",
  "dv-case": "immigration",
  i94: "immigration",
  sevis: "immigration",
  "us-passport": "passport",
  "driver-license": "driver-license",
  ssn: "social-security",
  itin: "taxpayer",
  atin: "tax-number",
  ein: "tax-number",
  mbi: "medicare",
  card: "card",
  "aba-routing": "bank",
  vin: "vehicle",
  "federal-docket": "court-case",
  "date-of-birth": "birth-date",
  curp: "home-country",
  dui: "home-country",
  dpi: "home-country",
  cpf: "home-country",
  "honduras-dni": "home-country",
  "colombia-nit": "home-country",
  "venezuela-rif": "home-country",
  "dominican-cedula": "home-country",
  "matricula-consular": "home-country",
  "bop-register-number": "custody-number",
  "state-inmate-number": "prison-number",
};

const facts = {
  immigration: [
    "num-anumber",
    "num-receipt",
    "num-receipt-meaning",
    "num-where-seen",
    "ice-anumber-cannot-be-dropped",
  ],
  passport: ["n-uspassport"],
  "driver-license": ["n-dl"],
  "social-security": ["n-ssn", "cat-ssn-law"],
  taxpayer: ["n-itin"],
  "tax-number": ["n-ein", "n-atin-irsn"],
  medicare: ["n-mbi"],
  card: ["n-card"],
  bank: ["n-aba"],
  vehicle: ["n-vin"],
  "court-case": ["n-docket-fed"],
  "birth-date": ["n-dob"],
  "home-country": ["n-curp", "n-dui", "n-dpi", "n-other-latam"],
  "custody-number": ["num-bop", "bop-addressing"],
  "prison-number": ["num-state-inmate", "custody-tradeoff"],
  possible: ["n-context", "num-shape-collision"],
  "needed-for-custody": [
    "ice-address-block",
    "ice-anumber-cannot-be-dropped",
    "bop-addressing",
    "custody-tradeoff",
  ],
  "facility-number": ["num-state-inmate", "custody-tradeoff"],
} as const satisfies Record<string, readonly FactId[]>;

/** The facts of a kind whose message serves others too. */
const kindFacts: Partial<Record<IdentifierKind, readonly FactId[]>> = {
  "nvc-case": ["num-nvc", "num-where-seen"],
  "uscis-card": ["num-card", "num-where-seen"],
  "dv-case": ["num-dv", "num-where-seen"],
  i94: ["num-i94", "num-where-seen"],
  sevis: ["num-sevis", "num-where-seen"],
  atin: ["n-atin-irsn"],
  ein: ["n-ein"],
  "honduras-dni": ["n-hn"],
  "colombia-nit": ["n-co"],
  "venezuela-rif": ["n-ve"],
  "matricula-consular": ["n-matricula"],
};

/** Numbers that point to a person's affairs but give nobody the means to act as that person. */
const lessTelling: ReadonlySet<IdentifierKind> = new Set(["ein", "aba-routing", "vin", "federal-docket"]);

type Message = keyof typeof facts;

type Seen = Context["identifiers"][number];

/** A personal number that can be read on the outside. The number itself never leaves the rule, only its mask. */
export const identifierVisible: Rule = {
  id: "identifier-visible",
  since: "0.1.0",
  topic: "personal-numbers",
  severity: "critical",
  messages: Object.keys(facts),
  check(context) {
    const numbers = context.identifiers.filter((seen) => messages[seen.kind] !== undefined);
    const custodyParts = context.to.parts.filter((part) => part.role === "custody-number");
    if (numbers.length === 0 && custodyParts.length === 0) return [];
    const held = custodyMail(context.to, context.recipients)?.isPlaceNamed === true;
    // A state prison's number has hardly a shape: where the address reader knows it by its place, its word counts.
    const own = numbers.filter(
      (seen) => seen.kind !== "state-inmate-number" || !custodyParts.some((part) => overlaps(seen, part)),
    );
    return [
      ...own.map((seen) => finding(seen, held && seen.part === "delivery-address")),
      ...custodyParts.filter((part) => !own.some((seen) => overlaps(seen, part))).map(facilityNumber),
    ];
  },
};

function overlaps(seen: Seen, part: AddressPart): boolean {
  return seen.part === "delivery-address" && seen.start < part.end && part.start < seen.end;
}

/** `inCustodyAddress`: the number stands in the address of a person who is held at a place that is named. */
function finding(seen: Seen, inCustodyAddress: boolean): Finding {
  const { kind, part, start, end, masked } = seen;
  const message = messageOf(seen, inCustodyAddress);
  const usual = message === messages[kind];
  return {
    message,
    outcome: message === "possible" ? "cannot-tell" : "shown",
    where: { part, start, end },
    params: { masked, kind },
    ...(lessTelling.has(kind) || message === "needed-for-custody" || message === "facility-number"
      ? { severity: "serious" as const }
      : {}),
    facts: usual ? (kindFacts[kind] ?? facts[message]) : facts[message],
  };
}

function messageOf({ kind, confidence }: Seen, inCustodyAddress: boolean): Message {
  // Never found by shape alone: a label or a prison stands beside it.
  if (kind === "state-inmate-number") return inCustodyAddress ? "facility-number" : "prison-number";
  if (inCustodyAddress && (kind === "a-number" || kind === "bop-register-number"))
    return "needed-for-custody";
  return confidence === "possible" ? "possible" : (messages[kind] ?? "possible");
}

/** Jail and state prison numbers have no shape of their own; the address reader knows them by their place. */
function facilityNumber({ text, start, end }: AddressPart): Finding {
  return {
    message: "facility-number",
    outcome: "shown",
    where: { part: "delivery-address", start, end },
    params: { masked: maskMiddle(text, 0, 2) },
    severity: "serious",
    facts: facts["facility-number"],
  };
}
