import type { Client } from "../../src-core/contract/client.ts";

/** What a victim says, a line of JSON each: before and after everything that it asks of the services. */
export type Said =
  | { says: "begin"; op: Operation }
  | { says: "done"; op: Operation; id?: string }
  | { says: "refused"; op: Operation; code: string };

/** One random thing to do. Texts carry the number of the operation, so that what is found can be told apart. */
export type Operation =
  | { kind: "add"; mark: string }
  | { kind: "update"; id: string; mark: string }
  | { kind: "delete"; id: string }
  | { kind: "restore"; id: string }
  | { kind: "book"; mark: string }
  | { kind: "passphrase"; from: string; to: string }
  | { kind: "lock" };

export const passphraseOf = (number: number): string => `passphrase of the victim ${number}`;

/** A small generator with a seed (mulberry32), the same in every run. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A long text makes writes that span pages. */
export const noteOf = (mark: string): string => `${mark} ${"the quick brown fox ".repeat(mark.length % 40)}`;

const piece = (mark: string) => ({
  deliveryAddress: `Tomás Ferrier ${mark}\n900 Juniper Walk\nBriarfield TX 75999`,
  returnAddress: "Rosa Quill\n14 Larkspur Ln\nHollow Creek CO 80999",
});

/** Does one operation by way of the contract; resolves to the id it made, or to the code it was refused with. */
export async function perform({ call }: Client, op: Operation): Promise<{ id?: string } | { code: string }> {
  switch (op.kind) {
    case "add": {
      const added = await call("log.add", {
        piece: piece(op.mark),
        mailedOn: "2026-03-14",
        note: noteOf(op.mark),
      });
      return added.ok ? { id: added.value.id } : { code: added.error.code };
    }
    case "update": {
      const found = await call("log.get", { id: op.id });
      if (!found.ok) return { code: found.error.code };
      const changed = await call("log.update", {
        id: op.id,
        expectedVersion: found.value.version,
        piece: piece(op.mark),
        mailedOn: "2026-03-15",
        note: noteOf(op.mark),
      });
      return changed.ok ? {} : { code: changed.error.code };
    }
    case "delete": {
      const deleted = await call("log.delete", { id: op.id });
      return deleted.ok ? {} : { code: deleted.error.code };
    }
    case "restore": {
      const restored = await call("log.restore", { id: op.id });
      return restored.ok ? {} : { code: restored.error.code };
    }
    case "book": {
      const saved = await call("book.save", {
        kind: "person",
        address: `Book ${op.mark}\n1 Elm St\nDenver CO 80012`,
      });
      return saved.ok ? { id: saved.value.id } : { code: saved.error.code };
    }
    case "passphrase": {
      const changed = await call("vault.changePassphrase", { current: op.from, next: op.to });
      return changed.ok ? {} : { code: changed.error.code };
    }
    case "lock": {
      await call("vault.lock", {});
      return {};
    }
  }
}
