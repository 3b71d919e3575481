import { availableParallelism, cpus, loadavg, release, type } from "node:os";
import { parseArgs } from "node:util";
import packageJson from "../package.json" with { type: "json" };
import { measureAddressAccuracy } from "./address-accuracy.ts";
import { measureAnalysis } from "./analysis.ts";
import { measureBundle } from "./bundle.ts";
import { measureIdentifiers } from "./identifier-accuracy.ts";
import { measureImport } from "./import.ts";
import { measureLog } from "./log.ts";
import { measurePacket } from "./packet.ts";
import { measurePlanner } from "./planner.ts";
import { isGap, isMet, type Line, ratioOf, type Section, sections } from "./row.ts";
import { measureStart } from "./start.ts";
import { tableOf } from "./table.ts";

// `npm run bench`: measures the app beside a peer or a limit, in the same run, and prints one table.

const usage = `npm run bench -- [--only ${sections.join(",")}] [--large] [--json]`;

/** With more than this, the long tails (p95, p99) are those of waiting for a core. */
const busyLoad = 0.5;

const work: Record<Section, (options: { large: boolean }) => Promise<readonly Line[]>> = {
  analysis: measureAnalysis,
  planner: measurePlanner,
  log: measureLog,
  import: measureImport,
  packet: measurePacket,
  start: measureStart,
  bundle: measureBundle,
  identifiers: measureIdentifiers,
  address: measureAddressAccuracy,
};

/** What was asked for, or undefined when it cannot be understood. */
function readOptions():
  | { chosen: readonly Section[]; large: boolean; json: boolean; help: boolean }
  | undefined {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: "string", default: sections.join(",") },
        /** The log with 1,000,000 entries as well: some ten minutes more. */
        large: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const names = values.only.split(",").map((name) => name.trim());
    const chosen = sections.filter((section) => names.includes(section));
    if (chosen.length === 0 || chosen.length !== new Set(names).size) return undefined;
    return { chosen, large: values.large, json: values.json, help: values.help };
  } catch {
    return undefined;
  }
}

/** What the figures depend on besides the app. */
function surroundings() {
  const [loadBefore = 0] = loadavg();
  return {
    version: packageJson.version,
    node: process.versions.node,
    system: `${type()} ${release()} ${process.arch}`,
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    /** Programs that wanted a core, on average over the minute before. */
    loadBefore,
  };
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined || options.help) {
    console.error(usage);
    return options === undefined ? 1 : 0;
  }
  const around = surroundings();
  const started = performance.now();
  const results: [Section, readonly Line[]][] = [];
  for (const section of options.chosen) {
    console.error(`Measuring: ${section} …`);
    results.push([section, await work[section](options)]);
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  if (options.json) console.log(jsonOf({ ...around, seconds }, results));
  else {
    console.log(
      `Plainview ${around.version}, Node ${around.node}, ${around.system}, ${around.cores} × ${around.processor}`,
    );
    console.log(`Load before the run: ${around.loadBefore.toFixed(2)}. The run took ${seconds} s.`);
    if (around.loadBefore > busyLoad)
      console.log("Other programs were busy: trust the ratios, not the times.");
    console.log();
    console.log(tableOf(results));
  }
  return 0;
}

function jsonOf(around: object, results: readonly (readonly [Section, readonly Line[]])[]): string {
  const rows = results.flatMap(([section, lines]) =>
    lines.map((line) =>
      isGap(line) ? { section, ...line } : { section, ...line, ratio: ratioOf(line), met: isMet(line) },
    ),
  );
  return JSON.stringify({ ...around, rows }, null, 2);
}

process.exit(await main());
