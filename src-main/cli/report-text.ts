import type { OptionResult } from "../../src-core/options/types.ts";
import type { Report } from "../../src-core/report/analyse.ts";
import { disclosureWords } from "./disclosure-words.ts";
import type { Words } from "./words.ts";

/** The report for people: a table of disclosures, then one of options. */
export function reportText(
  report: Report,
  options: readonly OptionResult[],
  words: Words,
  columns: number,
): string {
  const width = Math.min(Math.max(columns, 60), 120);
  return [
    disclosureLines(report, words, width),
    optionLines(options, words, width),
    words("check", "disclaimer"),
    "",
  ].join("\n");
}

function disclosureLines(report: Report, words: Words, width: number): string {
  const rows = report.disclosures.map((disclosure, index) => {
    const text = disclosureWords(disclosure, words);
    const sure = disclosure.outcome === "shown" ? "" : `${words("check", "learns.cannotTell")}: `;
    const seenBy = disclosure.observers.map((observer) => words("observers", `${observer}.short`)).join(", ");
    const narrows = disclosure.narrowsTo ? [words("check", `learns.narrows.${disclosure.narrowsTo}`)] : [];
    return [
      String(index + 1),
      [
        `${sure}${text.title}`,
        text.why ?? text.what,
        ...narrows,
        `${words("check", "learns.seenBy")}: ${seenBy}`,
        `${words("check", "learns.can")}: ${text.can}`,
        `${words("check", "learns.costs")}: ${text.cost}`,
      ].join("\n"),
    ];
  });
  const title = words("check", "learns.title");
  return rows.length === 0
    ? `${title}\n${words("check", "learns.empty")}\n`
    : `${title}\n${table(rows, width)}`;
}

function optionLines(options: readonly OptionResult[], words: Words, width: number): string {
  const rows = options.flatMap(({ option, availability, hides, adds }) => {
    const title = words("options", `${option}.title`);
    if (availability.status === "not-needed") return [];
    if (availability.status === "not-available") {
      const reason = words("options", `${option}.reasons.${availability.reason}`, availability.params);
      return [["–", `${title}\n${words("check", "options.notAvailable")}: ${reason}`]];
    }
    const counts = [words("check", "options.hides", { count: hides.length })];
    if (adds.length > 0) counts.push(words("check", "options.adds", { count: adds.length }));
    const cautions = availability.cautions.map((caution) =>
      words("options", `${option}.cautions.${caution}`),
    );
    const cost = `${words("check", "options.cost")}: ${words("options", `${option}.cost`)}`;
    return [
      [
        "+",
        [`${title} (${counts.join(", ")})`, words("options", `${option}.summary`), cost, ...cautions].join(
          "\n",
        ),
      ],
    ];
  });
  return `${words("check", "options.title")}\n${table(rows, width)}`;
}

/** Two columns with rules between rows; the second is wrapped to the width. */
function table(rows: readonly (readonly string[])[], width: number): string {
  const first = Math.max(1, ...rows.map(([mark]) => mark?.length ?? 0));
  const rest = width - first - 5;
  const line = `+${"-".repeat(first + 2)}+${"-".repeat(rest + 1)}`;
  const body = rows.map(([mark = "", text = ""]) =>
    text
      .split("\n")
      .flatMap((paragraph, index) => wrap(paragraph, rest, index === 0 ? "" : "  "))
      .map((part, index) => `| ${(index === 0 ? mark : "").padEnd(first)} | ${part}`)
      .join("\n"),
  );
  return `${[line, ...body.flatMap((row) => [row, line])].join("\n")}\n`;
}

function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let current = indent;
  for (const word of text.split(/\s+/)) {
    const joined = current.trim() === "" ? `${indent}${word}` : `${current} ${word}`;
    if (joined.length > width && current.trim() !== "") {
      lines.push(current);
      current = `${indent}${word}`;
    } else current = joined;
  }
  return [...lines, current];
}
