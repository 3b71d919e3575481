import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { removeFolder, tempFolder } from "./leftovers.ts";
import type { Line } from "./row.ts";

const rows = 100_000;
/** As the thread of the services is to be started (docs/benchmarks.md): young garbage in three parts of this size. */
const youngMb = 8;
const mostBytes = 250_000_000;
const leastPerSecond = 20_000;

/** How many times the cost of plain SQLite encryption may have. */
const ratioGoal = 1.3;
const runs = 3;

const runSchema = z.object({ ms: z.number(), cpuMs: z.number(), peakBytes: z.number() });

/**
 * A file of 100,000 rows into an encrypted log, beside the same inserts into plain SQLite without any file. Each in a
 * program of its own, which also makes the rows it needs, so that its memory is its own.
 */
export async function measureImport(): Promise<readonly Line[]> {
  const folder = tempFolder();
  const path = join(folder, "log.db");
  const run = (...options: string[]) => {
    const args = [
      `--max-semi-space-size=${youngMb}`,
      join(import.meta.dirname, "import-run.ts"),
      ...[path, String(rows), ...options],
    ];
    try {
      return runSchema.parse(JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })));
    } finally {
      for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
    }
  };
  try {
    const inserts = run("plain", "inserts", "csv");
    const lines = (["csv", "json"] as const).flatMap((format): Line[] => {
      const ours = run("encrypted", "import", format);
      const file = `a ${format.toUpperCase()} file of ${rows.toLocaleString("en-US")} rows`;
      return [
        {
          measure: `importing ${file}`,
          value: (rows * 1000) / ours.ms,
          unit: "per-second",
          peer: { name: "plain SQLite, inserts alone", value: (rows * 1000) / inserts.ms },
          goal: leastPerSecond,
        },
        {
          measure: `most memory of it, ${format.toUpperCase()}`,
          value: ours.peakBytes,
          unit: "bytes",
          peer: { name: "plain SQLite, inserts alone", value: inserts.peakBytes },
          goal: mostBytes,
        },
      ];
    });
    const pairs = Array.from({ length: runs }, () => ({
      plain: run("plain", "import", "csv"),
      encrypted: run("encrypted", "import", "csv"),
    }));
    const least = (which: "plain" | "encrypted") => Math.min(...pairs.map((pair) => pair[which].cpuMs));
    return [
      ...lines,
      {
        measure: "the CSV file, encrypted beside plain, processor time",
        value: least("encrypted"),
        unit: "ms",
        peer: { name: "the same import, plain SQLite", value: least("plain") },
        ratioGoal,
      },
    ];
  } finally {
    removeFolder(folder);
  }
}
