import { matters, oldMarkEnd } from "./mailings.ts";

// What a program does to a log before it is killed, and what the log must hold after it: plain data on both sides.

export const passphraseOf = (number: number): string => `passphrase of the victim ${number}`;

/** One thing to do, by marks: ids are those of the log. */
export type Operation =
  | { kind: "create" }
  | { kind: "add"; birth: string; mark: string }
  | { kind: "update"; birth: string; mark: string }
  | { kind: "delete" | "restore"; birth: string }
  | { kind: "hold"; birth: string; on: boolean }
  | { kind: "hold-matter"; matter: string; on: boolean }
  | { kind: "attach"; birth: string; file: string; bytes: number }
  | { kind: "detach"; birth: string; file: string }
  | { kind: "book" | "needs" | "view"; mark: string }
  | { kind: "rules" | "expire" | "backup" | "lock" | "salvage" }
  | { kind: "import"; batch: string; rows: number }
  /** A backup of another log; `adds` are births of its entries, with the mark of the file that they have, or "". */
  | { kind: "merge"; path: string; secret: string; adds: Record<string, string> }
  | { kind: "passphrase" | "recover"; to: number };

/** What a victim says, a line of JSON each: before and after everything that it asks of the services. */
export type Said =
  | { says: "begin"; op: Operation }
  | { says: "done"; op: Operation; id?: string; recoveryCode?: string }
  | { says: "refused"; op: Operation; code: string };

export interface EntryState {
  /** Empty while nobody was told. */
  id: string;
  mark: string;
  hold: boolean;
  isDeleted: boolean;
  /** Marks of files with their ids. */
  files: Record<string, string>;
}

/** All that a log holds and how it opens, by what was acknowledged. */
export interface LogState {
  exists: boolean;
  passphrase: number;
  /** Undefined when the program was killed before it could say it. */
  recoveryCode: string | undefined;
  entries: Record<string, EntryState>;
  heldMatters: string[];
  hasRules: boolean;
  book: string[];
  needs: string[];
  views: string[];
  /** Rows of each batch that was imported. */
  imports: Record<string, number>;
}

export const emptyState = (): LogState => ({
  ...{ exists: false, passphrase: 0, recoveryCode: undefined, entries: {}, heldMatters: [] },
  ...{ hasRules: false, book: [], needs: [], views: [], imports: {} },
});

export function isHeld(state: LogState, birth: string, matter: string): boolean {
  return state.entries[birth]?.hold === true || state.heldMatters.includes(matter);
}

/** Births of entries that go when what is over by the rules is removed. */
export function expiring(state: LogState, matterOf: (birth: string, mark: string) => string): string[] {
  if (!state.hasRules) return [];
  return Object.entries(state.entries)
    .filter(([birth, { isDeleted }]) => birth.endsWith(oldMarkEnd) && !isDeleted)
    .filter(([birth, { mark }]) => !isHeld(state, birth, matterOf(birth, mark)))
    .map(([birth]) => birth);
}

/** Does an operation to what is known of a log; `told` is what came back, when anything did. */
export function apply(
  state: LogState,
  op: Operation,
  matterOf: (birth: string, mark: string) => string,
  told: { id?: string | undefined; recoveryCode?: string | undefined } = {},
): void {
  const entry = "birth" in op ? state.entries[op.birth] : undefined;
  switch (op.kind) {
    case "create":
      state.exists = true;
      state.recoveryCode = told.recoveryCode;
      return;
    case "add":
      state.entries[op.birth] = {
        ...{ id: told.id ?? "", mark: op.mark, hold: false, isDeleted: false, files: {} },
      };
      return;
    case "update":
      if (!entry) return;
      // Moved off a matter under a hold, it stays held.
      if (matterOf(op.birth, entry.mark) !== matterOf(op.birth, op.mark))
        entry.hold ||= state.heldMatters.includes(matterOf(op.birth, entry.mark));
      entry.mark = op.mark;
      return;
    case "delete":
      if (entry) entry.isDeleted = true;
      return;
    case "restore":
      if (entry) entry.isDeleted = false;
      return;
    case "hold":
      if (entry) entry.hold = op.on;
      return;
    case "hold-matter":
      state.heldMatters = state.heldMatters.filter((matter) => matter !== op.matter);
      if (!op.on) return;
      state.heldMatters.push(op.matter);
      // A hold brings back what waits for the end of its undo.
      for (const [birth, each] of Object.entries(state.entries))
        if (matterOf(birth, each.mark) === op.matter) each.isDeleted = false;
      return;
    case "attach":
      if (entry) entry.files[op.file] = told.id ?? "";
      return;
    case "detach":
      delete entry?.files[op.file];
      return;
    case "book":
    case "needs":
      state[op.kind].push(op.mark);
      return;
    case "view":
      state.views.push(op.mark);
      return;
    case "rules":
      state.hasRules = true;
      return;
    case "expire":
      for (const birth of expiring(state, matterOf)) delete state.entries[birth];
      return;
    case "import":
      state.imports[op.batch] = op.rows;
      return;
    case "merge":
      for (const [birth, file] of Object.entries(op.adds)) {
        const files = file === "" ? {} : { [file]: "" };
        state.entries[birth] ??= { id: "", mark: birth, hold: false, isDeleted: false, files };
      }
      return;
    case "passphrase":
      state.passphrase = op.to;
      return;
    case "recover":
      state.passphrase = op.to;
      state.recoveryCode = told.recoveryCode;
      // It locks the log first.
      dropDeleted(state);
      return;
    case "lock":
    case "salvage":
      dropDeleted(state);
      return;
    case "backup":
      return;
  }
}

function dropDeleted(state: LogState): void {
  for (const [birth, { isDeleted }] of Object.entries(state.entries))
    if (isDeleted) delete state.entries[birth];
}

/** What a cycle is mostly about. */
export const cycleKinds = [
  "create",
  "mixed",
  "passphrase",
  "import",
  "backup",
  "salvage",
  "merge",
  "purge",
  "migrate",
] as const;
export type CycleKind = (typeof cycleKinds)[number];

type Choice = Operation["kind"];
const everything: Readonly<Partial<Record<Choice, number>>> = {
  ...{ add: 20, update: 14, delete: 8, restore: 4, hold: 6, "hold-matter": 4, attach: 8, detach: 2 },
  ...{ book: 4, needs: 2, view: 2, rules: 1, expire: 2, import: 2, passphrase: 4, backup: 3, lock: 3 },
};

/** How often what is done, in each kind of cycle. */
const weights: Readonly<Record<CycleKind, Readonly<Partial<Record<Choice, number>>>>> = {
  create: everything,
  mixed: everything,
  migrate: everything,
  merge: everything,
  salvage: everything,
  passphrase: { passphrase: 8, recover: 2, add: 1 },
  import: { import: 8, add: 1 },
  backup: { backup: 8, add: 2, attach: 2 },
  purge: { delete: 10, lock: 6, add: 4, update: 3, restore: 1, expire: 1 },
};

/** Chooses what to do next, of what can be done. */
export function choose(
  kind: CycleKind,
  state: LogState,
  random: () => number,
  newMark: () => string,
): Operation {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const births = Object.keys(state.entries);
  const alive = pick(births.filter((birth) => state.entries[birth]?.isDeleted === false));
  const gone = pick(births.filter((birth) => state.entries[birth]?.isDeleted));
  const withFile = pick(births.filter((birth) => Object.keys(state.entries[birth]?.files ?? {}).length > 0));
  const wish = byWeight(weights[kind], random());
  const mark = newMark();
  switch (wish) {
    case "update":
      if (alive !== undefined) return { kind: wish, birth: alive, mark };
      break;
    case "delete":
      if (alive !== undefined) return { kind: wish, birth: alive };
      break;
    case "restore":
      if (gone !== undefined) return { kind: wish, birth: gone };
      break;
    case "hold":
      if (alive !== undefined) return { kind: wish, birth: alive, on: random() < 0.5 };
      break;
    case "hold-matter":
      return { kind: wish, matter: pick(matters) ?? matters[0], on: random() < 0.4 };
    case "attach":
      if (alive !== undefined)
        return { kind: wish, birth: alive, file: mark, bytes: 2_000 + Math.floor(random() * 300_000) };
      break;
    case "detach": {
      const file = pick(Object.keys(state.entries[withFile ?? ""]?.files ?? {}));
      if (withFile !== undefined && file !== undefined && state.entries[withFile]?.isDeleted === false)
        return { kind: wish, birth: withFile, file };
      break;
    }
    case "book":
    case "needs":
    case "view":
      return { kind: wish, mark };
    case "rules":
    case "expire":
    case "backup":
    case "lock":
      return { kind: wish };
    case "import":
      return { kind: wish, batch: mark, rows: 100 + Math.floor(random() * 500) };
    case "passphrase":
      return { kind: wish, to: state.passphrase + 1 };
    case "recover":
      if (state.recoveryCode !== undefined) return { kind: wish, to: state.passphrase + 1 };
      break;
    default:
      break;
  }
  return { kind: "add", birth: random() < 0.15 ? `${mark}${oldMarkEnd}` : mark, mark };
}

function byWeight(list: Readonly<Partial<Record<Choice, number>>>, dice: number): Choice {
  const entries = Object.entries(list) as [Choice, number][];
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = dice * total;
  for (const [choice, weight] of entries) {
    rest -= weight;
    if (rest < 0) return choice;
  }
  return "add";
}
