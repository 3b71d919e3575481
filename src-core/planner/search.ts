import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { judgeMoney } from "../needs/means.ts";
import type { Needs } from "../needs/types.ts";
import { type Slot, slots as slotNames } from "../options/types.ts";
import { type Chosen, extraParts, postageParts, priceChange, spendOf } from "../prices/price.ts";
import { differences, holdsOrNever, joint, never, type Part, part } from "./bounds.ts";
import { Domains } from "./domains.ts";
import { Heap } from "./heap.ts";
import { type Judgments, type Price, remember, sum } from "./judgments.ts";
import { type Domain, type Least, pieceOf, type Values } from "./memo.ts";
import { isUsable, type Move, rarityOf } from "./moves.ts";
import { allFields, type FieldSet, fieldSet, fields, noFields } from "./reads.ts";
import { compareScores, compareSteps, moneyScore, type Objective, readyRank, type Score } from "./score.ts";
import { firstMailingSlot, mailingNeeds, mailingRules, unreadFields, unseenFields } from "./view.ts";

export interface Search {
  start: Mailpiece;
  moves: readonly (readonly Move[])[];
  needs: Needs;
  objective: Objective;
  /** Only plans that tell less than this. */
  below?: number;
}

export interface Found {
  moves: readonly Move[];
  score: Score;
  /** The piece afterwards, with stand-ins for what only the sender knows. */
  filled: Mailpiece;
}

/** A choice made for every slot before `slot`. */
interface Beginning {
  slot: number;
  at: Values;
  /** The moves that may follow. */
  ahead: Ahead;
  moves: readonly Move[];
  /** What the moves so far take, beside the price of the piece. */
  terms: { unknown: boolean; highCents: number };
  domains: readonly Domain[];
  parts: readonly Least[];
  /** No plan that begins so is better. */
  score: Score;
}

/** Rules that look at little besides these fields; which they are decides only how fast the search is. */
const tradedRules: readonly string[] = [
  "postmark",
  "postage-mark",
  "drop-off",
  "signature-record",
  "certified-label",
  "registered-record",
  "tracking-record",
];
/** Slots before which it pays to see which moves are still possible. */
const narrowAt: readonly Slot[] = ["return-address", "markings", "service"];
const mailedFields: readonly number[] = (
  ["extras", "postage", "dropOff", "postmark", "mailedElsewhere"] as const
).map((field) => fields.indexOf(field));
/** What the mailing slots see nothing of, or in the case of the return address only a view. */
const hidden: FieldSet = fieldSet(["returnAddress", ...unseenFields]);

function isMailingSlot(slot: Slot): boolean {
  return slotNames.indexOf(slot) >= slotNames.indexOf(firstMailingSlot);
}

/** Moves by slot, and what they may still turn the fields of a piece into. */
interface Ahead {
  id: number;
  slots: readonly (readonly Move[])[];
  domains: Domains;
}

/** More than any price in cents; two of them are still told from none. */
const unknownCents = 1e12;

/**
 * The best plan over all sets of moves, at most one for each slot, each usable on the piece as it is when its turn
 * comes; undefined when no set leaves a piece that may be mailed and keeps every need.
 *
 * Best-first branch and bound. The queue holds beginnings of plans by a bound: a score that no plan that begins so can
 * beat. The first whole plan that leaves the queue is the best, as everything still in it is bound to be no better.
 * Nothing is cut for time or size.
 *
 * Why the bound holds. Options change only the fields they name (`terms.changes`), so a field that no later slot names
 * stays, and one that is named stays in its domain (`Domains`). Rules, rules of mailing, needs and prices are functions
 * of the fields they read (`Memo`), so each comes to no less than its least over the domains. The score of a whole plan
 * is the sum of these and of what its moves take, its readiness the slowest of its moves, its steps and rare ones their
 * number: all of them only grow with further moves. After the last slot every domain is the value itself, and the bound
 * is the score. So a beginning is left out only when a need or a rule of mailing is broken in all that follows, or when
 * another beginning led to the same piece and is no worse in anything (`isBeaten`): whatever can follow the one can
 * follow the other.
 */
export function findBest(search: Search, judgments: Judgments): Found | undefined {
  const { needs, objective, below = never } = search;
  const { pieces } = judgments;
  const start = pieces.of(search.start);
  let aheads = 0;
  const aheadOf = (list: readonly (readonly Move[])[]): Ahead => ({
    id: aheads++,
    slots: list,
    domains: new Domains(list, judgments.domains),
  });
  const first = aheadOf(
    possibleMoves(search.moves, 0, start, allFields, judgments, needs).filter(({ length }) => length > 0),
  );
  const { slots } = first;
  const changing = fields.flatMap((_, index) =>
    ((first.domains.open[0] ?? noFields) & (1 << index)) !== 0 ? [index] : [],
  );
  /** Where what can no longer be used is looked for again: before the long ways that begin there. */
  const narrowing = new Set(
    narrowAt.map((name) =>
      slots.findIndex(([move]) => move && slotNames.indexOf(move.terms.slot) >= slotNames.indexOf(name)),
    ),
  );
  const narrowed = new Map<string, Ahead>();
  const before = sum([...postageParts(search.start), ...extraParts(search.start)]);
  const limit = needs.needs.includes("money-limit") ? needs.moneyLimitCents : undefined;
  // An unknown price is more than any other, unless it may stay the same and cancel out of the change.
  const centsOf = ({ unknown, highCents }: Price) =>
    unknown === 0 ? highCents : before.unknown > 0 && limit === undefined ? 0 : unknownCents;
  const household = needs.needs.includes("household-must-not-know");
  const ruleParts = judgments.rules.map(({ id, memo }) =>
    part(memo, (seen) => (household && seen.household ? never : seen.weight), mailingRules.includes(id)),
  );
  const needParts = needs.needs.map((need) =>
    part(judgments.need(need), holdsOrNever, mailingNeeds.includes(need)),
  );
  // What postage, postmark, drop-off and services tell, and the needs they serve, are traded against each other.
  const traded = (each: Part, index: number) =>
    index < ruleParts.length ? tradedRules.includes(judgments.rules[index]?.id ?? "") : each.mailing;
  const all = [...ruleParts, ...needParts];
  const told: readonly Part[] = [
    // What rules a plan out is looked at first.
    joint(all.filter(traded).reverse(), mailedFields),
    ...all.filter((each, index) => !traded(each, index)),
    ...judgments.mailable.map((memo) => part(memo, holdsOrNever, true)),
  ];
  const parts: readonly Part[] = [
    ...told,
    part(judgments.postage, centsOf, true),
    part(judgments.extras, centsOf, true),
  ];
  const expanded = new Map<string, Beginning[]>();
  const queue = new Heap<Beginning>((a, b) => compareScores(objective, a.score, b.score) || b.slot - a.slot);

  /** The bound of a beginning, or undefined when nothing that begins so can be a plan. */
  const boundOf = (
    { slot, at, moves, terms }: Pick<Beginning, "slot" | "at" | "moves" | "terms">,
    least: readonly Least[],
  ): Score | undefined => {
    let exposure = 0;
    for (let index = 0; index < told.length; index++) exposure += least[index]?.value ?? 0;
    if (exposure >= below || exposure === never) return undefined;
    const score = {
      exposure,
      rare: countRare(moves),
      ready: Math.max(0, ...moves.map((move) => readyRank(move.terms.ready))),
      steps: moves.length,
      names: moves.map(({ name }) => name),
    };
    if (slot === slots.length) {
      const chosen = moves.map(chosenOf);
      if (limit !== undefined && judgeMoney(needs, spendOf(pieceOf(at), chosen)).status !== "kept")
        return undefined;
      return { ...score, ...moneyScore(priceChange(search.start, pieceOf(at), chosen)) };
    }
    const price = (least[told.length]?.value ?? 0) + (least[told.length + 1]?.value ?? 0);
    const unknown = terms.unknown || price >= unknownCents;
    const highCents = terms.highCents + (price >= unknownCents ? 0 : price);
    if (limit !== undefined && (limit === null || unknown || highCents > limit)) return undefined;
    return { ...score, unknown, cents: highCents - before.highCents };
  };

  /** Puts a beginning into the queue; what nothing has changed for is taken over from the one it goes on from. */
  const put = (next: Pick<Beginning, "slot" | "at" | "ahead" | "moves" | "terms">, from?: Beginning) => {
    const domains = next.ahead.domains.at(next.slot, next.at);
    const changed = from ? differences(from, { at: next.at, domains }) : allFields;
    const least: Least[] = [];
    for (let index = 0; index < parts.length; index++) {
      const same = from?.parts[index];
      const now = same && (same.looked & changed) === 0 ? same : parts[index]?.least(next.at, domains);
      // What can only be broken makes all the rest needless.
      if (now === undefined || now.value === never) return;
      least.push(now);
    }
    const score = boundOf(next, least);
    if (score) queue.push({ ...next, domains, parts: least, score });
  };

  /**
   * What decides what may follow a beginning and what that adds. In the mailing slots this is less than the whole piece:
   * the view of the return address in place of its words, and nothing of the unseen fields, once all that looks at more
   * than that can no longer change.
   */
  const keyOf = ({ slot, at, ahead, parts: least, domains }: Beginning): string => {
    const head = `${slot}:${ahead.id}:`;
    if (slot < mailing) return head + pieces.key(at, changing);
    const open = openOf(domains);
    const isSettled =
      (open & hidden) === 0 &&
      least.every(({ looked }, index) => (looked & open) === 0 || parts[index]?.mailing);
    if (!isSettled) return `${head}${pieces.key(at, changing)}whole`;
    const seen = changing.filter((field) => (hidden & (1 << field)) === 0);
    return head + pieces.key(at, seen) + judgments.view(at);
  };
  const mailingSlot = slots.findIndex(([move]) => move && isMailingSlot(move.terms.slot));
  const mailing = mailingSlot < 0 ? slots.length : mailingSlot;

  /** The moves that may follow without those that nothing in between can make usable any more. */
  const narrow = ({ slot, at, ahead, domains }: Beginning): Ahead => {
    const left = possibleMoves(ahead.slots, slot, at, openOf(domains), judgments, needs);
    const names = left.map((moves) => moves.map(({ name }) => name).join()).join(";");
    if (left.every((moves, index) => moves.length === ahead.slots[index]?.length)) return ahead;
    return remember(narrowed, names, () => aheadOf(left));
  };

  put({ slot: 0, at: start, ahead: first, moves: [], terms: { unknown: false, highCents: 0 } });
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { slot, at, ahead, moves, terms, score } = next;
    if (slot === slots.length) return { moves, score, filled: pieceOf(at) };
    const rivals = remember(expanded, keyOf(next), () => []);
    if (rivals.some((rival) => isBeaten(next, rival, { objective, below, limited: limit !== undefined })))
      continue;
    rivals.push(next);
    if (narrowing.has(slot)) {
      const left = narrow(next);
      if (left !== ahead) {
        // Fewer moves may follow, so that more is known of what follows.
        rivals.pop();
        put({ slot, at, ahead: left, moves, terms }, next);
        continue;
      }
    }
    put({ slot: slot + 1, at, ahead, moves, terms }, next);
    for (const move of ahead.slots[slot] ?? []) {
      if (!isUsable(judgments.check(move).of(at).result, needs)) continue;
      const after = judgments.applied.of(move, at);
      if (after.every((value, index) => value === at[index])) continue;
      put({ slot: slot + 1, at: after, ahead, moves: [...moves, move], terms: addTerms(terms, move) }, next);
    }
  }
  return undefined;
}

/** The fields that may still change. */
function openOf(domains: readonly Domain[]): FieldSet {
  let open = noFields;
  for (let index = 0; index < fields.length; index++) if (domains[index] !== "fixed") open |= 1 << index;
  return open;
}

/** How much of a plan not everybody can do: only some places have it, or something has to be set up first. */
export function countRare(moves: readonly Move[]): number {
  return moves.reduce((sum, { terms }) => sum + rarityOf(terms), 0);
}

export function chosenOf({ option, terms }: Move): Chosen {
  return { terms, facts: option.facts };
}

/**
 * Takes out, from a slot on, the moves that cannot be used on this piece and that nothing in between can make usable:
 * what their check reads stays as it is. `open` are the fields that may change at all from here on.
 */
function possibleMoves(
  slots: readonly (readonly Move[])[],
  from: number,
  at: Values,
  open: FieldSet,
  judgments: Judgments,
  needs: Needs,
): readonly (readonly Move[])[] {
  let changed = noFields;
  return slots.map((moves, slot) => {
    if (slot < from) return [];
    const possible = moves.filter((move) => {
      if (move.terms.changes.every((field) => unreadFields.includes(field))) return false;
      const { result, reads } = judgments.check(move).of(at);
      return isUsable(result, needs) || (reads & changed) !== 0;
    });
    changed |= fieldSet(possible.flatMap(({ terms }) => terms.changes)) & open;
    return possible;
  });
}

function addTerms(terms: Beginning["terms"], { terms: more }: Move): Beginning["terms"] {
  const { perPiece, monthly } = more;
  return {
    unknown: terms.unknown || perPiece === "unknown" || monthly === "unknown",
    highCents:
      terms.highCents +
      (perPiece === "unknown" ? 0 : perPiece.highCents) +
      (monthly === "unknown" ? 0 : monthly.highCents),
  };
}

/**
 * Whether every plan that begins with `a` is beaten by the one that begins with `b` and goes on alike. Both have the same
 * key at the same slot: what may follow, and what it adds, is the same. A lead in money or in time may vanish, as small
 * change does not count, an unknown price counts as any other and the slowest step decides: it must not hide what comes
 * after, so `b` has to be no worse in both. What tells less goes on telling less.
 */
function isBeaten(a: Beginning, b: Beginning, { objective, below, limited }: Rules): boolean {
  const exposure = b.score.exposure - a.score.exposure;
  const told = exposure || b.score.rare - a.score.rare;
  // Where there is a limit, what costs or tells more may be unable to go on.
  const isDearer = (b.terms.unknown && !a.terms.unknown) || b.terms.highCents > a.terms.highCents;
  if (below !== never && exposure > 0) return false;
  if (isDearer && (limited || objective === "cheapest" || told >= 0)) return false;
  if (told !== 0) return told < 0;
  return b.score.ready <= a.score.ready && compareSteps(b.score, a.score) <= 0;
}

interface Rules {
  objective: Objective;
  below: number;
  limited: boolean;
}
