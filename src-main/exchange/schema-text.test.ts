import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { csvFields, redactedFields } from "../../src-core/exchange/export-fields.ts";
import { importFields } from "../../src-core/exchange/fields.ts";
import { exchangeFileSchema } from "../../src-core/exchange/json-entry.ts";

const path = join(import.meta.dirname, "../../docs/import-export.md");
const text = readFileSync(path, "utf8");
const schema = z.toJSONSchema(exchangeFileSchema, { io: "input", unrepresentable: "any" });

/** JSON with as much on a line as fits. */
function compact(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
  if (indent.length + flat.length <= 110 || typeof value !== "object" || value === null) return flat;
  const inner = `${indent}  `;
  const [open, parts, close] = Array.isArray(value)
    ? ["[", value.map((item) => compact(item, inner)), "]"]
    : [
        "{",
        Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compact(item, inner)}`),
        "}",
      ];
  return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`;
}

const block = /(?<=```json schema\n)[\s\S]*?(?=\n```)/;

describe("the documentation of files", () => {
  // UPDATE_EXPECTED=1 writes the schema as it is now.
  it("has the schema that JSON files are read by", () => {
    if (process.env.UPDATE_EXPECTED === "1")
      writeFileSync(
        path,
        text.replace(block, () => compact(schema)),
      );
    const written = readFileSync(path, "utf8").match(block)?.[0] ?? "null";
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it("names every field that a column can be, and every column of an export", () => {
    for (const field of importFields) expect(text, field).toContain(`\`${field}\``);
    for (const field of [...Object.keys(csvFields), ...Object.keys(redactedFields)])
      expect(text, field).toContain(`\`${field}\``);
  });
});
