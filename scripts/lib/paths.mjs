// Where things are. Like everything in this folder it runs on Node 20 and before anything is installed, so it imports
// nothing but Node.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A path inside the project. */
export const inRoot = (...parts) => join(root, ...parts);

/** Marks and locks of these scripts. Ignored by git, and safe to delete. */
export const cacheFolder = inRoot(".cache");

/** The first Node version that Plainview runs on: the major version of the `node` package in package.json. */
const neededMajor = 24;

/**
 * The program file of the Node that Plainview runs on: the pinned one from node_modules, else the one that runs this
 * script if it is new enough.
 * @returns {string | undefined}
 */
export function nodeProgram() {
  const pinned = inRoot("node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(pinned)) return pinned;
  return Number(process.versions.node.split(".")[0]) >= neededMajor ? process.execPath : undefined;
}
