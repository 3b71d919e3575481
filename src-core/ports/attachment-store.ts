import type { Attachment } from "../log/types.ts";
import type { Result } from "../result.ts";

/** What is said of a file before its bytes are there. */
export type AttachmentStart = Pick<Attachment, "id" | "entryId" | "kind" | "name" | "addedAt">;
/** What is known once they are. */
export type AttachmentEnd = Pick<Attachment, "type" | "bytes" | "sha256" | "cleaned">;

/**
 * Files kept with entries, in pieces, so that none has to be in memory whole. A file is there once it is finished:
 * until then only `append`, `finish` and `drop` know it. Those of a deleted entry are not found. May throw storage errors.
 */
export interface AttachmentStore {
  begin(start: AttachmentStart): Result<null, "entry-not-found" | "too-many-attachments">;
  /** Adds bytes at the end; false when the file is not being written any more. */
  append(id: string, bytes: Uint8Array): boolean;
  finish(id: string, end: AttachmentEnd): Result<Attachment, "attachment-not-found">;
  /** Gives up one that is not finished. */
  drop(id: string): void;
  /** Gives up all that are not finished: what they had written is removed with the next purge. */
  dropUnfinished(): number;
  /** In the order they were added. */
  list(entryId: string): Result<Attachment[], "entry-not-found">;
  get(id: string): Result<Attachment, "attachment-not-found">;
  /** The bytes a piece at a time, from piece 0; undefined behind the last one. */
  piece(id: string, index: number): Uint8Array | undefined;
  /** Removes at once; the next purge takes care of traces. */
  delete(id: string): Result<null, "attachment-not-found" | "entry-held">;
}

/** Reads a whole file a piece at a time. */
export function* piecesOf(store: AttachmentStore, id: string): Generator<Uint8Array> {
  for (let index = 0; ; index++) {
    const piece = store.piece(id, index);
    if (piece === undefined) return;
    yield piece;
  }
}

/** Copies a finished file into another store, where its entry already is. */
export function copyAttachment(from: AttachmentStore, to: AttachmentStore, attachment: Attachment): void {
  if (!to.begin(attachment).ok) return;
  for (const piece of piecesOf(from, attachment.id)) to.append(attachment.id, piece);
  to.finish(attachment.id, attachment);
}
