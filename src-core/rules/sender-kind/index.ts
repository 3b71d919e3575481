import type { CorrespondentCategory } from "../../correspondents/types.ts";
import type { FactId } from "../../facts/index.ts";
import type { Context, Finding, Rule, Severity } from "../types.ts";

const groups = {
  immigration: ["immigration-court", "immigration-agency", "immigration-detention", "immigration-legal-aid"],
  consulate: ["consulate"],
  custody: ["custody"],
  court: ["court"],
  legal: ["legal"],
  health: ["health", "mental-health", "substance-use", "hiv-sti", "reproductive-health", "gender-care"],
  shelter: ["shelter"],
  membership: ["union", "religion", "politics"],
  money: ["debt", "credit", "tax", "benefits"],
  family: ["child-welfare"],
  newsroom: ["newsroom"],
  veterans: ["veterans"],
  elections: ["elections"],
} as const satisfies Record<string, readonly CorrespondentCategory[]>;

type Group = keyof typeof groups;

const severity: Partial<Record<Group, Severity>> = {
  shelter: "critical",
  money: "moderate",
  veterans: "moderate",
  elections: "moderate",
};
const dangerous: readonly CorrespondentCategory[] = ["hiv-sti", "reproductive-health", "gender-care"];

const groupFacts: Record<Group, readonly FactId[]> = {
  immigration: [
    "rcp-legal-aid",
    "mailcover-marking-hurts",
    "mailcover-attorney-exception",
    "mailcover-marking-helps",
    "need-custody",
  ],
  consulate: ["rcp-consulate"],
  custody: ["cat-prison", "state-return-address-required", "bop-outgoing-return-address"],
  court: ["cat-court"],
  legal: [
    "cat-law",
    "mailcover-marking-hurts",
    "mailcover-attorney-exception",
    "mailcover-marking-helps",
    "need-custody",
  ],
  health: ["cat-repro", "cat-hiv", "cat-gender", "cat-sud", "cat-mental"],
  shelter: ["cat-shelter", "rec-victim-services-duty", "alt-org-pobox"],
  membership: ["cat-union", "cat-religion", "cat-politics", "mailcover-2023-senators-letter"],
  money: ["cat-debt", "cat-credit", "cat-tax", "cat-benefits", "mark-debt-collector"],
  family: ["cat-adoption"],
  newsroom: ["cat-news"],
  veterans: ["cat-military"],
  elections: ["cat-elections", "mark-election-logo", "duty-ballot-envelope"],
};

type Sender = Context["senders"][number];

/** What the sender's own name tells about the matter: a clinic, a law office, a shelter. */
export const senderKind: Rule = {
  id: "sender-kind",
  since: "0.1.0",
  topic: "what-it-is-about",
  severity: "serious",
  messages: [...Object.keys(groups), "sounds-like"],
  check({ senders }) {
    const named = senders.filter((sender) => !isSubstituteAddress(sender));
    return Object.keys(groups).flatMap((key) => {
      const group = key as Group;
      const categories: readonly CorrespondentCategory[] = groups[group];
      const best = strongest(named.filter(({ category }) => categories.includes(category)));
      return best ? [finding(group, best)] : [];
    });
  },
};

/** A program's name in the return address is the sender's substitute address, not the sender. */
function isSubstituteAddress(sender: Sender): boolean {
  return (
    sender.part === "return-address" && (sender.pattern === "address-program" || sender.pattern === "acp")
  );
}

function strongest(senders: readonly Sender[]): Sender | undefined {
  return senders.toSorted(
    (a, b) => Number(b.certain) - Number(a.certain) || b.end - b.start - (a.end - a.start),
  )[0];
}

function finding(group: Group, sender: Sender): Finding {
  const where = { part: sender.part, start: sender.start, end: sender.end };
  if (!sender.certain) {
    return {
      message: "sounds-like",
      outcome: "cannot-tell",
      where,
      params: { kind: sender.category, word: sender.text },
      severity: "moderate",
      facts: ["cat-false-positive", "mark-logos"],
    };
  }
  const level = dangerous.includes(sender.category) ? "critical" : severity[group];
  return {
    message: group,
    outcome: "shown",
    where,
    params: { kind: sender.category },
    ...(level ? { severity: level } : {}),
    facts: ["mark-logos", "alt-no-org-name", "plain-envelope", ...groupFacts[group]],
  };
}
