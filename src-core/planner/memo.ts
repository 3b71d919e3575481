import type { Mailpiece } from "../mailpiece/mailpiece.ts";
import type { ReadContext } from "../rules/context.ts";
import type { Context } from "../rules/types.ts";
import { type FieldSet, fields, noFields, noteReads } from "./reads.ts";

/** A piece as the values of its fields, in the order of `fields`; equal values are the same value, lists included. */
export type Values = readonly unknown[];

/** What a judgment came to, and the fields it looked at on the way. */
export interface Outcome<T> {
  result: T;
  reads: FieldSet;
}

/** What a field may still become: what it is now, one of a few values, or anything. */
export type Domain = "fixed" | "any" | readonly unknown[];

/** The least that something can come to, and every field that was looked at to tell. */
export interface Least {
  value: number;
  looked: FieldSet;
}

/** Ways that are tried for one bound. */
const mostTries = 200;

type Branch<T> = { field: number; next: Map<unknown, Node<T>> };
type Node<T> = Branch<T> | Outcome<T>;

/**
 * Remembers a pure judgment of pieces by the fields it reads. What a judgment reads first is always the same field;
 * what it reads next depends on the value of the first, and so on: the fields form a tree, and two pieces with the
 * same values along one path have the same outcome, whatever their other fields are. This is exact for every function
 * that reads nothing but the context it is given.
 */
export class Memo<T> {
  readonly #judge: (context: Context) => T;
  readonly #read: ReadContext;
  #root: Node<T> | undefined;

  constructor(judge: (context: Context) => T, read: ReadContext) {
    this.#judge = judge;
    this.#read = read;
  }

  of(values: Values): Outcome<T> {
    let node = this.#root;
    while (node !== undefined && "field" in node) node = node.next.get(values[node.field]);
    return node ?? this.#add(values);
  }

  /**
   * The least that `cost` can come to when every field may become what its domain says, or less: costs are never
   * negative, so that 0 will do where a field may become anything or where there are too many ways to try.
   */
  least(at: Values, domains: readonly Domain[], cost: (result: T) => number): Least {
    let looked = noFields;
    let node = this.#rootFor(at);
    // Most fields are fixed: down to the first that is not, there is one way.
    while ("field" in node) {
      const { field, next }: Branch<T> = node;
      looked |= 1 << field;
      const domain = domains[field] ?? "any";
      if (domain === "any") return { value: 0, looked };
      if (domain !== "fixed") return this.#leastOf(node, looked, at, domains, cost);
      node = next.get(at[field]) ?? this.#grow(next, at[field], at);
    }
    return { value: cost(node.result), looked };
  }

  #leastOf(
    from: Branch<T>,
    seen: FieldSet,
    at: Values,
    domains: readonly Domain[],
    cost: (result: T) => number,
  ): Least {
    const values = [...at];
    let looked = seen;
    let tries = 0;
    const leastFrom = (node: Node<T>): number => {
      if (!("field" in node)) {
        tries += 1;
        return cost(node.result);
      }
      // Nothing comes to less than 0: where there is too much to try, that has to do.
      if (tries > mostTries) return 0;
      const { field, next } = node;
      looked |= 1 << field;
      const domain = domains[field] ?? "any";
      if (domain === "any") return 0;
      const now = values[field];
      if (domain === "fixed") return leastFrom(next.get(now) ?? this.#grow(next, now, values));
      let least = Number.POSITIVE_INFINITY;
      for (const value of domain) {
        values[field] = value;
        least = Math.min(least, leastFrom(next.get(value) ?? this.#grow(next, value, values)));
        if (least === 0) break;
      }
      values[field] = now;
      return least;
    };
    return { value: leastFrom(from), looked };
  }

  #rootFor(values: Values): Node<T> {
    const outcome = this.#root ?? this.#add(values);
    return this.#root ?? outcome;
  }

  /** Judges a piece that was not met yet and gives the branch for its value. */
  #grow(next: Map<unknown, Node<T>>, value: unknown, values: Values): Node<T> {
    const outcome = this.#add(values);
    return next.get(value) ?? outcome;
  }

  #add(values: Values): Outcome<T> {
    const { result, order } = noteReads(this.#read(pieceOf(values)), this.#judge);
    const outcome: Outcome<T> = { result, reads: order.reduce((set, field) => set | (1 << field), noFields) };
    let put = (node: Node<T>) => {
      this.#root = node;
    };
    let node = this.#root;
    for (const field of order) {
      if (node === undefined) {
        node = { field, next: new Map() };
        put(node);
      }
      if (!("field" in node) || node.field !== field)
        throw new Error("a judgment is not a function of the piece");
      const { next } = node;
      const value = values[field];
      put = (child) => next.set(value, child);
      node = next.get(value);
    }
    put(outcome);
    return outcome;
  }
}

export function pieceOf(values: Values): Mailpiece {
  const piece: Partial<Record<keyof Mailpiece, unknown>> = {};
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index];
    if (field !== undefined) piece[field] = values[index];
  }
  return piece as Mailpiece;
}

/** Makes equal pieces and equal lists the same, so that a piece is known by a short key. */
export class Pieces {
  readonly #lists = new Map<string, readonly unknown[]>();
  readonly #numbers = new Map<unknown, number>();

  of(piece: Mailpiece): Values {
    return fields.map((field) => this.valueOf(piece[field]));
  }

  valueOf(value: unknown): unknown {
    if (!Array.isArray(value)) return value;
    const key = value.join();
    const known = this.#lists.get(key);
    if (known) return known;
    this.#lists.set(key, value);
    return value;
  }

  /** The same key for equal values of these fields, and for no others. */
  key(values: Values, among: readonly number[]): string {
    let key = "";
    for (const index of among) key += `${this.#number(values[index])},`;
    return key;
  }

  #number(value: unknown): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
