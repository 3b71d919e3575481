import fc from "fast-check";
import { expect } from "vitest";
import type { CallName, Input, Output } from "../../src-core/contract/calls.ts";
import { type EntryFilter, type EntrySort, sortKeys, statuses } from "../../src-core/log/types.ts";
import type { testApp } from "../../src-main/app/test-support.ts";
import { inputOf, isHeld, type LogModel, type ModelEntry, type Recorded } from "./log-model.ts";
import { answerOf, codeOf } from "./support.ts";

// What the commands of model.test.ts are made of.

export type App = ReturnType<typeof testApp>;
export type Command = fc.AsyncCommand<LogModel, App>;

export const value = <N extends CallName>(app: App, name: N, input: Input<N>): Promise<Output<N>> =>
  answerOf(app.client, name, input);
export const code = <N extends CallName>(app: App, name: N, input: Input<N>): Promise<string> =>
  codeOf(app.client, name, input);

export const days = ["2026-01-05", "2026-01-06", "2026-02-01", "2026-02-28"] as const;
export const recorded: fc.Arbitrary<Recorded> = fc.record({
  recipient: fc.constantFrom("Ana Birch", "ana larch", "Bo Birch", "Linden", ""),
  street: fc.constantFrom("Elm St", "Oak Ct"),
  mailedOn: fc.constantFrom(...days),
  service: fc.constantFrom("first-class" as const, "priority" as const),
  tag: fc.constantFrom("", "ta", "tb"),
  matter: fc.constantFrom("", "", "ma", "mb"),
  note: fc.constantFrom("", "receipt kept", "second try"),
  status: fc.constantFrom(...statuses),
  costCents: fc.constantFrom(null, null, 0, 485, 1048),
  deadline: fc.constantFrom(
    null,
    null,
    { day: "2026-02-10", remindOn: null },
    { day: "2026-03-01", remindOn: "2026-02-01" },
  ),
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined, freq: 3 }) as fc.Arbitrary<T | undefined>;
export const filters: fc.Arbitrary<Partial<EntryFilter>> = fc.record({
  query: fc.constantFrom("", "", "", "b", "ana", "bir li", "OAK", "ta", "kep", "re no", "zz"),
  tag: maybe(fc.constantFrom("ta", "tb", "none")),
  matter: maybe(fc.constantFrom("ma", "mb", "")),
  statuses: fc.constantFrom([], [], ["mailed" as const], ["draft" as const, "lost" as const]),
  services: fc.constantFrom([], [], ["priority" as const]),
  from: maybe(fc.constantFrom(...days)),
  to: maybe(fc.constantFrom(...days)),
  held: maybe(fc.boolean()),
  deadlineTo: maybe(fc.constantFrom("2026-02-10", "2026-12-31", "2026-01-01")),
});
export const sorts: fc.Arbitrary<EntrySort> = fc.record({
  by: fc.constantFrom(...sortKeys),
  descending: fc.boolean(),
});

/** One of what there is; a command that needs one is skipped when there is none. */
export function pick<T>(list: readonly T[], dice: number): T {
  const chosen = list[dice % list.length];
  if (chosen === undefined) throw new Error("nothing to pick from");
  return chosen;
}

export function command(name: string, check: (model: LogModel) => boolean, run: Command["run"]): Command {
  return { check: (model) => check(model), run, toString: () => name };
}

export const always = () => true;
export const hasAny = (model: LogModel) => model.entries.length > 0;
export const dice = fc.nat(1_000);

export function expectSame(found: Output<"log.get">, model: LogModel, entry: ModelEntry): void {
  const { id, version, hold, deletedAt, changes, files, recipient, street, ...rest } = entry;
  expect(found).toMatchObject({ id, version, hold, held: isHeld(model, entry), ...rest });
  expect(found.piece.deliveryAddress).toBe(inputOf(entry).piece.deliveryAddress);
}
