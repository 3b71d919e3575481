import { custodyMail } from "../../correspondents/custody.ts";
import { clearest, kindGroups, mostTelling, stakes } from "../../correspondents/kinds.ts";
import type { CorrespondentCategory, CorrespondentKind } from "../../correspondents/types.ts";
import type { FactId } from "../../facts/index.ts";
import type { Place } from "../../mailpiece/place.ts";
import type { Context, Finding, Rule } from "../types.ts";

/** In the order in which findings are listed. */
const facts: Record<CorrespondentCategory, readonly FactId[]> = {
  "immigration-court": ["rcp-eoir", "rcp-opla", "duty-eoir-receipt-rule", "duty-eoir-postage"],
  "immigration-agency": [
    "rcp-uscis-generic",
    "rcp-uscis-lockbox",
    "rcp-ero",
    "rcp-nvc",
    "duty-uscis-wrong-box",
    "duty-uscis-received",
  ],
  "immigration-detention": [
    "rcp-detention",
    "ice-address-block",
    "ice-anumber-cannot-be-dropped",
    "need-custody",
    "ice-legal-mail-marking",
  ],
  "immigration-legal-aid": ["rcp-legal-aid", "alt-org-pobox"],
  consulate: ["rcp-consulate"],
  passport: ["rcp-dos-passport"],
  custody: ["cat-prison", "state-return-address-required", "need-custody", "custody-tradeoff"],
  court: ["cat-court", "duty-frap-mail"],
  legal: ["cat-law", "mark-attorney-client", "mailcover-marking-hurts"],
  "reproductive-health": ["cat-repro", "alt-org-pobox"],
  "hiv-sti": ["cat-hiv", "alt-org-pobox"],
  "gender-care": ["cat-gender", "alt-org-pobox"],
  "substance-use": ["cat-sud", "alt-org-pobox"],
  "mental-health": ["cat-mental", "alt-org-pobox"],
  health: ["mark-logos", "alt-org-pobox"],
  shelter: ["cat-shelter", "alt-org-pobox"],
  union: ["cat-union", "mailcover-2023-senators-letter"],
  religion: ["cat-religion", "mailcover-2023-senators-letter"],
  politics: ["cat-politics", "mailcover-2023-senators-letter"],
  debt: ["cat-debt"],
  benefits: ["cat-benefits"],
  credit: ["cat-credit"],
  newsroom: ["cat-news"],
  "child-welfare": ["cat-adoption"],
  tax: ["cat-tax", "duty-irs-postmark", "duty-postmark-change"],
  veterans: ["cat-military"],
  elections: ["cat-elections", "duty-ballot-envelope", "duty-ballot-postmark"],
};

/** Narrower kinds, which tell something else than their category. */
const kindFacts: Record<CorrespondentKind, readonly FactId[]> = {
  "immigration-enforcement": ["rcp-ero"],
  "asylum-office": ["rcp-uscis-center", "duty-uscis-wrong-box"],
  "visa-center": ["rcp-nvc"],
  "unaccompanied-children": ["rcp-orr"],
  "family-court": facts.court,
  "criminal-court": facts.court,
};

/** Kinds that add nothing beside one that says more: a clinic for mental health is a clinic. */
const saidBetterBy: Partial<Record<CorrespondentCategory, readonly CorrespondentCategory[]>> = {
  health: kindGroups.health.filter((category) => category !== "health"),
  legal: ["immigration-legal-aid"],
};

const categories = Object.keys(facts) as CorrespondentCategory[];

type Recipient = Context["recipients"][number];

/** What an outsider may infer from whom the letter is addressed to: one finding per kind, and one for all hints. */
export const recipientKind: Rule = {
  id: "recipient-kind",
  since: "0.1.0",
  topic: "what-it-is-about",
  severity: "serious",
  messages: [...categories, ...Object.keys(kindFacts), "sounds-like"],
  check({ to, recipients }) {
    if (recipients.length === 0) return [];
    // Mail to a person who is held somewhere is a matter of its own (custody-recipient).
    const held = custodyMail(to, recipients) !== undefined;
    const spoken = recipients.filter(({ category, certain }) => {
      if (!held) return true;
      // A court that sits in the same building is not whom a letter to a person held there goes to.
      return certain ? !isCustody(category) : !isCustody(category) && category !== "immigration-court";
    });
    const certain = spoken.filter((match) => match.certain);
    const named = categories.flatMap((category) => {
      if (certain.some((match) => saidBetterBy[category]?.includes(match.category))) return [];
      const best = clearest(certain.filter((match) => match.category === category));
      return best ? [shown(best)] : [];
    });
    const hint = mostTelling(
      spoken.filter((match) => !match.certain && !certain.some((other) => other.category === match.category)),
    );
    return hint ? [...named, soundsLike(hint)] : named;
  },
};

function isCustody(category: CorrespondentCategory): boolean {
  return category === "custody" || category === "immigration-detention";
}

function shown(recipient: Recipient): Finding {
  const kind = recipient.kind ?? recipient.category;
  return {
    message: kind,
    outcome: "shown",
    where: placeOf(recipient),
    params: { kind },
    severity: stakes[recipient.category],
    facts: [...factsOf(recipient), "plain-envelope"],
  };
}

function soundsLike(recipient: Recipient): Finding {
  return {
    message: "sounds-like",
    outcome: "cannot-tell",
    where: placeOf(recipient),
    params: { kind: recipient.kind ?? recipient.category, word: recipient.text },
    severity: "moderate",
    facts: [...factsOf(recipient), "cat-false-positive", "plain-envelope"],
  };
}

function placeOf({ part, start, end }: Recipient): Place {
  return { part, start, end };
}

function factsOf({ kind, category }: Recipient): readonly FactId[] {
  return kind ? kindFacts[kind] : facts[category];
}
