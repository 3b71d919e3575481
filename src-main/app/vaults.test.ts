import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { exampleMailing } from "../../src-core/contract/examples.ts";
import { fakeKeychain } from "../vault/keychain.test-helper.ts";
import { fakeHost, filesUnder, passphrase, removeTempFolders, testApp } from "./test-support.ts";

type TestApp = ReturnType<typeof testApp>;
const apps: TestApp[] = [];
function newApp(change: Parameters<typeof testApp>[0] = {}): TestApp {
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

const clinicPassphrase = "the clinic's own passphrase";
const confirm = "delete everything" as const;

/** Two vaults with an entry each; the clinic's is selected and open. */
async function two(change: Parameters<typeof testApp>[0] = {}) {
  const made = newApp(change);
  const { client } = made;
  await client.call("vault.create", { passphrase });
  await client.call("log.add", { ...exampleMailing, note: "at home" });
  const added = await client.call("vault.add", { name: "Clinic" });
  if (!added.ok) throw new Error(added.error.code);
  await client.call("vault.create", { passphrase: clinicPassphrase });
  await client.call("log.add", { ...exampleMailing, note: "at the clinic" });
  return { ...made, clinic: added.value.id };
}

async function stateOf({ client }: Pick<TestApp, "client">) {
  const status = await client.call("vault.status", {});
  return status.ok ? status.value.state : status.error.code;
}

async function codeOf(call: Promise<{ ok: true } | { ok: false; error: { code: string } }>): Promise<string> {
  const result = await call;
  return result.ok ? "ok" : result.error.code;
}

async function namesOf({ client }: Pick<TestApp, "client">) {
  const list = await client.call("vault.list", {});
  if (!list.ok) throw new Error(list.error.code);
  return list.value.vaults.map(
    ({ name, current, exists }) => `${name}${exists ? "" : "?"}${current ? "*" : ""}`,
  );
}

describe("several vaults", () => {
  it("each hold their own log; selecting another locks the one that is open", async () => {
    const app = await two();
    expect(await stateOf(app)).toBe("open");
    expect(await codeOf(app.client.call("vault.select", { id: "first" }))).toBe("ok");
    expect(await stateOf(app)).toBe("locked");
    expect(await codeOf(app.client.call("vault.unlock", { passphrase: clinicPassphrase }))).toBe(
      "passphrase-wrong",
    );
    app.clock.advance(1000);
    await app.client.call("vault.unlock", { passphrase });
    expect(await app.client.call("log.list", {})).toMatchObject({ value: { total: 1 } });
    expect(await app.client.call("log.list", { query: "home" })).toMatchObject({ value: { total: 1 } });
  });

  it("selecting the one that is selected locks nothing", async () => {
    const app = await two();
    expect(await codeOf(app.client.call("vault.select", { id: app.clinic }))).toBe("ok");
    expect(await stateOf(app)).toBe("open");
  });

  it("are listed while locked, with a name in the language of the app for those without one", async () => {
    const app = await two();
    app.app.lock();
    expect(await namesOf(app)).toEqual(["Log 1", "Clinic*"]);
    await app.client.call("settings.set", { language: "es" });
    expect(await namesOf(app)).toEqual(["Registro 1", "Clinic*"]);
    await app.client.call("vault.rename", { id: "first", name: " Casa " });
    expect(await namesOf(app)).toEqual(["Casa", "Clinic*"]);
  });

  it("keep an unlock that was under way from opening the one that is selected meanwhile", async () => {
    const app = await two();
    await app.client.call("vault.lock", {});
    const unlocking = app.client.call("vault.unlock", { passphrase: clinicPassphrase });
    await app.client.call("vault.select", { id: "first" });
    expect(await codeOf(unlocking)).toBe("vault-locked");
    expect(await stateOf(app)).toBe("locked");
  });

  it("are refused as long as a session without a log is on, which goes on and writes nothing", async () => {
    const app = await two();
    await app.client.call("vault.lock", {});
    const before = filesUnder(app.folder);
    await app.client.call("vault.startSession", {});
    for (const call of [
      app.client.call("vault.add", { name: "Another" }),
      app.client.call("vault.select", { id: "first" }),
      app.client.call("vault.rename", { id: "first", name: "Another" }),
    ])
      expect(await codeOf(call)).toBe("session-active");
    expect(await stateOf(app)).toBe("session");
    expect(filesUnder(app.folder)).toEqual(before);
  });

  it("are destroyed one at a time, after a question that names the one", async () => {
    const host = fakeHost();
    const app = await two({ host });
    expect(await codeOf(app.client.call("vault.destroy", { confirm }))).toBe("ok");
    expect(host.asked).toEqual(["delete-vault en"]);
    expect(await namesOf(app)).toEqual(["Log 1*"]);
    await app.client.call("vault.unlock", { passphrase });
    expect(await app.client.call("log.list", {})).toMatchObject({ value: { total: 1 } });
    expect(await codeOf(app.client.call("vault.destroy", { confirm }))).toBe("ok");
    expect(host.asked).toEqual(["delete-vault en", "delete-everything en"]);
    expect([...filesUnder(app.folder)]).toEqual([]);
  });

  it("that share nothing readable on disk but their names", async () => {
    const app = await two();
    app.app.lock();
    const text = Buffer.concat([...filesUnder(app.folder).values()]).toString("latin1");
    expect(text).toContain("Clinic");
    for (const word of ["at home", "at the clinic", "Ferrier", "Juniper"]) expect(text).not.toContain(word);
  });
});

describe("a legal hold", () => {
  it("keeps a vault from being destroyed, without asking", async () => {
    const host = fakeHost();
    const app = await two({ host });
    await app.client.call("log.add", { ...exampleMailing, matter: "M-1" });
    await app.client.call("hold.set", { matter: "M-1", on: true });
    await app.client.call("vault.lock", {});
    expect(await app.client.call("vault.list", {})).toMatchObject({
      value: { vaults: [{ held: false }, { held: true }] },
    });
    expect(await codeOf(app.client.call("vault.destroy", { confirm }))).toBe("hold-in-force");
    expect(host.asked).toEqual([]);
    await app.client.call("vault.unlock", { passphrase: clinicPassphrase });
    await app.client.call("hold.set", { matter: "M-1", on: false });
    expect(await codeOf(app.client.call("vault.destroy", { confirm }))).toBe("ok");
  });
});

describe("the panic wipe", () => {
  it("is off until it was set up, which the host asks about", async () => {
    const host = fakeHost();
    const app = await two({ host });
    expect(await codeOf(app.client.call("vault.panic", {}))).toBe("panic-off");
    expect(await stateOf(app)).toBe("open");
    await app.client.call("settings.set", { panic: true });
    await app.client.call("settings.set", { theme: "dark", panic: true });
    await app.client.call("settings.set", { panicDespiteHold: true });
    expect(host.asked).toEqual(["panic en", "panic-despite-hold en"]);
  });

  it("cannot be set up by a page alone", async () => {
    const app = await two({ host: fakeHost({ confirm: async () => false }) });
    for (const change of [{ panic: true }, { panic: true, panicDespiteHold: true }])
      expect(await codeOf(app.client.call("settings.set", change))).toBe("not-confirmed");
    expect(await codeOf(app.client.call("vault.panic", {}))).toBe("panic-off");
    expect(await codeOf(app.client.call("settings.set", { panic: false, theme: "dark" }))).toBe("ok");
  });

  it("starts with the careful choice when it is set up again", async () => {
    const app = await two();
    await app.client.call("settings.set", { panic: true, panicDespiteHold: true });
    await app.client.call("settings.set", { panic: false });
    expect(await app.client.call("settings.set", { panic: true })).toMatchObject({
      value: { panic: true, panicDespiteHold: false },
    });
  });

  it.each(["open", "locked", "session"])(
    "destroys everything from a vault that is %s, without asking",
    async (state) => {
      const host = fakeHost();
      const app = await two({ host });
      await app.client.call("settings.set", { panic: true });
      if (state !== "open") await app.client.call("vault.lock", {});
      if (state === "session") {
        // What is set in a session is forgotten with it; what was set before counts.
        await app.client.call("vault.startSession", {});
      }
      host.asked.length = 0;
      expect(await app.client.call("vault.panic", {})).toEqual({
        ok: true,
        value: { destroyed: 2, kept: 0 },
      });
      expect(host.asked).toEqual([]);
      expect([...filesUnder(app.folder)]).toEqual([]);
      expect(await stateOf(app)).toBe("none");
      expect(await app.client.call("settings.get", {})).toMatchObject({ value: { panic: false } });
    },
  );

  it("does not wait for an unlock that is under way, which then opens nothing", async () => {
    const app = await two();
    await app.client.call("settings.set", { panic: true });
    await app.client.call("vault.lock", {});
    const unlocking = app.client.call("vault.unlock", { passphrase: clinicPassphrase });
    expect(await codeOf(app.client.call("vault.panic", {}))).toBe("ok");
    expect(await codeOf(unlocking)).not.toBe("ok");
    expect([...filesUnder(app.folder)]).toEqual([]);
  });

  it("keeps what is under a hold, locked", async () => {
    const app = await two();
    await app.client.call("settings.set", { panic: true });
    await app.client.call("log.add", { ...exampleMailing, matter: "M-1" });
    await app.client.call("hold.set", { matter: "M-1", on: true });
    expect(await app.client.call("vault.panic", {})).toMatchObject({ value: { destroyed: 1, kept: 1 } });
    expect(await stateOf(app)).toBe("locked");
    expect(await codeOf(app.client.call("vault.panic", {}))).toBe("hold-in-force");
    await app.client.call("settings.set", { panicDespiteHold: true });
    expect(await app.client.call("vault.panic", {})).toMatchObject({ value: { destroyed: 1, kept: 0 } });
    expect([...filesUnder(app.folder)]).toEqual([]);
  });
});

describe("quick unlock", () => {
  it("opens the log with the keychain, and is said to be on", async () => {
    const { keychain } = fakeKeychain();
    const app = await two({ host: fakeHost({ keychain }) });
    const status = () => app.client.call("vault.keychain", {});
    expect(await status()).toEqual({ ok: true, value: { available: true, reason: "none", enabled: false } });
    expect(
      await codeOf(app.client.call("vault.setKeychain", { on: true, passphrase: clinicPassphrase })),
    ).toBe("ok");
    expect(await status()).toMatchObject({ value: { enabled: true } });
    await app.client.call("vault.lock", {});
    expect(await codeOf(app.client.call("vault.unlockWithKeychain", {}))).toBe("ok");
    expect(await app.client.call("log.list", { query: "clinic" })).toMatchObject({ value: { total: 1 } });
    // Only this vault's.
    await app.client.call("vault.select", { id: "first" });
    expect(await status()).toMatchObject({ value: { enabled: false } });
    expect(await codeOf(app.client.call("vault.unlockWithKeychain", {}))).toBe("keychain-failed");
  });

  it("is not there in a browser, which says so", async () => {
    const app = await two();
    expect(await app.client.call("vault.keychain", {})).toEqual({
      ok: true,
      value: { available: false, reason: "browser-host", enabled: false },
    });
    const on = app.client.call("vault.setKeychain", { on: true, passphrase: clinicPassphrase });
    expect(await codeOf(on)).toBe("keychain-unavailable");
    expect(existsSync(join(app.folder, "keychain.json"))).toBe(false);
  });

  it("does not open a log that was locked while the keychain asked", async () => {
    const { keychain, state } = fakeKeychain();
    const app = await two({ host: fakeHost({ keychain }) });
    await app.client.call("vault.setKeychain", { on: true, passphrase: clinicPassphrase });
    await app.client.call("vault.lock", {});
    state.whileAsking = () => app.app.lock("sleep");
    expect(await codeOf(app.client.call("vault.unlockWithKeychain", {}))).toBe("vault-locked");
    expect(await stateOf(app)).toBe("locked");
  });

  it("writes nothing in a session without a log", async () => {
    const { keychain } = fakeKeychain();
    const app = newApp({ host: fakeHost({ keychain }) });
    await app.client.call("vault.startSession", {});
    expect(await codeOf(app.client.call("vault.setKeychain", { on: true, passphrase }))).toBe(
      "session-active",
    );
    expect(existsSync(app.folder)).toBe(false);
  });
});

describe("locking with the system", () => {
  it.each([
    ["sleep", "lockOnSleep"],
    ["screen-lock", "lockOnScreenLock"],
  ] as const)("on %s is a setting of its own", async (cause, setting) => {
    const app = await two();
    await app.client.call("settings.set", { [setting]: false });
    app.app.lock(cause);
    expect(await stateOf(app)).toBe("open");
    await app.client.call("settings.set", { [setting]: true });
    app.app.lock(cause);
    expect(await stateOf(app)).toBe("locked");
  });

  it("happens at the end of the program whatever is set", async () => {
    const app = await two();
    await app.client.call("settings.set", { lockOnQuit: false, lockOnSleep: false, lockOnScreenLock: false });
    app.app.lock("quit");
    expect(await stateOf(app)).toBe("locked");
  });

  it("on idle is not put off by a clock that is set back", async () => {
    const app = await two();
    await app.client.call("settings.set", { idleLockMinutes: 5 });
    app.clock.set(app.clock.now() - 3_600_000);
    app.clock.advance(5 * 60_000);
    expect(await stateOf(app)).toBe("locked");
  });
});

describe("a damaged log", () => {
  /** A byte changed on each of some pages of the clinic's log, which is locked. */
  async function damaged(pages: readonly number[]) {
    const app = await two();
    for (let n = 0; n < 120; n++)
      await app.client.call("log.add", { ...exampleMailing, note: `larch ${n} ${"n".repeat(400)}` });
    await app.client.call("vault.lock", {});
    const path = join(app.folder, "vaults", app.clinic, "log.db");
    const bytes = readFileSync(path);
    const last = bytes.length / 4096;
    const hit = pages.map((page) => (page < 0 ? last + page : page));
    for (const page of hit) bytes[(page - 1) * 4096 + 200] = (bytes[(page - 1) * 4096 + 200] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    return { ...app, path, hit };
  }

  it("is whole until then, as a check says, open or locked", async () => {
    const app = await damaged([]);
    const whole = { ok: true, value: { ok: true, damagedPages: 0, damaged: [], keptFiles: [] } };
    expect(await codeOf(app.client.call("vault.checkFile", {}))).toBe("vault-locked");
    expect(await app.client.call("vault.checkFile", { passphrase: clinicPassphrase })).toMatchObject(whole);
    await app.client.call("vault.unlock", { passphrase: clinicPassphrase });
    expect(await app.client.call("vault.checkFile", {})).toMatchObject(whole);
    expect(await stateOf(app)).toBe("open");
  });

  it("has its damaged pages named, with what was on them, for who has the passphrase", async () => {
    const app = await damaged([30, -3]);
    expect(await codeOf(app.client.call("vault.unlock", { passphrase: clinicPassphrase }))).toBe(
      "log-damaged",
    );
    const before = readFileSync(app.path);
    expect(await codeOf(app.client.call("vault.checkFile", { passphrase: "wrong" }))).toBe(
      "passphrase-wrong",
    );
    app.clock.advance(1000);
    const check = await app.client.call("vault.checkFile", { passphrase: clinicPassphrase });
    if (!check.ok) throw new Error(check.error.code);
    expect(check.value).toMatchObject({ ok: false, damagedPages: 2 });
    expect(check.value.damaged.map(({ page }) => page)).toEqual(app.hit);
    for (const { use, name } of check.value.damaged)
      expect(`${use} ${name}`).toMatch(/^(table|index|search) [a-z_0-9]+$/);
    expect(readFileSync(app.path)).toEqual(before);
  });

  it("is saved as far as it can be read, step by step, and opens with the same passphrase and code", async () => {
    const app = await damaged([30, -3]);
    const started = await app.client.call("vault.salvage", { passphrase: clinicPassphrase });
    if (!started.ok) throw new Error(started.error.code);
    const { streamId } = started.value;
    const summaries: Record<string, unknown>[] = [];
    for (let done = false; !done; ) {
      const step = await app.client.call("stream.next", { streamId });
      if (!step.ok) throw new Error(step.error.code);
      if (Object.keys(step.value.summary).length > 0) summaries.push(step.value.summary);
      done = step.value.finished;
    }
    expect(summaries.at(-1)).toMatchObject({ file: "log.db.damaged-1", damagedPages: 2, "saved.entry": 121 });
    expect(await codeOf(app.client.call("vault.unlock", { passphrase: clinicPassphrase }))).toBe("ok");
    expect(await app.client.call("log.list", {})).toMatchObject({ value: { total: 121 } });
    const check = await app.client.call("vault.checkFile", {});
    expect(check).toMatchObject({ value: { ok: true, keptFiles: ["log.db.damaged-1"] } });
    expect(await codeOf(app.client.call("vault.removeDamaged", {}))).toBe("ok");
    expect(
      readdirSync(join(app.folder, "vaults", app.clinic)).filter((name) => /damaged/.test(name)),
    ).toEqual([]);
  });

  it("keeps everything as it was when saving is given up, or the program locks", async () => {
    for (const end of ["cancel", "lock"] as const) {
      const app = await damaged([30]);
      const before = filesUnder(app.folder);
      const started = await app.client.call("vault.salvage", { passphrase: clinicPassphrase });
      if (!started.ok) throw new Error(started.error.code);
      const { streamId } = started.value;
      await app.client.call("stream.next", { streamId });
      if (end === "cancel") await app.client.call("stream.cancel", { streamId });
      else app.app.lock("sleep");
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(filesUnder(app.folder)).toEqual(before);
      expect(await codeOf(app.client.call("stream.next", { streamId }))).toBe("stream-ended");
    }
  });

  it("whose file is not there says that instead", async () => {
    const app = await damaged([]);
    rmSync(app.path);
    for (const call of ["vault.salvage", "vault.checkFile"] as const)
      expect(await codeOf(app.client.call(call, { passphrase: clinicPassphrase }))).toBe("log-missing");
  });
});
