import { judgeHouseholdSees } from "../needs/household.ts";
import { judgePiece } from "../needs/judge.ts";
import type { NeedId, Needs } from "../needs/types.ts";
import { isGoodEnough } from "../needs/verdicts.ts";
import type { Availability } from "../options/types.ts";
import { extraParts, type PricePart, postageParts } from "../prices/price.ts";
import { contextReader, type ReadContext } from "../rules/context.ts";
import { runRules } from "../rules/engine.ts";
import type { Rule } from "../rules/types.ts";
import { mailingConditions } from "./conditions.ts";
import { Applied, DomainCache } from "./domains.ts";
import { Memo, Pieces, pieceOf, type Values } from "./memo.ts";
import type { Move } from "./moves.ts";
import { exposureOf } from "./score.ts";
import { viewOfSender } from "./view.ts";

/** What one rule finds on a piece, as far as plans are compared by it. */
export interface Seen {
  weight: number;
  /** Whether the recipient's household learns something it must not know. */
  household: boolean;
}

/** The price of some parts of a piece. */
export interface Price {
  unknown: number;
  highCents: number;
}

/**
 * Judgments of one request, each remembered by the fields it reads. Searches of the same request (other objectives,
 * one need less) share them: what they depend on besides the piece, the request, does not change.
 */
export class Judgments {
  readonly read: ReadContext = contextReader();
  readonly pieces = new Pieces();
  readonly applied = new Applied(this.pieces);
  readonly domains = new DomainCache(this.pieces, this.applied);
  readonly #views = new Map<string, string>();
  readonly rules: readonly { id: string; memo: Memo<Seen> }[];
  readonly mailable: readonly Memo<boolean>[];
  readonly postage: Memo<Price>;
  readonly extras: Memo<Price>;
  readonly #needs = new Map<NeedId, Memo<boolean>>();
  readonly #checks = new Map<string, Memo<Availability>>();
  readonly #request: { needs: Needs; today: string };

  constructor(rules: readonly Rule[], request: { needs: Needs; today: string }) {
    this.#request = request;
    const { observers } = request.needs;
    this.rules = rules.map((rule) => ({
      id: rule.id,
      memo: new Memo((context) => {
        const found = runRules([rule], context);
        return {
          weight: exposureOf(found, observers),
          household: found.some((disclosure) => judgeHouseholdSees(disclosure).status !== "kept"),
        };
      }, this.read),
    }));
    this.mailable = mailingConditions.map((condition) => new Memo(condition, this.read));
    this.postage = new Memo(({ piece }) => sum(postageParts(piece)), this.read);
    this.extras = new Memo(({ piece }) => sum(extraParts(piece)), this.read);
  }

  /** Whether the piece alone keeps a need; what the terms and the household ask is judged elsewhere. */
  need(need: NeedId): Memo<boolean> {
    const { needs, today } = this.#request;
    return remember(
      this.#needs,
      need,
      () => new Memo((context) => isGoodEnough(need, judgePiece(need, context, needs, today)), this.read),
    );
  }

  /** What the mailing slots see of the return address. */
  view(at: Values): string {
    const piece = pieceOf(at);
    return remember(this.#views, piece.returnAddress, () => viewOfSender(this.read(piece)));
  }

  check({ option }: Move): Memo<Availability> {
    return remember(this.#checks, option.id, () => new Memo((context) => option.check(context), this.read));
  }
}

export function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

export function sum(parts: readonly PricePart[]): Price {
  const total: Price = { unknown: 0, highCents: 0 };
  for (const { amount } of parts) {
    if (amount === "unknown") total.unknown = 1;
    else total.highCents += amount.highCents;
  }
  return total;
}
