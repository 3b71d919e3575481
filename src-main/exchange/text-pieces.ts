import { isAscii, isUtf8 } from "node:buffer";
import type { Encoding } from "../../src-core/exchange/mapping.ts";
import { err, ok, type Result } from "../../src-core/result.ts";

export type TextProblem = "not-text" | "encoding-mixed";

const empty = Buffer.alloc(0);

/**
 * Turns the bytes of a file into text, piece by piece. With "auto", a byte order mark decides; without one it is UTF-8
 * until something is not, and then windows-1252, provided that nothing before could have been anything but ASCII: a
 * file in two encodings is refused. A NUL means that it is no text at all.
 */
export class TextPieces {
  #encoding: Exclude<Encoding, "auto"> | "undecided" = "undecided";
  #isUtf8Chosen = false;
  #held: Uint8Array = empty;
  #sawLetters = false;
  #started = false;
  #wide: InstanceType<typeof TextDecoder> | undefined;

  constructor(encoding: Encoding) {
    if (encoding === "windows-1252") this.#encoding = encoding;
    this.#isUtf8Chosen = encoding === "utf-8";
    if (encoding === "utf-16") this.#beWide("utf-16le");
  }

  /** What it has turned out to be so far; "auto" while it is all ASCII. */
  get encoding(): Encoding {
    if (this.#encoding !== "undecided") return this.#encoding;
    return this.#sawLetters ? "utf-8" : "auto";
  }

  push(bytes: Uint8Array): Result<string, TextProblem> {
    return this.#take(bytes, false);
  }

  end(): Result<string, TextProblem> {
    return this.#take(empty, true);
  }

  #take(bytes: Uint8Array, isEnd: boolean): Result<string, TextProblem> {
    let piece: Buffer = Buffer.concat([this.#held, bytes]);
    this.#held = empty;
    if (!this.#started) {
      // Three bytes tell every byte order mark.
      if (piece.length < 3 && !isEnd) {
        this.#held = piece;
        return ok("");
      }
      this.#started = true;
      piece = this.#withoutMark(piece);
    }
    const text = this.#decode(piece, isEnd);
    return text.ok && text.value.includes("\0") ? err("not-text") : text;
  }

  #decode(piece: Buffer, isEnd: boolean): Result<string, TextProblem> {
    if (this.#wide) {
      try {
        return ok(this.#wide.decode(piece, { stream: !isEnd }));
      } catch {
        return err("not-text");
      }
    }
    if (this.#encoding === "windows-1252") return ok(latinText(piece));
    if (isAscii(piece)) return ok(piece.toString("latin1"));
    const cut = isEnd ? piece.length : wholeLength(piece);
    const whole = piece.subarray(0, cut);
    if (isUtf8(whole)) {
      this.#held = Buffer.from(piece.subarray(cut));
      if (!isAscii(whole)) this.#sawLetters = true;
      return ok(whole.toString("utf8"));
    }
    if (this.#sawLetters || this.#isUtf8Chosen || isMostlyUtf8(whole)) return err("encoding-mixed");
    this.#encoding = "windows-1252";
    return ok(latinText(piece));
  }

  #withoutMark(piece: Buffer): Buffer {
    if (piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf) {
      if (this.#encoding === "undecided") this.#isUtf8Chosen = true;
      return piece.subarray(3);
    }
    const isLittle = piece[0] === 0xff && piece[1] === 0xfe;
    const isBig = piece[0] === 0xfe && piece[1] === 0xff;
    if (!isLittle && !isBig) return piece;
    this.#beWide(isLittle ? "utf-16le" : "utf-16be");
    return piece.subarray(2);
  }

  #beWide(label: "utf-16le" | "utf-16be"): void {
    this.#encoding = "utf-16";
    this.#wide = new TextDecoder(label, { fatal: true });
  }
}

const latin = new TextDecoder("windows-1252");

function latinText(piece: Buffer): string {
  return latin.decode(piece);
}

/** Length without a character of UTF-8 that is cut off at the end. */
function wholeLength(piece: Buffer): number {
  for (let back = 1; back <= Math.min(3, piece.length); back++) {
    const byte = piece[piece.length - back] ?? 0;
    if (byte < 0x80) return piece.length;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? piece.length - back : piece.length;
    }
  }
  return piece.length;
}

/** More whole characters of UTF-8 than broken ones: letters of windows-1252 hardly ever look like that. */
function isMostlyUtf8(piece: Buffer): boolean {
  let whole = 0;
  let broken = 0;
  for (const character of piece.toString("utf8")) {
    if (character === "\uFFFD") broken++;
    else if (character > "\u007F") whole++;
  }
  return whole > broken;
}
