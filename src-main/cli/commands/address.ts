import { readAddress } from "../../../src-core/address/read.ts";
import { writeAddress } from "../../../src-core/address/write.ts";
import { type Call, lineCommand } from "./command.ts";

const readLines = lineCommand((text) => {
  const address = readAddress(text);
  return { ...address, lines: writeAddress(address) };
});

/**
 * `address --json`: reads one address a line from standard input, and prints its kind, parts and problems and its
 * Publication 28 form, one JSON object a line. Offsets are those of the line with each written `\n` as one character.
 */
export async function address(call: Call): Promise<number | undefined> {
  return call.json ? readLines(call) : undefined;
}
