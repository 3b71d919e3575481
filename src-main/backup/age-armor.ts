import { callError } from "../../src-core/contract/errors.ts";
import { StreamFailure } from "../app/streams.ts";

/**
 * The text form of age files ("armor"), which `age -a` writes and people send by e-mail: base64 in lines of 64 letters
 * between two marker lines. Strict, as https://age-encryption.org/v1 asks for: one file has one text form.
 */
const firstLine = "-----BEGIN AGE ENCRYPTED FILE-----";
const lastLine = "-----END AGE ENCRYPTED FILE-----";
const lettersInLine = 64;
/** Blank lines before the first marker, and a line that never ends, are not waited for longer than this. */
const maxWaitingBytes = 1024;

/** Whether a file that begins so is in text form; undefined while it can still be either. */
export function isArmored(start: Uint8Array): boolean | undefined {
  const text = Buffer.from(start).toString("latin1").trimStart();
  if (text.startsWith(firstLine)) return true;
  if (!firstLine.startsWith(text)) return false;
  return start.length > maxWaitingBytes ? false : undefined;
}

/** Gives the bytes that a text form stands for, as it comes. Throws a `StreamFailure` when it is not as it must be. */
export class ArmorDecoder {
  #line = "";
  #place: "before" | "body" | "last line" | "after" = "before";

  add(bytes: Uint8Array): Buffer {
    const [first = "", ...more] = Buffer.from(bytes).toString("latin1").split("\n");
    const lines = [this.#line + first, ...more];
    this.#line = lines.pop() ?? "";
    const decoded = lines.map((line) => this.#read(line.replace(/\r$/, "")));
    if (this.#line.length > maxWaitingBytes) throw altered();
    return Buffer.concat(decoded);
  }

  /** The marker at the end says that nothing is missing. */
  end(): void {
    const line = this.#line.trimEnd();
    this.#line = "";
    if (this.#place !== "after" && line !== lastLine) throw new StreamFailure(callError("backup-cut-off"));
    this.#read(line);
  }

  #read(line: string): Buffer {
    const nothing = Buffer.alloc(0);
    if (this.#place === "before") {
      if (line.trim() === firstLine) this.#place = "body";
      else if (line.trim() !== "") throw altered();
      return nothing;
    }
    if (this.#place === "after") {
      if (line.trim() !== "") throw altered();
      return nothing;
    }
    if (line === lastLine) {
      this.#place = "after";
      return nothing;
    }
    const bytes = Buffer.from(line, "base64");
    const isSound =
      this.#place === "body" &&
      line.length > 0 &&
      line.length <= lettersInLine &&
      bytes.toString("base64") === line;
    if (!isSound) throw altered();
    if (line.length < lettersInLine || line.endsWith("=")) this.#place = "last line";
    return bytes;
  }
}

function altered(): StreamFailure {
  return new StreamFailure(callError("backup-altered"));
}
