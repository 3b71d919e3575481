/// <reference path="./better-sqlite3.d.ts" />
import type Database from "better-sqlite3";

export interface Migration {
  /** 10, 20, 30 …: the version of the database afterwards. */
  id: number;
  up(db: Database.Database): void;
}

/** The version that a list of migrations leads to. Throws when its numbers do not rise in tens. */
export function latestVersion(migrations: readonly Migration[]): number {
  let last = 0;
  for (const { id } of migrations) {
    if (id <= last || id % 10 !== 0)
      throw new Error(`migration ${id} does not follow ${last} in steps of ten`);
    last = id;
  }
  return last;
}

export function versionOf(db: Database.Database): number {
  return Number(db.pragma("user_version", { simple: true }));
}

/** Runs what is missing, all in one transaction: after an error the database is as it was. */
export function migrate(db: Database.Database, migrations: readonly Migration[]): void {
  const target = latestVersion(migrations);
  const pending = migrations.filter(({ id }) => id > versionOf(db));
  if (pending.length === 0) return;
  db.transaction(() => {
    for (const migration of pending) migration.up(db);
    db.pragma(`user_version = ${target}`);
  }).immediate();
}
