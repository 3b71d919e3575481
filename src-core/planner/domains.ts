import {
  dropOffs,
  formats,
  lettering,
  type Mailpiece,
  postages,
  postmarks,
  services,
  ways,
  windows,
} from "../mailpiece/mailpiece.ts";
import { type Domain, type Pieces, pieceOf, type Values } from "./memo.ts";
import type { Move } from "./moves.ts";
import { type FieldSet, fieldSet, fields, noFields } from "./reads.ts";

/** Everything that a field with few values may be turned into. */
const valuesOf: Partial<Record<keyof Mailpiece, readonly unknown[]>> = {
  format: formats,
  window: windows,
  lettering,
  postage: postages,
  service: services,
  dropOff: dropOffs,
  postmark: postmarks,
  way: ways,
  mailedElsewhere: [false, true],
  tinted: [false, true],
  innerEnvelope: [false, true],
  addressInside: [false, true],
  bulky: [false, true],
  returnAddressNotHome: [false, true],
};

/**
 * What decides what an option writes into a field, besides what stands there already. With this the few texts that can
 * still come about are known without trying every way to them, and what an option writes is worked out once. A property
 * test holds every option to it.
 */
export const writtenFrom = {
  returnAddress: [],
  deliveryAddress: ["format"],
  frontText: ["deliveryAddress", "format"],
  backText: ["deliveryAddress", "format"],
  logo: [],
  windowText: ["window"],
  message: ["format"],
  markings: ["deliveryAddress", "format"],
  extras: ["service"],
  window: [],
  addressInside: [],
  returnAddressNotHome: [],
} as const satisfies Partial<Record<keyof Mailpiece, readonly (keyof Mailpiece)[]>>;

const writtenFromByField: Partial<Record<keyof Mailpiece, readonly (keyof Mailpiece)[]>> = writtenFrom;
const sources = fields.map((field) => writtenFromByField[field]?.map((name) => fields.indexOf(name)));
const fullDomains: readonly (readonly unknown[] | undefined)[] = fields.map((field) => valuesOf[field]);

/** A text is worth following when few options can still write it: each try reads addresses. */
const fewWriters = 6;
/** With more values than this it takes longer to look at them than it saves. */
const fewValues = 64;

/** What the domains of one request share: which texts can come about does not hang on the search. */
export class DomainCache {
  readonly pieces: Pieces;
  readonly applied: Applied;
  readonly known = new Map<string, Domain>();
  readonly #ids = new Map<string, number>();

  constructor(pieces: Pieces, applied: Applied) {
    this.pieces = pieces;
    this.applied = applied;
  }

  /** A short name for a long one. */
  id(name: string): number {
    const id = this.#ids.get(name) ?? this.#ids.size;
    this.#ids.set(name, id);
    return id;
  }
}

/** Those of one slot that write a field. */
interface Writers {
  slot: number;
  moves: readonly Move[];
}

/** What each field may still become from a place in the search on. */
export class Domains {
  readonly #cache: DomainCache;
  /** For each field, those that write it, in the order of the slots. */
  readonly #writers: readonly (readonly Writers[])[];
  readonly #writerIds = new Map<number, number>();
  /** For each slot, the fields that it or a later one may change; none after the last. */
  readonly open: readonly FieldSet[];

  constructor(slots: readonly (readonly Move[])[], cache: DomainCache) {
    this.#cache = cache;
    const writers: Writers[][] = fields.map(() => []);
    slots.forEach((moves, slot) => {
      for (const field of new Set(moves.flatMap(({ terms }) => terms.changes))) {
        writers[fields.indexOf(field)]?.push({
          slot,
          moves: moves.filter(({ terms }) => terms.changes.includes(field)),
        });
      }
    });
    this.#writers = writers;
    this.open = [...slots, []].map((_, from) =>
      fieldSet(fields.filter((_field, index) => (writers[index]?.at(-1)?.slot ?? -1) >= from)),
    );
  }

  /** The domains at a slot, one for each field. */
  at(slot: number, at: Values): readonly Domain[] {
    const open = this.open[slot] ?? noFields;
    const domains: Domain[] = fields.map(() => "fixed");
    // What a field is written from comes to rest first, whatever the order of the fields.
    const settle = (index: number): Domain => {
      if ((open & (1 << index)) === 0) return "fixed";
      const full = fullDomains[index];
      if (full) return full;
      const from = sources[index];
      if (!from || from.some((source) => settle(source) !== "fixed")) return "any";
      return this.#reachable(slot, index, at, from);
    };
    for (let index = 0; index < fields.length; index++) {
      if ((open & (1 << index)) !== 0) domains[index] = settle(index);
    }
    return domains;
  }

  #reachable(slot: number, index: number, at: Values, from: readonly number[]): Domain {
    const writers = (this.#writers[index] ?? []).filter((each) => each.slot >= slot);
    const isList = Array.isArray(at[index]);
    if (!isList && writers.reduce((count, { moves }) => count + moves.length, 0) > fewWriters) return "any";
    const { known, pieces } = this.#cache;
    const key = `${this.#writersId(index, writers)}:${pieces.key(at, from)}${pieces.key(at, [index])}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const domain = this.#follow(writers, index, at);
    known.set(key, domain);
    return domain;
  }

  /** The same for the same writers of the same field, in all searches of a request. */
  #writersId(index: number, writers: readonly Writers[]): number {
    const place = (writers[0]?.slot ?? 0) * fields.length + index;
    const known = this.#writerIds.get(place);
    if (known !== undefined) return known;
    const names = writers.map(({ moves }) => moves.map(({ name }) => name).join("|")).join(">");
    const id = this.#cache.id(`${fields[index]}:${names}`);
    this.#writerIds.set(place, id);
    return id;
  }

  #follow(writers: readonly Writers[], index: number, at: Values): Domain {
    const reached = new Set([at[index]]);
    for (const { moves } of writers) {
      for (const value of [...reached]) {
        const here = value === at[index] ? at : at.with(index, value);
        for (const move of moves) reached.add(this.#cache.applied.of(move, here)[index]);
        if (reached.size > fewValues) return "any";
      }
    }
    return reached.size === 1 ? "fixed" : [...reached];
  }
}

/**
 * Applies moves, each once for equal values of all that decides what it writes (`writtenFrom`); moves that write
 * anything else are applied every time.
 */
export class Applied {
  readonly #pieces: Pieces;
  readonly #written = new Map<string, ReadonlyMap<number, unknown>>();
  readonly #from = new Map<Move, readonly number[] | undefined>();

  constructor(pieces: Pieces) {
    this.#pieces = pieces;
  }

  of(move: Move, at: Values): Values {
    const from = this.#decidedBy(move);
    if (!from) return this.#pieces.of(move.option.apply(pieceOf(at), move.details));
    const key = `${move.name}:${this.#pieces.key(at, from)}`;
    const known = this.#written.get(key);
    if (known) return at.map((value, index) => known.get(index) ?? value);
    const piece = move.option.apply(pieceOf(at), move.details);
    const written = move.terms.changes.map(
      (field) => [fields.indexOf(field), this.#pieces.valueOf(piece[field])] as const,
    );
    this.#written.set(key, new Map(written));
    return this.#pieces.of(piece);
  }

  #decidedBy(move: Move): readonly number[] | undefined {
    if (this.#from.has(move)) return this.#from.get(move);
    const { changes } = move.terms;
    const known = changes.every((field) => writtenFromByField[field] !== undefined);
    const names = changes.flatMap((field) => [field, ...(writtenFromByField[field] ?? [])]);
    const from = known ? [...new Set(names)].map((name) => fields.indexOf(name)) : undefined;
    this.#from.set(move, from);
    return from;
  }
}
