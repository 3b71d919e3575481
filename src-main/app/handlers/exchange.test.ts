import { afterAll, describe, expect, it } from "vitest";
import type { CallName, Input, Output } from "../../../src-core/contract/calls.ts";
import type { Client } from "../../../src-core/contract/client.ts";
import { passphrase, removeTempFolders, testApp } from "../test-support.ts";

afterAll(removeTempFolders);

type TestApp = ReturnType<typeof testApp>;

async function openedApp(): Promise<TestApp> {
  const app = testApp();
  await value(app, "vault.create", { passphrase });
  return app;
}

async function value<N extends CallName>(
  { client }: { client: Client },
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const result = await client.call(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
  return result.value;
}

const errorOf = async <N extends CallName>({ client }: TestApp, name: N, input: Input<N>) => {
  const result = await client.call(name, input);
  return result.ok ? "ok" : result.error.code;
};

const csv = "Date,Recipient,Note\n2026-03-14,Ana Muster,=1+1\n2026-03-15,Luz Vega,\n";
const mapping = { Date: "mailedOn", Recipient: "recipient", Note: "note" };
const chunkOf = (text: string) => Buffer.from(text).toString("base64");
const previewOf = (text: string) => ({ format: "csv", sample: chunkOf(text), isWhole: true }) as const;

async function taken(app: TestApp, start: { streamId: string }) {
  let text = "";
  for (;;) {
    const part = await value(app, "stream.next", { streamId: start.streamId });
    text += Buffer.from(part.chunk, "base64").toString();
    if (part.finished) return { text, summary: part.summary };
  }
}

describe("import and export through the contract", () => {
  it("show a file first, read it in, and give it out again", async () => {
    const app = await openedApp();
    const preview = await value(app, "import.preview", previewOf(csv));
    expect(preview).toMatchObject({
      columns: [
        { name: "Date", example: "2026-03-14" },
        { name: "Recipient", example: "Ana Muster" },
        { name: "Note", example: "=1+1" },
      ],
      mapping: { ...mapping, "@date-order": "auto", "@delimiter": "comma", "@encoding": "auto" },
      rows: [
        { line: 2, entry: { mailedOn: "2026-03-14", to: "Ana Muster", hasNote: true }, problems: [] },
        { line: 3, entry: { mailedOn: "2026-03-15" }, problems: [] },
      ],
    });
    const { sinkId } = await value(app, "import.begin", { format: "csv", mapping: preview.mapping });
    expect(await value(app, "sink.write", { sinkId, chunk: chunkOf(csv) })).toMatchObject({
      bytes: csv.length,
    });
    expect(await value(app, "import.finish", { sinkId })).toEqual({
      added: 2,
      duplicates: 0,
      bad: [],
      badCount: 0,
    });

    const start = await value(app, "export.begin", {
      format: "csv",
      fields: ["mailedOn", "note"],
      redacted: false,
    });
    expect(start).toMatchObject({ fileName: "plainview-log.csv", type: "text/csv;charset=utf-8" });
    expect(await taken(app, start)).toEqual({
      text: "\uFEFFDate mailed,Note\r\n2026-03-14,'=1+1\r\n2026-03-15,\r\n",
      summary: { entries: 2, unreadable: 0 },
    });
    expect(app.bugs).toEqual([]);
  });

  it("need an open log, but for a preview", async () => {
    const app = testApp();
    expect(await errorOf(app, "import.preview", previewOf(csv))).toBe("ok");
    expect(await errorOf(app, "import.begin", { format: "csv", mapping })).toBe("vault-locked");
    expect(await errorOf(app, "export.begin", { format: "csv", fields: [], redacted: false })).toBe(
      "vault-locked",
    );
    expect(await errorOf(app, "book.import", { vcard: "" })).toBe("vault-locked");
    expect(await errorOf(app, "book.export", {})).toBe("vault-locked");
  });

  it("refuse unknown fields", async () => {
    const app = await openedApp();
    expect(await errorOf(app, "import.preview", { ...previewOf(csv), mapping: { Date: "x" } })).toBe(
      "invalid-input",
    );
    expect(await errorOf(app, "import.begin", { format: "csv", mapping: { Date: "x" } })).toBe(
      "invalid-input",
    );
    expect(await errorOf(app, "export.begin", { format: "csv", fields: ["x"], redacted: false })).toBe(
      "invalid-input",
    );
  });

  it("keep other writes waiting while an import is open, and reads go on", async () => {
    const app = await openedApp();
    const { sinkId } = await value(app, "import.begin", { format: "csv", mapping });
    await value(app, "sink.write", { sinkId, chunk: chunkOf(csv) });
    expect(await errorOf(app, "import.begin", { format: "csv", mapping })).toBe("busy");
    expect(await errorOf(app, "book.import", { vcard: "" })).toBe("busy");
    expect(await errorOf(app, "log.add", { piece: {}, mailedOn: "2026-03-14" })).toBe("busy");
    expect(await errorOf(app, "log.list", {})).toBe("ok");
    await value(app, "sink.cancel", { sinkId });
    expect(await errorOf(app, "import.finish", { sinkId })).toBe("stream-ended");
    expect(await errorOf(app, "log.add", { piece: {}, mailedOn: "2026-03-14" })).toBe("ok");
    expect((await value(app, "log.list", {})).total).toBe(1);
  });

  it("are undone when the log locks, or when the page is gone", async () => {
    const app = await openedApp();
    const first = await value(app, "import.begin", { format: "csv", mapping });
    await value(app, "sink.write", { sinkId: first.sinkId, chunk: chunkOf(csv) });
    await value(app, "vault.lock", {});
    expect(await errorOf(app, "import.finish", first)).toBe("stream-ended");
    await value(app, "vault.unlock", { passphrase });
    expect((await value(app, "log.list", {})).total).toBe(0);

    await value(app, "import.begin", { format: "csv", mapping });
    app.clock.advance(60_000);
    expect(await errorOf(app, "log.add", { piece: {}, mailedOn: "2026-03-14" })).toBe("ok");
    expect(app.bugs).toEqual([]);
  });

  it("tell what is wrong with a file in the end, and keep nothing of it", async () => {
    const app = await openedApp();
    const { sinkId } = await value(app, "import.begin", { format: "json", mapping: {}, skipBad: true });
    await value(app, "sink.write", {
      sinkId,
      chunk: chunkOf('[{"mailedOn":"2026-03-14","piece":{}},\n{"colour":1},'),
    });
    expect(await value(app, "import.finish", { sinkId })).toEqual({
      added: 0,
      duplicates: 0,
      bad: [
        { line: 2, problem: "field-missing", column: "piece" },
        { line: 2, problem: "field-missing", column: "mailedOn" },
        { line: 2, problem: "field-unknown", column: "colour" },
        { line: 2, problem: "json-cut-short", column: "" },
      ],
      badCount: 2,
    });
    expect((await value(app, "log.list", {})).total).toBe(0);
  });

  it("show where a preview cannot read on", async () => {
    const app = testApp();
    const stopOf = async (format: "csv" | "json", text: string) =>
      (await value(app, "import.preview", { format, sample: chunkOf(text), isWhole: true })).stopped;
    expect(await stopOf("csv", "")).toEqual({ line: 0, problem: "file-empty", column: "" });
    expect(await stopOf("csv", 'Date,Name\n2026-03-14,"Ana')).toMatchObject({
      line: 2,
      problem: "quote-open",
    });
    expect(await stopOf("json", "x")).toMatchObject({ line: 1, problem: "json-not-a-log" });
    expect(await stopOf("csv", csv)).toBeNull();
  });

  it("leave every column out where the mapping says so, and do not guess again", async () => {
    const none = { Date: "", Recipient: "", Note: "" };
    const preview = await value(testApp(), "import.preview", { ...previewOf(csv), mapping: none });
    expect(preview).toMatchObject({ mapping: none, read: 2, bad: 2 });
    expect(preview.rows[0]?.problems.map(({ problem }) => problem)).toContain("date-missing");
  });
});

describe("the address book as cards through the contract", () => {
  it("goes out and comes in again", async () => {
    const app = await openedApp();
    await value(app, "book.save", { kind: "own", address: "Rosa Quill\nPO Box 512\nReno, NV 89501" });
    const { vcard } = await value(app, "book.export", {});
    const other = await openedApp();
    expect(await value(other, "book.import", { vcard })).toEqual({
      added: 1,
      duplicates: 0,
      bad: [],
      badCount: 0,
    });
    expect(await value(other, "book.import", { vcard })).toEqual({
      added: 0,
      duplicates: 1,
      bad: [],
      badCount: 0,
    });
    expect((await value(other, "book.list", {})).entries).toMatchObject([
      { kind: "own", name: "", ownKind: "po-box", address: "Rosa Quill\nPO Box 512\nReno, NV 89501" },
    ]);
    expect(await errorOf(other, "book.save", { kind: "person", address: "1 Elm St" })).toBe("ok");
  });
});
