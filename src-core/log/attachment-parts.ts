/**
 * Why a file is not taken: it is not a JPEG, PNG or PDF (or one of a kind that hardly any program opens), or it says of
 * itself what cannot be.
 */
export type AttachmentFault = "attachment-unsupported" | "attachment-damaged";

/** What goes on from a part of a file. `pixels`: the compressed pixels of a PNG, for their own check. */
export interface Filtered {
  kept: readonly Uint8Array[];
  pixels: readonly Uint8Array[];
}

/** How a picture lies: as in EXIF, 1 is upright; 5 to 8 lie on their side. */
export interface Picture {
  width: number;
  height: number;
  orientation: number;
}

/** Takes a file in parts of any size. Throws `AttachmentError`. */
export interface FormatFilter {
  push(bytes: Uint8Array): Filtered;
  /** The file is over: throws when it was cut off. */
  end(): void;
  /** True once something was left out or written anew. */
  readonly isCleaned: boolean;
}

/** Thrown by filters; made a value by `AttachmentFilter`'s caller. */
export class AttachmentError extends Error {
  readonly code: AttachmentFault;
  constructor(code: AttachmentFault) {
    super(code);
    this.code = code;
  }
}

/**
 * The longest side and the most pixels of a picture. Cameras of 2026 make up to some 200 million; a file that
 * announces more is made to exhaust whoever opens it.
 */
export const longestSide = 65_000;
export const mostPixels = 250_000_000;

export function checkSize({ width, height }: Pick<Picture, "width" | "height">): void {
  if (width < 1 || height < 1) throw new AttachmentError("attachment-damaged");
  if (width > longestSide || height > longestSide || width * height > mostPixels)
    throw new AttachmentError("attachment-unsupported");
}

export function startsWith(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return bytes.length >= wanted.length && wanted.every((byte, index) => bytes[index] === byte);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts.length === 1 ? parts : [];
  if (only) return only;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
