import type { z } from "zod";
import { splitBlocks } from "../../src-core/address/split.ts";
import { type Mailpiece, mailpieceSchema, maxPartLength } from "../../src-core/mailpiece/mailpiece.ts";
import { err, ok, type Result } from "../../src-core/result.ts";

/** Each has a message `cli:error.<code>`, which may use the parameters. */
export interface PieceError {
  code:
    | "empty"
    | "not-json"
    | "not-json-at"
    | "not-an-object"
    | "unknown-field"
    | "wrong-field"
    | "wrong-choice"
    | "one-block"
    | "long-blocks";
  params: Readonly<Record<string, string>>;
}

/**
 * Reads a mailpiece from JSON (an object of `mailpieceSchema`) or from two pasted address blocks, the return address
 * first. Text that starts with a brace or a bracket is taken for JSON.
 */
export function readPiece(text: string): Result<Mailpiece, PieceError> {
  const trimmed = text.trim();
  if (trimmed === "") return fail("empty");
  if (/^[{[]/.test(trimmed)) return readJson(trimmed);
  // Two blocks hold less; looking for addresses in a whole book would take long and find too many.
  if (trimmed.length > 2 * maxPartLength) return fail("long-blocks", { limit: String(2 * maxPartLength) });
  const blocks = splitBlocks(trimmed);
  if (!blocks) return fail("one-block");
  return parsePiece({ returnAddress: blocks.from, deliveryAddress: blocks.to, frontText: blocks.rest });
}

function readJson(text: string): Result<Mailpiece, PieceError> {
  let untrusted: unknown;
  try {
    untrusted = JSON.parse(text);
  } catch (fault) {
    const place = fault instanceof SyntaxError ? /line (\d+) column (\d+)/.exec(fault.message) : null;
    return place ? fail("not-json-at", { line: `${place[1]}`, column: `${place[2]}` }) : fail("not-json");
  }
  if (Array.isArray(untrusted)) return fail("not-an-object");
  return parsePiece(untrusted);
}

function parsePiece(untrusted: unknown): Result<Mailpiece, PieceError> {
  const piece = mailpieceSchema.safeParse(untrusted);
  if (piece.success) return ok(piece.data);
  const [issue] = piece.error.issues;
  return issue ? describe(issue) : fail("not-an-object");
}

/** The first thing that is wrong. Names the field and the choices, never what the file holds there. */
function describe(issue: z.core.$ZodIssue): Result<Mailpiece, PieceError> {
  if (issue.code === "unrecognized_keys")
    return fail("unknown-field", { field: shorten(issue.keys.join(", ")) });
  const field = shorten(issue.path.join("."));
  if (issue.code !== "invalid_value") return fail("wrong-field", { field });
  return fail("wrong-choice", { field, choices: issue.values.map(String).join(", ") });
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > 80 ? `${characters.slice(0, 80).join("")}…` : text;
}

function fail(code: PieceError["code"], params: PieceError["params"] = {}): Result<Mailpiece, PieceError> {
  return err({ code, params });
}
