import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { callError } from "../../src-core/contract/errors.ts";
import { err, ok } from "../../src-core/result.ts";
import { fakeClock, removeTempFolders, tempFolder, testCost } from "../app/test-support.ts";
import { createVault } from "./vault.ts";

afterAll(removeTempFolders);

const first = "the first passphrase";
const second = "the second passphrase";

function newVault(folder = tempFolder(), clock = fakeClock()) {
  return {
    folder,
    clock,
    vault: createVault({ folder, clock, cost: testCost }),
    file: join(folder, "vault.json"),
  };
}

/** Takes a copy of the key, which the vault zeroes afterwards. */
const copyKey = (key: Buffer) => ok(key.toString("hex"));

async function created() {
  const fresh = newVault();
  const result = await fresh.vault.create(first, copyKey);
  if (!result.ok) throw new Error(result.error.code);
  return { ...fresh, key: result.value.opened, recoveryCode: result.value.recoveryCode };
}

describe("a vault", () => {
  it("gives the same random key to the passphrase and to the code, also after a restart", async () => {
    const { folder, key, recoveryCode } = await created();
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(await newVault(folder).vault.unlock(first, copyKey)).toEqual(ok(key));
    expect(await newVault(folder).vault.recover(recoveryCode, second, copyKey)).toMatchObject(
      ok({ opened: key }),
    );
    expect((await created()).key).not.toBe(key);
  });

  it("zeroes the key once it was used", async () => {
    const { vault } = await created();
    let kept: Buffer = Buffer.alloc(0);
    await vault.unlock(first, (key) => {
      kept = key;
      return ok(null);
    });
    expect(kept).toEqual(Buffer.alloc(32));
  });

  it("writes neither key, passphrase nor code", async () => {
    const { file, key, recoveryCode } = await created();
    const text = readFileSync(file, "utf8");
    for (const secret of [
      key,
      Buffer.from(key, "hex").toString("base64"),
      first,
      recoveryCode,
      recoveryCode.replaceAll("-", ""),
    ])
      expect(text).not.toContain(secret);
  });

  it("asks for twelve characters, counted as people count them", async () => {
    const { vault, folder } = newVault();
    const tooShort = err(callError("passphrase-too-short", { min: 12 }));
    expect(await vault.create("elevenchars", copyKey)).toEqual(tooShort);
    expect(await vault.create("\u{1f4ee}".repeat(11), copyKey)).toEqual(tooShort);
    expect(readdirSync(folder)).toEqual([]);
    expect((await vault.create("twelve chars", copyKey)).ok).toBe(true);
  });

  it("is not made twice, nor left behind when its log cannot be made", async () => {
    const { vault, folder } = newVault();
    expect(await vault.create(first, () => err(callError("disk-full")))).toEqual(err(callError("disk-full")));
    expect(readdirSync(folder)).toEqual([]);
    expect((await vault.create(first, copyKey)).ok).toBe(true);
    expect(await vault.create(first, copyKey)).toEqual(err(callError("vault-exists")));
  });

  it("is never made over a log whose key file is missing", async () => {
    const { vault, folder } = newVault();
    writeFileSync(join(folder, "log.db"), "someone's log");
    expect(await vault.create(first, copyKey)).toEqual(err(callError("key-file-missing")));
    expect(readFileSync(join(folder, "log.db"), "utf8")).toBe("someone's log");
  });

  it("starts over after a crash in the middle of making it", async () => {
    const { vault, folder } = newVault();
    writeFileSync(join(folder, "vault.json.new"), "{}");
    writeFileSync(join(folder, "log.db"), "half a log");
    expect((await vault.create(first, copyKey)).ok).toBe(true);
    expect(readdirSync(folder)).toEqual(["vault.json"]);
  });
});

describe("a wrong passphrase", () => {
  it("is told, makes the next try wait, longer each time, and costs nothing else", async () => {
    const { vault, clock, file } = await created();
    const before = readFileSync(file);
    expect(await vault.unlock("wrong", copyKey)).toEqual(err(callError("passphrase-wrong", { seconds: 1 })));
    expect(await vault.unlock(first, copyKey)).toEqual(err(callError("try-later", { seconds: 1 })));
    clock.jump(1000);
    expect(await vault.unlock("wrong", copyKey)).toEqual(err(callError("passphrase-wrong", { seconds: 2 })));
    clock.jump(1000);
    expect(await vault.unlock(first, copyKey)).toEqual(err(callError("try-later", { seconds: 1 })));
    clock.jump(1000);
    expect((await vault.unlock(first, copyKey)).ok).toBe(true);
    expect(vault.retryAfterMs()).toBe(0);
    expect(readFileSync(file)).toEqual(before);
  });

  it("keeps making wait after a restart", async () => {
    const { vault, folder, clock } = await created();
    await vault.unlock("wrong", copyKey);
    const restarted = newVault(folder, clock).vault;
    expect(await restarted.unlock(first, copyKey)).toEqual(err(callError("try-later", { seconds: 1 })));
  });

  it("is held back also when many are sent at once", async () => {
    const { vault } = await created();
    const results = await Promise.all(Array.from({ length: 20 }, () => vault.unlock("wrong", copyKey)));
    const codes = results.map((result) => (result.ok ? "ok" : result.error.code));
    expect(codes).toEqual(["passphrase-wrong", ...Array(19).fill("try-later")]);
  });
});

describe("the recovery code", () => {
  it("sets a new passphrase and is replaced by a new code; the old ones stop working", async () => {
    const { vault, clock, recoveryCode, key } = await created();
    const recovered = await vault.recover(recoveryCode.toLowerCase(), second, copyKey);
    if (!recovered.ok) throw new Error(recovered.error.code);
    expect(recovered.value.recoveryCode).not.toBe(recoveryCode);
    expect(await vault.unlock(first, copyKey)).toMatchObject({ error: { code: "passphrase-wrong" } });
    clock.jump(10_000);
    expect(await vault.recover(recoveryCode, first, copyKey)).toMatchObject({
      error: { code: "recovery-code-wrong" },
    });
    clock.jump(10_000);
    expect(await vault.unlock(second, copyKey)).toEqual(ok(key));
    expect((await vault.recover(recovered.value.recoveryCode, first, copyKey)).ok).toBe(true);
  });

  it("with a typing mistake is told apart, and costs no try", async () => {
    const { vault, recoveryCode } = await created();
    const typo = recoveryCode.replace(/.$/, (last) => (last === "7" ? "8" : "7"));
    expect(await vault.recover(typo, second, copyKey)).toEqual(err(callError("recovery-code-mistyped")));
    expect(vault.retryAfterMs()).toBe(0);
  });

  it("stays as it was when the log then does not open", async () => {
    const { vault, recoveryCode, file } = await created();
    const before = readFileSync(file);
    const damaged = await vault.recover(recoveryCode, second, () => err(callError("log-damaged")));
    expect(damaged).toEqual(err(callError("log-damaged")));
    expect(readFileSync(file)).toEqual(before);
  });

  it("does not open through the passphrase, nor the passphrase as a code", async () => {
    const { vault, recoveryCode } = await created();
    expect((await vault.unlock(recoveryCode, copyKey)).ok).toBe(false);
    expect((await vault.recover(first, second, copyKey)).ok).toBe(false);
  });
});

describe("changing the passphrase", () => {
  it("keeps the key and the recovery code", async () => {
    const { vault, clock, key, recoveryCode } = await created();
    expect(await vault.changePassphrase(first, second)).toEqual(ok(null));
    expect(await vault.unlock(second, copyKey)).toEqual(ok(key));
    expect(await vault.unlock(first, copyKey)).toMatchObject({ error: { code: "passphrase-wrong" } });
    clock.jump(10_000);
    expect(await vault.recover(recoveryCode, first, copyKey)).toMatchObject(ok({ opened: key }));
  });

  it("works at the cost of today from then on, where an older vault worked at less until then", async () => {
    const { folder, file, key, recoveryCode } = await created();
    const costs = () => {
      const { passphrase, recovery } = JSON.parse(readFileSync(file, "utf8"));
      return [passphrase.cost.N, recovery.cost.N];
    };
    const raised = createVault({ folder, clock: fakeClock(), cost: { ...testCost, N: 2 * testCost.N } });
    expect(await raised.unlock(first, copyKey)).toEqual(ok(key));
    expect(costs()).toEqual([testCost.N, testCost.N]);
    expect(await raised.changePassphrase(first, second)).toEqual(ok(null));
    expect(costs()).toEqual([2 * testCost.N, testCost.N]);
    expect(await raised.unlock(second, copyKey)).toEqual(ok(key));
    expect((await raised.recover(recoveryCode, first, copyKey)).ok).toBe(true);
    expect(costs()).toEqual([2 * testCost.N, 2 * testCost.N]);
  });

  it("needs the current one, and a long enough new one", async () => {
    const { vault, file } = await created();
    const before = readFileSync(file);
    expect(await vault.changePassphrase(first, "short")).toEqual(
      err(callError("passphrase-too-short", { min: 12 })),
    );
    expect(await vault.changePassphrase(second, second)).toMatchObject({
      error: { code: "passphrase-wrong" },
    });
    expect(readFileSync(file)).toEqual(before);
  });
});

describe("a vault file that is not as expected", () => {
  const change = (edit: (file: Record<string, unknown>) => unknown) => (text: string) =>
    JSON.stringify(edit(JSON.parse(text)));
  const cost = (N: number, r = 8, p = 1) =>
    change((file) => ({ ...file, passphrase: { ...Object(file.passphrase), cost: { N, r, p } } }));
  const cases: [string, (text: string) => string, string][] = [
    ["empty", () => "", "vault-damaged"],
    ["cut short", (text) => text.slice(0, 200), "vault-damaged"],
    ["another JSON", () => "[1,2]", "vault-damaged"],
    ["enormous", (text) => text + " ".repeat(100_000), "vault-damaged"],
    ["of a newer format", change((file) => ({ ...file, format: 3, more: {} })), "vault-newer"],
    ["of format 2 without what it is for", change((file) => ({ ...file, format: 2 })), "vault-damaged"],
    ["of format 1 with what came later", change((file) => ({ ...file, held: true })), "vault-damaged"],
    ["asking for a gigabyte times sixteen", cost(2 ** 30), "vault-damaged"],
    ["asking for hours of work", cost(2 ** 20, 8, 1_000_000), "vault-damaged"],
    ["without the recovery wrapping", change(({ recovery: _, ...file }) => file), "vault-damaged"],
  ];
  it.each(cases)("is refused when %s, and left as it is", async (_name, edit, code) => {
    const { vault, file } = await created();
    writeFileSync(file, edit(readFileSync(file, "utf8")));
    const before = readFileSync(file);
    expect(await vault.unlock(first, copyKey)).toMatchObject({ error: { code } });
    expect(await vault.create(first, copyKey)).toMatchObject({ error: { code: "vault-exists" } });
    expect(readFileSync(file)).toEqual(before);
  });

  it("does not open with the wrappings swapped or a cheaper cost written in", async () => {
    const { vault, clock, file } = await created();
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      change((old) => ({ ...old, passphrase: old.recovery, recovery: old.passphrase }))(text),
    );
    expect((await vault.unlock(first, copyKey)).ok).toBe(false);
    clock.jump(10_000);
    writeFileSync(file, cost(2048, 1, 1)(text));
    expect((await vault.unlock(first, copyKey)).ok).toBe(false);
  });

  it("is not there: vault-missing", async () => {
    expect(await newVault().vault.unlock(first, copyKey)).toEqual(err(callError("vault-missing")));
  });
});

describe("destroying", () => {
  it("removes keys, log, copies and counters, and nothing else", async () => {
    const { vault, folder } = await created();
    const ours = [
      "log.db",
      "log.db-wal",
      "log.db.before-20",
      "log.db.damaged-1",
      "log.db.salvage",
      "attempts.json",
      "keychain.json",
      "vault.json.tmp",
    ];
    const others = ["holiday.jpg", "instance.json", "settings.json"];
    for (const name of [...ours, ...others]) writeFileSync(join(folder, name), "x");
    expect(await vault.destroy()).toEqual(ok(null));
    expect(readdirSync(folder).sort()).toEqual(others);
    expect(vault.exists()).toBe(false);
  });

  it("succeeds when there is nothing", async () => {
    const folder = join(tempFolder(), "none");
    expect(await newVault(folder).vault.destroy()).toEqual(ok(null));
    expect(existsSync(folder)).toBe(false);
  });
});
