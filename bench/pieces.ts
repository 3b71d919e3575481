import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Mailpiece, mailpieceSchema } from "../src-core/mailpiece/mailpiece.ts";

const root = join(import.meta.dirname, "..");

/** A fixture is the mailpiece itself, or holds it beside other things. */
const fixtureSchema = z.union([
  mailpieceSchema,
  z.object({ piece: mailpieceSchema }).transform((file) => file.piece),
]);

/** Every mailpiece that the project ships or tests with. */
export function knownPieces(): readonly Mailpiece[] {
  return [...examplePaths(), ...fixturePaths()].map((path) => {
    const piece = fixtureSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
    if (!piece.success) throw new Error(`${path} is not a mailpiece: ${piece.error.message}`);
    return piece.data;
  });
}

function examplePaths(): string[] {
  const folder = join(root, "resources", "examples");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(folder, name));
}

function fixturePaths(): string[] {
  const folder = join(root, "tests", "envelopes");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name, "envelope.json"))
    .filter((path) => existsSync(path));
}
