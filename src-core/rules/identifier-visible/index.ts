import { custodyMail } from "../../correspondents/custody.ts";
import type { FactId } from "../../facts/index.ts";
import type { IdentifierKind } from "../../recognizers/types.ts";
import { maskMiddle } from "../../text/mask.ts";
import type { Context, Finding, Rule } from "../types.ts";

/** Kinds that are somebody's personal number, and the message each has. Mail numbers and contacts are not here. */
const messages: Partial<Record<IdentifierKind, Message>> = {
  "a-number": "immigration",
  "uscis-receipt": "immigration",
  ssn: "social-security",
  itin: "taxpayer",
  card: "card",
  "date-of-birth": "birth-date",
  curp: "home-country",
  dui: "home-country",
  dpi: "home-country",
  cpf: "home-country",
  "bop-register-number": "custody-number",
};

const facts = {
  immigration: [
    "num-anumber",
    "num-receipt",
    "num-receipt-meaning",
    "num-where-seen",
    "ice-anumber-cannot-be-dropped",
  ],
  "social-security": ["n-ssn", "cat-ssn-law"],
  taxpayer: ["n-itin"],
  card: ["n-card"],
  "birth-date": ["n-dob"],
  "home-country": ["n-curp", "n-dui", "n-dpi", "n-other-latam"],
  "custody-number": ["num-bop", "bop-addressing"],
  possible: ["n-context", "num-shape-collision"],
  "needed-for-custody": [
    "ice-address-block",
    "ice-anumber-cannot-be-dropped",
    "bop-addressing",
    "custody-tradeoff",
  ],
  "facility-number": ["num-state-inmate", "custody-tradeoff"],
} as const satisfies Record<string, readonly FactId[]>;

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
    const numbers = context.identifiers.filter((identifier) => messages[identifier.kind] !== undefined);
    if (numbers.length === 0 && !context.to.parts.some((part) => part.role === "custody-number")) return [];
    const held = custodyMail(context.to, context.recipients)?.isPlaceNamed === true;
    return [
      ...numbers.map((identifier) => finding(identifier, held && isCustodyNumber(identifier))),
      ...facilityNumbers(context, numbers),
    ];
  },
};

function isCustodyNumber({ kind, part }: Seen): boolean {
  return part === "delivery-address" && (kind === "a-number" || kind === "bop-register-number");
}

function finding(identifier: Seen, needed: boolean): Finding {
  const where = { part: identifier.part, start: identifier.start, end: identifier.end };
  const params = { masked: identifier.masked, kind: identifier.kind };
  const message: Message = needed
    ? "needed-for-custody"
    : identifier.confidence === "possible"
      ? "possible"
      : (messages[identifier.kind] ?? "possible");
  return {
    message,
    outcome: message === "possible" ? "cannot-tell" : "shown",
    where,
    params,
    ...(needed ? { severity: "serious" as const } : {}),
    facts: facts[message],
  };
}

/** Jail and state prison numbers have no shape of their own; the address reader knows them by their place. */
function facilityNumbers({ to }: Context, numbers: readonly Seen[]): readonly Finding[] {
  return to.parts
    .filter((part) => part.role === "custody-number")
    .filter(
      (part) =>
        !numbers.some(
          (seen) => seen.part === "delivery-address" && seen.start < part.end && part.start < seen.end,
        ),
    )
    .map((part) => ({
      message: "facility-number",
      outcome: "shown",
      where: { part: "delivery-address", start: part.start, end: part.end },
      params: { masked: maskMiddle(part.text, 0, 2) },
      severity: "serious",
      facts: facts["facility-number"],
    }));
}
