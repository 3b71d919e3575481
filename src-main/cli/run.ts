import { parseArgs } from "node:util";
import { address } from "./commands/address.ts";
import { check } from "./commands/check.ts";
import { type Command, exitCodes } from "./commands/command.ts";
import { find } from "./commands/find.ts";
import { imb } from "./commands/imb.ts";
import { tracking } from "./commands/tracking.ts";
import type { Streams } from "./read-input.ts";
import { languageOfEnvironment, languageOfTag, makeWords } from "./words.ts";

/** Every command, by the word that calls it. */
const commands: Readonly<Record<string, Command>> = { address, check, find, imb, tracking };

/**
 * The command line. Writes only to the given streams and returns the exit code. Reads the file named and nothing
 * else; never touches the data folder.
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
      ? await command({ positionals, json: parsed?.json ?? false, streams, words })
      : undefined;
  if (code !== undefined) return code;
  streams.err(`${words("cli", "error.usage")}\n\n${words("cli", "usage")}\n`);
  return exitCodes.usage;
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
