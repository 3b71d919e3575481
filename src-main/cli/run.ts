import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { address } from "./commands/address.ts";
import { check } from "./commands/check.ts";
import { type Command, exitCodes } from "./commands/command.ts";
import { find } from "./commands/find.ts";
import { imb } from "./commands/imb.ts";
import { print, printOptions } from "./commands/print.ts";
import { tracking } from "./commands/tracking.ts";
import type { Streams } from "./read-input.ts";
import { languageOfEnvironment, languageOfTag, makeWords } from "./words.ts";

/** Every command, by the word that calls it. */
const commands: Readonly<Record<string, Command>> = { address, check, find, imb, print, tracking };
/** Options that single commands have beside those of all. */
const ownOptions: Readonly<Record<string, ParseArgsOptionsConfig>> = { print: printOptions };

/**
 * The command line. Writes to the given streams, and where a command is told so to the file named; returns the exit
 * code. Reads the file named and nothing else; never touches the data folder.
 */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const parsed = parse(args);
  const asked = parsed?.lang === undefined ? undefined : languageOfTag(parsed.lang);
  const words = makeWords(asked ?? languageOfEnvironment(streams.environment));
  if (parsed?.help) {
    streams.out(`${words("cli", "usage")}\n`);
    return exitCodes.ok;
  }
  const [name = "", ...positionals] = parsed?.positionals ?? [];
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const isLanguageKnown = parsed?.lang === undefined || asked !== undefined;
  const code =
    command && isLanguageKnown
      ? await command({
          positionals,
          json: parsed?.json ?? false,
          options: parsed?.own ?? {},
          streams,
          words,
        })
      : undefined;
  if (code !== undefined) return code;
  streams.err(`${words("cli", "error.usage")}\n\n${words("cli", "usage")}\n`);
  return exitCodes.usage;
}

const commonOptions = {
  json: { type: "boolean", default: false },
  lang: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

function parse(args: readonly string[]) {
  try {
    const own = ownOptions[commandIn(args)] ?? {};
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...own, ...commonOptions },
    });
    const ownValues = Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        Object.hasOwn(own, name) && (typeof value === "string" || typeof value === "boolean")
          ? [[name, value] as const]
          : [],
      ),
    );
    const { json, lang, help } = values;
    return {
      json: json === true,
      help: help === true,
      lang: typeof lang === "string" ? lang : undefined,
      own: ownValues,
      positionals,
    };
  } catch {
    return undefined;
  }
}

/** The first word that is no option: it says which options there are. */
function commandIn(args: readonly string[]): string {
  return args.find((arg, index) => !arg.startsWith("-") && args[index - 1] !== "--lang") ?? "";
}
