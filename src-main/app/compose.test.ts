import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { CallName, Input, Output } from "../../src-core/contract/calls.ts";
import type { Client } from "../../src-core/contract/client.ts";
import {
  exampleMailing,
  exampleOwnAddress,
  exampleProfile,
  runJourney,
} from "../../src-core/contract/examples.ts";
import type { AppOptions } from "./compose.ts";
import { undoMs } from "./log-session.ts";
import { fakeHost, passphrase, removeTempFolders, testApp } from "./test-support.ts";

type TestApp = ReturnType<typeof testApp>;
const apps: TestApp[] = [];

function newApp(change: Partial<AppOptions> = {}): TestApp {
  const app = testApp(change);
  apps.push(app);
  return app;
}

afterEach(() => {
  for (const { app, bugs } of apps.splice(0)) {
    app.close();
    expect(bugs).toEqual([]);
  }
});
afterAll(removeTempFolders);

/** The value of a call that must succeed. */
async function value<N extends CallName>(client: Client, name: N, input: Input<N>): Promise<Output<N>> {
  const result = await client.call(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
  return result.value;
}

/** The code of a call that must fail. */
async function code<N extends CallName>(client: Client, name: N, input: Input<N>): Promise<string> {
  const result = await client.call(name, input);
  return result.ok ? "ok" : result.error.code;
}

async function openApp(change: Partial<AppOptions> = {}) {
  const made = newApp(change);
  const { recoveryCode } = await value(made.client, "vault.create", { passphrase });
  return { ...made, recoveryCode };
}

/** The same folder and clock, as after closing the app and starting it again. */
function restart({ app, folder, clock }: TestApp): TestApp {
  app.close();
  return newApp({ dataFolder: folder, clock });
}

const state = async (client: Client) => (await value(client, "vault.status", {})).state;
const total = async (client: Client) => (await value(client, "log.list", {})).total;

describe("the app", () => {
  it("goes the whole example journey", async () => {
    const { app } = newApp();
    expect(await runJourney(app.dispatch)).toEqual([]);
  });

  it("says who shows it", async () => {
    const host = fakeHost({ kind: "browser", confirmsLinks: true, systemLanguage: () => "es" });
    const { client } = newApp({ host, version: "1.2.3" });
    const expected = { version: "1.2.3", host: "browser", language: "es", confirmsLinks: true };
    expect(await value(client, "app.info", {})).toEqual({ ...expected, systemLocks: false });
    expect(await value(newApp().client, "app.info", {})).toMatchObject({ systemLocks: true });
  });

  it("writes nothing until something is to be kept", async () => {
    const { client, folder } = newApp();
    await value(client, "vault.status", {});
    await value(client, "settings.get", {});
    await code(client, "vault.unlock", { passphrase });
    await code(client, "log.add", exampleMailing);
    expect(() => statSync(folder)).toThrow("ENOENT");
  });

  it("opens only sources in the browser", async () => {
    const { client, host } = newApp();
    expect(await code(client, "link.open", { url: "https://example.com/source?x" })).toBe("link-refused");
    expect(await code(client, "link.open", { url: "file:///etc/passwd" })).toBe("link-refused");
    expect(await code(client, "link.open", { url: "https://example.com/source" })).toBe("ok");
    expect(host.opened).toEqual(["https://example.com/source"]);
    const broken = newApp({ host: fakeHost({ openExternal: () => Promise.reject(new Error("none")) }) });
    expect(await code(broken.client, "link.open", { url: "https://example.com/source" })).toBe("link-failed");
  });
});

describe("the log", () => {
  it("keeps entries through lock, unlock and restart", async () => {
    const first = await openApp();
    const entry = await value(first.client, "log.add", exampleMailing);
    await value(first.client, "vault.lock", {});
    expect(await code(first.client, "log.get", { id: entry.id })).toBe("vault-locked");
    await value(first.client, "vault.unlock", { passphrase });
    expect(await value(first.client, "log.get", { id: entry.id })).toEqual(entry);

    const second = restart(first);
    expect(await value(second.client, "vault.status", {})).toEqual({ state: "locked", retryAfterMs: 0 });
    await value(second.client, "vault.unlock", { passphrase });
    expect(await value(second.client, "log.get", { id: entry.id })).toEqual(entry);
    expect(await value(second.client, "vault.status", {})).toEqual({
      state: "open",
      retryAfterMs: 0,
      entryCount: 1,
    });
  });

  it("takes the service of the piece when none is given", async () => {
    const { client } = await openApp();
    const piece = { ...exampleMailing.piece, service: "priority" as const };
    expect(await value(client, "log.add", { ...exampleMailing, piece })).toMatchObject({
      service: "priority",
    });
    expect(
      await value(client, "log.add", { ...exampleMailing, piece, service: "first-class" }),
    ).toMatchObject({
      service: "first-class",
      piece: { service: "priority" },
    });
  });

  it("refuses the second of two changes made from the same version", async () => {
    const { client } = await openApp();
    const { id } = await value(client, "log.add", exampleMailing);
    const change = { ...exampleMailing, id, expectedVersion: 1 };
    const codes = await Promise.all([
      code(client, "log.update", { ...change, note: "mine" }),
      code(client, "log.update", { ...change, note: "yours" }),
    ]);
    expect(codes).toEqual(["ok", "entry-changed"]);
    expect(await value(client, "log.get", { id })).toMatchObject({ note: "mine", version: 2 });
  });

  it("brings a deleted entry back for ten minutes", async () => {
    const { client, clock } = await openApp();
    const entry = await value(client, "log.add", exampleMailing);
    const { undoUntil } = await value(client, "log.delete", { id: entry.id });
    expect(undoUntil).toBe(clock.now() + undoMs);
    clock.advance(undoMs - 1);
    expect(await value(client, "log.restore", { id: entry.id })).toEqual(entry);
    await value(client, "log.delete", { id: entry.id });
    clock.advance(undoMs);
    expect(await code(client, "log.restore", { id: entry.id })).toBe("undo-expired");
  });

  it("purges each deleted entry when its own time is over, whatever is deleted after it", async () => {
    const { app, client, clock } = await openApp();
    await value(client, "settings.set", { idleLockMinutes: 0 });
    const entries = [
      await value(client, "log.add", exampleMailing),
      await value(client, "log.add", exampleMailing),
    ];
    for (const { id } of entries) {
      await app.handlers["log.delete"]({ id });
      clock.advance(undoMs / 2);
    }
    const { timers } = clock;
    expect(timers()).toBe(1);
    clock.advance(undoMs);
    expect(timers()).toBe(0);
  });

  it("cannot bring a deleted entry back after a lock", async () => {
    const { client } = await openApp();
    const { id } = await value(client, "log.add", exampleMailing);
    await value(client, "log.delete", { id });
    await value(client, "vault.lock", {});
    await value(client, "vault.unlock", { passphrase });
    expect(await code(client, "log.restore", { id })).toBe("undo-expired");
  });
});

describe("the address book", () => {
  it("keeps addresses through lock, unlock and restart", async () => {
    const first = await openApp();
    const entry = await value(first.client, "book.save", exampleOwnAddress);
    expect(entry).toMatchObject({ ...exampleOwnAddress, ownKind: "po-box", version: 1 });
    await value(first.client, "vault.lock", {});
    const second = restart(first);
    await value(second.client, "vault.unlock", { passphrase });
    expect(await value(second.client, "book.list", {})).toEqual({ entries: [entry], total: 1 });
  });

  it("guesses what an own address is when nothing is said, and gives no kind to others", async () => {
    const { client } = await openApp();
    const said = { ...exampleOwnAddress, ownKind: "organization-po-box" as const };
    expect(await value(client, "book.save", said)).toMatchObject({ ownKind: "organization-po-box" });
    const person = { ...said, kind: "person" as const };
    expect(await value(client, "book.save", person)).toMatchObject({ kind: "person", ownKind: null });
  });

  it("has an address once, names the entry that has it, and changes nothing", async () => {
    const { client } = await openApp();
    const entry = await value(client, "book.save", exampleOwnAddress);
    const again = { ...exampleOwnAddress, address: exampleOwnAddress.address.toUpperCase() };
    expect(await client.call("book.save", again)).toEqual({
      ok: false,
      error: { code: "address-known", params: { name: "My box", id: entry.id } },
    });
    const other = await value(client, "book.save", { ...exampleOwnAddress, address: "Rosa\nPO Box 7" });
    const onto = { ...exampleOwnAddress, id: other.id, expectedVersion: 1 };
    expect(await code(client, "book.save", onto)).toBe("address-known");
    expect((await value(client, "book.list", { query: "512" })).entries).toEqual([entry]);
  });

  it("takes the same entry saved twice as one", async () => {
    const { client } = await openApp();
    const entry = await value(client, "book.save", exampleOwnAddress);
    expect(await value(client, "book.save", exampleOwnAddress)).toEqual(entry);
    expect((await value(client, "book.list", {})).total).toBe(1);
  });

  it("brings a deleted address back for ten minutes and not after a lock", async () => {
    const { client, clock } = await openApp();
    const entry = await value(client, "book.save", exampleOwnAddress);
    expect(await value(client, "book.delete", { id: entry.id })).toEqual({ undoUntil: clock.now() + undoMs });
    clock.advance(undoMs - 1);
    expect(await value(client, "book.restore", { id: entry.id })).toEqual(entry);
    await value(client, "book.delete", { id: entry.id });
    await value(client, "vault.lock", {});
    await value(client, "vault.unlock", { passphrase });
    expect(await code(client, "book.restore", { id: entry.id })).toBe("undo-expired");
  });

  it("purges a deleted address when its time is over, also when nothing of the log was deleted", async () => {
    const { client, clock } = await openApp();
    await value(client, "settings.set", { idleLockMinutes: 0 });
    const { id } = await value(client, "book.save", exampleOwnAddress);
    await value(client, "book.delete", { id });
    expect(clock.timers()).toBe(1);
    clock.advance(undoMs);
    expect(clock.timers()).toBe(0);
    expect(await code(client, "book.restore", { id })).toBe("undo-expired");
  });

  it("cannot be reached while the log is locked, nor can saved needs", async () => {
    const { app, client } = await openApp();
    const { id } = await value(client, "book.save", exampleOwnAddress);
    const profile = await value(client, "needs.save", exampleProfile);
    app.lock();
    const codes = await Promise.all([
      code(client, "book.list", {}),
      code(client, "book.save", exampleOwnAddress),
      code(client, "book.delete", { id }),
      code(client, "book.restore", { id }),
      code(client, "needs.list", {}),
      code(client, "needs.save", exampleProfile),
      code(client, "needs.delete", { id: profile.id }),
    ]);
    expect(new Set(codes)).toEqual(new Set(["vault-locked"]));
  });

  it("counts as activity when used", async () => {
    const { client, clock } = await openApp();
    clock.advance(14 * 60_000);
    await value(client, "book.list", {});
    clock.advance(14 * 60_000);
    await value(client, "needs.list", {});
    clock.advance(14 * 60_000);
    expect(await state(client)).toBe("open");
  });
});

describe("saved needs", () => {
  it("are kept, changed, and deleted at once", async () => {
    const first = await openApp();
    const saved = await value(first.client, "needs.save", exampleProfile);
    const change = { name: "Filing", needs: { needs: ["today" as const] }, id: saved.id, expectedVersion: 1 };
    const changed = await value(first.client, "needs.save", change);
    expect(changed).toMatchObject({
      name: "Filing",
      version: 2,
      needs: { needs: ["today"], deadline: null },
    });
    expect(await code(first.client, "needs.save", change)).toBe("entry-changed");
    const second = restart(first);
    await value(second.client, "vault.unlock", { passphrase });
    expect(await value(second.client, "needs.list", {})).toEqual({ profiles: [changed], damaged: [] });
    await value(second.client, "needs.delete", { id: saved.id });
    expect(await code(second.client, "needs.delete", { id: saved.id })).toBe("entry-not-found");
    expect(await value(second.client, "needs.list", {})).toEqual({ profiles: [], damaged: [] });
  });

  it("need a name of their own", async () => {
    const { client } = await openApp();
    await value(client, "needs.save", exampleProfile);
    const same = { ...exampleProfile, name: exampleProfile.name.toUpperCase() };
    expect(await code(client, "needs.save", same)).toBe("profile-name-taken");
  });
});

describe("locking", () => {
  it("happens after the idle time and not before", async () => {
    const { app, client, clock } = await openApp();
    const reasons: string[] = [];
    app.onLocked((reason) => reasons.push(reason));
    clock.advance(15 * 60_000 - 1);
    expect(await state(client)).toBe("open");
    clock.advance(1);
    expect(reasons).toEqual(["idle"]);
    expect(await state(client)).toBe("locked");
    expect(clock.timers()).toBe(0);
  });

  it.each<[string, (client: Client) => Promise<unknown>, string]>([
    ["activity", (client) => value(client, "vault.activity", {}), "open"],
    ["reading the log", (client) => value(client, "log.list", {}), "open"],
    ["asking for the status", (client) => value(client, "vault.status", {}), "locked"],
    ["reading the settings", (client) => value(client, "settings.get", {}), "locked"],
  ])("after %s leaves the log as expected", async (_name, act, expected) => {
    const { client, clock } = await openApp();
    clock.advance(14 * 60_000);
    await act(client);
    clock.advance(14 * 60_000);
    expect(await state(client)).toBe(expected);
  });

  it("follows the setting at once, and 0 is never", async () => {
    const { client, clock } = await openApp();
    await value(client, "settings.set", { idleLockMinutes: 0 });
    clock.advance(30 * 24 * 3_600_000);
    expect(await state(client)).toBe("open");
    await value(client, "vault.activity", {});
    await value(client, "settings.set", { idleLockMinutes: 1 });
    clock.advance(60_000);
    expect(await state(client)).toBe("locked");
  });

  it("happens at the first call after the machine slept past the idle time, before that call is served", async () => {
    const { client, clock } = await openApp();
    clock.jump(16 * 60_000);
    expect(await code(client, "log.list", {})).toBe("vault-locked");
  });

  it("does not let activity that comes too late keep the log open", async () => {
    const { client, clock } = await openApp();
    clock.jump(16 * 60_000);
    await value(client, "vault.activity", {});
    expect(await state(client)).toBe("locked");
  });

  it("is synchronous for the host, tells listeners once, and stops telling those that left", async () => {
    const { app, client } = await openApp();
    const reasons: string[] = [];
    const leave = app.onLocked((reason) => reasons.push(reason));
    app.lock();
    app.lock();
    expect(reasons).toEqual(["host"]);
    expect(await state(client)).toBe("locked");
    leave();
    await value(client, "vault.unlock", { passphrase });
    app.lock();
    expect(reasons).toEqual(["host"]);
  });

  it("wins over an unlock that is under way", async () => {
    const { app, client } = await openApp();
    app.lock();
    const unlocking = code(client, "vault.unlock", { passphrase });
    await Promise.resolve();
    app.lock();
    expect(await unlocking).toBe("vault-locked");
    expect(await state(client)).toBe("locked");
    expect(await code(client, "vault.unlock", { passphrase })).toBe("ok");
  });

  it("leaves nothing half-made when it comes during the making of a vault", async () => {
    const { app, client, folder } = newApp();
    const creating = code(client, "vault.create", { passphrase });
    await Promise.resolve();
    app.lock();
    expect(await creating).toBe("vault-locked");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("passphrase and code", () => {
  it("a wrong passphrase waits, also after a restart, and nothing is lost", async () => {
    const first = await openApp();
    await value(first.client, "log.add", exampleMailing);
    first.app.lock();
    expect(await code(first.client, "vault.unlock", { passphrase: "wrong" })).toBe("passphrase-wrong");
    const second = restart(first);
    expect(await value(second.client, "vault.status", {})).toEqual({ state: "locked", retryAfterMs: 1000 });
    expect(await code(second.client, "vault.unlock", { passphrase })).toBe("try-later");
    second.clock.advance(0);
    first.clock.advance(1000);
    await value(second.client, "vault.unlock", { passphrase });
    expect(await total(second.client)).toBe(1);
  });

  it("a wrong passphrase does not close a log that is open", async () => {
    const { client } = await openApp();
    expect(await code(client, "vault.unlock", { passphrase: "wrong" })).toBe("passphrase-wrong");
    expect(await state(client)).toBe("open");
  });

  it("changing the passphrase rewrites the key file and not one byte of the log", async () => {
    const { app, client, folder } = await openApp();
    await value(client, "log.add", exampleMailing);
    app.lock();
    await value(client, "vault.unlock", { passphrase });
    const [log, vault] = [join(folder, "log.db"), join(folder, "vault.json")];
    const before = [readFileSync(log), readFileSync(vault)] as const;
    await value(client, "vault.changePassphrase", { current: passphrase, next: "another long one" });
    expect(readFileSync(log)).toEqual(before[0]);
    expect(readFileSync(vault)).not.toEqual(before[1]);
    app.lock();
    expect(readFileSync(log)).toEqual(before[0]);
    expect(await code(client, "vault.unlock", { passphrase: "another long one" })).toBe("ok");
  });

  it("changing the passphrase needs an open log", async () => {
    const { app, client } = await openApp();
    app.lock();
    const change = { current: passphrase, next: "another long one" };
    expect(await code(client, "vault.changePassphrase", change)).toBe("vault-locked");
  });

  it("the code opens the log and everything is there", async () => {
    const { app, client, recoveryCode } = await openApp();
    await value(client, "log.add", exampleMailing);
    app.lock();
    const { recoveryCode: next } = await value(client, "vault.recover", {
      recoveryCode,
      newPassphrase: "a brand new one",
    });
    expect(next).not.toBe(recoveryCode);
    expect(await state(client)).toBe("open");
    expect(await total(client)).toBe(1);
  });
});

describe("a session without a log", () => {
  it("works like a log and writes nothing at all", async () => {
    const { app, client, folder, clock } = newApp();
    await value(client, "vault.startSession", {});
    const { id } = await value(client, "log.add", exampleMailing);
    await value(client, "log.update", { ...exampleMailing, id, expectedVersion: 1, note: "more" });
    await value(client, "log.delete", { id });
    await value(client, "log.restore", { id });
    const address = await value(client, "book.save", exampleOwnAddress);
    await value(client, "book.delete", { id: address.id });
    await value(client, "book.restore", { id: address.id });
    const profile = await value(client, "needs.save", exampleProfile);
    await value(client, "needs.delete", { id: profile.id });
    await value(client, "settings.set", { language: "es", theme: "dark", printers: [{ name: "Hall" }] });
    expect(await value(client, "settings.get", {})).toMatchObject({ language: "es", theme: "dark" });
    expect(await value(client, "vault.status", {})).toEqual({
      state: "session",
      retryAfterMs: 0,
      entryCount: 1,
    });
    clock.advance(60_000);
    app.lock();
    expect(() => statSync(folder)).toThrow("ENOENT");
  });

  it("leaves every byte of a folder with a locked log as it was", async () => {
    const first = await openApp();
    await value(first.client, "settings.set", { theme: "dark" });
    await value(first.client, "log.add", exampleMailing);
    const { client, folder } = restart(first);
    const listing = () =>
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString("hex")]);
    const before = listing();
    await value(client, "vault.startSession", {});
    await value(client, "log.add", exampleMailing);
    await value(client, "settings.set", { theme: "light" });
    expect(await code(client, "vault.unlock", { passphrase })).toBe("session-active");
    expect(await total(client)).toBe(1);
    await value(client, "vault.lock", {});
    expect(listing()).toEqual(before);
    expect(await value(client, "settings.get", {})).toMatchObject({ theme: "dark" });
  });

  it("is gone after a lock, idle or asked for", async () => {
    const { client, clock } = newApp();
    await value(client, "vault.startSession", {});
    await value(client, "log.add", exampleMailing);
    await value(client, "book.save", exampleOwnAddress);
    await value(client, "needs.save", exampleProfile);
    clock.advance(15 * 60_000);
    expect(await state(client)).toBe("none");
    await value(client, "vault.startSession", {});
    expect(await total(client)).toBe(0);
    expect(await value(client, "book.list", {})).toEqual({ entries: [], total: 0 });
    expect(await value(client, "needs.list", {})).toEqual({ profiles: [], damaged: [] });
  });

  it("moves into a log that is made after all, with its settings", async () => {
    const first = newApp();
    const { client } = first;
    await value(client, "vault.startSession", {});
    const entry = await value(client, "log.add", exampleMailing);
    const dropped = await value(client, "log.add", exampleMailing);
    await value(client, "log.delete", { id: dropped.id });
    const address = await value(client, "book.save", exampleOwnAddress);
    const left = await value(client, "book.save", { ...exampleOwnAddress, kind: "person" });
    await value(client, "book.delete", { id: left.id });
    const profile = await value(client, "needs.save", exampleProfile);
    await value(client, "settings.set", { theme: "dark" });
    await value(client, "vault.create", { passphrase });
    expect(await state(client)).toBe("open");
    const second = restart(first);
    await value(second.client, "vault.unlock", { passphrase });
    expect(await value(second.client, "log.get", { id: entry.id })).toEqual(entry);
    expect(await total(second.client)).toBe(1);
    expect(await value(second.client, "book.list", {})).toEqual({ entries: [address], total: 1 });
    expect(await value(second.client, "needs.list", {})).toEqual({ profiles: [profile], damaged: [] });
    expect(await value(second.client, "settings.get", {})).toMatchObject({ theme: "dark" });
  });
});

describe("deleting everything", () => {
  it("asks through the host, in the language of the app", async () => {
    const host = fakeHost({ confirm: async () => false });
    const asked: unknown[] = [];
    host.confirm = async (question) => {
      asked.push(question);
      return false;
    };
    const { client, folder } = await openApp({ host });
    await value(client, "log.add", exampleMailing);
    await value(client, "settings.set", { language: "es" });
    expect(await code(client, "vault.destroy", { confirm: "delete everything" })).toBe("not-confirmed");
    expect(asked).toEqual([{ id: "delete-everything", language: "es" }]);
    expect(await total(client)).toBe(1);
    expect(readdirSync(folder)).toContain("vault.json");
  });

  it("leaves an empty folder, and a new log can be made", async () => {
    const { client, folder } = await openApp();
    await value(client, "log.add", exampleMailing);
    await value(client, "settings.set", { theme: "dark" });
    writeFileSync(join(folder, "log.db.before-20"), "copy");
    await value(client, "vault.destroy", { confirm: "delete everything" });
    expect(readdirSync(folder)).toEqual([]);
    expect(await state(client)).toBe("none");
    expect(await value(client, "settings.get", {})).toMatchObject({ theme: "system" });
    await value(client, "vault.create", { passphrase });
    expect(await total(client)).toBe(0);
  });

  it("works for someone who forgot the passphrase", async () => {
    const { app, client, folder } = await openApp();
    app.lock();
    await value(client, "vault.destroy", { confirm: "delete everything" });
    expect(readdirSync(folder)).toEqual([]);
  });
});
