import { readFileSync, writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import { expect } from "vitest";
import { run } from "../src-main/cli/run.ts";

/** The parts of `plainview check --json` that do not depend on the language. See docs/command-line.md. */
export interface Projection {
  disclosures: Record<string, unknown>[];
  mailCover: unknown;
  options: Record<string, unknown>[];
  summary: unknown;
}

interface JsonReport {
  disclosures: Record<string, unknown>[];
  mailCover: unknown;
  options: Record<string, unknown>[];
  summary: unknown;
}

/** What the command line, run in this process, says about the mailpiece in a file. */
export async function projectionOf(file: string): Promise<Projection> {
  let out = "";
  const code = await run(["check", file, "--json"], {
    stdin: Readable.from([]),
    out: (text) => {
      out += text;
    },
    err: (text) => expect.unreachable(text),
    columns: 80,
    environment: {},
  });
  expect(code).toBe(0);
  const report: JsonReport = JSON.parse(out);
  return {
    disclosures: report.disclosures.map((disclosure) =>
      pick(disclosure, "id", "outcome", "narrowsTo", "severity", "observers", "where", "params", "facts"),
    ),
    mailCover: report.mailCover,
    options: report.options.map((option) =>
      pick(option, "option", "status", "reason", "cautions", "hides", "adds"),
    ),
    summary: report.summary,
  };
}

/**
 * Compares with the expected file; a difference fails and is shown. With UPDATE_EXPECTED=1 the file is written
 * instead: read the difference in git as a careful reader would before you commit it.
 */
export function compareWithFile(found: unknown, file: string): void {
  if (process.env.UPDATE_EXPECTED === "1") {
    writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  const expected: unknown = JSON.parse(readFileSync(file, "utf8"));
  expect(found).toStrictEqual(expected);
}

function pick(from: Record<string, unknown>, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(from, key) ? [[key, from[key]]] : [])));
}
