import type { Output } from "../../src-core/contract/calls.ts";
import type { Client } from "../../src-core/contract/client.ts";
import type { CallError, ErrorCode } from "../../src-core/contract/errors.ts";
import { chunkBytes } from "../../src-core/contract/stream-shapes.ts";

/** How far long work has come. `total` is 0 when it is not known. */
export interface Progress {
  done: number;
  total: number;
  /** Rows taken in so far, of a file that has rows. */
  rows?: number;
}

/** How long work ended. Cancelled is neither a success nor an error: the person asked for it. */
export type StreamEnd =
  | { state: "finished"; chunks: Uint8Array<ArrayBuffer>[]; summary: Output<"stream.next">["summary"] }
  | { state: "cancelled" }
  | { state: "failed"; error: CallError };

/** How a file that was sent ended. */
export type SinkEnd = { state: "finished" } | { state: "cancelled" } | { state: "failed"; error: CallError };

/**
 * Takes a stream of the host piece by piece to its end. When `signal` is aborted, the work is given up there too, and
 * what was taken so far is dropped.
 */
export async function takeStream(
  call: Client["call"],
  streamId: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<StreamEnd> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    if (signal.aborted) {
      await call("stream.cancel", { streamId });
      return { state: "cancelled" };
    }
    const next = await call("stream.next", { streamId });
    if (!next.ok) return signal.aborted ? { state: "cancelled" } : { state: "failed", error: next.error };
    const { done, total, chunk, finished, summary } = next.value;
    if (chunk !== "") chunks.push(bytesOf(chunk));
    onProgress({ done, total });
    if (finished) return { state: "finished", chunks, summary };
  }
}

/**
 * Sends a file to a sink of the host in pieces that the contract allows; the call of its kind finishes it. When `signal`
 * is aborted, what was sent is dropped there. `unreadable` is the error of a file that cannot be read any more.
 */
export async function sendFile(
  call: Client["call"],
  sinkId: string,
  file: Blob,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
  unreadable: ErrorCode = "attachment-damaged",
): Promise<SinkEnd> {
  for (let sent = 0; sent < file.size; sent += chunkBytes) {
    let piece: Uint8Array;
    try {
      piece = new Uint8Array(await file.slice(sent, sent + chunkBytes).arrayBuffer());
    } catch {
      // The file went away, or may not be read: what was sent of it is no file.
      await call("sink.cancel", { sinkId });
      return { state: "failed", error: { code: unreadable } };
    }
    if (signal.aborted) {
      await call("sink.cancel", { sinkId });
      return { state: "cancelled" };
    }
    const written = await call("sink.write", { sinkId, chunk: base64Of(piece) });
    if (!written.ok)
      return signal.aborted ? { state: "cancelled" } : { state: "failed", error: written.error };
    const { rows } = written.value;
    onProgress({ done: Math.min(sent + chunkBytes, file.size), total: file.size, rows });
  }
  if (!signal.aborted) return { state: "finished" };
  await call("sink.cancel", { sinkId });
  return { state: "cancelled" };
}

/** Lets the person keep a file that was taken from a stream; the page holds it no longer than the browser needs. */
export function saveFile(chunks: readonly Uint8Array<ArrayBuffer>[], type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([...chunks], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Bytes as a call takes them. In parts: a function takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += 8192)
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters);
}
