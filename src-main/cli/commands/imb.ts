import { decodeImb } from "../../../src-core/barcodes/imb/decode.ts";
import { encodeImb } from "../../../src-core/barcodes/imb/encode.ts";
import { explainImb } from "../../../src-core/barcodes/imb/explain.ts";
import type { ImbCandidate } from "../../../src-core/barcodes/imb/types.ts";
import type { Words } from "../words.ts";
import { type Call, lineCommand } from "./command.ts";

/**
 * `imb encode|decode`: Intelligent Mail barcodes, one a line from standard input, one JSON object a line out.
 * `encode` reads a tracking code of 20 digits and, after a space or comma, a routing code of 0, 5, 9 or 11;
 * `decode` reads 65 letters F, A, D, T ("?" for a bar that cannot be made out) and says what each field tells.
 */
export async function imb(call: Call): Promise<number | undefined> {
  const [direction, ...positionals] = call.positionals;
  if (direction === "encode") return lineCommand(encodeLine)({ ...call, positionals });
  if (direction === "decode")
    return lineCommand((line) => decodeLine(line, call.words))({ ...call, positionals });
  return undefined;
}

function encodeLine(line: string) {
  const [tracking = "", routing = "", ...rest] = line.trim().split(/[\s,]+/);
  const input = { tracking, routing: [routing, ...rest].join("") };
  const encoded = encodeImb(input);
  return encoded.ok
    ? { ok: true, ...input, bars: encoded.value }
    : { ok: false, ...input, error: encoded.error };
}

function decodeLine(bars: string, words: Words) {
  const decoded = decodeImb(bars);
  if (!decoded.ok) return { ok: false, bars, error: decoded.error };
  const { others, ...reading } = decoded.value;
  return { ok: true, bars, ...reading, others, explained: explained(decoded.value, words) };
}

function explained(reading: ImbCandidate, words: Words) {
  return explainImb(reading).map((part) => ({
    ...part,
    words: words("imb", `parts.${part.message}`, { digits: part.digits }),
  }));
}
