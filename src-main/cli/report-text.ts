import type { OptionResult } from "../../src-core/options/types.ts";
import type { Report } from "../../src-core/report/analyse.ts";
import { countOf, type Narrowing } from "../../src-core/report/narrowing.ts";
import type { Disclosure } from "../../src-core/rules/types.ts";
import { disclosureWords } from "./disclosure-words.ts";
import { borders, type Cell, type Column, printable, table, wrap } from "./terminal.ts";
import type { Words } from "./words.ts";

const narrowest = 60;
const widest = 140;
/** From here on, the parts of a disclosure stand beside each other; below, under each other. */
const beside = 100;

/**
 * The report for people: one sentence, a table of disclosures, a table of options. Lines are at most `columns` wide
 * (60 to 140), hold no control characters and no spaces at their end.
 */
export function reportText(
  report: Report,
  options: readonly OptionResult[],
  words: Words,
  columns: number,
): string {
  const width = Math.min(Math.max(columns, narrowest), widest);
  const lines = [
    ...section(words("check", "learns.title"), summaryText(report, words), width),
    ...narrowingText(report, words, width),
    ...disclosureTable(report.disclosures, words, width),
    "",
    ...section(words("check", "options.title"), words("check", "options.subtitle"), width),
    ...optionTable(report.disclosures, options, words, width),
    ...idleText(options, words, width),
    "",
    ...wrap(words("check", "disclaimer"), width),
  ];
  return printable(`${lines.join("\n")}\n`);
}

function section(title: string, intro: string, width: number): string[] {
  return [title, "", ...wrap(intro, width), ""];
}

/** The sentence above the list, as the Check screen has it. */
function summaryText({ summary }: Report, words: Words): string {
  const list = (topics: readonly string[]) =>
    words.list(topics.map((topic) => words("check", `summary.topic.${topic}`)));
  return [
    summary.inPlainView.length > 0
      ? words("check", "summary.plain", { topics: list(summary.inPlainView) })
      : words("check", "summary.nothing"),
    ...(summary.narrowing.outside
      ? [words("check", "summary.outside", { what: pointsTo(summary.narrowing.outside, words) })]
      : []),
    ...(summary.onRecord.length > 0
      ? [words("check", "summary.record", { topics: list(summary.onRecord) })]
      : []),
    ...(summary.cannotTell > 0 ? [words("check", "summary.cannotTell", { count: summary.cannotTell })] : []),
  ].join(" ");
}

/** "a named person at one household" */
function pointsTo({ who, place }: Narrowing, words: Words): string {
  return words("check", `summary.points.${who}.${place ?? "nowhere"}`);
}

/** How far things narrow the sender down together, with the numbers of the first table that did it. */
function narrowingText({ summary, disclosures }: Report, words: Words, width: number): string[] {
  const lines = (["outside", "records", "possible"] as const).flatMap((part) => {
    const narrowing = summary.narrowing[part];
    if (!narrowing) return [];
    const what = pointsTo(narrowing, words);
    const addresses = narrowing.count && words("check", `learns.count.${narrowing.count}`);
    const numbers = disclosures.flatMap(({ id }, index) =>
      narrowing.by.includes(id) ? [`${index + 1}`] : [],
    );
    const from = words("cli", "narrowsBy", { numbers: numbers.join(", ") });
    const far = addresses ? `${what} (${addresses})` : what;
    return wrap(`${words("check", `learns.far.${part}`)}: ${far}. ${from}`, width);
  });
  return lines.length > 0 ? [words("check", "learns.far.title"), "", ...lines, ""] : [];
}

/** "Points to one household (almost always one mailbox)" */
function narrowsText(disclosure: Disclosure, words: Words): string[] {
  if (!disclosure.narrowsTo) return [];
  const what = words("check", `learns.narrows.${disclosure.narrowsTo}`);
  const known = countOf(disclosure);
  if (!known) return [`${what}.`];
  const addresses = words("check", `learns.count.${known}`);
  return [`${what} (${addresses}).`];
}

function disclosureTable(disclosures: readonly Disclosure[], words: Words, width: number): string[] {
  if (disclosures.length === 0) return wrap(words("cli", "nothingShown"), width);
  const firstWith = new Map<string, number>();
  const rows = disclosures.map((disclosure, index): Cell[] => {
    const text = disclosureWords(disclosure, words);
    const sure = disclosure.outcome === "shown" ? "" : `${words("check", "learns.cannotTell")}: `;
    const narrows = narrowsText(disclosure, words);
    const shows = [`${sure}${text.title}`, text.what, ...(text.why ? [text.why] : []), ...narrows];
    const seenBy = seenByText(disclosure, index, firstWith, words);
    const can = text.can;
    const cost = `${words("check", "learns.costs")}: ${text.cost}`;
    const number = [String(index + 1)];
    if (width >= beside) return [number, shows, [seenBy], [can, cost]];
    const seen = `${words("check", "learns.seenBy")}: ${seenBy}`;
    return [number, [...shows, seen, `${words("check", "learns.can")}: ${can}`, cost]];
  });
  const headings = ["shows", "seenBy", "can"].map((key) => words("check", `learns.${key}`));
  return table(columnsOf(String(rows.length).length, headings, [38, 22, 40], width), rows);
}

/** Who sees it; the same people as for an earlier row are named once, for most rows have the same eight. */
function seenByText(
  { observers }: Disclosure,
  index: number,
  firstWith: Map<string, number>,
  words: Words,
): string {
  const key = observers.join();
  const first = firstWith.get(key);
  if (first !== undefined && observers.length > 2) return words("cli", "sameAs", { number: first });
  firstWith.set(key, index + 1);
  return words.list(observers.map((observer) => words("observers", `${observer}.short`)));
}

function optionTable(
  disclosures: readonly Disclosure[],
  options: readonly OptionResult[],
  words: Words,
  width: number,
): string[] {
  const numbers = new Map(disclosures.map((disclosure, index) => [disclosure.id, index]));
  const rows = options.flatMap((result, index): Cell[][] => {
    const { option, availability } = result;
    if (availability.status === "not-needed") return [];
    const title = words("options", `${option}.title`);
    if (availability.status === "not-available") {
      const reason = words("options", `${option}.reasons.${availability.reason}`, availability.params);
      const refusal = `${words("check", "options.notAvailable")}: ${reason}`;
      return width >= beside ? [[["-"], [title], [], [refusal]]] : [[["-"], [title, refusal]]];
    }
    const about = [title, words("options", `${option}.summary`)];
    const changes = changesText(result, disclosures, numbers, words);
    const price = [
      `${words("check", "options.cost")}: ${words("options", `${option}.cost`)}`,
      ...availability.cautions.map((caution) => words("options", `${option}.cautions.${caution}`)),
    ];
    const letter = [String.fromCharCode("A".charCodeAt(0) + index)];
    return width >= beside ? [[letter, about, changes, price]] : [[letter, [...about, ...changes, ...price]]];
  });
  if (rows.length === 0) return [];
  const headings = [
    words("check", "options.title"),
    words("cli", "changes"),
    `${words("check", "options.cost")} · ${words("check", "options.cautions")}`,
  ];
  return table(columnsOf(1, headings, [32, 24, 44], width), rows);
}

/** "Hides: 3, 5 (in part)" with the numbers of the first table, and what is new by its title. */
function changesText(
  { hides, adds }: OptionResult,
  disclosures: readonly Disclosure[],
  numbers: ReadonlyMap<string, number>,
  words: Words,
): string[] {
  const hidden = hides.flatMap(({ id, observers }) => {
    const index = numbers.get(id);
    if (index === undefined) return [];
    const whole = observers.length === disclosures[index]?.observers.length;
    return [{ index, text: whole ? `${index + 1}` : words("cli", "inPart", { number: index + 1 }) }];
  });
  const order = hidden.toSorted((a, b) => a.index - b.index).map(({ text }) => text);
  return [
    order.length > 0
      ? words("cli", "hides", { numbers: order.join(", ") })
      : `${words("check", "options.changes")}.`,
    ...adds.map((added) => words("cli", "adds", { title: disclosureWords(added, words).title })),
  ];
}

function idleText(options: readonly OptionResult[], words: Words, width: number): string[] {
  const idle = options.filter(({ availability }) => availability.status === "not-needed").length;
  return idle > 0 ? ["", ...wrap(`${words("check", "options.notNeeded", { count: idle })}.`, width)] : [];
}

/**
 * A first column for numbers, then either three columns that share the rest in the given proportions, or one that
 * holds everything, under the first heading.
 */
function columnsOf(
  first: number,
  headings: readonly string[],
  shares: readonly number[],
  width: number,
): Column[] {
  const mark = { heading: "", width: first };
  if (width < beside) return [mark, { heading: headings[0] ?? "", width: width - first - borders(2) }];
  const rest = width - first - borders(4);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((rest * share) / total));
  const used = widths.reduce((sum, each) => sum + each, 0);
  const columns = headings.map((heading, index) => ({
    heading,
    width: (widths[index] ?? 0) + (index === headings.length - 1 ? rest - used : 0),
  }));
  return [mark, ...columns];
}
