import type { OwnAddress } from "../address-book/types.ts";
import { whoIsNamed } from "../correspondents/who-is-named.ts";
import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import { isTextPart } from "../mailpiece/place.ts";
import { daysBetween } from "../needs/days.ts";
import { tooNearDays } from "../needs/deadline.ts";
import { judgeNeeds } from "../needs/judge.ts";
import { type NeedId, type Needs, type NeedVerdict, needIds } from "../needs/types.ts";
import { isGoodEnough } from "../needs/verdicts.ts";
import type { ObserverId } from "../observers/types.ts";
import { compare, standIns } from "../options/evaluate.ts";
import { options as allOptions } from "../options/index.ts";
import { type Option, paperKinds, readiness } from "../options/types.ts";
import { custodyRules } from "../postal-rules/custody.ts";
import { mailable } from "../postal-rules/mailable.ts";
import { priceChange } from "../prices/price.ts";
import { readContext } from "../rules/context.ts";
import { runRules } from "../rules/engine.ts";
import { rules as allRules } from "../rules/index.ts";
import type { Disclosure, Rule } from "../rules/types.ts";
import { blockedNeeds } from "./blocked.ts";
import { Judgments } from "./judgments.ts";
import { allMoves, type Move, movesBySlot } from "./moves.ts";
import { orderSteps } from "./order-steps.ts";
import { exposureOf, readyRank } from "./score.ts";
import { chosenOf, type Found, findBest } from "./search.ts";
import type { Plan, PlanKind, PlanRequest, PlanResult } from "./types.ts";

/** What plans are made of; given only by tests. */
export interface PlanParts {
  options: readonly Option[];
  rules: readonly Rule[];
}

/**
 * The plans for a mailing: over all compatible sets of options, the strongest, the cheapest that can be used today, and
 * the strongest with full proof, where they differ. Exact (search.ts); docs/planner.md says what is compared and how.
 * A plan is only given when it hides something or mends a need or a broken rule of mailing.
 */
export function planMail(
  request: PlanRequest,
  { options, rules }: PlanParts = { options: allOptions, rules: allRules },
): PlanResult {
  const { piece, needs } = request;
  const judgments = new Judgments(rules, { needs, today: request.today });
  const moves = allMoves(options, ownToUse(request), request.without ?? []).filter(
    ({ option }) =>
      request.otherWays === true ||
      option.terms.slot !== "way" ||
      (option.id === handDelivery && isTooNear(needs, request.today)),
  );
  const disclosuresOf = (each: Mailpiece) => runRules(rules, judgments.read(each));
  const before = disclosuresOf(piece);
  const exposure = exposureOf(before, needs.observers);
  const problems = mailable(piece, judgments.read(piece));

  const nowWith = (wanted: Needs) =>
    judgeNeeds({
      needs: wanted,
      context: judgments.read(piece),
      disclosures: before,
      chosen: [],
      today: request.today,
    });
  /** Where the piece is well as it is, only plans that tell less are worth proposing. */
  const find = (wanted: Needs, objective: "strongest" | "cheapest"): Found | undefined => {
    const usable = objective === "cheapest" ? moves.filter(isAtOnce) : moves;
    const isWell = problems.length === 0 && nowWith(wanted).every(isEnough);
    return findBest(
      {
        start: piece,
        moves: movesBySlot(usable, wanted),
        needs: wanted,
        objective,
        ...(isWell ? { below: exposure } : {}),
      },
      judgments,
    );
  };
  const planOf = (found: Found, kinds: readonly PlanKind[]): Plan =>
    makePlan(found, kinds, { request, before, disclosuresOf, judgments });

  const now = nowWith(needs);
  const strongest = find(needs, "strongest");
  if (!strongest) {
    const isWell = problems.length === 0 && now.every(isEnough);
    const blocked = isWell
      ? []
      : blockedNeeds(needs, {
          now,
          find: (wanted) => {
            const found =
              find(wanted, "strongest") ?? (isKeptBy(nowWith(wanted), problems) ? nothing(piece) : undefined);
            return found && planOf(found, ["strongest"]);
          },
        });
    return { plans: [], blocked, now, problems };
  }

  const found: readonly (readonly [PlanKind, Found | undefined])[] = [
    ["cheapest-now", find(needs, "cheapest")],
    ["strongest", strongest],
    // Proof leaves records: it is for those who need some, not for those who hide.
    ...(needs.needs.some((need) => need === "deadline" || proofs.includes(need))
      ? [["full-proof", hasProof(needs) ? strongest : find(withProof(needs), "strongest")] as const]
      : []),
  ];
  const plans: Plan[] = [];
  const done = new Set<string>();
  for (const [, best] of found) {
    if (!best || done.has(namesOf(best))) continue;
    done.add(namesOf(best));
    const kinds = found.flatMap(([kind, other]) => (other && namesOf(other) === namesOf(best) ? [kind] : []));
    plans.push(planOf(best, kinds));
  }
  return { plans, blocked: [], now, problems };
}

function namesOf({ score }: Found): string {
  return score.names.join("\n");
}

function isEnough(verdict: NeedVerdict): boolean {
  return isGoodEnough(verdict.need, verdict);
}

function isKeptBy(verdicts: readonly NeedVerdict[], problems: readonly unknown[]): boolean {
  return problems.length === 0 && verdicts.every(isEnough);
}

/** The plan of doing nothing: what is left when a need is given up and nothing can be hidden. */
function nothing(piece: Mailpiece): Found {
  return {
    moves: [],
    filled: piece,
    score: { exposure: 0, rare: 0, unknown: false, cents: 0, ready: 0, steps: 0, names: [] },
  };
}

/**
 * Own addresses that may stand on this piece. A lawyer's mail to a person in custody keeps the lawyer's name as it is
 * written: an office's box without it would cost the protection of legal mail (28 CFR 540.19).
 */
export function ownToUse({ piece, own }: PlanRequest): readonly OwnAddress[] {
  const context = readContext(piece);
  if (!custodyRules(context)?.legalSender) return own;
  const written = context.senders.filter(({ part }) => part === "return-address");
  const names = whoIsNamed(context.from, written).people.map(({ text }) => text.toLowerCase());
  return own.filter(({ address }) => names.every((name) => address.toLowerCase().includes(name)));
}

const handDelivery = "hand-delivery";

/** The mail cannot be counted on any more: then, and only then, a plan may say to bring it there unasked. */
function isTooNear({ needs, deadline }: Needs, today: string): boolean {
  if (!needs.includes("deadline") || deadline === null || deadline.counts === "postmarked") return false;
  const left = daysBetween(today, deadline.day);
  return left >= 0 && left < tooNearDays;
}

/** Something that has to be arranged first is not to be had today for certain. */
function isAtOnce({ terms }: Move): boolean {
  return !terms.arranged && readyRank(terms.ready) <= readyRank("same-day");
}

const proofs: readonly NeedId[] = ["proof-mailed", "proof-delivered"];

/** The same needs with both proofs. */
export function withProof(needs: Needs): Needs {
  return withNeeds(needs, [...needs.needs, ...proofs]);
}

function hasProof({ needs }: Needs): boolean {
  return proofs.every((proof) => needs.includes(proof));
}

export function withNeeds(needs: Needs, list: readonly NeedId[]): Needs {
  return { ...needs, needs: needIds.filter((need) => list.includes(need)) };
}

interface Making {
  request: PlanRequest;
  before: readonly Disclosure[];
  disclosuresOf: (piece: Mailpiece) => readonly Disclosure[];
  judgments: Judgments;
}

function makePlan(
  { moves, filled }: Found,
  kinds: readonly PlanKind[],
  { request, before, disclosuresOf, judgments }: Making,
): Plan {
  const { needs } = request;
  const { observers } = needs;
  const steps: { terms: Move["terms"]; step: Plan["steps"][number] }[] = [];
  let at = request.piece;
  let piece = request.piece;
  for (const move of moves) {
    const { option, details, shown, own, terms } = move;
    const availability = option.check(judgments.read(at));
    at = option.apply(at, details);
    piece = option.apply(piece, shown);
    const cautions = availability.status === "available" ? availability.cautions : [];
    steps.push({
      terms,
      step: { option: option.id, details: shown, ...(own === undefined ? {} : { own }), cautions },
    });
  }
  const after = disclosuresOf(piece);
  const whole = disclosuresOf(filled);
  const { hides, adds } = compare(before, after, whole);
  const chosen = moves.map(chosenOf);
  const terms = moves.map((move) => move.terms);
  return {
    kinds,
    steps: orderSteps(steps).map(({ step }) => step),
    piece,
    hides: learnedBy(observers, hides),
    adds: learnedBy(observers, adds),
    left: learnedBy(observers, leftOf(after, whole)),
    money: priceChange(request.piece, filled, chosen),
    ready: slowest(
      readiness,
      terms.map(({ ready }) => ready),
    ),
    papers: slowest(
      paperKinds,
      terms.map(({ papers }) => papers),
    ),
    forms: [...new Set(terms.flatMap(({ forms }) => forms))],
    officeTrip: terms.some(({ officeTrip }) => officeTrip !== "none") || needsOffice(filled),
    needs: judgeNeeds({
      needs,
      context: judgments.read(filled),
      disclosures: whole,
      chosen,
      today: request.today,
    }),
  };
}

function slowest<T>(order: readonly [T, ...T[]], values: readonly T[]): T {
  return values.reduce<T>(
    (most, value) => (order.indexOf(value) > order.indexOf(most) ? value : most),
    order[0],
  );
}

function needsOffice({ way, dropOff }: Mailpiece): boolean {
  return way !== "in-person" && way !== "print-and-mail" && (dropOff === "counter" || dropOff === "kiosk");
}

/** Disclosures as far as the observers that matter learn them; without those that none of them learns. */
function learnedBy(
  observers: readonly ObserverId[],
  disclosures: readonly Disclosure[],
): readonly Disclosure[] {
  return disclosures.flatMap((disclosure) => {
    const learning = disclosure.observers.filter((observer) => observers.includes(observer));
    return learning.length === 0 ? [] : [{ ...disclosure, observers: learning }];
  });
}

/**
 * What is left once the blanks are filled. What only the blanks cause is left out; what only the filled piece shows has
 * no place on the piece with blanks, so it is given with its part alone and without a word of the stand-ins.
 */
function leftOf(after: readonly Disclosure[], whole: readonly Disclosure[]): readonly Disclosure[] {
  if (after === whole) return after;
  const shown = new Map(after.map((disclosure) => [disclosure.id, disclosure]));
  return whole.map((disclosure) => {
    const same = shown.get(disclosure.id);
    if (same) return same;
    const { where, params, ...rest } = disclosure;
    return {
      ...rest,
      ...(where && isTextPart(where.part) ? { where: { part: where.part } } : where ? { where } : {}),
      ...(params ? { params: withoutStandIns(params) } : {}),
    };
  });
}

function withoutStandIns(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const made = Object.values(standIns);
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, made.includes(value) ? "____" : value]),
  );
}
