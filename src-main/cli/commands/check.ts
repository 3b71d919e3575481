import { evaluateOptions } from "../../../src-core/options/evaluate.ts";
import { analyse } from "../../../src-core/report/analyse.ts";
import { readPiece } from "../read-piece.ts";
import { reportJson } from "../report-json.ts";
import { reportText } from "../report-text.ts";
import { printableJson } from "../terminal.ts";
import { type Call, exitCodes, inputName, inputText, refuse } from "./command.ts";

/** `check FILE|-`: what a mailpiece reveals, to whom, and the options. */
export async function check(call: Call): Promise<number | undefined> {
  const [file, ...rest] = call.positionals;
  if (file === undefined || rest.length > 0) return undefined;
  const { json, streams, words } = call;
  const text = await inputText(call, file);
  if (text === undefined) return exitCodes.unreadable;
  const piece = readPiece(text);
  if (!piece.ok) {
    refuse(call, piece.error.code, { name: inputName(call, file), ...piece.error.params });
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
