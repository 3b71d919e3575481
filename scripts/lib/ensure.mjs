import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { oneAtATime } from "./lock.mjs";
import { inRoot, nodeProgram } from "./paths.mjs";
import { runToEnd } from "./run.mjs";
import { StartError, say } from "./say.mjs";

const installMark = inRoot("node_modules", ".cache", "plainview-install.json");
const buildMark = inRoot("out", ".build.json");

/** What the build reads. A folder counts with everything in it. */
const buildInputs = [
  "src-core",
  "src-main",
  "src-renderer",
  "resources",
  "electron.vite.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/**
 * Installs the dependencies if node_modules is missing or is not what package-lock.json says for this computer.
 * Needs the network only then. Prints one line before it does, and what npm prints.
 * @throws {StartError}
 */
export async function ensureInstalled() {
  if (!isInstalled()) {
    await oneAtATime(async () => {
      if (!isInstalled()) await install();
    });
  }
  if (nodeProgram() === undefined) throw new StartError("nodeMissing");
}

/**
 * Builds out/ if a file that goes into it changed since the last build, or part of out/ is gone. Call
 * `ensureInstalled` first. Prints one line before it does, and what the build prints only if it fails.
 * @param {{ force?: boolean }} [options] `force` builds in any case
 * @throws {StartError}
 */
export async function ensureBuilt({ force = false } = {}) {
  if (!force && isBuilt(inputsHash())) return;
  await oneAtATime(async () => {
    // Before the build: a file that is saved while it runs makes the next start build again.
    const hash = inputsHash();
    if (force || !isBuilt(hash)) await build(hash);
  });
}

function isInstalled() {
  const mark = readJson(installMark);
  if (mark?.state === installState()) return true;
  // Installed by hand with npm: look at what is there, and remember that it fits.
  if (mark !== undefined || !matchesLock()) return false;
  writeMark(installMark, { state: installState() });
  return true;
}

/** Packages with a program inside differ between systems, so a folder that was copied from another one is stale. */
function installState() {
  const lock = readFileSync(inRoot("package-lock.json"));
  return `${process.platform}-${process.arch}-${createHash("sha256").update(lock).digest("hex")}`;
}

/** Compares the list that npm leaves in node_modules at the very end of an install with package-lock.json. */
function matchesLock() {
  const there = readJson(inRoot("node_modules", ".package-lock.json"))?.packages;
  const wanted = readJson(inRoot("package-lock.json"))?.packages;
  if (there === undefined || wanted === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    // Optional ones are for other systems, mostly.
    if (there[path] === undefined) return entry.optional === true;
    return there[path].version === entry.version && existsSync(inRoot(...path.split("/")));
  });
}

async function install() {
  say("installing");
  const [program, ...start] = npmCommand();
  // `ci` replaces node_modules. On Windows that fails while this script runs on the Node inside it.
  const runsFromInside =
    process.platform === "win32" && process.execPath.startsWith(inRoot("node_modules") + sep);
  const command = runsFromInside ? ["install", "--no-save"] : ["ci"];
  const ended = await runToEnd(
    program,
    [...start, ...command, "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      show: true,
      shell: program === "npm" && process.platform === "win32",
    },
  );
  if (ended.code !== 0) throw new StartError("installFailed");
  writeMark(installMark, { state: installState() });
}

/** The npm that runs this script, on the Node it was started with; else the one on the path. */
function npmCommand() {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  if (npm === undefined || !/npm-cli\.c?js$/.test(npm)) return ["npm"];
  const outside = [node, process.execPath].find((each) => each && !each.startsWith(inRoot("node_modules")));
  return [outside ?? process.execPath, npm];
}

async function build(hash) {
  say("building");
  const electronVite = inRoot("node_modules", "electron-vite", "bin", "electron-vite.js");
  const ended = await runToEnd(nodeProgram(), [electronVite, "build"]);
  if (ended.code !== 0) {
    console.error(ended.output);
    throw new StartError("buildFailed");
  }
  writeMark(buildMark, { hash, outputs: filesIn(inRoot("out")) });
}

function isBuilt(hash) {
  const mark = readJson(buildMark);
  return mark?.hash === hash && mark.outputs.every((path) => existsSync(inRoot("out", path)));
}

/** Contents, not times: a checkout or a copy changes times and nothing else. */
function inputsHash() {
  const hash = createHash("sha256");
  for (const input of buildInputs) {
    for (const path of filesIn(inRoot(input))) {
      if (/\.test\.tsx?$/.test(path)) continue;
      const content = readFileSync(join(inRoot(input), path));
      hash.update(`${input}/${path}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

/** Every file of a folder, sorted, without hidden ones; "" stands for a path that is a file itself. */
function filesIn(path, inside = "") {
  let entries;
  try {
    entries = readdirSync(join(path, inside), { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOTDIR") return [""];
    throw error;
  }
  return entries
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => {
      const name = inside === "" ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path, name) : [name];
    })
    .sort();
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function writeMark(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value)}\n`);
}
