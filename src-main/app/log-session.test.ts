import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { CallError } from "../../src-core/contract/errors.ts";
import { err, ok, type Result } from "../../src-core/result.ts";
import { createVault } from "../vault/vault.ts";
import { type LockReason, LogSession } from "./log-session.ts";
import { fakeClock, passphrase, removeTempFolders, tempFolder, testCost, testEntry } from "./test-support.ts";

afterAll(removeTempFolders);

/** A vault with 400 entries, taken for a large file: only its first page and its schema are checked at opening. */
async function lockedVault() {
  const folder = join(tempFolder(), "data");
  const clock = fakeClock();
  const vault = createVault({ folder, clock, cost: testCost });
  const session = new LogSession({ clock, vault, idleLockMinutes: () => 0, checkedPages: 0 });
  const reasons: LockReason[] = [];
  okOrThrow(await session.create(passphrase));
  const insert = (n: number) => testEntry({ id: idOf(n), note: `larch ${"n".repeat(500)}` });
  okOrThrow(
    session.use(({ log }) => {
      for (let n = 0; n < 400; n++) log.insert(insert(n));
      return ok(null);
    }),
  );
  session.lock("asked");
  session.onLocked((reason) => reasons.push(reason));
  return { session, clock, reasons, path: join(folder, "log.db") };
}

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

function okOrThrow<T>(result: Result<T, CallError>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Changes a byte of every page from a part of the file on; returns both versions. */
function damage(path: string, from = 0.85): { good: Buffer; bad: Buffer } {
  const good = readFileSync(path);
  const bad = Buffer.from(good);
  const first = Math.floor((bad.length / 4096) * from) * 4096;
  for (let at = first + 100; at < bad.length; at += 4096) bad[at] = (bad[at] ?? 0) ^ 1;
  writeFileSync(path, bad);
  return { good, bad };
}

const list = (session: LogSession) => session.use(({ log }) => ok(log.list({ query: "larch", limit: 200 })));
const damaged = err({ code: "log-damaged" });

describe("a large log", () => {
  it("is checked in the background after unlocking, and then left alone", async () => {
    const { session, clock, reasons } = await lockedVault();
    okOrThrow(await session.unlock(passphrase));
    expect(clock.timers()).toBe(1);
    expect(okOrThrow(list(session)).total).toBe(400);
    clock.advance(60_000);
    expect(clock.timers()).toBe(0);
    expect([session.state(), reasons]).toEqual(["open", []]);
    session.lock("asked");
  });

  it("is not checked on after a lock", async () => {
    const { session, clock } = await lockedVault();
    okOrThrow(await session.unlock(passphrase));
    clock.advance(5);
    session.lock("asked");
    expect(clock.timers()).toBe(0);
  });

  it("that is damaged is found out in the background, said by every call, and left as it is", async () => {
    const { session, clock, reasons, path } = await lockedVault();
    const { good, bad } = damage(path);
    okOrThrow(await session.unlock(passphrase));
    expect(session.state()).toBe("open");
    clock.advance(60_000);
    expect(reasons).toEqual(["damaged"]);
    expect([session.state(), list(session)]).toEqual(["locked", damaged]);
    expect(clock.timers()).toBe(0);
    // Now it is checked whole at once.
    expect(await session.unlock(passphrase)).toEqual(damaged);
    expect(readFileSync(path)).toEqual(bad);
    writeFileSync(path, good);
    okOrThrow(await session.unlock(passphrase));
    expect(okOrThrow(list(session)).total).toBe(400);
    session.lock("asked");
    expect(list(session)).toEqual(err({ code: "vault-locked" }));
  });

  it("that is damaged stops at the first call that meets it", async () => {
    const { session, reasons, path } = await lockedVault();
    const { bad } = damage(path);
    okOrThrow(await session.unlock(passphrase));
    expect(session.use(({ log }) => ok(log.get(idOf(0)).ok))).toEqual(ok(true));
    expect(session.use(({ log }) => ok(log.all()))).toEqual(damaged);
    expect([session.state(), reasons, list(session)]).toEqual(["locked", ["damaged"], damaged]);
    expect(readFileSync(path)).toEqual(bad);
  });

  it("that is damaged in its first part says so at unlocking", async () => {
    const { session, reasons, path } = await lockedVault();
    const { bad } = damage(path, 0.2);
    expect(await session.unlock(passphrase)).toEqual(damaged);
    expect([session.state(), reasons, readFileSync(path).equals(bad)]).toEqual(["locked", [], true]);
  });

  it("goes on when a call could not read something but the file is whole", async () => {
    const { session, reasons } = await lockedVault();
    okOrThrow(await session.unlock(passphrase));
    const corrupt = Object.assign(new Error("malformed"), { code: "SQLITE_CORRUPT_VTAB" });
    const failing = session.use(() => {
      throw corrupt;
    });
    expect(failing).toEqual(damaged);
    expect([session.state(), reasons]).toEqual(["open", []]);
    session.lock("asked");
  });
});
