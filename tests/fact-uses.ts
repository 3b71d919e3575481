import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { factIds, isFactId } from "../src-core/facts/index.ts";
import { programCautions } from "../src-core/facts/program-cautions.ts";
import type { UseKey } from "../src-core/facts/types.ts";
import { type MailpieceInput, mailpieceSchema } from "../src-core/mailpiece/mailpiece.ts";
import { observers } from "../src-core/observers/observers.ts";
import { options } from "../src-core/options/index.ts";
import { recognizers } from "../src-core/recognizers/index.ts";
import { readContext } from "../src-core/rules/context.ts";
import { rules } from "../src-core/rules/index.ts";

const root = join(import.meta.dirname, "..");

/** Folders of src-core that hold no statements of their own: what they have of facts shows in rules and options. */
const notFeatures = [
  "facts",
  "rules",
  "options",
  "observers",
  "recognizers",
  "mailpiece",
  "reference",
  "contract",
];

/** Words of the mailpiece that are spelled like a fact ("env-10", "return-receipt-card"): seeing one proves no use. */
const alsoOnThePiece = new Set(
  ["src-core/mailpiece/mailpiece.ts", "src-core/reference/envelopes.ts"].flatMap((file) => factIdsIn(file)),
);

export interface CollectedUses {
  /** What rests on each fact that anything rests on, in the order of the facts. */
  uses: ReadonlyMap<string, readonly UseKey[]>;
  /** The facts of every finding of an example, by "rule.message". */
  messages: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The facts of every refusal of an option in an example, by "option.reason". */
  reasons: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/**
 * Everything in the app that rests on a fact. Options, observers and recognizers name theirs as data. Rules tell theirs
 * when they run, so every rule and option runs on every example; what the examples do not reach is read in the source.
 */
export async function collectFactUses(): Promise<CollectedUses> {
  const uses = new Map<string, Set<UseKey>>();
  const add = (use: UseKey, facts: readonly string[]): void => {
    for (const fact of facts) uses.set(fact, (uses.get(fact) ?? new Set()).add(use));
  };
  const messages = new Map<string, (readonly string[])[]>();
  const reasons = new Map<string, (readonly string[])[]>();
  const note = (lists: typeof messages, key: string, facts: readonly string[]): void => {
    lists.set(key, [...(lists.get(key) ?? []), facts]);
  };
  for (const { id, facts } of observers) add(`observer:${id}`, facts);
  for (const { id, facts } of recognizers) add(`recognizer:${id}`, facts);
  for (const { id, facts } of options) add(`option:${id}`, facts);
  add("screen:facts", programCautions);
  for (const piece of await everyExample()) {
    const context = readContext(mailpieceSchema.parse(piece));
    for (const rule of rules)
      for (const { message, facts } of rule.check(context)) {
        add(`rule:${rule.id}`, facts);
        note(messages, `${rule.id}.${message}`, facts);
      }
    for (const option of options) {
      const availability = option.check(context);
      if (availability.status !== "not-available") continue;
      add(`option:${option.id}`, availability.facts);
      note(reasons, `${option.id}.${availability.reason}`, availability.facts);
    }
  }
  for (const file of sourceFiles()) {
    const use = keyOfFile(file.split(sep));
    if (use)
      add(
        use,
        factIdsIn(file).filter((id) => !alsoOnThePiece.has(id)),
      );
  }
  const inOrder = factIds.flatMap((id) => {
    const found = uses.get(id);
    return found ? [[id, [...found].sort()] as const] : [];
  });
  return { uses: new Map(inOrder), messages, reasons };
}

/** The text of src-core/facts/used-in.ts for these uses. */
export function usedInSource(uses: ReadonlyMap<string, readonly UseKey[]>): string {
  const lines = [...uses].map(([id, keys]) => {
    const list = keys.map((key) => JSON.stringify(key));
    const line = `  "${id}": [${list.join(", ")}],`;
    return line.length <= 110 ? line : `  "${id}": [\n${list.map((key) => `    ${key},`).join("\n")}\n  ],`;
  });
  return `import type { UseKey } from "./types.ts";

/** Where the app uses each fact. Written by scripts/fact-uses.mjs; a test fails when it is out of date. */
export const usedIn = {
${lines.join("\n")}
} as const satisfies Record<string, readonly UseKey[]>;
`;
}

/** Facts in no list of uses, in the order of the facts. */
export function unusedIn(uses: ReadonlyMap<string, unknown>): readonly string[] {
  return factIds.filter((id) => !uses.has(id));
}

async function everyExample(): Promise<readonly MailpieceInput[]> {
  const pieces: MailpieceInput[] = [];
  for (const folder of ["rules", "options"])
    for (const file of filesIn(join("src-core", folder)).filter((name) =>
      name.endsWith(`${sep}examples.ts`),
    )) {
      const { examples }: { examples: readonly { piece: MailpieceInput }[] } = await import(
        pathToFileURL(join(root, file)).href
      );
      pieces.push(...examples.map(({ piece }) => piece));
    }
  return pieces;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .sort();
}

function sourceFiles(): readonly string[] {
  return [...filesIn("src-core"), ...filesIn("src-renderer")].filter(
    (name) => /\.tsx?$/.test(name) && !/\.test(?:-helper)?\.tsx?$|examples\.ts$|\.d\.ts$/.test(name),
  );
}

function keyOfFile([layer, folder = "", name = "", ...below]: readonly string[]): UseKey | undefined {
  if (layer === "src-renderer")
    return folder === "screens" && below.length > 0 ? `screen:${name}` : undefined;
  if (folder === "rules" && below.length > 0) return `rule:${name}`;
  if (folder === "options" && below.length > 0) return `option:${name}`;
  return name === "" || notFeatures.includes(folder) ? undefined : `feature:${folder}`;
}

function factIdsIn(file: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/"([a-z0-9]+(?:-[a-z0-9]+)+)"/g)].map(([, id = ""]) => id).filter(isFactId);
}
