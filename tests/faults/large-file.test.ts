import { performance } from "node:perf_hooks";
import { afterAll, describe, expect, it } from "vitest";
import { maxAttachmentBytes } from "../../src-core/log/types.ts";
import { passphrase, removeTempFolders, testApp } from "../../src-main/app/test-support.ts";
import { mailingOf, markStart, pictureOf } from "./mailings.ts";
import { answerOf, figure, isFull } from "./support.ts";

afterAll(removeTempFolders);

const megabyte = 1024 * 1024;
const gigabyte = 1024 * megabyte;

async function opened() {
  const made = testApp();
  await answerOf(made.client, "settings.set", { idleLockMinutes: 0 });
  await answerOf(made.client, "vault.create", { passphrase });
  const mark = `${markStart}1z`;
  const { id } = await answerOf(made.client, "log.add", mailingOf(mark, mark));
  return { ...made, entryId: id };
}

const announced = (entryId: string, bytes: number) => ({
  ...{ entryId, kind: "document" as const, name: "film.png", type: "image/png", bytes },
});

describe("a file that is too large", () => {
  it("is refused by its announced size, before any of it is read", async () => {
    const { app, client, entryId } = await opened();
    for (const bytes of [maxAttachmentBytes + 1, 2 * gigabyte, Number.MAX_SAFE_INTEGER])
      expect(await client.call("attachment.begin", announced(entryId, bytes))).toEqual({
        ok: false,
        error: { code: "attachment-too-large", params: { max: 25 } },
      });
    app.close();
  });

  // Sent straight to the dispatcher, as a transport sends it: only what the services keep is measured.
  const sentMegabytes = isFull ? 3 * 1024 : 200;
  it(`that says 1 MB and sends ${sentMegabytes} MB is stopped at 1 MB, and memory does not grow`, async () => {
    const { app, client, entryId, bugs } = await opened();
    const { sinkId } = await answerOf(client, "attachment.begin", announced(entryId, megabyte));
    // Pictures may be of this size; noise of one is sent over and over.
    const chunk = pictureOf("liar", megabyte).subarray(0, megabyte).toString("base64");
    const codes: string[] = [];
    const memory = () => {
      const { rss, external, arrayBuffers } = process.memoryUsage();
      return { rss, external: external + arrayBuffers };
    };
    const started = performance.now();
    const before = memory();
    let most = 0;
    for (let n = 0; n < sentMegabytes; n++) {
      const answer = await app.dispatch("sink.write", { sinkId, chunk });
      codes.push(answer.ok ? "ok" : answer.error.code);
      most = Math.max(most, memory().rss - before.rss);
    }
    const counts = Object.fromEntries(
      [...new Set(codes)].map((code) => [code, codes.filter((each) => each === code).length]),
    );
    // One megabyte as announced is taken; the second is where it lied, and after that there is nothing to write to.
    expect(counts).toEqual({ ok: 1, "attachment-damaged": 1, "stream-ended": sentMegabytes - 2 });
    expect(most).toBeLessThan(150 * megabyte);
    expect((await client.call("attachment.finish", { sinkId })).ok).toBe(false);
    expect((await answerOf(client, "attachment.list", { entryId })).attachments).toEqual([]);
    expect((await answerOf(client, "log.get", { id: entryId })).version).toBe(1);
    expect(bugs).toEqual([]);
    app.close();
    figure(
      `a liar of ${sentMegabytes} MB: stopped after 1 MB, ${Math.round(most / megabyte)} MB more memory at most, ` +
        `${Math.round((performance.now() - started) / 1000)} s`,
    );
  }, 120_000);
});
