import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { type Graph, graphOf } from "./module-graph.ts";
import type { Line, Row } from "./row.ts";

const root = join(import.meta.dirname, "..");
const pageFolder = join(root, "out", "renderer");
const goalBytes = 350_000;

/** The built page: what must be there before it shows, and what is fetched when it is needed. */
export async function measureBundle(): Promise<readonly Line[]> {
  const graph = builtPage();
  const before = gzipOf(["index.html", ...graph.eager]);
  const parts = [...graph.lazy]
    .map(
      ([start, files]): Row => ({
        measure: `later: ${posix.basename(start)}`,
        value: gzipOf(files),
        unit: "bytes",
      }),
    )
    .sort((a, b) => b.value - a.value);
  const later = new Set([...graph.lazy.values()].flatMap((files) => [...files]));
  return [
    {
      measure: `page before its lazy parts (${graph.eager.size + 1} files), gzip`,
      value: before,
      unit: "bytes",
      peer: { name: "an empty React page", value: await emptyReactPage() },
      goal: goalBytes,
    },
    { measure: `later, all files together (${later.size})`, value: gzipOf(later), unit: "bytes" },
    ...parts,
    ...unnamed(graph),
  ];
}

/** What the built page loads. */
export function builtPage(): Graph {
  const read = (path: string) => readFileSync(join(pageFolder, path), "utf8");
  return graphOf(read("index.html"), read);
}

/** Files of the built page, each packed by itself as a server would send it. */
export function gzipOf(paths: Iterable<string>): number {
  let bytes = 0;
  for (const path of paths) bytes += gzipSync(readFileSync(join(pageFolder, path))).length;
  return bytes;
}

/** Files that no import names, such as workers and language data: listed, so that nothing is left out. */
function unnamed(graph: Graph): readonly Row[] {
  const named = new Set([
    "index.html",
    ...graph.eager,
    ...[...graph.lazy.values()].flatMap((part) => [...part]),
  ]);
  const others = readdirSync(pageFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(pageFolder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !named.has(path));
  if (others.length === 0) return [];
  return [{ measure: `not named by any import (${others.length})`, value: gzipOf(others), unit: "bytes" }];
}

async function emptyReactPage(): Promise<number> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: true,
      target: "chrome140",
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(import.meta.dirname, "empty-page.ts") },
    },
  });
  if (!("output" in built)) throw new Error("the empty page was not built once");
  return built.output.reduce(
    (sum, file) => sum + gzipSync(file.type === "chunk" ? file.code : file.source).length,
    0,
  );
}
