import { findIdentifiers } from "../../../src-core/recognizers/find.ts";
import { kindsThatAreMail } from "../../../src-core/recognizers/index.ts";
import type { Identifier } from "../../../src-core/recognizers/types.ts";
import { borders, type Cell, printable, printableJson, table, wrap } from "../terminal.ts";
import type { Words } from "../words.ts";
import { type Call, exitCodes, inputText } from "./command.ts";

const narrowest = 60;
const widest = 140;

/** `find FILE|-`: the numbers in a text. Shows masks only, so that the output can be kept where the text cannot. */
export async function find(call: Call): Promise<number | undefined> {
  const [file, ...rest] = call.positionals;
  if (file === undefined || rest.length > 0) return undefined;
  const { json, streams, words } = call;
  const text = await inputText(call, file);
  if (text === undefined) return exitCodes.unreadable;
  const found = findIdentifiers(text);
  streams.out(
    json
      ? `${printableJson(JSON.stringify(foundJson(found, words), null, 2))}\n`
      : `${printable(foundLines(found, text, words, streams.columns).join("\n"))}\n`,
  );
  return exitCodes.ok;
}

/** The JSON form, documented in docs/command-line.md. */
function foundJson(found: readonly Identifier[], words: Words) {
  return {
    format: "plainview-find-1",
    language: words.language,
    found: found.map(({ kind, start, end, masked, confidence, evidence, alternatives }) => ({
      kind,
      start,
      end,
      masked,
      confidence,
      evidence,
      ...(alternatives === undefined ? {} : { alternatives }),
      mail: kindsThatAreMail.has(kind),
      words: {
        name: words("identifiers", `${kind}.name`),
        confidence: words("identifiers", `confidence.${confidence}`),
      },
    })),
  };
}

function foundLines(
  found: readonly Identifier[],
  text: string,
  words: Words,
  columns: number,
): readonly string[] {
  const width = Math.min(Math.max(columns, narrowest), widest);
  if (found.length === 0) return wrap(words("cli", "find.nothing"), width);
  const room = width - borders(3);
  const place = Math.max(6, words("cli", "find.line").length);
  const what = Math.floor((room - place) / 2);
  const headings = [
    { heading: words("cli", "find.line"), width: place },
    { heading: words("cli", "find.what"), width: what },
    { heading: words("cli", "find.sure"), width: room - place - what },
  ];
  return table(
    headings,
    found.map((identifier) => row(identifier, text, words)),
  );
}

function row(
  { kind, start, masked, confidence, evidence, alternatives = [] }: Identifier,
  text: string,
  words: Words,
): Cell[] {
  const why = words.list(evidence.map((one) => words("identifiers", `evidence.${one}`)));
  const others = alternatives.map((other) => words("identifiers", `${other}.one`));
  return [
    [String(text.slice(0, start).split("\n").length)],
    [words("identifiers", `${kind}.name`), masked],
    [
      `${words("identifiers", `confidence.${confidence}`)} (${why}).`,
      ...(others.length > 0 ? [words("cli", "find.orElse", { kinds: words.list(others) })] : []),
    ],
  ];
}
