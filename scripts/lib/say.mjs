import { readFileSync } from "node:fs";
import { inRoot } from "./paths.mjs";

/** The same rule as `systemLanguage` in src-main/web/texts.ts, which cannot be imported before it is built. */
export function terminalLanguage(env = process.env) {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^es\b|^es_/i.test(locale) ? "es" : "en";
}

let texts;

/**
 * A line of resources/locales/<language>/start.json with its `{{parameters}}` filled in.
 * @param {string} key
 * @param {Record<string, string>} [params]
 */
export function text(key, params = {}) {
  texts ??= JSON.parse(
    readFileSync(inRoot("resources", "locales", terminalLanguage(), "start.json"), "utf8"),
  );
  if (!Object.hasOwn(texts, key)) throw new Error(`No text "${key}" in start.json`);
  return texts[key].replace(/\{\{(\w+)\}\}/g, (whole, name) => params[name] ?? whole);
}

/** Prints such a line. */
export function say(key, params) {
  console.log(text(key, params));
}

/** A failure with a line for the person who started the program; the script prints it and ends with code 1. */
export class StartError extends Error {
  constructor(key, params) {
    super(text(key, params));
    this.name = "StartError";
  }
}

/**
 * Runs a script: ends the process with the exit code that `main` returns, or prints a `StartError` and ends with 1.
 * Any other error is a bug and keeps its stack.
 * @param {() => Promise<number>} main
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
