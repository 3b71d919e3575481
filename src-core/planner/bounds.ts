import type { Domain, Least, Memo, Values } from "./memo.ts";
import { type FieldSet, fields, noFields } from "./reads.ts";

/** Something that is judged of every piece, and what it costs a plan; without end where it rules the plan out. */
export interface Part {
  least: (at: Values, domains: readonly Domain[]) => Least;
  /** Sees no more of the words than the mailing slots do (view.ts). */
  mailing: boolean;
}

export function part<T>(memo: Memo<T>, cost: (result: T) => number, mailing: boolean): Part {
  return { least: (at, domains) => memo.least(at, domains, cost), mailing };
}

export function holdsOrNever(holds: boolean): number {
  return holds ? 0 : never;
}

export const never = Number.POSITIVE_INFINITY;
/** Several parts at once: what they come to together, when these fields must be the same for all of them. */
export function joint(parts: readonly Part[], over: readonly number[]): Part {
  const known: { at: Values; domains: readonly Domain[]; least: Least }[] = [];
  const leastOf = (at: Values, domains: readonly Domain[]): Least => {
    let best = never;
    let looked = noFields;
    const go = (depth: number, here: Values, left: readonly Domain[]): void => {
      let total = 0;
      for (const each of parts) {
        const { value, looked: more } = each.least(here, left);
        looked |= more;
        total += value;
        if (total >= best) return;
      }
      const next = over.findIndex((field, index) => index >= depth && Array.isArray(left[field]));
      const field = over[next];
      const domain = field === undefined ? undefined : left[field];
      if (field === undefined || domain === undefined || typeof domain === "string") {
        best = total;
        return;
      }
      const fixed = left.with(field, "fixed");
      for (const value of domain) {
        go(next + 1, here.with(field, value), fixed);
        // What is fixed further on never comes to less.
        if (best <= total) return;
      }
    };
    go(0, at, domains);
    return { value: best, looked };
  };
  const least = (at: Values, domains: readonly Domain[]): Least => {
    // The same question comes up for many return addresses.
    for (const before of known) {
      if ((before.least.looked & differences(before, { at, domains })) === 0) return before.least;
    }
    const found = leastOf(at, domains);
    known.unshift({ at, domains, least: found });
    if (known.length > 50) known.pop();
    return found;
  };
  return { least, mailing: parts.every(({ mailing }) => mailing) };
}

/** The fields in which two places of the search differ. */
export function differences(
  a: { at: Values; domains: readonly Domain[] },
  b: { at: Values; domains: readonly Domain[] },
): FieldSet {
  let different = noFields;
  for (let index = 0; index < fields.length; index++) {
    if (a.domains[index] !== b.domains[index] || a.at[index] !== b.at[index]) different |= 1 << index;
  }
  return different;
}
