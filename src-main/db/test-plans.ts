import type Database from "better-sqlite3";
import { z } from "zod";

const planRows = z.array(z.object({ detail: z.string() }));

/**
 * How SQLite goes about each statement that `action` runs: one text for each, as EXPLAIN QUERY PLAN gives it. For tests
 * that a question stays quick however much is stored.
 */
export function plansOf(db: Database.Database, action: () => unknown): string[] {
  const asked: string[] = [];
  const { prepare } = db;
  db.prepare = (sql) => {
    asked.push(sql);
    return prepare.call(db, sql);
  };
  try {
    action();
  } finally {
    db.prepare = prepare;
  }
  return asked.map((sql) => {
    const names = [...sql.matchAll(/@(\w+)/g)].map((match) => [match[1], null]);
    const plan = prepare.call(db, `EXPLAIN QUERY PLAN ${sql}`).all(Object.fromEntries(names));
    return planRows
      .parse(plan)
      .map(({ detail }) => detail)
      .join("\n");
  });
}
