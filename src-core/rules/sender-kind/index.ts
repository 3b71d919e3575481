import { groupNames, groupOf, type KindGroup, mostTelling } from "../../correspondents/kinds.ts";
import type { CorrespondentCategory } from "../../correspondents/types.ts";
import type { FactId } from "../../facts/index.ts";
import type { Place } from "../../mailpiece/place.ts";
import type { Context, Finding, Rule, Severity } from "../types.ts";

const severity: Partial<Record<KindGroup, Severity>> = {
  shelter: "critical",
  money: "moderate",
  veterans: "moderate",
  elections: "moderate",
  passport: "moderate",
};
const dangerous: readonly CorrespondentCategory[] = ["hiv-sti", "reproductive-health", "gender-care"];

const groupFacts: Record<KindGroup, readonly FactId[]> = {
  immigration: [
    "rcp-legal-aid",
    "mailcover-marking-hurts",
    "mailcover-attorney-exception",
    "mailcover-marking-helps",
    "need-custody",
  ],
  consulate: ["rcp-consulate"],
  passport: ["rcp-dos-passport"],
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

/** What the sender's own name or logo tells about the matter: one finding per group of kinds, and one for all hints. */
export const senderKind: Rule = {
  id: "sender-kind",
  since: "0.1.0",
  topic: "what-it-is-about",
  severity: "serious",
  messages: [...groupNames, "sounds-like"],
  check({ senders }) {
    const spoken = senders.filter((sender) => !isSubstituteAddress(sender));
    if (spoken.length === 0) return [];
    const certain = spoken.filter((sender) => sender.certain);
    const named = groupNames.flatMap((group) => {
      const own = certain.filter(({ category }) => groupOf(category) === group);
      // A clinic's logo says more than "Medical Center" in the address below it.
      const best = mostTelling(own);
      return best ? [shown(group, best)] : [];
    });
    const hint = mostTelling(
      spoken.filter(
        (sender) =>
          !sender.certain && !certain.some((other) => groupOf(other.category) === groupOf(sender.category)),
      ),
    );
    return hint ? [...named, soundsLike(hint)] : named;
  },
};

/** A program's name in the return address is the sender's substitute address, not the sender. */
function isSubstituteAddress(sender: Sender): boolean {
  return (
    sender.part === "return-address" && (sender.pattern === "address-program" || sender.pattern === "acp")
  );
}

function soundsLike(sender: Sender): Finding {
  return {
    message: "sounds-like",
    outcome: "cannot-tell",
    where: placeOf(sender),
    params: { kind: sender.category, word: sender.text },
    severity: "moderate",
    facts: ["cat-false-positive", "mark-logos"],
  };
}

function shown(group: KindGroup, sender: Sender): Finding {
  const level = dangerous.includes(sender.category) ? "critical" : severity[group];
  return {
    message: group,
    outcome: "shown",
    where: placeOf(sender),
    params: { kind: sender.category },
    ...(level ? { severity: level } : {}),
    facts: ["mark-logos", "alt-no-org-name", "plain-envelope", ...groupFacts[group]],
  };
}

function placeOf({ part, start, end }: Sender): Place {
  return { part, start, end };
}
