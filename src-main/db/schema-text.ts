import { z } from "zod";
import { openMemoryLog } from "./open.ts";

const statements = z.array(z.string());

/** The SQL of the current schema, as migrations leave it: what `schema.sql` holds. */
export function schemaText(): string {
  const db = openMemoryLog();
  try {
    // Tables that FTS5 keeps for itself follow from the virtual table.
    const rows = db
      .prepare(
        `SELECT sql FROM sqlite_schema
         WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_words\\_%' ESCAPE '\\'
         ORDER BY tbl_name, type = 'index', name`,
      )
      .pluck()
      .all();
    const version = db.pragma("user_version", { simple: true });
    const header = `-- The log's schema at version ${version}. Written by \`npm run db:schema\`; do not edit.`;
    return `${[header, ...statements.parse(rows).map((sql) => `${unindent(sql)};`)].join("\n\n")}\n`;
  } finally {
    db.close();
  }
}

/** Takes off the indentation that statements have in their migration. */
function unindent(sql: string): string {
  return sql.replace(/\n {6}/g, "\n");
}
