import { createCipheriv } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Client } from "../../src-core/contract/client.ts";
import { passphrase, removeTempFolders, tempFolder } from "../../src-main/app/test-support.ts";
import { decryptedPages, decryptedWal } from "../../src-main/db/test-pages.ts";
import { filesBelow, keyOf, readableIn } from "./file-problems.ts";
import { type Holder, type HolderOptions, startHolder } from "./holding.ts";
import { pictureOf } from "./mailings.ts";
import { answerOf, attach, backUpNow, codeOf, importCsv, restore, skipAloud, takeAll } from "./support.ts";

// All kinds of content, in a program of its own that is open, locked, killed, crashed or aborted: nothing of it may be
// readable in any file that the program or the system wrote.

const holders: Holder[] = [];
afterEach(async () => {
  for (const holder of holders.splice(0)) await holder.kill("SIGKILL");
});
afterAll(removeTempFolders);

/** One word for each kind of content, unlike any other. */
const words = {
  recipient: "Wexquillon",
  street: "Brambleholt",
  returnName: "Ostrafelde",
  note: "Kepplimarsh",
  replacedNote: "Quorndimple",
  tag: "Tagolinthe",
  matter: "Mattervusk",
  sentFrom: "Sendohurst",
  tracking: "LX770011223US",
  number: "Numbrizzle",
  why: "Becauzmoor",
  book: "Bookwistle",
  bookNote: "Booknotrix",
  needs: "Needowarth",
  view: "Viewlisper",
  viewQuery: "Queryphant",
  rule: "Rulethorpe",
  holdReason: "Holdraxon",
  fileName: "Filenymph",
  imported: "Importhane",
  card: "Cardolumen",
  restored: "Restorlyn",
  deleted: "Deletavane",
  undone: "Undonarium",
} as const;
const all: readonly string[] = [...Object.values(words), passphrase];

const emptyFolder = (path: string) => {
  mkdirSync(path, { recursive: true });
  return path;
};

async function scene(options: HolderOptions = {}) {
  const folder = tempFolder();
  const places = {
    data: join(folder, "data"),
    temporary: emptyFolder(join(folder, "tmp")),
    backups: emptyFolder(join(folder, "backups")),
  };
  const holder = await startHolder(places.data, { cwd: places.temporary, ...options });
  holders.push(holder);
  const { recoveryCode } = await answerOf(holder.client, "vault.create", { passphrase });
  return { ...places, folder, holder, client: holder.client, secrets: [recoveryCode] };
}

type Scene = Awaited<ReturnType<typeof scene>>;

/** Puts every word into the log, by each of the ways that lead into it. */
async function fill({ client, backups, secrets }: Scene): Promise<{ deletedId: string }> {
  await answerOf(client, "settings.set", { idleLockMinutes: 0, printers: [{ name: "Hall" }] });
  const mailing = (recipient: string, note: string) => ({
    piece: {
      deliveryAddress: `${recipient}\n9 ${words.street} Walk\nBriarfield TX 75999`,
      returnAddress: `${words.returnName}\n14 Larkspur Ln\nHollow Creek CO 80999`,
    },
    mailedOn: "2026-03-14",
    note,
    tag: words.tag,
    matter: words.matter,
    sentFrom: words.sentFrom,
    trackingNumber: words.tracking,
    numbers: [{ kind: "other" as const, text: words.number }],
    plan: { options: [], needs: [], why: words.why },
  });
  const { id } = await answerOf(client, "log.add", mailing(words.recipient, words.replacedNote));
  await answerOf(client, "log.update", { ...mailing(words.recipient, words.note), id, expectedVersion: 1 });
  for (let n = 0; n < 40; n++)
    await answerOf(client, "log.add", mailing(`${words.recipient} ${n}`, words.note));
  const { id: deletedId } = await answerOf(client, "log.add", {
    ...mailing(words.deleted, words.deleted),
    matter: "",
  });
  const { id: undoneId } = await answerOf(client, "log.add", { ...mailing(words.undone, ""), matter: "" });
  const address = `${words.book}\n1 Elm St\nDenver CO 80012`;
  await answerOf(client, "book.save", { kind: "person", address, note: words.bookNote });
  await answerOf(client, "needs.save", { name: words.needs, needs: { needs: ["proof-mailed"] } });
  await answerOf(client, "view.save", {
    ...{ name: words.view, filter: { query: words.viewQuery }, sort: {}, columns: [] },
  });
  await answerOf(client, "hold.set", { matter: words.matter, on: true, reason: words.holdReason });
  await answerOf(client, "retention.set", { rules: [{ scope: "tag", value: words.rule, days: 9 }] });
  const attached = await attach(client, id, `${words.fileName}.png`, pictureOf("file", 700_000));
  if ("code" in attached) throw new Error(attached.code);
  const imported = await importCsv(client, `mailedOn,recipient,note\n2026-01-02,${words.imported},rent\n`);
  expect(imported).toMatchObject({ code: "ok", outcome: { added: 1 } });
  const card = `BEGIN:VCARD\nVERSION:3.0\nFN:${words.card}\nADR:;;4 Cedar Ave;Hollow Creek;CO;80999;\nEND:VCARD\n`;
  expect((await answerOf(client, "book.import", { vcard: card })).added).toBe(1);

  const { recipient, secretKey } = await answerOf(client, "backup.setUp", {});
  await answerOf(client, "backup.useKey", { recipient });
  await answerOf(client, "backup.schedule", { folder: backups, everyDays: 1, keep: 5 });
  secrets.push(secretKey);
  expect(await backUpNow(client)).toBe("ok");
  const name = readdirSync(backups).find((each) => each.endsWith(".age")) ?? "";
  const file = readFileSync(join(backups, name));
  expect((await restore(client, secretKey, file, "verify")).code).toBe("ok");
  await answerOf(client, "log.add", mailing(words.restored, ""));
  expect((await restore(client, secretKey, file, "merge")).code).toBe("ok");
  // What goes out to the page stays there.
  for (const begun of [
    await client.call("packet.make", { entryIds: [id], language: "en", withNotes: true }),
    await client.call("export.begin", { format: "csv", fields: [], redacted: false }),
    await client.call("attachment.read", { id: attached.id }),
  ]) {
    if (!begun.ok) throw new Error(begun.error.code);
    expect((await takeAll(client, begun.value.streamId)).bytes.length).toBeGreaterThan(100);
  }
  for (const query of all) await answerOf(client, "log.list", { query: query.slice(0, 200) });
  await answerOf(client, "log.delete", { id: deletedId });
  await answerOf(client, "log.delete", { id: undoneId });
  await answerOf(client, "log.restore", { id: undoneId });
  // One is under way, and never finished.
  const begun = await answerOf(client, "attachment.begin", {
    ...{ entryId: id, kind: "other", name: `${words.fileName} 2.png`, type: "", bytes: 500_000 },
  });
  const half = pictureOf("half", 400_000).toString("base64").slice(0, 400_000);
  await answerOf(client, "sink.write", { sinkId: begun.sinkId, chunk: half });
  return { deletedId };
}

/** Words and secrets that can be read in any file of the scene, or in what the program printed. */
function found({ data, temporary, backups, holder, secrets }: Scene): string[] {
  const wanted = [...all, ...secrets];
  const lines = readableIn(Buffer.from(holder.printed()), wanted).map((word) => `${word} was printed`);
  let files = 0;
  for (const { path, bytes } of filesBelow(data, temporary, backups)) {
    files++;
    lines.push(...readableIn(bytes, wanted).map((word) => `${word} in ${path}`));
    const name = readableIn(Buffer.from(path), wanted);
    lines.push(...name.map((word) => `${word} in the name ${path}`));
  }
  expect(files).toBeGreaterThan(2);
  return lines;
}

async function codeAfter(client: Client) {
  return codeOf(client, "log.list", {});
}

describe("the search for readable words", () => {
  it("finds them as they are, as UTF-16, in base64 and hexadecimal, and compressed", () => {
    const text = `{"note":"${words.note}"}`;
    const noise = createCipheriv("aes-256-ctr", Buffer.alloc(32, 1), Buffer.alloc(16)).update(
      Buffer.alloc(50_000),
    );
    const forms = {
      plain: Buffer.from(text),
      capitals: Buffer.from(text.toUpperCase()),
      "UTF-16": Buffer.from(text, "utf16le"),
      base64: Buffer.from(Buffer.from(text).toString("base64")),
      "base64, moved by one": Buffer.from(Buffer.from(`x${text}`).toString("base64")),
      "base64, moved by two": Buffer.from(Buffer.from(`xx${text}`).toString("base64")),
      hexadecimal: Buffer.from(Buffer.from(text).toString("hex")),
      deflated: deflateSync(text.repeat(20)),
      "cut off": deflateSync(text.repeat(20)).subarray(0, -3),
      gzipped: gzipSync(text.repeat(20)),
    };
    for (const [name, bytes] of Object.entries(forms)) {
      const file = Buffer.concat(name === "cut off" ? [noise, bytes] : [noise, bytes, noise]);
      expect(readableIn(file, [words.note]), name).toEqual([words.note]);
    }
    expect(readableIn(noise, all)).toEqual([]);
  });
});

describe("nothing that is in a log can be read", () => {
  it("in the data folder, among temporary files, in backups and in what is printed: open, locked, and after a kill", async () => {
    const place = await scene();
    const { holder, client, data, temporary } = place;
    const { deletedId } = await fill(place);
    expect(readdirSync(data)).toContain("log.db-wal");
    expect(found(place), "open").toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);

    await answerOf(client, "vault.lock", {});
    expect(await codeAfter(client)).toBe("vault-locked");
    expect(found(place), "locked").toEqual([]);
    expect(readdirSync(data).sort()).toEqual(["instance.json", "log.db", "settings.json", "vault.json"]);

    // With the key: what was deleted is in no page, what was kept is in the pages that are encrypted.
    const key = await keyOf(data, passphrase);
    const pages = () => {
      const path = join(data, "log.db");
      return Buffer.concat([decryptedPages(path, key), decryptedWal(path, key)]);
    };
    expect(readableIn(pages(), [words.deleted])).toEqual([]);
    // The address of the entry that was undone, and the note of the change before, are kept: the pages can be read.
    const kept = [
      words.recipient,
      words.note,
      words.replacedNote,
      words.undone,
      words.book,
      words.holdReason,
    ];
    expect(readableIn(pages(), kept)).toEqual(kept);

    await answerOf(client, "vault.unlock", { passphrase });
    expect(await codeOf(client, "log.restore", { id: deletedId })).toBe("undo-expired");
    await answerOf(client, "log.list", { query: words.recipient });
    await holder.kill("SIGKILL");
    expect(found(place), "killed").toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  }, 120_000);

  it("in a report, or on the screen, of a program that ends by an error nobody caught", async () => {
    const place = await scene();
    await fill(place);
    expect((await place.holder.end("crash")).code).not.toBe(0);
    expect(found(place)).toEqual([]);
    expect(readdirSync(place.temporary)).toEqual([]);
  }, 120_000);

  it("in what the system writes of the memory of a program that it ends", async (context) => {
    if (process.platform !== "linux")
      return skipAloud(context, "core dumps are looked at on Linux only: none was");
    const pattern = readFileSync("/proc/sys/kernel/core_pattern", "utf8").trim();
    if (/[|/%]/.test(pattern))
      return skipAloud(
        context,
        `core dumps go to "${pattern}" here, not into the working folder: none was looked at`,
      );
    const place = await scene({ dumpsCore: true });
    await fill(place);
    expect((await place.holder.end("abort")).signal).toBe("SIGABRT");
    const cores = readdirSync(place.temporary);
    expect(cores.length, "a dump was written, or there is nothing to look at").toBeGreaterThan(0);
    expect(found(place)).toEqual([]);
  }, 120_000);
});
