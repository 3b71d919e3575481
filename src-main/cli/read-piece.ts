import { splitBlocks } from "../../src-core/address/split.ts";
import { type Mailpiece, mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";
import { err, ok, type Result } from "../../src-core/result.ts";

export interface PieceError {
  code: "empty" | "not-json" | "not-a-mailpiece" | "one-block";
  /** The field that is wrong, for "not-a-mailpiece". */
  where: string;
}

/** Reads a mailpiece from JSON (an object of `mailpieceSchema`) or from two pasted address blocks, return address first. */
export function readPiece(text: string): Result<Mailpiece, PieceError> {
  if (text.trim() === "") return err({ code: "empty", where: "" });
  if (text.trimStart().startsWith("{")) return readJson(text);
  const blocks = splitBlocks(text);
  if (!blocks) return err({ code: "one-block", where: "" });
  return parsePiece({ returnAddress: blocks.from, deliveryAddress: blocks.to });
}

function readJson(text: string): Result<Mailpiece, PieceError> {
  let untrusted: unknown;
  try {
    untrusted = JSON.parse(text);
  } catch {
    return err({ code: "not-json", where: "" });
  }
  return parsePiece(untrusted);
}

function parsePiece(untrusted: unknown): Result<Mailpiece, PieceError> {
  const piece = mailpieceSchema.safeParse(untrusted);
  if (piece.success) return ok(piece.data);
  const issue = piece.error.issues[0];
  const where = issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : (issue?.path.join(".") ?? "");
  return err({ code: "not-a-mailpiece", where });
}
