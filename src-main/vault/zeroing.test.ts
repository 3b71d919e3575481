import type * as Crypto from "node:crypto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ok } from "../../src-core/result.ts";
import { fakeClock, removeTempFolders, tempFolder, testCost } from "../app/test-support.ts";
import { fakeKeychain } from "./keychain.test-helper.ts";
import { createVault } from "./vault.ts";

/** Every buffer with a secret in it that goes into or comes out of Node's cryptography. */
const secrets: { what: string; bytes: Buffer }[] = [];

vi.mock("node:crypto", async (original) => {
  const real = await original<typeof Crypto>();
  const keep = (what: string, bytes: unknown) => {
    if (bytes instanceof Uint8Array)
      secrets.push({ what, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) });
  };
  return {
    ...real,
    randomBytes(size: number) {
      const bytes = real.randomBytes(size);
      // Of 32 bytes are keys only; salts and nonces are no secrets.
      if (size === 32) keep("random key", bytes);
      return bytes;
    },
    scrypt(...args: Parameters<typeof real.scrypt>) {
      const [secret, salt, length, options, callback] = args;
      keep("passphrase", secret);
      real.scrypt(secret, salt, length, options, (error, key) => {
        keep("derived key", key);
        callback(error, key);
      });
    },
    createCipheriv(...args: Parameters<typeof real.createCipheriv>) {
      keep("wrapping key", args[1]);
      return real.createCipheriv(...args);
    },
    createDecipheriv(...args: Parameters<typeof real.createDecipheriv>) {
      keep("wrapping key", args[1]);
      const decipher = real.createDecipheriv(...args);
      const update = decipher.update.bind(decipher) as (bytes: Buffer) => Buffer;
      return Object.assign(decipher, {
        update(bytes: Buffer) {
          const plain = update(bytes);
          keep("unwrapped key", plain);
          return plain;
        },
      });
    },
  };
});

beforeEach(() => {
  secrets.length = 0;
});
afterAll(removeTempFolders);

const first = "the first passphrase";
const second = "the second passphrase";
const nothing = () => ok(null);

async function newVault() {
  const clock = fakeClock();
  const vault = createVault({ folder: tempFolder(), clock, cost: testCost });
  const made = await vault.create(first, nothing);
  if (!made.ok) throw new Error(made.error.code);
  return { vault, clock, recoveryCode: made.value.recoveryCode, ...fakeKeychain() };
}

function left(): string[] {
  return secrets.filter(({ bytes }) => bytes.some((byte) => byte !== 0)).map(({ what }) => what);
}

describe("every buffer that held a passphrase or a key", () => {
  it("is zero after a vault was made", async () => {
    await newVault();
    expect(secrets.map(({ what }) => what).sort()).toEqual([
      ...["derived key", "derived key", "passphrase", "passphrase", "random key"],
      ...["wrapping key", "wrapping key"],
    ]);
    expect(left()).toEqual([]);
  });

  it.each([
    ["unlocking", (all) => all.vault.unlock(first, nothing)],
    ["a wrong passphrase", (all) => all.vault.unlock("wrong", nothing)],
    ["changing the passphrase", (all) => all.vault.changePassphrase(first, second)],
    ["recovering", (all) => all.vault.recover(all.recoveryCode, second, nothing)],
    ["setting up the keychain", (all) => all.vault.enableKeychain(first, all.keychain)],
    [
      "unlocking with the keychain",
      async (all) => {
        await all.vault.enableKeychain(first, all.keychain);
        await all.vault.unlockWithKeychain(all.keychain, nothing);
      },
    ],
    [
      "an opener that throws",
      async (all) => {
        const bug = () => {
          throw new Error("bug");
        };
        await expect(all.vault.unlock(first, bug)).rejects.toThrow("bug");
      },
    ],
  ] satisfies [string, (all: Awaited<ReturnType<typeof newVault>>) => Promise<unknown>][])(
    "is zero after %s",
    async (_name, act) => {
      const all = await newVault();
      secrets.length = 0;
      await act(all);
      expect(secrets.length).toBeGreaterThan(2);
      expect(left()).toEqual([]);
    },
  );
});
