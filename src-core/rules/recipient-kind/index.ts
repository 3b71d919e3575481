import { custodyMail } from "../../correspondents/custody.ts";
import type { CorrespondentCategory } from "../../correspondents/types.ts";
import type { FactId } from "../../facts/index.ts";
import type { Context, Finding, Rule, Severity } from "../types.ts";

interface Kind {
  severity: Severity;
  facts: readonly FactId[];
}

/** In the order in which findings are listed. Severity: what can follow for the sender or somebody close. */
const kinds: Record<CorrespondentCategory, Kind> = {
  "immigration-court": {
    severity: "critical",
    facts: ["rcp-eoir", "rcp-opla", "duty-eoir-receipt-rule", "duty-eoir-postage"],
  },
  "immigration-agency": {
    severity: "critical",
    facts: [
      "rcp-uscis-generic",
      "rcp-uscis-lockbox",
      "rcp-ero",
      "rcp-nvc",
      "duty-uscis-wrong-box",
      "duty-uscis-received",
    ],
  },
  "immigration-detention": {
    severity: "critical",
    facts: [
      "rcp-detention",
      "ice-address-block",
      "ice-anumber-cannot-be-dropped",
      "need-custody",
      "ice-legal-mail-marking",
    ],
  },
  "immigration-legal-aid": { severity: "serious", facts: ["rcp-legal-aid", "alt-org-pobox"] },
  consulate: { severity: "serious", facts: ["rcp-consulate"] },
  custody: {
    severity: "serious",
    facts: ["cat-prison", "state-return-address-required", "need-custody", "custody-tradeoff"],
  },
  court: { severity: "serious", facts: ["cat-court", "duty-frap-mail"] },
  legal: { severity: "serious", facts: ["cat-law", "mark-attorney-client", "mailcover-marking-hurts"] },
  "reproductive-health": { severity: "critical", facts: ["cat-repro", "alt-org-pobox"] },
  "hiv-sti": { severity: "critical", facts: ["cat-hiv", "alt-org-pobox"] },
  "gender-care": { severity: "critical", facts: ["cat-gender", "alt-org-pobox"] },
  "substance-use": { severity: "serious", facts: ["cat-sud", "alt-org-pobox"] },
  "mental-health": { severity: "serious", facts: ["cat-mental", "alt-org-pobox"] },
  health: { severity: "moderate", facts: ["mark-logos", "alt-org-pobox"] },
  shelter: { severity: "critical", facts: ["cat-shelter", "alt-org-pobox"] },
  union: { severity: "serious", facts: ["cat-union", "mailcover-2023-senators-letter"] },
  religion: { severity: "moderate", facts: ["cat-religion", "mailcover-2023-senators-letter"] },
  politics: { severity: "moderate", facts: ["cat-politics", "mailcover-2023-senators-letter"] },
  debt: { severity: "moderate", facts: ["cat-debt"] },
  benefits: { severity: "moderate", facts: ["cat-benefits"] },
  credit: { severity: "moderate", facts: ["cat-credit"] },
  newsroom: { severity: "serious", facts: ["cat-news"] },
  "child-welfare": { severity: "serious", facts: ["cat-adoption"] },
  tax: { severity: "moderate", facts: ["cat-tax", "duty-irs-postmark", "duty-postmark-change"] },
  veterans: { severity: "moderate", facts: ["cat-military"] },
  elections: {
    severity: "moderate",
    facts: ["cat-elections", "duty-ballot-envelope", "duty-ballot-postmark"],
  },
};

type Recipient = Context["recipients"][number];

/** What an outsider may infer from whom the letter is addressed to: one finding per kind. */
export const recipientKind: Rule = {
  id: "recipient-kind",
  since: "0.1.0",
  topic: "what-it-is-about",
  severity: "serious",
  messages: [...Object.keys(kinds), "sounds-like"],
  check({ to, recipients }) {
    if (recipients.length === 0) return [];
    // Mail to a person who is held somewhere is a matter of its own (custody-recipient).
    const held = custodyMail(to, recipients) !== undefined;
    return Object.keys(kinds).flatMap((key) => {
      const category = key as CorrespondentCategory;
      if (held && (category === "custody" || category === "immigration-detention")) return [];
      const best = strongest(recipients.filter((recipient) => recipient.category === category));
      // A court that sits in the same building is not whom a letter to a person held there goes to.
      if (!best || (held && category === "immigration-court" && !best.certain)) return [];
      return [finding(best)];
    });
  },
};

/** The longest certain match, or the longest of the others. */
function strongest(recipients: readonly Recipient[]): Recipient | undefined {
  return recipients.toSorted(
    (a, b) => Number(b.certain) - Number(a.certain) || b.end - b.start - (a.end - a.start),
  )[0];
}

function finding(recipient: Recipient): Finding {
  const where = { part: recipient.part, start: recipient.start, end: recipient.end };
  const params = { kind: recipient.category };
  const { severity, facts } = kinds[recipient.category];
  if (recipient.certain) {
    return {
      message: recipient.category,
      outcome: "shown",
      where,
      params,
      severity,
      facts: [...facts, "plain-envelope"],
    };
  }
  return {
    message: "sounds-like",
    outcome: "cannot-tell",
    where,
    params: { ...params, word: recipient.text },
    severity: "moderate",
    facts: [...facts, "cat-false-positive", "plain-envelope"],
  };
}
