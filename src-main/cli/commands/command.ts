import type { Readable } from "node:stream";
import { readInput, type Streams } from "../read-input.ts";
import { printable, printableJson } from "../terminal.ts";
import type { Words } from "../words.ts";

/** What the program returns to the shell; documented in the help text and in docs/command-line.md. */
export const exitCodes = {
  ok: 0,
  internal: 1,
  usage: 2,
  unreadable: 3,
  notAMailpiece: 4,
  notWritten: 5,
} as const;

/** The options of one command by name: a string, or true for one without a value. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** What a command gets to work with. */
export interface Call {
  /** What stands after the command: a file or "-", and for some commands a word before it. */
  positionals: readonly string[];
  json: boolean;
  /** Those that only this command has. */
  options: Options;
  streams: Streams;
  words: Words;
}

/** One command of the program: returns the exit code, or undefined for arguments that it does not understand. */
export type Command = (call: Call) => Promise<number | undefined>;

/** Prints why an input was refused: one line, free of control characters. */
export function refuse(
  { streams, words }: Call,
  code: string,
  params: Readonly<Record<string, string>>,
): void {
  const text = words("cli", `error.${code}`, params).replace(/\s+/g, " ");
  streams.err(`${printable(text)}\n`);
}

/** How an input is called in messages. */
export function inputName({ words }: Call, file: string): string {
  return file === "-" ? words("cli", "standardInput") : words("cli", "fileName", { file });
}

/** The text of a file or of standard input; says why and returns undefined when it cannot be read. */
export async function inputText(call: Call, file: string): Promise<string | undefined> {
  const input = await readInput(file, call.streams);
  if (input.ok) return input.value;
  refuse(call, input.error.code, { name: inputName(call, file), limit: input.error.limit ?? "" });
  return undefined;
}

/**
 * A command that reads one item a line from standard input and prints one JSON object a line as it goes, so that
 * it can stand in a pipe of any length. A line may hold line breaks written as `\n`.
 */
export function lineCommand(toJson: (line: string) => unknown): Command {
  return async ({ positionals, streams }) => {
    if (positionals.length > 1 || (positionals[0] ?? "-") !== "-") return undefined;
    for await (const line of linesOf(streams.stdin)) {
      if (line === "") continue;
      streams.out(`${printableJson(JSON.stringify(toJson(line.replaceAll("\\n", "\n"))))}\n`);
    }
    return exitCodes.ok;
  };
}

/** Longest line taken whole; a longer one is cut there, so that a stream without line breaks cannot fill memory. */
const longestLine = 1_000_000;

async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(Buffer.from(chunk), { stream: true })).split(/\r?\n/);
    rest = (lines.pop() ?? "").slice(0, longestLine);
    yield* lines;
  }
  if (rest !== "") yield rest;
}
