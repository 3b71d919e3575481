import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

/** One file of the page, held in memory. */
export type StaticFile = { contentType: string; body: Buffer };

/** The whole of what can be asked for: URL path (as the browser writes it) to file. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".gz": "application/gzip",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * Reads every file of the built page once. Requests are answered from this list by exact match: no path is ever made
 * from a URL, so there is nothing to climb out of, and a rebuild while the app is open cannot mix two versions.
 * Links, hidden files and kinds of file that a page has no use for (source maps, say) are left out.
 * `/` is the same as `/index.html`.
 * @throws when the folder or its index.html is missing: the app is not built
 */
export function loadStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  addFolder(files, folder, "");
  const index = files.get("/index.html");
  if (index === undefined)
    throw new Error(`No index.html in ${folder}: build the app first (npm run build).`);
  files.set("/", index);
  return files;
}

function addFolder(files: Map<string, StaticFile>, folder: string, urlPath: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const url = `${urlPath}/${encodeURIComponent(entry.name)}`;
    if (entry.isDirectory()) addFolder(files, path, url);
    if (!entry.isFile()) continue;
    const contentType = contentTypes[extname(entry.name).toLowerCase()];
    if (contentType !== undefined) files.set(url, { contentType, body: readFileSync(path) });
  }
}
