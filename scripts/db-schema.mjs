// Prints the log's schema into src-main/db/schema.sql, so that reviewers see a schema change in plain SQL.
import { writeFileSync } from "node:fs";
import { schemaText } from "../src-main/db/schema-text.ts";

const path = new URL("../src-main/db/schema.sql", import.meta.url);
writeFileSync(path, schemaText());
console.log(`wrote ${path.pathname}`);
