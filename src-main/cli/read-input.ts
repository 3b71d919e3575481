import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { err, ok, type Result } from "../../src-core/result.ts";

/** Where the command line reads and writes; handed in so that tests need no process. */
export interface Streams {
  stdin: Readable;
  out(text: string): unknown;
  err(text: string): unknown;
  /** Width of the terminal in characters. */
  columns: number;
  environment: NodeJS.ProcessEnv;
}

/** Each has a message `cli:error.<code>`. */
export interface InputError {
  code: "no-file" | "not-readable" | "too-large" | "not-text";
  limit?: string;
}

/** A mailpiece is a few hundred bytes; more than this is a mistake. */
const maxBytes = 1_000_000;

/** The text of a file, or of standard input for "-". Must be UTF-8, with or without a byte order mark. */
export async function readInput(file: string, streams: Streams): Promise<Result<string, InputError>> {
  try {
    if (file === "-") return await readAll(streams.stdin);
    const handle = await open(file);
    try {
      return await readAll(handle.createReadStream({ autoClose: false }));
    } finally {
      await handle.close();
    }
  } catch (fault) {
    const missing = fault instanceof Error && "code" in fault && fault.code === "ENOENT";
    return err({ code: missing ? "no-file" : "not-readable" });
  }
}

async function readAll(stream: Readable): Promise<Result<string, InputError>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) return err({ code: "too-large", limit: "1 MB" });
    chunks.push(bytes);
  }
  try {
    // Guessing at other encodings would misread names and streets; the decoder also takes the byte order mark off.
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return err({ code: "not-text" });
  }
}
