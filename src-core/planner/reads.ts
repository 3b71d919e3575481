import { type Mailpiece, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import type { Context } from "../rules/types.ts";

/** The fields of a mailpiece in a fixed order; a set of fields is a number with a bit for each. */
export const fields = Object.keys(mailpieceSchema.shape) as readonly (keyof Mailpiece)[];

export type FieldSet = number;
export const noFields: FieldSet = 0;
export const allFields: FieldSet = 2 ** fields.length - 1;

const indexOf = new Map<PropertyKey, number>(fields.map((field, index) => [field, index]));

export function fieldSet(names: readonly (keyof Mailpiece)[]): FieldSet {
  return names.reduce((set, name) => set | (1 << (indexOf.get(name) ?? 0)), noFields);
}

/** Which fields each part of a context is read from (rules/context.ts); a test holds this to it. */
export const readFrom = {
  from: ["returnAddress"],
  to: ["deliveryAddress"],
  senders: ["returnAddress", "logo"],
  recipients: ["deliveryAddress"],
  identifiers: [
    "returnAddress",
    "deliveryAddress",
    "frontText",
    "backText",
    "logo",
    "window",
    "windowText",
    "format",
    "message",
  ],
} as const satisfies Record<Exclude<keyof Context, "piece">, readonly (keyof Mailpiece)[]>;

const indexesFrom = Object.fromEntries(
  Object.entries(readFrom).map(([part, names]) => [part, names.map((name) => indexOf.get(name) ?? 0)]),
);

/**
 * Runs `judge` on a context that notes which fields of the piece it looks at, in the order in which it first does.
 * Taking the whole piece (a spread, JSON) counts as looking at every field.
 */
export function noteReads<T>(
  context: Context,
  judge: (context: Context) => T,
): { result: T; order: readonly number[] } {
  const order: number[] = [];
  let seen: FieldSet = noFields;
  const note = (index: number) => {
    if ((seen & (1 << index)) !== 0) return;
    seen |= 1 << index;
    order.push(index);
  };
  const noteKey = (key: PropertyKey) => {
    const index = indexOf.get(key);
    if (index !== undefined) note(index);
  };
  const piece = new Proxy(context.piece, {
    get(target, key) {
      noteKey(key);
      return Reflect.get(target, key);
    },
    has(target, key) {
      noteKey(key);
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor(target, key) {
      noteKey(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys(target) {
      for (let index = 0; index < fields.length; index++) note(index);
      return Reflect.ownKeys(target);
    },
  });
  const noted = <Part extends Exclude<keyof Context, "piece">>(part: Part): Context[Part] => {
    for (const index of indexesFrom[part] ?? []) note(index);
    return context[part];
  };
  const watched: Context = {
    piece,
    get from() {
      return noted("from");
    },
    get to() {
      return noted("to");
    },
    get senders() {
      return noted("senders");
    },
    get recipients() {
      return noted("recipients");
    },
    get identifiers() {
      return noted("identifiers");
    },
  };
  return { result: judge(watched), order };
}
