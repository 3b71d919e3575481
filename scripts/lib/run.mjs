import { spawn } from "node:child_process";
import { root } from "./paths.mjs";

/**
 * @typedef {object} Ended
 * @property {number} code exit code; 1 when the program could not be started or was killed
 * @property {boolean} timedOut
 * @property {string} output what it printed, when that was kept
 */

/**
 * Runs a program in the project folder until it ends.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, timeoutMs?: number, shell?: boolean }} [options]
 *   `show` lets it print to the terminal; otherwise what it prints is kept and returned
 * @returns {Promise<Ended>}
 */
export function runToEnd(program, args, { env = process.env, show = false, timeoutMs, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      shell,
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let timedOut = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (part) => {
        output += part;
      });
    }
    const timer =
      timeoutMs &&
      setTimeout(() => {
        timedOut = true;
        child.kill("SIGKILL");
      }, timeoutMs);
    child.once("error", (error) => end(1, `${output}${error.message}\n`));
    child.once("close", (code) => end(code ?? 1, output));
    function end(code, printed) {
      clearTimeout(timer);
      resolve({ code, timedOut, output: printed });
    }
  });
}

/**
 * Runs a program in the foreground: it has the terminal, gets the signals that this script gets, and notices through
 * its IPC channel (`ipc`) when this script is gone, even if it was killed.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, ipc?: boolean }} [options]
 * @returns {Promise<{ code: number, asked: boolean }>} its exit code (128 and more: ended by a signal; 127: not
 *   started), and whether a signal asked for the end
 */
export function runInForeground(program, args, { env = process.env, ipc = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: ["inherit", "inherit", "inherit", ...(ipc ? ["ipc"] : [])],
    });
    let asked = false;
    const passOn = (signal) => {
      asked = true;
      // On Windows `kill` would end it on the spot. The terminal has told it already, and the channel says it again.
      if (process.platform !== "win32") child.kill(signal);
      else if (child.connected) child.disconnect();
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, passOn);
    // npm passes a signal on to the shell between us only, which ends without a word. Then we have a new parent.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent) passOn("SIGTERM");
    }, 1_000);
    child.once("error", () => end(127));
    child.once("exit", (code, signal) => end(code ?? (signal === null ? 1 : 128)));
    function end(code) {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, passOn);
      resolve({ code, asked });
    }
  });
}
