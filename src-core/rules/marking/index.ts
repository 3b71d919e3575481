import type { FactId } from "../../facts/index.ts";
import type { Marking } from "../../mailpiece/mailpiece.ts";
import { type CustodyRules, custodyRules } from "../../postal-rules/custody.ts";
import type { Context, Finding, Rule } from "../types.ts";

type Legend = Extract<Marking, "legal-mail" | "special-mail" | "attorney-client">;

/** The words as they stand on the piece; they are not translated. */
const legends: Readonly<Record<Legend, string>> = {
  "legal-mail": "Legal Mail",
  "special-mail": "Special Mail",
  "attorney-client": "Attorney-Client",
};

const custodyFacts: readonly FactId[] = [
  "custody-tradeoff",
  "mark-legal-mail",
  "mark-legal-mail-state",
  "state-legal-mail-common",
  "bop-special-mail-marking",
];

const plain: Readonly<Partial<Record<Marking, Pick<Finding, "severity" | "facts">>>> = {
  "personal-confidential": {
    severity: "minor",
    facts: [
      "mark-personal-confidential",
      "addr-org-delivery",
      "mark-restricted-delivery",
      "alt-inner-envelope",
      "alt-inner-envelope-limit",
    ],
  },
  "do-not-bend": { severity: "minor", facts: ["mark-do-not-bend"] },
  "free-matter-blind": { severity: "serious", facts: ["mark-free-matter-blind", "fc-prices-2025"] },
};

/** Words that say something about the letter or the people: one finding for each. */
export const marking: Rule = {
  id: "marking",
  since: "0.1.0",
  topic: "what-it-is-about",
  severity: "moderate",
  messages: [
    "legend",
    "legend-custody",
    "legend-detention",
    "legend-maybe-custody",
    "legend-missing",
    "personal-confidential",
    "do-not-bend",
    "free-matter-blind",
  ],
  check(context) {
    const custody = custodyRules(context);
    const missing = custody && lacksLegend(context, custody) ? [legendMissing(custody)] : [];
    const shown = context.piece.markings.flatMap((item): Finding[] => {
      const where = { part: "markings", item } as const;
      if (isLegend(item)) return [{ ...legendFinding(custody), where, params: { marking: legends[item] } }];
      const words = plain[item];
      return words ? [{ message: item, outcome: "shown", where, ...words }] : [];
    });
    return [...missing, ...shown];
  },
};

/** Legends as people type them on the front, in the words that places of custody ask for. */
const typedLegend =
  /\b(?:legal mail|special mail|special correspondence|open only in|attorney[ /-]+client|correo legal|correspondencia (?:legal|especial))\b/i;

/**
 * A letter to a person in custody that names a lawyer as its sender, without the words that make it legal mail. Only
 * where both are certain: on a guess, it would send people looking for words that they do not need.
 */
function lacksLegend({ piece, senders }: Context, custody: CustodyRules): boolean {
  const lawyer = senders.some(
    ({ category, certain }) => certain && (category === "legal" || category === "immigration-legal-aid"),
  );
  if (!custody.certain || !lawyer || piece.markings.some(isLegend)) return false;
  return ![piece.frontText, piece.returnAddress, piece.logo, piece.deliveryAddress].some((text) =>
    typedLegend.test(text),
  );
}

function legendMissing({ immigration }: CustodyRules): Finding {
  return {
    message: "legend-missing",
    outcome: "cannot-tell",
    observers: ["custody-mailroom"],
    severity: "serious",
    facts: immigration
      ? ["ice-legal-mail-marking", "ice-legal-mail-definition", "custody-tradeoff"]
      : ["bop-special-mail-marking", "mark-legal-mail", "mark-legal-mail-state", "custody-tradeoff"],
  };
}

function isLegend(item: Marking): item is Legend {
  return Object.hasOwn(legends, item);
}

/** The same words protect a letter to a person in custody and only give it away elsewhere. */
function legendFinding(custody: CustodyRules | undefined): Finding {
  if (custody === undefined)
    return {
      message: "legend",
      outcome: "shown",
      severity: "serious",
      facts: [
        "mark-attorney-client",
        "custody-tradeoff",
        "mailcover-attorney-exception",
        "mailcover-marking-helps",
      ],
    };
  if (!custody.certain)
    return {
      message: "legend-maybe-custody",
      outcome: "cannot-tell",
      facts: ["mark-attorney-client", ...custodyFacts],
    };
  if (custody.immigration)
    return {
      message: "legend-detention",
      outcome: "shown",
      facts: ["custody-tradeoff", "ice-legal-mail-marking", "ice-legal-mail-definition"],
    };
  return { message: "legend-custody", outcome: "shown", facts: custodyFacts };
}
