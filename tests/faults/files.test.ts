import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import {
  filesUnder,
  passphrase,
  removeTempFolders,
  tempFolder,
  testApp,
} from "../../src-main/app/test-support.ts";
import { latestVersion } from "../../src-main/db/migrate.ts";
import { migrations } from "../../src-main/db/migrations/index.ts";
import { openLog } from "../../src-main/db/open.ts";
import { keyOf } from "./file-problems.ts";
import { mailingOf, markStart } from "./mailings.ts";
import { answerOf, codeOf, isFull } from "./support.ts";

// Files of the data folder that are missing, cut off, full of something else, or of a newer version.

const apps: { close(): void }[] = [];
afterEach(() => {
  for (const app of apps.splice(0)) app.close();
});
afterAll(removeTempFolders);

function appOn(dataFolder: string) {
  const made = testApp({ dataFolder });
  apps.push(made.app);
  return made;
}

let good: string | undefined;
let entryId = "";

/** A copy of a folder with a locked vault in it; made once. */
async function vaultCopy(): Promise<string> {
  if (good === undefined) {
    const { app, client, folder } = testApp();
    await answerOf(client, "vault.create", { passphrase });
    for (let n = 0; n < 30; n++) {
      const mark = `${markStart}${n}z`;
      entryId = (await answerOf(client, "log.add", mailingOf(mark, mark))).id;
    }
    app.close();
    good = folder;
  }
  const copy = join(tempFolder(), "data");
  cpSync(good, copy, { recursive: true });
  return copy;
}

/** Puts every file back and sees that the log opens with its entries: nothing that was tried has harmed it. */
async function expectOpensOncePutBack(folder: string): Promise<void> {
  rmSync(folder, { recursive: true });
  cpSync(good ?? "", folder, { recursive: true });
  const { client, app, bugs } = testApp({ dataFolder: folder });
  expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("ok");
  expect(await codeOf(client, "log.get", { id: entryId })).toBe("ok");
  app.close();
  expect(bugs).toEqual([]);
}

describe("a key file (vault.json)", { timeout: 120_000 }, () => {
  it("that is cut off anywhere, or holds anything else, is told as damaged; the log stays as it is", async () => {
    const folder = await vaultCopy();
    const path = join(folder, "vault.json");
    const whole = readFileSync(path);
    const log = readFileSync(join(folder, "log.db"));
    const cutOff = fc.integer({ min: 0, max: whole.length - 2 }).map((length) => whole.subarray(0, length));
    const garbage = fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes));
    const otherJson = fc.json().map((text) => Buffer.from(text));
    await fc.assert(
      fc.asyncProperty(fc.oneof(cutOff, garbage, otherJson), async (bytes) => {
        writeFileSync(path, bytes);
        const { client, app, bugs } = testApp({ dataFolder: folder });
        expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("vault-damaged");
        expect(await codeOf(client, "vault.create", { passphrase })).toBe("vault-exists");
        app.close();
        expect(bugs).toEqual([]);
        expect(readFileSync(path).equals(bytes)).toBe(true);
        expect(readFileSync(join(folder, "log.db")).equals(log)).toBe(true);
      }),
      { numRuns: isFull ? 500 : 40 },
    );
    await expectOpensOncePutBack(folder);
  });

  it("of which one byte was changed never opens the log with a wrong key", async () => {
    const folder = await vaultCopy();
    const path = join(folder, "vault.json");
    const whole = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        writeFileSync(path, bytes);
        rmSync(join(folder, "attempts.json"), { force: true });
        const { client, app, bugs } = testApp({ dataFolder: folder });
        const code = await codeOf(client, "vault.unlock", { passphrase });
        // White space and the wrapping under the recovery code may change and the passphrase still be right.
        if (code === "ok") expect(await codeOf(client, "log.get", { id: entryId })).toBe("ok");
        else expect(["vault-damaged", "vault-newer", "passphrase-wrong"]).toContain(code);
        app.close();
        expect(bugs).toEqual([]);
      }),
      { numRuns: isFull ? 500 : 40 },
    );
    await expectOpensOncePutBack(folder);
  });

  it("that is missing beside a log keeps anything from being made over that log", async () => {
    const folder = await vaultCopy();
    rmSync(join(folder, "vault.json"));
    const before = filesUnder(folder);
    const { client, bugs } = appOn(folder);
    expect((await answerOf(client, "vault.status", {})).state).toBe("none");
    expect(await codeOf(client, "vault.create", { passphrase })).toBe("key-file-missing");
    expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("vault-missing");
    expect(filesUnder(folder)).toEqual(before);
    expect(bugs).toEqual([]);
    await expectOpensOncePutBack(folder);
  });

  it("of a newer version is left as it is", async () => {
    const folder = await vaultCopy();
    const path = join(folder, "vault.json");
    const newer = { ...JSON.parse(readFileSync(path, "utf8")), format: 3, more: ["than", "is known"] };
    writeFileSync(path, JSON.stringify(newer));
    const before = filesUnder(folder);
    const { client } = appOn(folder);
    expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("vault-newer");
    expect(await codeOf(client, "vault.create", { passphrase })).toBe("vault-exists");
    expect(filesUnder(folder)).toEqual(before);
    await expectOpensOncePutBack(folder);
  });
});

describe("a log file (log.db)", { timeout: 120_000 }, () => {
  it("that is missing is not replaced by an empty one", async () => {
    const folder = await vaultCopy();
    rmSync(join(folder, "log.db"));
    const before = filesUnder(folder);
    const { client, bugs } = appOn(folder);
    expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("log-missing");
    expect(await codeOf(client, "vault.checkFile", { passphrase })).toBe("log-missing");
    expect(await codeOf(client, "vault.salvage", { passphrase })).toBe("log-missing");
    expect(await codeOf(client, "vault.create", { passphrase })).toBe("vault-exists");
    expect(filesUnder(folder)).toEqual(before);
    expect(bugs).toEqual([]);
    await expectOpensOncePutBack(folder);
  });

  it("that is cut off anywhere is told as damaged, and left as it is", async () => {
    const folder = await vaultCopy();
    const path = join(folder, "log.db");
    const whole = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        writeFileSync(path, whole);
        truncateSync(path, length);
        const cut = readFileSync(path);
        const { client, app, bugs } = testApp({ dataFolder: folder });
        expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("log-damaged");
        app.close();
        expect(readFileSync(path).equals(cut)).toBe(true);
        expect(bugs).toEqual([]);
      }),
      { numRuns: isFull ? 200 : 20 },
    );
    await expectOpensOncePutBack(folder);
  });

  it("of another vault, or of no vault at all, is told as damaged, and left as it is", async () => {
    const folder = await vaultCopy();
    const path = join(folder, "log.db");
    const other = testApp();
    await answerOf(other.client, "vault.create", { passphrase });
    other.app.close();
    for (const bytes of [
      readFileSync(join(other.folder, "log.db")),
      Buffer.from("SQLite format 3\0".padEnd(8_192, "x")),
      Buffer.alloc(0),
    ]) {
      writeFileSync(path, bytes);
      const { client, app } = testApp({ dataFolder: folder });
      expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("log-damaged");
      app.close();
      expect(readFileSync(path).equals(bytes)).toBe(true);
    }
    await expectOpensOncePutBack(folder);
  });

  it("of a newer version is left as it is, byte for byte", async () => {
    const folder = await vaultCopy();
    const key = await keyOf(folder, passphrase);
    const opened = openLog(join(folder, "log.db"), key);
    if (!opened.ok) throw new Error(opened.error.code);
    opened.value.exec("CREATE TABLE of_later (words TEXT)");
    opened.value.pragma(`user_version = ${latestVersion(migrations) + 10}`);
    opened.value.close();
    const before = filesUnder(folder);
    const { client, bugs } = appOn(folder);
    expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("log-newer");
    expect(await codeOf(client, "vault.salvage", { passphrase })).toBe("log-newer");
    expect(await codeOf(client, "vault.checkFile", { passphrase })).toBe("log-newer");
    expect(await codeOf(client, "vault.create", { passphrase })).toBe("vault-exists");
    expect(filesUnder(folder)).toEqual(before);
    expect(bugs).toEqual([]);
  });
});

describe("a file that only helps", () => {
  it.each(["", "{", "null", '{"theme":7}', "\u0000\u0001", `{"x":"${"y".repeat(70_000)}"}`])(
    "is no obstacle when it holds something else: case %#",
    async (text) => {
      const folder = await vaultCopy();
      for (const name of ["settings.json", "attempts.json", "vaults.json"])
        writeFileSync(join(folder, name), text);
      const { client, bugs } = appOn(folder);
      expect((await answerOf(client, "settings.get", {})).theme).toBe("system");
      expect(readFileSync(join(folder, "settings.broken.json"), "utf8")).toBe(text);
      expect(await codeOf(client, "settings.set", { theme: "dark" })).toBe("ok");
      expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("ok");
      expect(await codeOf(client, "log.get", { id: entryId })).toBe("ok");
      expect((await answerOf(client, "vault.list", {})).vaults).toHaveLength(1);
      expect(bugs).toEqual([]);
    },
  );

  it("is no obstacle when there is a folder of its name", async () => {
    const folder = await vaultCopy();
    for (const name of ["settings.json", "attempts.json", "vaults.json", "keychain.json"]) {
      rmSync(join(folder, name), { force: true });
      mkdirSync(join(folder, name));
    }
    const { client, bugs } = appOn(folder);
    expect((await answerOf(client, "settings.get", {})).theme).toBe("system");
    expect(await codeOf(client, "vault.unlock", { passphrase })).toBe("ok");
    expect(await codeOf(client, "log.get", { id: entryId })).toBe("ok");
    expect(bugs).toEqual([]);
  });

  it("is told by a code when there is a folder in the place of the key file or the log", async () => {
    for (const name of ["vault.json", "log.db"]) {
      const folder = await vaultCopy();
      rmSync(join(folder, name));
      mkdirSync(join(folder, name));
      const { client, bugs } = appOn(folder);
      expect(await codeOf(client, "vault.unlock", { passphrase })).not.toMatch(/^(ok|internal)$/);
      expect(bugs).toEqual([]);
      expect(existsSync(join(folder, name))).toBe(true);
      expect(readdirSync(join(folder, name))).toEqual([]);
    }
  });
});
