import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execPath, getuid, platform } from "node:process";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import type { Input } from "../../src-core/contract/calls.ts";
import {
  exampleFullMailing,
  exampleMailing,
  exampleOwnAddress,
  exampleProfile,
  exampleView,
} from "../../src-core/contract/examples.ts";
import { filesUnder, passphrase, removeTempFolders, tempFolder, testApp, testCost } from "./test-support.ts";

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
});
afterAll(removeTempFolders);

function newApp(...change: Parameters<typeof testApp>) {
  const app = testApp(...change);
  cleanups.push(() => app.app.close());
  return app;
}

async function codeOf(result: Promise<{ ok: boolean; error?: { code: string } }>): Promise<string> {
  return (await result).error?.code ?? "ok";
}

/** Mounts a small file system in memory, or undefined where that is not allowed (it takes root on Linux). */
function smallDisk(size: string): string | undefined {
  if (platform !== "linux" || getuid?.() !== 0) return undefined;
  const folder = tempFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  cleanups.push(() => void execFileSync("umount", ["-l", folder]));
  return folder;
}

const exampleHold: Input<"hold.set"> = { matter: "M-204", on: true, reason: "Hearing before the board." };
const exampleRule: Input<"retention.set">["rules"][number] = { scope: "tag", value: "rent-1988", days: 400 };

describe("what is on the disk", () => {
  // Words of the example mailing and settings that must not be readable, in any encoding a tool would look for.
  const known = [
    "Quill",
    "Larkspur",
    "Tomás",
    "Ferrier",
    "Juniper",
    "Briarfield",
    "75999",
    "case-12",
    "9407 1000",
    "94071000",
    "kept the receipt",
    "first-class",
    "2026-03-14",
    // Of the address book.
    "My box",
    "PO Box 512",
    "Paid until June",
    "po-box",
    // Of saved needs.
    "Filing near",
    "2026-12-01",
    "proof-mailed",
    "money-limit",
    "mail-cover",
    // Of matters, holds, rules and views.
    "M-204",
    "Hearing before",
    "Open letters",
    "9590 9402",
    "must not learn",
    "rent-1988",
  ];
  const needles = known.flatMap((word) =>
    [word, word.toLowerCase(), word.toUpperCase()].flatMap((text) => [
      Buffer.from(text, "utf8"),
      Buffer.from(text, "utf16le"),
      Buffer.from(Buffer.from(text).toString("base64").replace(/=+$/, "").slice(0, -1)),
      Buffer.from(Buffer.from(text).toString("hex")),
    ]),
  );

  function readable(folder: string): string[] {
    const files = filesUnder(folder);
    expect(files.size).toBeGreaterThan(0);
    return [...files].flatMap(([path, bytes]) =>
      needles.filter((needle) => bytes.includes(needle)).map((needle) => `${path}: ${needle}`),
    );
  }

  it("would be noticed if it were readable", () => {
    const folder = tempFolder();
    const all = [
      ...[exampleMailing, { ...exampleOwnAddress, ownKind: "po-box" }, exampleProfile],
      ...[exampleFullMailing, exampleView, exampleHold, exampleRule],
    ];
    writeFileSync(join(folder, "log.db-wal"), JSON.stringify(all));
    const found = readable(folder).join("\n");
    expect(
      known.filter((word) => !found.includes(word) && word !== "first-class" && word !== "94071000"),
    ).toEqual([]);
  });

  it("holds nothing readable of address book and saved needs while open, deleted, and locked", async () => {
    const { app, client, folder, clock } = newApp();
    await client.call("settings.set", { idleLockMinutes: 60, printers: [{ name: "Hall" }] });
    await client.call("vault.create", { passphrase });
    const ids: string[] = [];
    for (let n = 0; n < 50; n++) {
      const saved = await client.call("book.save", {
        ...exampleOwnAddress,
        address: `${exampleOwnAddress.address}\n${n}`,
      });
      if (!saved.ok) throw new Error(saved.error.code);
      ids.push(saved.value.id);
    }
    const profile = await client.call("needs.save", exampleProfile);
    if (!profile.ok) throw new Error(profile.error.code);
    expect((await client.call("book.list", { query: "my box" })).ok).toBe(true);
    expect(readdirSync(folder)).toContain("log.db-wal");
    expect(readable(folder)).toEqual([]);

    for (const id of ids.slice(1)) expect(await codeOf(client.call("book.delete", { id }))).toBe("ok");
    expect(await codeOf(client.call("needs.delete", { id: profile.value.id }))).toBe("ok");
    expect(readable(folder)).toEqual([]);
    clock.advance(11 * 60_000);
    expect(readable(folder)).toEqual([]);
    app.lock();
    expect(readdirSync(folder).sort()).toEqual(["log.db", "settings.json", "vault.json"]);
    expect(readable(folder)).toEqual([]);
  });

  it("holds nothing readable of any entry while open, locked, after a delete and beside a copy", async () => {
    const { app, client, folder, clock } = newApp();
    await client.call("settings.set", { idleLockMinutes: 60 });
    await client.call("vault.create", { passphrase });
    for (let n = 0; n < 50; n++) expect((await client.call("log.add", exampleMailing)).ok).toBe(true);
    expect((await client.call("log.list", { query: "juniper" })).ok).toBe(true);
    expect(readdirSync(folder)).toContain("log.db-wal");
    expect(readable(folder)).toEqual([]);

    const page = await client.call("log.list", {});
    if (!page.ok) throw new Error(page.error.code);
    for (const { id } of page.value.entries) await client.call("log.delete", { id });
    expect(readable(folder)).toEqual([]);
    clock.advance(11 * 60_000);
    expect(readable(folder)).toEqual([]);

    await client.call("log.add", exampleMailing);
    app.lock();
    await client.call("vault.unlock", { passphrase: "Juniper 75999 case-12" });
    expect(readdirSync(folder).sort()).toEqual(["attempts.json", "log.db", "settings.json", "vault.json"]);
    expect(readable(folder)).toEqual([]);
  });

  it("holds nothing readable of matters, holds, rules and views, nor do temporary files and what is printed", async () => {
    const { app, client, folder, clock } = newApp();
    const temporary = tempFolder();
    for (const name of ["TMPDIR", "TMP", "TEMP"]) vi.stubEnv(name, temporary);
    cleanups.push(() => vi.unstubAllEnvs());
    const printed: string[] = [];
    for (const stream of [process.stdout, process.stderr]) {
      const spy = vi.spyOn(stream, "write").mockImplementation((text) => {
        printed.push(String(text));
        return true;
      });
      cleanups.push(() => spy.mockRestore());
    }
    await client.call("settings.set", { idleLockMinutes: 0 });
    await client.call("vault.create", { passphrase });
    for (let n = 0; n < 30; n++) expect(await codeOf(client.call("log.add", exampleFullMailing))).toBe("ok");
    expect(await codeOf(client.call("view.save", exampleView))).toBe("ok");
    expect(await codeOf(client.call("hold.set", exampleHold))).toBe("ok");
    expect(await codeOf(client.call("retention.set", { rules: [exampleRule] }))).toBe("ok");
    expect(readable(folder)).toEqual([]);
    expect(await codeOf(client.call("hold.set", { ...exampleHold, on: false }))).toBe("ok");
    expect(await codeOf(client.call("retention.set", { rules: [{ scope: "all", days: 1 }] }))).toBe("ok");
    clock.advance(3 * 24 * 3_600_000);
    clock.advance(30 * 24 * 3_600_000);
    expect(await client.call("log.list", {})).toMatchObject({ value: { total: 0 } });
    expect(readable(folder)).toEqual([]);
    app.lock();
    expect(readable(folder)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    expect(needles.filter((needle) => Buffer.from(printed.join("\n")).includes(needle))).toEqual([]);
  });

  it("shows every file to its owner only", async () => {
    const { client, folder } = newApp();
    await client.call("settings.set", { theme: "dark" });
    await client.call("vault.create", { passphrase });
    await client.call("log.add", exampleMailing);
    const modes = execFileSync("ls", ["-la", folder], { encoding: "utf8" })
      .split("\n")
      .filter((line) => /^-/.test(line))
      .map((line) => line.slice(0, 10));
    expect(modes.length).toBeGreaterThanOrEqual(4);
    expect(new Set(modes)).toEqual(new Set(["-rw-------"]));
  });
});

describe("a damaged or foreign log", () => {
  it("is reported at unlock and left as it is, and works again once put back", async () => {
    const { app, client, folder } = newApp();
    await client.call("vault.create", { passphrase });
    await client.call("log.add", exampleMailing);
    app.lock();
    const path = join(folder, "log.db");
    const good = readFileSync(path);
    const damaged = Buffer.from(good);
    damaged.fill(7, 5000, 5010);
    writeFileSync(path, damaged);
    expect(await codeOf(client.call("vault.unlock", { passphrase }))).toBe("log-damaged");
    expect(readFileSync(path)).toEqual(damaged);
    rmSync(path);
    expect(await codeOf(client.call("vault.unlock", { passphrase }))).toBe("log-missing");
    expect(existsSync(path)).toBe(false);
    writeFileSync(path, good);
    expect(await codeOf(client.call("vault.unlock", { passphrase }))).toBe("ok");
  });
});

describe("a folder that cannot be written", () => {
  it("gives a code and the app goes on without a log", async () => {
    const file = join(tempFolder(), "file");
    writeFileSync(file, "");
    const { client } = newApp({ dataFolder: join(file, "data") });
    expect(await codeOf(client.call("vault.create", { passphrase }))).toBe("folder-read-only");
    expect(await codeOf(client.call("settings.set", { theme: "dark" }))).toBe("folder-read-only");
    expect(await codeOf(client.call("vault.startSession", {}))).toBe("ok");
    expect(await codeOf(client.call("log.add", exampleMailing))).toBe("ok");
  });

  it("with a log in it gives a code at unlock and leaves the log alone", async (context) => {
    const asRoot = getuid?.() === 0;
    const disk = asRoot ? smallDisk("8m") : tempFolder();
    if (platform === "win32" || disk === undefined)
      return context.skip("cannot make a folder read-only here");
    const { app, client, folder } = newApp({ dataFolder: join(disk, "data") });
    await client.call("vault.create", { passphrase });
    await client.call("log.add", exampleMailing);
    app.lock();
    const before = filesUnder(folder);
    // Root may write anywhere but on a read-only file system.
    if (asRoot) execFileSync("mount", ["-o", "remount,ro", disk]);
    else {
      for (const path of before.keys()) chmodSync(path, 0o400);
      chmodSync(folder, 0o500);
      cleanups.push(() => chmodSync(folder, 0o700));
    }
    expect(await codeOf(client.call("vault.unlock", { passphrase }))).toBe("folder-read-only");
    expect(await codeOf(client.call("settings.set", { theme: "dark" }))).toBe("folder-read-only");
    expect(await codeOf(client.call("vault.destroy", { confirm: "delete everything" }))).toBe(
      "folder-read-only",
    );
    expect(filesUnder(folder)).toEqual(before);
  });
});

describe("a full disk", () => {
  it("gives a code, keeps every entry that was acknowledged, and works again with room", async (context) => {
    const disk = smallDisk("2m");
    if (disk === undefined) return context.skip("needs root on Linux to mount a small disk");
    const { app, client, folder } = newApp({ dataFolder: join(disk, "data") });
    expect(await codeOf(client.call("vault.create", { passphrase }))).toBe("ok");
    writeFileSync(join(disk, "ballast"), Buffer.alloc(200_000));
    const acknowledged: string[] = [];
    let code = "ok";
    for (let n = 0; n < 2000 && code === "ok"; n++) {
      const result = await client.call("log.add", { ...exampleMailing, note: "n".repeat(2000) });
      if (result.ok) acknowledged.push(result.value.id);
      else code = result.error.code;
    }
    expect(code).toBe("disk-full");
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(await codeOf(client.call("settings.set", { theme: "dark" }))).toBe("disk-full");
    app.lock();
    rmSync(join(disk, "ballast"));
    expect(await codeOf(client.call("vault.unlock", { passphrase }))).toBe("ok");
    for (const id of acknowledged) expect(await codeOf(client.call("log.get", { id }))).toBe("ok");
    expect(readdirSync(folder)).not.toContain("settings.json.tmp");
  });

  it("leaves nothing behind when a log cannot be made", async (context) => {
    const disk = smallDisk("64k");
    if (disk === undefined) return context.skip("needs root on Linux to mount a small disk");
    mkdirSync(join(disk, "data"));
    writeFileSync(join(disk, "ballast"), Buffer.alloc(40_000));
    const { client, folder } = newApp({ dataFolder: join(disk, "data") });
    expect(await codeOf(client.call("vault.create", { passphrase }))).toBe("disk-full");
    expect(readdirSync(folder)).toEqual([]);
    expect(await codeOf(client.call("vault.status", {}))).toBe("ok");
  });
});

describe("a killed app", () => {
  it("has every acknowledged entry afterwards", async () => {
    const folder = join(tempFolder(), "data");
    const url = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
    const script = `
      import { createApp } from ${url("./compose.ts")};
      import { exampleMailing } from ${url("../../src-core/contract/examples.ts")};
      import { fakeHost } from ${url("./test-support.ts")};
      const clock = { now: () => Date.now(), setTimer: () => () => {} };
      const app = createApp({ dataFolder: ${JSON.stringify(folder)}, clock, host: fakeHost(), version: "0",
        isSourceUrl: () => false, kdfCost: ${JSON.stringify(testCost)} });
      await app.dispatch("vault.create", { passphrase: ${JSON.stringify(passphrase)} });
      for (;;) {
        const result = await app.dispatch("log.add", exampleMailing);
        process.stdout.write(result.value.id + "\\n");
        await new Promise((resolve) => setImmediate(resolve));
      }`;
    const child = spawn(execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    await new Promise<void>((resolve) => {
      child.stdout.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.length > 37 * 30) child.kill("SIGKILL");
      });
      child.on("close", () => resolve());
    });
    const acknowledged = printed.split("\n").slice(0, -1);
    expect(acknowledged.length).toBeGreaterThanOrEqual(30);
    const { client } = newApp({ dataFolder: folder });
    expect(await codeOf(client.call("vault.unlock", { passphrase }))).toBe("ok");
    for (const id of acknowledged) expect(await codeOf(client.call("log.get", { id }))).toBe("ok");
  });
});
