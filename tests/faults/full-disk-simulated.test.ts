import { mkdirSync } from "node:fs";
import type Database from "better-sqlite3";
import { afterAll, expect, it, vi } from "vitest";
import { passphrase, removeTempFolders, tempFolder, testApp } from "../../src-main/app/test-support.ts";
import { tryFullDisk } from "./full-disk-story.ts";
import { answerOf } from "./support.ts";

// Runs everywhere: SQLite may not make its file any larger, and files beside it cannot be written. full-disk.test.ts
// does the same with a real disk.

const disk = vi.hoisted(() => ({
  isFull: false,
  open: new Set<Database.Database>(),
  limit(db: Database.Database) {
    const pages = this.isFull ? Number(db.pragma("page_count", { simple: true })) : 1_000_000_000;
    db.pragma(`max_page_count = ${pages}`);
  },
  set(isFull: boolean) {
    this.isFull = isFull;
    for (const db of this.open) if (db.open) this.limit(db);
  },
}));

vi.mock("../../src-main/db/open.ts", async (original) => {
  const real = await original<typeof import("../../src-main/db/open.ts")>();
  const limited =
    <Args extends unknown[]>(open: (...args: Args) => ReturnType<typeof real.openLog>) =>
    (...args: Args) => {
      const opened = open(...args);
      if (opened.ok) {
        disk.open.add(opened.value);
        disk.limit(opened.value);
      }
      return opened;
    };
  return { ...real, openLog: limited(real.openLog), createLog: limited(real.createLog) };
});

vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  return {
    ...real,
    writeSync(...args: Parameters<typeof real.writeSync>) {
      if (disk.isFull) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      return real.writeSync(...args);
    },
  };
});

afterAll(removeTempFolders);

it("a disk without room for more pages or files refuses with its code, loses nothing, and all goes on with room", async () => {
  const app = testApp();
  const backups = tempFolder();
  mkdirSync(backups, { recursive: true });
  try {
    await answerOf(app.client, "settings.set", { idleLockMinutes: 0 });
    await answerOf(app.client, "vault.create", { passphrase });
    await tryFullDisk(app, {
      fill: () => disk.set(true),
      free: () => disk.set(false),
      backups,
    });
    expect(disk.open.size).toBeGreaterThan(1);
  } finally {
    app.app.close();
  }
}, 120_000);
