import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StreamFailure } from "../app/streams.ts";
import { removeTempFolders, tempFolder } from "../app/test-support.ts";
import { newAgeKey } from "./age-file.ts";
import { opened, sealed } from "./test-support.ts";

let key: Awaited<ReturnType<typeof newAgeKey>>;
beforeAll(async () => {
  key = await newAgeKey();
});
afterAll(removeTempFolders);

/** In text form, as `age -a` writes it. */
function armored(file: Buffer): string {
  const lines = file.toString("base64").match(/.{1,64}/g) ?? [];
  const marker = (word: string) => `-----${word} AGE ENCRYPTED FILE-----`;
  return `${[marker("BEGIN"), ...lines, marker("END")].join("\n")}\n`;
}

/** The code that opening fails with. */
async function codeOf(secret: string, file: Uint8Array, pieceBytes?: number): Promise<string> {
  try {
    await opened(secret, file, pieceBytes);
    return "ok";
  } catch (error) {
    if (error instanceof StreamFailure) return error.failure.code;
    throw error;
  }
}

describe("an age file", () => {
  it("gives back what was put in, for lengths around the size of a chunk and pieces of any size", async () => {
    for (const length of [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000]) {
      const content = Buffer.alloc(length, "maple ");
      const file = await sealed(key, content);
      expect((await opened(key.secretKey, file)).equals(content)).toBe(true);
      expect((await opened(key.secretKey, file, 9_973)).equals(content)).toBe(true);
    }
  });

  it("opens for the key in any case, with blanks around it, and from a whole key file", async () => {
    const file = await sealed(key, "maple");
    const keyFile = `# created: 2026-03-14\n# public key: ${key.recipient}\n${key.secretKey}\n`;
    const typed = key.secretKey.replace(/(?<=^AGE-SECRET-KEY-1.*)(.{6})/g, "$1 ").replace(/(.{40}) /, "$1\n");
    const inGroups = key.secretKey.replace(/(.{9})/g, "$1 ");
    const twoKeys = `${(await newAgeKey()).secretKey}\n${keyFile}`;
    for (const secret of [
      key.secretKey.toLowerCase(),
      `  ${key.secretKey} \n`,
      keyFile,
      typed,
      inGroups,
      twoKeys,
    ])
      expect((await opened(secret, file)).toString()).toBe("maple");
  });

  it("says that a key or a passphrase is not the right one, a mistyped key too", async () => {
    const forKey = await sealed(key, "maple");
    const forPhrase = await sealed({ passphrase: "twine and wax", logN: 10 }, "maple");
    const other = await newAgeKey();
    expect(await codeOf(other.secretKey, forKey)).toBe("backup-key-wrong");
    expect(await codeOf(key.secretKey.replace(/.$/, "9"), forKey)).toBe("backup-key-wrong");
    expect(await codeOf("twine and wax", forKey)).toBe("backup-key-wrong");
    expect(await codeOf(key.secretKey, forPhrase)).toBe("backup-key-wrong");
    expect(await codeOf("twine and tape", forPhrase)).toBe("backup-key-wrong");
    expect((await opened("twine and wax", forPhrase)).toString()).toBe("maple");
  });

  it("opens in text form too, in pieces of any size, and with the line ends of Windows", async () => {
    for (const length of [0, 30, 70_000]) {
      const content = Buffer.alloc(length, "maple ");
      const text = armored(await sealed(key, content));
      for (const form of [text, text.replaceAll("\n", "\r\n"), `\n  \n${text}\n\n`, text.trimEnd()])
        for (const pieceBytes of [1_000_000, 61])
          expect((await opened(key.secretKey, Buffer.from(form), pieceBytes)).equals(content)).toBe(true);
    }
  });

  it("says what is wrong with one in text form", async () => {
    const text = armored(await sealed(key, Buffer.alloc(70_000, "maple ")));
    const code = (change: string) => codeOf(key.secretKey, Buffer.from(change), 5_000);
    for (const cut of [3, 20, 34, 35, 36, 1_000, 50_000, text.length - 10, text.length - 36])
      expect(await code(text.slice(0, cut)), `${cut}`).toBe("backup-cut-off");
    const lines = text.split("\n");
    const without = (number: number) => lines.filter((_, at) => at !== number).join("\n");
    expect(await code(without(500))).toBe("backup-altered");
    expect(await code(text.replace(/\n(.{64})\n(.{64})\n/, "\n$1$2\n"))).toBe("backup-altered");
    expect(await code(text.replace(/(.{64}\n.{64})\n/, "$1\n\n"))).toBe("backup-altered");
    expect(await code(`${text}more`)).toBe("backup-altered");
    expect(await code(text.replace(/.(?=\n.*-----END)/, "!"))).toBe("backup-altered");
    expect(await code("-----BEGIN CERTIFICATE-----\n")).toBe("backup-foreign");
    expect(await code(" ".repeat(5_000))).toBe("backup-foreign");
    const other = await newAgeKey();
    expect(await codeOf(other.secretKey, Buffer.from(text))).toBe("backup-key-wrong");
  });

  it("says that a file is of another kind", async () => {
    for (const content of ["", "PK", "age-encryption.org/v2\n", "{}", "age-encryption.orgXv1\n---"])
      expect(await codeOf(key.secretKey, Buffer.from(content), 100)).toBe("backup-foreign");
  });

  it("never gives anything else than what was put in, wherever it was cut", async () => {
    const file = await sealed(key, Buffer.alloc(140_000, "maple "));
    const cuts = [
      1,
      21,
      22,
      100,
      199,
      216,
      232,
      233,
      65_752,
      65_768,
      131_320,
      file.length - 17,
      file.length - 1,
    ];
    for (const cut of cuts)
      expect(await codeOf(key.secretKey, file.subarray(0, cut)), `${cut}`).toBe("backup-cut-off");
  });

  it("notices any changed bit", async () => {
    const file = await sealed(key, Buffer.alloc(70_000, "maple "));
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(7), async (index, bit) => {
        const changed = Buffer.from(file);
        changed[index] = (changed[index] ?? 0) ^ (1 << bit);
        expect(await codeOf(key.secretKey, changed)).not.toBe("ok");
      }),
      { numRuns: 200 },
    );
    const inFirstChunk = Buffer.from(file);
    inFirstChunk[1000] = (inFirstChunk[1000] ?? 0) ^ 1;
    expect(await codeOf(key.secretKey, inFirstChunk)).toBe("backup-altered");
  });

  it("refuses a passphrase header that asks for too much work", async () => {
    const file = await sealed({ passphrase: "twine and wax", logN: 10 }, "maple");
    const heavy = Buffer.from(file.toString("latin1").replace(/(-> scrypt \S+) 10\n/, "$1 30\n"), "latin1");
    expect(heavy.equals(file)).toBe(false);
    expect(await codeOf("twine and wax", heavy)).toBe("backup-altered");
  });
});

const hasAge = spawnSync("age", ["--version"]).status === 0;

describe("the reference age program", () => {
  it.skipIf(!hasAge)("opens our files with an identity file (skipped: no `age` program here)", async () => {
    const folder = tempFolder();
    const content = Buffer.alloc(200_000, "maple ");
    writeFileSync(join(folder, "b.age"), await sealed(key, content));
    writeFileSync(join(folder, "key.txt"), `${key.secretKey}\n`);
    const plain = execFileSync("age", ["-d", "-i", "key.txt", "b.age"], { cwd: folder });
    expect(plain.equals(content)).toBe(true);
  });

  it.skipIf(!hasAge)("makes files that we open (skipped: no `age` program here)", async () => {
    const folder = tempFolder();
    const content = Buffer.alloc(200_000, "larch ");
    writeFileSync(join(folder, "plain"), content);
    execFileSync("age", ["-r", key.recipient, "-o", "b.age", "plain"], { cwd: folder });
    expect((await opened(key.secretKey, readFileSync(join(folder, "b.age")))).equals(content)).toBe(true);
  });

  it.skipIf(!hasAge)("makes files in text form that we open (skipped: no `age` program here)", async () => {
    const folder = tempFolder();
    const content = Buffer.alloc(70_000, "larch ");
    writeFileSync(join(folder, "plain"), content);
    execFileSync("age", ["-a", "-r", key.recipient, "-o", "b.age", "plain"], { cwd: folder });
    const file = readFileSync(join(folder, "b.age"));
    expect(file.subarray(0, 10).toString()).toBe("-----BEGIN");
    expect((await opened(key.secretKey, file)).equals(content)).toBe(true);
  });

  it.skipIf(!hasAge)("refuses ours without the key (skipped: no `age` program here)", async () => {
    const folder = tempFolder();
    const other = await newAgeKey();
    writeFileSync(join(folder, "b.age"), await sealed(key, "maple"));
    writeFileSync(join(folder, "key.txt"), `${other.secretKey}\n`);
    const run = spawnSync("age", ["-d", "-i", "key.txt", "b.age"], { cwd: folder });
    expect(run.status).not.toBe(0);
    expect(run.stdout.length).toBe(0);
  });
});
