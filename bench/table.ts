import { isGap, isMet, type Line, type Row, ratioOf, type Section, type Unit, wantsMore } from "./row.ts";

const heads = ["measure", "result", "peer or limit", "ratio", "goal", "met"] as const;
/** Numbers are read from their right end. */
const rightAligned = new Set([1, 3, 4]);

/** One aligned table of all sections, as text. */
export function tableOf(results: readonly (readonly [Section, readonly Line[]])[]): string {
  const groups = results.map(([section, lines]) => ({ section, cells: lines.map(cellsOf) }));
  const all = [heads, ...groups.flatMap(({ cells }) => cells)];
  const widths = heads.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        rightAligned.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const rule = "-".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [
    lineOf(heads),
    ...groups.flatMap(({ section, cells }) => [
      `${`-- ${section} `.padEnd(rule.length, "-")}`,
      ...cells.map(lineOf),
    ]),
    rule,
  ].join("\n");
}

function cellsOf(line: Line): readonly string[] {
  if (isGap(line)) return [line.measure, "not measured", line.missing, "", "", ""];
  return [
    line.measure,
    format(line.value, line.unit),
    line.peer ? `${line.peer.name}: ${format(line.peer.value, line.unit)}` : "",
    formatRatio(ratioOf(line)),
    goalOf(line),
    metOf(line),
  ];
}

function goalOf(row: Row): string {
  const { goal, ratioGoal, unit } = row;
  const goals: string[] = [];
  if (goal !== undefined) goals.push(`${wantsMore(row) ? "≥" : "≤"} ${format(goal, unit)}`);
  if (ratioGoal !== undefined) goals.push(`≤ ${ratioGoal}×`);
  return goals.join(", ");
}

function metOf(row: Row): string {
  const met = isMet(row);
  return met === undefined ? "" : met ? "yes" : "NO";
}

function formatRatio(ratio: number | undefined): string {
  if (ratio === undefined) return "";
  if (ratio >= 100) return `${Math.round(ratio).toLocaleString("en-US")}×`;
  return `${ratio.toPrecision(ratio < 1 ? 2 : 3)}×`;
}

/** A number with its unit, at a length that people can compare. */
export function format(value: number, unit: Unit): string {
  if (unit === "per-second") return `${Math.round(value).toLocaleString("en-US")}/s`;
  if (unit === "share") return `${(value * 100).toFixed(1)} %`;
  if (unit === "bytes") return value >= 1e6 ? `${short(value / 1e6)} MB` : `${short(value / 1e3)} kB`;
  if (value >= 1000) return `${short(value / 1000)} s`;
  return value < 0.1 ? `${short(value * 1000)} µs` : `${short(value)} ms`;
}

function short(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
