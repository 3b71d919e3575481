import type { CorrespondentCategory, CorrespondentMatch } from "./types.ts";

/** Categories of which a sender's name, or words on the outside, tell an outsider much the same. */
export const kindGroups = {
  immigration: ["immigration-court", "immigration-agency", "immigration-detention", "immigration-legal-aid"],
  consulate: ["consulate"],
  passport: ["passport"],
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

export type KindGroup = keyof typeof kindGroups;

export const groupNames = Object.keys(kindGroups) as KindGroup[];

/** How much is at stake when an outsider learns of a category, most first (docs/severity.md). */
export const stakes: Record<CorrespondentCategory, "critical" | "serious" | "moderate"> = {
  "immigration-court": "critical",
  "immigration-agency": "critical",
  "immigration-detention": "critical",
  "reproductive-health": "critical",
  "hiv-sti": "critical",
  "gender-care": "critical",
  shelter: "critical",
  "immigration-legal-aid": "serious",
  consulate: "serious",
  custody: "serious",
  court: "serious",
  legal: "serious",
  "substance-use": "serious",
  "mental-health": "serious",
  union: "serious",
  newsroom: "serious",
  "child-welfare": "serious",
  health: "moderate",
  religion: "moderate",
  politics: "moderate",
  debt: "moderate",
  benefits: "moderate",
  credit: "moderate",
  tax: "moderate",
  veterans: "moderate",
  elections: "moderate",
  passport: "moderate",
};

const mostAtStakeFirst = Object.keys(stakes);

const groupOfCategory = new Map<CorrespondentCategory, KindGroup>(
  groupNames.flatMap((group) => kindGroups[group].map((category) => [category, group] as const)),
);

/** The group of a category; a test holds that every category has one. */
export function groupOf(category: CorrespondentCategory): KindGroup {
  return groupOfCategory.get(category) ?? "legal";
}

/** The match that says most of one place: a certain one, then a narrower kind, then the longest. */
export function clearest<M extends CorrespondentMatch>(matches: readonly M[]): M | undefined {
  return matches.toSorted(
    (a, b) =>
      Number(b.certain) - Number(a.certain) ||
      Number(b.kind !== undefined) - Number(a.kind !== undefined) ||
      b.end - b.start - (a.end - a.start),
  )[0];
}

/** The match with most at stake; of several the clearest. */
export function mostTelling<M extends CorrespondentMatch>(matches: readonly M[]): M | undefined {
  const first = mostAtStakeFirst.find((category) => matches.some((match) => match.category === category));
  return clearest(matches.filter((match) => match.category === first));
}
