import { z } from "zod";
import { entryFields } from "../log/types.ts";
import { err, ok, type Result } from "../result.ts";
import type { ImportDraft } from "./draft.ts";
import type { RowProblem } from "./problems.ts";

/** Name and version of the format; the version rises when a program for an older one could misread it. */
export const formatName = "plainview-log";
export const formatVersion = 1;

const time = z.int().min(0).max(8_640_000_000_000_000);

/** One entry of the format. `id`, times and `hold` can be left out, like everything that has a default. */
export const exchangeEntrySchema = z.strictObject({
  id: z.uuid().optional(),
  ...entryFields,
  /** Milliseconds since 1970. */
  createdAt: time.optional(),
  updatedAt: time.optional(),
  /** This entry is under a legal hold. */
  hold: z.boolean().default(false),
});

/** A whole file, for the documentation; files are read piece by piece (json-items.ts). */
export const exchangeFileSchema = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  redacted: z.literal(false).optional(),
  entries: z.array(exchangeEntrySchema),
});

/** Most problems told of one entry. */
const mostProblems = 20;

/** Reads one entry of a JSON file. Unknown fields are refused by name, as leaving them out would lose them. */
export function readJsonEntry(text: string): Result<ImportDraft, readonly RowProblem[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err([{ problem: "row-not-json", column: "" }]);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return err([{ problem: "row-not-an-object", column: "" }]);
  const parsed = exchangeEntrySchema.safeParse(value);
  if (!parsed.success) return err(problemsOf(parsed.error, value));
  const { id, createdAt, updatedAt, service, ...fields } = parsed.data;
  return ok({
    ...fields,
    service: service ?? fields.piece.service,
    id: id ?? null,
    createdAt: createdAt ?? null,
    updatedAt: updatedAt ?? null,
  });
}

function problemsOf(error: z.ZodError, value: unknown): readonly RowProblem[] {
  return error.issues
    .flatMap((issue): RowProblem[] => {
      if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => ({ problem: "field-unknown", column: nameOf([...issue.path, key]) }));
      const column = nameOf(issue.path);
      if (issue.code === "too_big") return [{ problem: "too-long", column }];
      const isMissing = valueAt(value, issue.path) === undefined;
      return [{ problem: isMissing ? "field-missing" : "field-not-valid", column }];
    })
    .slice(0, mostProblems);
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join(".").slice(0, 100);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}
