import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { cacheFolder } from "./paths.mjs";
import { say } from "./say.mjs";

/**
 * Does some work while no other script of this project does, so that two starts at once neither install nor build over
 * each other. The lock of a script that was killed does not count.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(work) {
  const path = join(cacheFolder, "start.lock");
  mkdirSync(cacheFolder, { recursive: true });
  let said = false;
  while (!take(path)) {
    if (!said) say("waitingForOther");
    said = true;
    await delay(250);
  }
  const release = () => rmSync(path, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  if (!isRunning(holder(path))) rmSync(path, { force: true });
  return false;
}

/** The process in the file; 0 when it has just gone, or has not been written yet. */
function holder(path) {
  try {
    const text = readFileSync(path, "utf8");
    return text === "" ? process.pid : Number(text);
  } catch {
    return 0;
  }
}

function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
