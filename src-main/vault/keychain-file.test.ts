import { existsSync, linkSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { callError } from "../../src-core/contract/errors.ts";
import { err, ok } from "../../src-core/result.ts";
import { fakeClock, removeTempFolders, tempFolder, testCost } from "../app/test-support.ts";
import { fakeKeychain } from "./keychain.test-helper.ts";
import { createVault } from "./vault.ts";

afterAll(removeTempFolders);

const first = "the first passphrase";
const second = "the second passphrase";
const copyKey = (key: Buffer) => ok(key.toString("hex"));
const failed = err(callError("keychain-failed"));

async function created() {
  const folder = tempFolder();
  const clock = fakeClock();
  const vault = createVault({ folder, clock, cost: testCost });
  const made = await vault.create(first, copyKey);
  if (!made.ok) throw new Error(made.error.code);
  return {
    ...{ folder, clock, vault, ...fakeKeychain() },
    ...{ key: made.value.opened, recoveryCode: made.value.recoveryCode },
    file: join(folder, "keychain.json"),
  };
}

async function enabled() {
  const all = await created();
  expect(await all.vault.enableKeychain(first, all.keychain)).toEqual(ok(null));
  return all;
}

describe("the keychain of the system", () => {
  it("opens the log with the same key once it was set up with the passphrase, also after a restart", async () => {
    const { vault, folder, clock, keychain, key } = await enabled();
    expect(vault.hasKeychain()).toBe(true);
    const restarted = createVault({ folder, clock, cost: testCost });
    expect(await restarted.unlockWithKeychain(keychain, copyKey)).toEqual(ok(key));
  });

  it("is not used before it was set up", async () => {
    const { vault, keychain, folder } = await created();
    expect(vault.hasKeychain()).toBe(false);
    expect(await vault.unlockWithKeychain(keychain, copyKey)).toEqual(failed);
    expect(readdirSync(folder)).toEqual(["vault.json"]);
  });

  it("needs the right passphrase, and a wrong one counts as a try", async () => {
    const { vault, keychain, file } = await created();
    expect(await vault.enableKeychain("wrong", keychain)).toEqual(
      err(callError("passphrase-wrong", { seconds: 1 })),
    );
    expect(existsSync(file)).toBe(false);
    expect(vault.retryAfterMs()).toBe(1000);
    expect(await vault.enableKeychain(first, keychain)).toEqual(err(callError("try-later", { seconds: 1 })));
  });

  it("opens the log while a passphrase has to wait, and does not end that wait", async () => {
    const { vault, keychain, key } = await enabled();
    await vault.unlock("wrong", copyKey);
    expect(await vault.unlockWithKeychain(keychain, copyKey)).toEqual(ok(key));
    expect(vault.retryAfterMs()).toBe(1000);
  });

  it("never gets the key of the log, and its file does not hold it", async () => {
    const { state, key, file } = await enabled();
    const bytes = Buffer.from(key, "hex");
    const text = readFileSync(file, "utf8");
    for (const secret of [key, bytes.toString("base64"), first]) expect(text).not.toContain(secret);
    expect(state.passed).toHaveLength(1);
    const turned = Buffer.from(bytes.map((byte) => byte ^ 0xff)).toString("base64");
    expect(JSON.parse(text).protected).not.toContain(turned);
  });

  it("sees only buffers that are zeroed afterwards, and the key is zeroed too", async () => {
    const { vault, keychain, state } = await enabled();
    let used: Buffer = Buffer.from("x");
    await vault.unlockWithKeychain(keychain, (key) => {
      used = key;
      return ok(null);
    });
    expect(state.passed).toHaveLength(2);
    for (const bytes of [...state.passed, used]) {
      expect(bytes).toHaveLength(32);
      expect([...bytes].every((byte) => byte === 0)).toBe(true);
    }
  });

  it("zeroes them also when it refuses", async () => {
    const { vault, keychain, state } = await created();
    state.refuses = true;
    expect(await vault.enableKeychain(first, keychain)).toEqual(failed);
    expect([...(state.passed[0] ?? [1])].every((byte) => byte === 0)).toBe(true);
  });

  it("that is not there is refused with a code, for setting up and for opening", async () => {
    const { vault, keychain, state, folder } = await enabled();
    state.reason = "basic-text";
    expect(await vault.unlockWithKeychain(keychain, copyKey)).toEqual(err(callError("keychain-unavailable")));
    vault.disableKeychain();
    expect(await vault.enableKeychain(first, keychain)).toEqual(err(callError("keychain-unavailable")));
    expect(readdirSync(folder)).toEqual(["vault.json"]);
  });

  it("that was reset, or is another user's, opens nothing and loses nothing", async () => {
    const { vault, keychain, state, file, key } = await enabled();
    const before = readFileSync(file);
    state.mask = 0x55;
    expect(await vault.unlockWithKeychain(keychain, copyKey)).toEqual(failed);
    expect(readFileSync(file)).toEqual(before);
    expect(await vault.unlock(first, copyKey)).toEqual(ok(key));
  });

  it("is asked to protect anew when its own key has changed", async () => {
    const { vault, keychain, state, file, key } = await enabled();
    const before = readFileSync(file, "utf8");
    state.isStale = true;
    expect(await vault.unlockWithKeychain(keychain, copyKey)).toEqual(ok(key));
    expect(readFileSync(file, "utf8")).not.toBe(before);
    state.isStale = false;
    expect(await vault.unlockWithKeychain(keychain, copyKey)).toEqual(ok(key));
    expect(state.wraps).toBe(2);
  });

  it("goes on opening the log after the passphrase was changed, and not after the recovery code was used", async () => {
    const { vault, keychain, recoveryCode, key } = await enabled();
    await vault.changePassphrase(first, second);
    expect(await vault.unlockWithKeychain(keychain, copyKey)).toEqual(ok(key));
    expect((await vault.recover(recoveryCode, first, copyKey)).ok).toBe(true);
    expect(vault.hasKeychain()).toBe(false);
    expect(await vault.unlockWithKeychain(keychain, copyKey)).toEqual(failed);
  });

  it("opens nothing with a file from another vault", async () => {
    const one = await enabled();
    const other = await enabled();
    writeFileSync(other.file, readFileSync(one.file));
    expect(await other.vault.unlockWithKeychain(one.keychain, copyKey)).toEqual(failed);
  });

  it.each(["", "{", "null", '{"format":2}', "x".repeat(100_000)])(
    "opens nothing with the file %#",
    async (text) => {
      const { vault, keychain, file } = await enabled();
      writeFileSync(file, text);
      expect(await vault.unlockWithKeychain(keychain, copyKey)).toEqual(failed);
    },
  );

  it("can be switched off without the passphrase; its file is overwritten", async () => {
    const { vault, folder, file } = await enabled();
    const before = readFileSync(file);
    linkSync(file, join(folder, "blocks"));
    expect(vault.disableKeychain()).toEqual(ok(null));
    expect(vault.hasKeychain()).toBe(false);
    expect(readFileSync(join(folder, "blocks"))).not.toEqual(before);
  });

  it("that answers only after everything was destroyed brings nothing back", async () => {
    const { vault, keychain, state, folder } = await created();
    state.whileAsking = () => void vault.destroyKeys();
    expect((await vault.enableKeychain(first, keychain)).ok).toBe(false);
    expect(readdirSync(folder).filter((name) => /json/.test(name))).toEqual([]);
    const again = await enabled();
    let used = false;
    again.state.whileAsking = () => void again.vault.destroyKeys();
    const opened = await again.vault.unlockWithKeychain(again.keychain, () => {
      used = true;
      return ok(null);
    });
    expect([opened.ok, used]).toEqual([false, false]);
  });

  it("does not hold up the passphrase while it waits for an answer", async () => {
    const { vault, keychain, key } = await enabled();
    const never = {
      ...keychain,
      unwrap: () => new Promise<never>(() => {}),
      wrap: () => new Promise<never>(() => {}),
    };
    void vault.unlockWithKeychain(never, copyKey);
    void vault.enableKeychain(first, never);
    expect(await vault.unlock(first, copyKey)).toEqual(ok(key));
  });
});
