import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { schemaText } from "./schema-text.ts";

it("schema.sql is what the migrations make (else run `npm run db:schema`)", () => {
  expect(readFileSync(new URL("./schema.sql", import.meta.url), "utf8")).toBe(schemaText());
});
