import { randomUUID } from "node:crypto";
import {
  constants,
  copyFileSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { uptime } from "node:os";
import { join } from "node:path";
import { kill } from "node:process";
import { z } from "zod";
import type { ErrorCode } from "../../src-core/contract/errors.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { storageCodeOrThrow } from "../db/storage-error.ts";
import { makeFolder, writeFileAtomic } from "../vault/files.ts";
import { keepMemoryOutOfCoreDumps } from "./core-dumps.ts";

const infoSchema = z.strictObject({
  pid: z.int().min(1),
  host: z.enum(["electron", "browser"]),
  /** Milliseconds since 1970 at which the host started. */
  startedAt: z.int(),
  /** Written by the browser host once it listens. */
  port: z.int().min(1).max(65_535).optional(),
  /** Lets a second start of the browser host ask the first to open its window. */
  controlSecret: z.string().max(200).optional(),
});
const fileSchema = z.strictObject({ ...infoSchema.shape, claim: z.uuid() });

export type InstanceInfo = z.output<typeof infoSchema>;

export interface Instance {
  /** Adds or changes what other starts can read. */
  update(change: Pick<InstanceInfo, "port" | "controlSecret">): void;
  /** Gives the folder free. Safe to call twice. */
  release(): void;
}

export type InstanceError =
  | { code: "already-running"; info: InstanceInfo }
  | { code: Exclude<ErrorCode, "already-running"> };

/** Facts about this machine, handed in by tests. */
export interface Machine {
  isRunning(pid: number): boolean;
  /** Milliseconds since 1970 at which the machine started. */
  bootedAt(): number;
}

const thisMachine: Machine = {
  isRunning(pid) {
    try {
      kill(pid, 0);
      return true;
    } catch (error) {
      // EPERM: it runs, as another user.
      return error instanceof Error && "code" in error && error.code === "EPERM";
    }
  },
  bootedAt: () => Date.now() - uptime() * 1000,
};

/** Room for a clock that was set right after the start. */
const clockToleranceMs = 10 * 60_000;

/**
 * Claims a data folder for this program by making `instance.json` in it. When another running host has it, returns
 * what that one wrote, so that a second start can bring up the first one's window. A claim whose program is gone is
 * taken over. (The log itself is opened with an exclusive lock, which holds even if two claims were ever to race.)
 */
export function acquireInstance(
  dataFolder: string,
  info: InstanceInfo,
  machine: Machine = thisMachine,
): Result<Instance, InstanceError> {
  const path = join(dataFolder, "instance.json");
  const own = { ...infoSchema.parse(info), claim: randomUUID() };
  try {
    makeFolder(dataFolder);
    // The second try follows the removal of a stale claim; a third, a claim released in between.
    for (let attempt = 0; attempt < 3; attempt++) {
      if (claim(path, own)) {
        // From now on this program may hold a key.
        keepMemoryOutOfCoreDumps();
        return ok(createInstance(path, own));
      }
      const other = read(path);
      if (other && isLive(other, machine)) {
        const { claim: _, ...shown } = other;
        return err({ code: "already-running", info: shown });
      }
      removeStale(path, other?.claim);
    }
    return err({ code: "storage-failed" });
  } catch (error) {
    const code = storageCodeOrThrow(error);
    return err({ code: code === "already-running" ? "storage-failed" : code });
  }
}

type Claim = z.output<typeof fileSchema>;

/** Makes the file complete in one step, and only if there is none. */
function claim(path: string, own: Claim): boolean {
  const draft = `${path}.${own.claim}`;
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600, flag: "wx" });
  try {
    putIfAbsent(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Gives a file a second name, or throws EEXIST. USB sticks (FAT) have no links: there it is copied. */
function putIfAbsent(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Removes a stale claim by way of a rename, so that of two programs that try, one cannot remove the other's new one. */
function removeStale(path: string, staleClaim: string | undefined): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // Another start removed it first.
  }
  try {
    if (read(aside)?.claim !== staleClaim) putIfAbsent(aside, path);
  } finally {
    unlinkSync(aside);
  }
}

function createInstance(path: string, own: Claim): Instance {
  let current = own;
  let held = true;
  const isOurs = () => held && read(path)?.claim === own.claim;
  return {
    update(change) {
      current = { ...current, ...change };
      if (isOurs()) writeFileAtomic(path, JSON.stringify(current));
    },
    release() {
      if (isOurs()) rmSync(path, { force: true });
      held = false;
    },
  };
}

function isLive(other: Claim, machine: Machine): boolean {
  // After a restart of the machine its number may belong to any program.
  if (other.startedAt < machine.bootedAt() - clockToleranceMs) return false;
  return machine.isRunning(other.pid);
}

/** Undefined when there is none, or nothing that could be a claim of ours. */
function read(path: string): Claim | undefined {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
