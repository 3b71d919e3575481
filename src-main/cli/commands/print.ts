import { open } from "node:fs/promises";
import { type PrintProblem, printProblems } from "../../../src-core/print/problems.ts";
import {
  feeds,
  labelSheets,
  type PrintDocument,
  papers,
  printDocumentSchema,
} from "../../../src-core/print/types.ts";
import { envelopeIds } from "../../../src-core/reference/envelopes.ts";
import { readPiece } from "../read-piece.ts";
import { printable, printableJson } from "../terminal.ts";
import type { Words } from "../words.ts";
import { type Call, exitCodes, inputName, inputText, type Options, refuse } from "./command.ts";

/** Options of this command, as `parseArgs` takes them. */
export const printOptions = {
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  size: { type: "string" },
  "no-return-address": { type: "boolean" },
  labels: { type: "string" },
  skip: { type: "string" },
  "test-page": { type: "boolean" },
  paper: { type: "string" },
  feed: { type: "string" },
  "long-side-first": { type: "boolean" },
  turned: { type: "boolean" },
  right: { type: "string" },
  up: { type: "string" },
} as const;

/**
 * `print FILE|- -o OUT`: a mailpiece, a run of labels or a test page as PDF. Writes the file named and nothing else, for
 * its owner's eyes; never over a file that is there, unless told so. What could go wrong in print is said on the way.
 */
export async function print(call: Call): Promise<number | undefined> {
  const { options, json, streams, words } = call;
  const { output } = options;
  if (typeof output !== "string" || output === "") return undefined;
  const document = await readDocument(call);
  if (document === undefined || typeof document === "number") return document;
  const { writePdf } = await import("../../pdf/write.ts");
  const { bytes, pages } = await writePdf(document, words.language);
  const failure = await writeOutput(output, bytes, options.force === true);
  if (failure) {
    refuse(call, failure, { name: words("cli", "fileName", { file: output }) });
    return exitCodes.notWritten;
  }
  const problems = printProblems(document).map((problem) => ({ ...problem, words: told(problem, words) }));
  if (json) {
    const report = { format: "plainview-print-1", language: words.language, file: output, pages, problems };
    streams.out(`${printableJson(JSON.stringify(report, null, 2))}\n`);
    return exitCodes.ok;
  }
  for (const problem of problems) streams.err(`${printable(problem.words)}\n`);
  const name = words("cli", "fileName", { file: output });
  streams.out(`${printable(words("cli", "print.written", { name, pages }))}\n`);
  return exitCodes.ok;
}

/** The document asked for; an exit code when it cannot be made, undefined when the arguments make no sense. */
async function readDocument(call: Call): Promise<PrintDocument | number | undefined> {
  const { positionals, options } = call;
  const [file, ...rest] = positionals;
  const isTest = options["test-page"] === true;
  if (rest.length > 0 || isTest !== (file === undefined)) return undefined;
  const wrong = wrongOption(options);
  if (wrong) {
    refuse(call, "wrong-option", wrong);
    return exitCodes.usage;
  }
  if (file === undefined) {
    const size = options.size ?? "env-10";
    const language = call.words.language;
    return printDocumentSchema.parse({ kind: "test-page", printer: printerOf(options), size, language });
  }
  const input = await inputText(call, file);
  if (input === undefined) return exitCodes.unreadable;
  if (options.labels !== undefined) return readLabels(call, file, input);
  const piece = readPiece(input);
  if (!piece.ok) {
    refuse(call, piece.error.code, { name: inputName(call, file), ...piece.error.params });
    return exitCodes.notAMailpiece;
  }
  return printDocumentSchema.parse({
    kind: "mailpiece",
    piece: { ...piece.value, ...given({ size: options.size }) },
    printer: printerOf(options),
    withReturnAddress: options["no-return-address"] !== true,
  });
}

/** Most labels of a run and most characters of one, as the schema has them. */
const most = { labels: 3000, characters: 1000 } as const;

/** Addresses with blank lines between them. */
function readLabels(call: Call, file: string, input: string): PrintDocument | number {
  const labels = input
    .split(/(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/)
    .map((label) => label.trim())
    .filter((label) => label !== "");
  const name = inputName(call, file);
  const long = labels.findIndex((label) => label.length > most.characters);
  if (labels.length === 0) refuse(call, "empty", { name });
  else if (labels.length > most.labels) refuse(call, "too-many-labels", { name, limit: String(most.labels) });
  else if (long >= 0)
    refuse(call, "long-label", { name, number: String(long + 1), limit: String(most.characters) });
  else {
    const skip = numberOf(call.options.skip) ?? 0;
    return printDocumentSchema.parse({ kind: "labels", sheet: call.options.labels, skip, labels });
  }
  return exitCodes.notAMailpiece;
}

/** What a printer's options say; the schema fills in the rest. */
function printerOf(options: Options) {
  return given({
    paper: options.paper,
    feed: options.feed,
    shortSideFirst: options["long-side-first"] !== true,
    turned: options.turned === true,
    offsetRightMm: numberOf(options.right),
    offsetUpMm: numberOf(options.up),
  });
}

/** Without the entries that are not given, for which a schema has defaults. */
function given(entries: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

const choices: readonly (readonly [option: string, values: readonly string[]])[] = [
  ["size", envelopeIds],
  ["labels", labelSheets],
  ["paper", papers],
  ["feed", feeds],
];
const ranges: readonly (readonly [option: string, least: number, most: number])[] = [
  ["right", -30, 30],
  ["up", -30, 30],
  ["skip", 0, 100],
];

/** The first option whose value cannot be, with what it may be. */
function wrongOption(options: Options): { option: string; choices: string } | undefined {
  for (const [option, values] of choices) {
    const value = options[option];
    if (value !== undefined && !values.some((one) => one === value))
      return { option: `--${option}`, choices: values.join(", ") };
  }
  for (const [option, least, largest] of ranges) {
    const value = numberOf(options[option]);
    const isWhole = option !== "skip" || Number.isInteger(value ?? 0);
    if (value !== undefined && !(value >= least && value <= largest && isWhole))
      return { option: `--${option}`, choices: `${least} … ${largest}` };
  }
  return undefined;
}

/** Not a number for text that is none, so that it fails the range. */
function numberOf(value: Options[string]): number | undefined {
  if (value === undefined) return undefined;
  return typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
}

/** Writes a new file that only its owner can read; says why it could not. */
async function writeOutput(
  file: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<"output-exists" | "output-not-written" | undefined> {
  try {
    const handle = await open(file, force ? "w" : "wx", 0o600);
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
    return undefined;
  } catch (fault) {
    const exists = fault instanceof Error && "code" in fault && fault.code === "EEXIST";
    return exists ? "output-exists" : "output-not-written";
  }
}

function told({ problem, params }: PrintProblem, words: Words): string {
  const { part } = params;
  return words("print", `problems.${problem}`, {
    ...params,
    ...(part === undefined ? {} : { part: words("print", `problems.part.${part}`) }),
  });
}
