import { parseArgs } from "node:util";
import { evaluateOptions } from "../../src-core/options/evaluate.ts";
import { analyse } from "../../src-core/report/analyse.ts";
import { readInput, type Streams } from "./read-input.ts";
import { readPiece } from "./read-piece.ts";
import { reportJson } from "./report-json.ts";
import { reportText } from "./report-text.ts";
import { printable, printableJson } from "./terminal.ts";
import { languageOfEnvironment, languageOfTag, makeWords, type Words } from "./words.ts";

/** What the program returns to the shell; documented in the help text and in docs/command-line.md. */
export const exitCodes = {
  ok: 0,
  internal: 1,
  usage: 2,
  unreadable: 3,
  notAMailpiece: 4,
} as const;

/**
 * The command line: `check FILE|-`. Writes only to the given streams and returns the exit code. Reads the file
 * named and nothing else; never touches the data folder.
 */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const parsed = parse(args);
  const asked = parsed?.lang === undefined ? undefined : languageOfTag(parsed.lang);
  const words = makeWords(asked ?? languageOfEnvironment(streams.environment));
  if (parsed?.help) {
    streams.out(`${words("cli", "usage")}\n`);
    return exitCodes.ok;
  }
  const [command, file, ...rest] = parsed?.positionals ?? [];
  const understood =
    parsed !== undefined && (parsed.lang === undefined || asked !== undefined) && command === "check";
  if (!understood || file === undefined || rest.length > 0) {
    streams.err(`${words("cli", "error.usage")}\n\n${words("cli", "usage")}\n`);
    return exitCodes.usage;
  }
  return check(file, parsed.json, streams, words);
}

async function check(file: string, json: boolean, streams: Streams, words: Words): Promise<number> {
  const name = file === "-" ? words("cli", "standardInput") : words("cli", "fileName", { file });
  const refuse = (code: string, params: Readonly<Record<string, string>>) => {
    // Names of files and fields are the input's, and an error is one line.
    const text = words("cli", `error.${code}`, { name, ...params }).replace(/\s+/g, " ");
    streams.err(`${printable(text)}\n`);
  };
  const input = await readInput(file, streams);
  if (!input.ok) {
    refuse(input.error.code, { limit: input.error.limit ?? "" });
    return exitCodes.unreadable;
  }
  const piece = readPiece(input.value);
  if (!piece.ok) {
    refuse(piece.error.code, piece.error.params);
    return exitCodes.notAMailpiece;
  }
  const report = analyse(piece.value);
  const options = evaluateOptions(piece.value, analyse);
  streams.out(
    json
      ? `${printableJson(JSON.stringify(reportJson(report, options, words), null, 2))}\n`
      : reportText(report, options, words, streams.columns),
  );
  return exitCodes.ok;
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        lang: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return { ...values, positionals };
  } catch {
    return undefined;
  }
}
