import { observersOf } from "../observers/observers.ts";
import type { ObserverId } from "../observers/types.ts";
import { type Context, type Disclosure, type Finding, type Rule, severities } from "./types.ts";

/**
 * Runs every rule over one context and returns the disclosures, the most telling first. Knows nothing of any
 * single rule. Ids stay the same while other parts of the piece are edited, so that two reports can be
 * compared (options) and the screen can keep its place.
 */
export function runRules(rules: readonly Rule[], context: Context): readonly Disclosure[] {
  const found: Disclosure[] = [];
  const seen = new Map<string, number>();
  for (const rule of rules) {
    for (const finding of rule.check(context)) {
      const key = keyOf(rule, finding);
      const repeat = seen.get(key) ?? 0;
      seen.set(key, repeat + 1);
      found.push({
        ...finding,
        id: repeat === 0 ? key : `${key}~${repeat + 1}`,
        rule: rule.id,
        topic: rule.topic,
        severity: finding.severity ?? rule.severity,
        observers: whoLearns(context, finding),
      });
    }
  }
  return found.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function keyOf(rule: Rule, finding: Finding): string {
  const place = finding.where
    ? `@${finding.where.part}${finding.where.item ? `.${finding.where.item}` : ""}`
    : "";
  const kind = finding.params?.kind ? `/${finding.params.kind}` : "";
  return `${rule.id}/${finding.message}${kind}${place}`;
}

function whoLearns(context: Context, finding: Finding): readonly ObserverId[] {
  const onPiece = finding.where ? observersOf(context, finding.where) : [];
  return [...new Set([...onPiece, ...(finding.observers ?? [])])];
}
