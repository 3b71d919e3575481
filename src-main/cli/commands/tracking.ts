import { readTracking, type TrackingReading } from "../../../src-core/recognizers/carriers.ts";
import { printable } from "../terminal.ts";
import type { Words } from "../words.ts";
import { type Call, exitCodes, inputText, lineCommand } from "./command.ts";

/**
 * `tracking FILE|-`: for each line, which carriers' numbers it can be, with service and check digit. Nothing is looked
 * up anywhere: all of it is read from the number.
 */
export async function tracking(call: Call): Promise<number | undefined> {
  const [file = "-", ...rest] = call.positionals;
  const { json, streams, words } = call;
  if (rest.length > 0) return undefined;
  if (json && file === "-") return lineCommand((line) => lineJson(line, words))(call);
  const text = await inputText(call, file);
  if (text === undefined) return exitCodes.unreadable;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "") continue;
    streams.out(
      json ? `${JSON.stringify(lineJson(line, words))}\n` : `${printable(lineText(line, words))}\n`,
    );
  }
  return exitCodes.ok;
}

/** One line of JSON, documented in docs/command-line.md. */
function lineJson(line: string, words: Words) {
  return {
    text: line,
    readings: readTracking(line).map((reading) => ({ ...reading, words: wordsOf(reading, words) })),
  };
}

function lineText(line: string, words: Words): string {
  const readings = readTracking(line).map((reading) => {
    const { carrier, format, service, country, checkDigit } = wordsOf(reading, words);
    return `  ${[`${carrier}: ${format}`, service, country, checkDigit].filter((part) => part !== undefined).join("; ")}`;
  });
  return [line.trim(), ...(readings.length > 0 ? readings : [`  ${words("cli", "tracking.nobody")}`])].join(
    "\n",
  );
}

function wordsOf(
  { carrier, format, checkDigit, service, serviceCode, country }: TrackingReading,
  words: Words,
) {
  const named = service === undefined ? undefined : words("cli", `tracking.service.${service}`);
  const coded =
    serviceCode === undefined ? undefined : words("cli", "tracking.serviceCode", { code: serviceCode });
  const shownService = named ?? coded;
  return {
    carrier: words("cli", `tracking.carrier.${carrier}`),
    format: words("cli", `tracking.format.${format}`),
    ...(shownService === undefined ? {} : { service: shownService }),
    ...(country === undefined ? {} : { country: countryName(country, words) }),
    checkDigit: words("cli", `tracking.checkDigit.${checkDigit}`),
  };
}

/** The country's name in the language of the words; its code when there is no such country. */
function countryName(code: string, words: Words): string {
  return new Intl.DisplayNames(words.language, { type: "region", fallback: "code" }).of(code) ?? code;
}
