import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { flushFolder } from "../vault/files.ts";

/** The new log while it is made. */
export const temporaryPath = (path: string) => `${path}.salvage`;
/** The new log once it is whole and only has to be put in place. */
const finishedPath = (path: string) => `${path}.salvaged`;

/**
 * Puts the finished new log in the place of the damaged one and returns the name that that has now. Should the program end
 * in the middle, `finishSalvage` does the rest.
 */
export function putInPlace(path: string, temporary: string): string {
  renameSync(temporary, finishedPath(path));
  flushFolder(dirname(path));
  const kept = setAside(path);
  renameSync(finishedPath(path), path);
  flushFolder(dirname(path));
  return kept;
}

/** Ends what was interrupted: a finished new log is there, in its place or not yet. */
export function finishSalvage(path: string): void {
  if (!existsSync(finishedPath(path))) return;
  if (existsSync(path)) setAside(path);
  renameSync(finishedPath(path), path);
  flushFolder(dirname(path));
}

/** Names of the damaged files kept, in order. */
export function keptDamaged(path: string): string[] {
  const start = `${basename(path)}.damaged-`;
  const numberOf = (name: string) => Number(name.slice(start.length));
  return names(path)
    .filter((name) => name.startsWith(start) && Number.isInteger(numberOf(name)))
    .sort((a, b) => numberOf(a) - numberOf(b));
}

export function removeDamaged(path: string): void {
  const start = `${basename(path)}.damaged-`;
  for (const name of names(path)) if (name.startsWith(start)) rmSync(join(dirname(path), name));
  flushFolder(dirname(path));
}

/** A database with its write-ahead log and copies. */
export function removeFilesOf(path: string): void {
  const name = basename(path);
  const isOf = (other: string) =>
    other === name || other.startsWith(`${name}-`) || other.startsWith(`${name}.`);
  for (const other of names(path)) if (isOf(other)) rmSync(join(dirname(path), other), { force: true });
}

function setAside(path: string): string {
  const last = Number(keptDamaged(path).at(-1)?.split("-").at(-1) ?? 0);
  const kept = `${path}.damaged-${last + 1}`;
  renameSync(path, kept);
  // Changes that never reached the file belong with it, and must not meet the new one.
  if (existsSync(`${path}-wal`)) renameSync(`${path}-wal`, `${kept}-wal`);
  return kept;
}

function names(path: string): string[] {
  return existsSync(dirname(path)) ? readdirSync(dirname(path)) : [];
}
