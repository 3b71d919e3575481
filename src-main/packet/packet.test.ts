import { deflateSync } from "node:zlib";
import { degrees, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { chunkOf } from "../../src-core/log/attachment-png.ts";
import type { Attachment } from "../../src-core/log/types.ts";
import { filesUnder, passphrase, removeTempFolders, testApp } from "../app/test-support.ts";
import { readPdf } from "../pdf/pdf-reader.test-helper.ts";
import { exif, jpeg, png, sha256 } from "./files.test-helper.ts";

type TestApp = ReturnType<typeof testApp>;
const apps: TestApp[] = [];

afterEach(() => {
  for (const { app, bugs } of apps.splice(0)) {
    app.close();
    expect(bugs).toEqual([]);
  }
});
afterAll(removeTempFolders);

async function openApp(): Promise<TestApp> {
  const made = testApp();
  apps.push(made);
  await made.client.call("vault.create", { passphrase });
  return made;
}

async function value<T>(
  result: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
): Promise<T> {
  const done = await result;
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

const mailing = {
  piece: { returnAddress: "Rosa Quill\n14 Larkspur Ln", deliveryAddress: "Tomás Ferrier\n900 Juniper Walk" },
  mailedOn: "2026-03-14",
};

async function addEntry({ client }: TestApp, change: object = {}): Promise<string> {
  return (await value(client.call("log.add", { ...mailing, ...change }))).id;
}

async function send({ client }: TestApp, entryId: string, file: Uint8Array, change: object = {}) {
  const start = {
    entryId,
    kind: "envelope" as const,
    name: "IMG 1.jpg",
    type: "image/jpeg",
    bytes: file.length,
  };
  const { sinkId } = await value(client.call("attachment.begin", { ...start, ...change }));
  for (let at = 0; at < file.length; at += 700_000) {
    const chunk = Buffer.from(file.subarray(at, at + 700_000)).toString("base64");
    const written = await client.call("sink.write", { sinkId, chunk });
    if (!written.ok) return written;
  }
  return client.call("attachment.finish", { sinkId });
}

async function sent(
  app: TestApp,
  entryId: string,
  file: Uint8Array,
  change: object = {},
): Promise<Attachment> {
  return value(send(app, entryId, file, change));
}

async function streamed({ client }: TestApp, streamId: string) {
  const chunks: Buffer[] = [];
  for (let calls = 1; ; calls++) {
    const step = await value(client.call("stream.next", { streamId }));
    chunks.push(Buffer.from(step.chunk, "base64"));
    if (step.finished) return { bytes: Buffer.concat(chunks), summary: step.summary, calls };
  }
}

async function packetOf(app: TestApp, entryIds: string[], change: object = {}) {
  const { streamId } = await value(app.client.call("packet.make", { entryIds, language: "en", ...change }));
  const { bytes, summary } = await streamed(app, streamId);
  const { pages, info, language } = await readPdf(bytes);
  const lines = pages.map(({ texts }) => texts.map((each) => each.text));
  return { bytes, summary, info, language, lines, words: lines.map((page) => page.join(" ")) };
}

describe("files of an entry", () => {
  it("are kept without place and camera, hashed as kept, read back whole, and counted in the list", async () => {
    const app = await openApp();
    const entryId = await addEntry(app);
    const file = jpeg({
      extra: exif(1, "39.7392 N 104.9903 W"),
      scan: Array.from({ length: 1_300_000 }, (_, index) => index % 251),
    });
    const kept = await sent(app, entryId, file, { name: "C:\\Photos\\green card.jpg" });
    expect(kept).toMatchObject({ type: "image/jpeg", name: "green card.jpg", cleaned: true, entryId });
    const { streamId } = await value(app.client.call("attachment.read", { id: kept.id }));
    const { bytes, calls } = await streamed(app, streamId);
    expect([sha256(bytes), bytes.length]).toEqual([kept.sha256, kept.bytes]);
    expect(bytes.includes("104.9903")).toBe(false);
    expect(calls).toBe(6);
    expect((await value(app.client.call("log.list", {}))).entries[0]?.attachments).toBe(1);
    expect(await value(app.client.call("attachment.list", { entryId }))).toEqual({ attachments: [kept] });
    for (const onDisk of filesUnder(app.folder).values()) expect(onDisk.includes("JFIF")).toBe(false);
  });

  it("are refused by what is announced, before any byte, and stopped when more comes", async () => {
    const app = await openApp();
    const entryId = await addEntry(app);
    expect(await send(app, entryId, jpeg(), { bytes: 10 })).toMatchObject({
      error: { code: "attachment-damaged" },
    });
    expect(await send(app, entryId, jpeg(), { bytes: 5_000 })).toMatchObject({
      error: { code: "attachment-damaged" },
    });
    const begin = (change: object) =>
      app.client.call("attachment.begin", {
        entryId,
        kind: "other",
        name: "x",
        type: "image/png",
        bytes: 1,
        ...change,
      });
    expect(await begin({ bytes: 2 * 1024 ** 3 })).toEqual({
      ok: false,
      error: { code: "attachment-too-large", params: { max: 25 } },
    });
    expect(await begin({ type: "image/heic" })).toMatchObject({ error: { code: "attachment-unsupported" } });
    expect(await begin({ entryId: "00000000-0000-4000-8000-00000000000f" })).toMatchObject({
      error: { code: "entry-not-found" },
    });
    expect((await value(app.client.call("attachment.list", { entryId }))).attachments).toEqual([]);
  });

  it.each([
    ["a cut off photo", jpeg({ end: [] })],
    ["a PNG with fewer pixels than it says", png({ width: 500, height: 500, pixels: new Uint8Array(100) })],
    ["a PNG that unpacks to far more than it says", png({ pixels: new Uint8Array(30_000_000) })],
    [
      "a PNG whose pixels are not packed",
      Buffer.concat([png().subarray(0, 33), chunkOf("IDAT", Uint8Array.of(1, 2, 3)), png().subarray(-12)]),
    ],
  ])("do not take %s", async (_name, file) => {
    const app = await openApp();
    const entryId = await addEntry(app);
    expect(await send(app, entryId, file)).toMatchObject({ error: { code: "attachment-damaged" } });
    expect((await value(app.client.call("attachment.list", { entryId }))).attachments).toEqual([]);
  });

  it("are at most 50 for an entry", async () => {
    const app = await openApp();
    const entryId = await addEntry(app);
    for (let count = 0; count < 50; count++) await sent(app, entryId, png());

    const refused = await app.client.call("attachment.begin", {
      entryId,
      kind: "other",
      name: "x",
      type: "",
      bytes: 9,
    });
    expect(refused).toEqual({ ok: false, error: { code: "too-many-attachments", params: { max: 50 } } });
  }, 30_000);

  it("that were not finished are gone after a lock, and whole ones are there", async () => {
    const app = await openApp();
    const entryId = await addEntry(app);
    const kept = await sent(app, entryId, png());
    const { sinkId } = await value(
      app.client.call("attachment.begin", { entryId, kind: "other", name: "x", type: "", bytes: 900_000 }),
    );
    await app.client.call("sink.write", {
      sinkId,
      chunk: Buffer.alloc(600_000, "%PDF-1.4 ").toString("base64"),
    });
    await app.client.call("vault.lock", {});
    await app.client.call("vault.unlock", { passphrase });
    expect((await app.client.call("attachment.finish", { sinkId })).ok).toBe(false);
    expect(await value(app.client.call("attachment.list", { entryId }))).toEqual({ attachments: [kept] });
    expect(await value(app.client.call("attachment.delete", { id: kept.id }))).toEqual({});
    expect((await value(app.client.call("log.list", {}))).entries[0]?.attachments).toBe(0);
    expect(await app.client.call("attachment.read", { id: kept.id })).toMatchObject({
      error: { code: "attachment-not-found" },
    });
  });
});

/** A PDF of pages with one line each. */
async function pdf(lines: readonly string[], change?: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setAuthor("An Author");
  for (const line of lines) {
    const page = document.addPage([300, 200]);
    page.setRotation(degrees(90));
    page.drawText(line, { x: 20, y: 100, size: 12 });
  }
  change?.(document);
  return document.save();
}

describe("a packet", () => {
  it("has every record with its numbers, files and hashes, and numbers its pages", async () => {
    const app = await openApp();
    const first = await addEntry(app, {
      ...{ trackingNumber: "9400 1112 0108 0805 4830 16", costCents: 1048, status: "proof", matter: "M-204" },
      ...{
        numbers: [
          { kind: "certified", text: "9407 3000 0000 0000 0000 04" },
          { kind: "other", text: "box 7" },
        ],
      },
      ...{ deadline: { day: "2026-03-20" }, note: "Kept at the office." },
    });
    const second = await addEntry(app, {
      piece: { deliveryAddress: "Ana Prueba\n12 Alder St" },
      mailedOn: "2026-04-02",
    });
    const files = [
      await sent(app, first, jpeg({ extra: exif(6, "a place") })),
      await sent(app, first, await pdf(["Page the first", "Page the second"]), {
        type: "application/pdf",
        kind: "document",
      }),
      await sent(app, second, png({ colorType: 6, pixels: new Uint8Array(2 * 9).fill(0) }), {
        type: "image/png",
        kind: "receipt",
      }),
    ];
    const { words, lines, summary, bytes, info, language } = await packetOf(app, [first, second]);
    expect(words).toHaveLength(8);
    expect(summary).toEqual({ pages: 8, entries: 2, files: 3 });
    expect(lines.map((page) => page.at(-1))).toEqual(lines.map((_, index) => `${index + 1} / 8`));
    expect(words[0]).toMatch(
      /Proof packet.*Mailings 2.*Files 3.*Pages 8.*Page 2 1\. Tomás Ferrier, March 14, 2026.*Page 6 2\. Ana Prueba, April 2, 2026.*Page 8 Declaration/,
    );
    expect(words[1]).toContain("9400 1112 0108 0805 4830 16");
    expect(words[1]).toMatch(
      /a USPS number; the check digit fits.*a USPS number; the check digit does not fit.*box 7 no form of number/,
    );
    expect(words[1]).toMatch(/proof of mailing in hand.*14 Larkspur.*\$10\.48.*March 20, 2026.*M-204/);
    expect(words[1]).not.toContain("Kept at the office");
    for (const { sha256: hash } of files.slice(0, 2)) expect(words[1]).toContain(hash);
    expect(words[2]).toContain(files[0]?.sha256);
    expect(words[3]).toMatch(/Page the first.*Page 1 of 2 of the file/);
    expect(words[4]).toMatch(/Page the second.*Page 2 of 2 of the file/);
    expect(words[5]).toContain("12 Alder St");
    expect(words[6]).toContain(files[2]?.sha256);
    expect(words[7]).toMatch(/template.*not legal advice.*Ask which form it wants.*_{50}/);
    expect([info.Title, info.Author, language]).toEqual(["Proof packet", undefined, "en-US"]);
    expect(bytes.includes("An Author")).toBe(false);
    // The photo goes in byte for byte.
    expect(bytes.includes(Buffer.from(jpeg({ extra: exif(6, "") }).slice(-40)))).toBe(true);
  });

  it("speaks Spanish, and leaves out or adds what was asked", async () => {
    const app = await openApp();
    const id = await addEntry(app, { note: "Con testigo." });
    const { words, info, language } = await packetOf(app, [id, id], {
      ...{ language: "es", declaration: false, withNotes: true, withReturnAddress: false },
    });
    expect(words).toHaveLength(2);
    expect(words[0]).toMatch(/Paquete de pruebas.*Envíos 1.*14 de marzo de 2026/);
    expect(words[1]).toMatch(/Con testigo\..*No hay archivos/);
    expect(words[1]).not.toContain("Larkspur");
    expect([info.Title, language]).toEqual(["Paquete de pruebas", "es-US"]);
  });

  it.each(["en", "es"] as const)(
    "has the declaration on one page, signature and all: %s",
    async (language) => {
      const app = await openApp();
      const { words } = await packetOf(app, [await addEntry(app)], { language });
      expect(words).toHaveLength(3);
      expect(words[2]).toMatch(/(?:Signed on|Firmado el).*_{50} 3 \/ 3$/);
      expect(words[2]).not.toContain("{{");
    },
  );

  it("says what it would show before it is made", async () => {
    const app = await openApp();
    const first = await addEntry(app, { trackingNumber: "1", note: "n" });
    const second = await addEntry(app, { piece: {} });
    const { bytes } = await sent(app, second, png(), { type: "image/png" });
    expect(await value(app.client.call("packet.preview", { entryIds: [first, second] }))).toEqual({
      ...{ entries: 2, attachments: 1, bytes },
      reveals: ["recipient-address", "own-address", "numbers", "notes", "photos"].map((kind) => ({
        kind,
        count: 1,
      })),
    });
  });

  it("ends with a lock or a cancel, and nothing of it goes on", async () => {
    const app = await openApp();
    const id = await addEntry(app);
    const make = () => value(app.client.call("packet.make", { entryIds: [id], language: "en" }));
    const first = await make();
    await app.client.call("stream.cancel", { streamId: first.streamId });
    expect(await app.client.call("stream.next", { streamId: first.streamId })).toMatchObject({
      error: { code: "stream-ended" },
    });
    const second = await make();
    const next = app.client.call("stream.next", { streamId: second.streamId });
    app.app.lock();
    expect((await next).ok).toBe(false);
  });

  it("shows what was filled in a form, and not what is hidden in the file", async () => {
    const app = await openApp();
    const id = await addEntry(app);
    const file = await pdf(["A form"], (document) => {
      const field = document.getForm().createTextField("name");
      field.setText("Filled by hand");
      field.addToPage(document.getPage(0), { x: 20, y: 20, width: 200, height: 20 });
      document.addJavaScript("run", "app.alert('secret script')");
    });
    await sent(app, id, file, { type: "application/pdf" });
    const { words, bytes } = await packetOf(app, [id]);
    expect(words[2]).toMatch(/A form.*Filled by hand/);
    expect(bytes.includes("secret script")).toBe(false);
  });
});

describe("a hostile or broken PDF", () => {
  const shown = async (file: Uint8Array) => {
    const app = await openApp();
    const id = await addEntry(app);
    const kept = await sent(app, id, file, { type: "application/pdf" });
    const started = performance.now();
    const { words } = await packetOf(app, [id]);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(words[1]).toContain("14 Larkspur");
    expect(words[2]).toContain(kept.sha256);
    return words;
  };
  const object = (dict: string, body: Uint8Array) =>
    Buffer.concat([
      Buffer.from(`5 0 obj\n<<${dict}/Length ${body.length}>>\nstream\n`),
      body,
      Buffer.from("\nendstream\nendobj\n"),
    ]);
  const around = (...parts: Uint8Array[]) =>
    Buffer.concat([
      Buffer.from("%PDF-1.5\n"),
      ...parts,
      Buffer.from(
        "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF",
      ),
    ]);

  it("of words only, is a page that says so, with its hash", async () => {
    expect((await shown(Buffer.from("%PDF-1.4 and nothing else")))[2]).toMatch(
      /cannot be shown here.*damaged/,
    );
  });

  it("with a password is said to have one", async () => {
    const document = await PDFDocument.create();
    document.addPage();
    document.encrypt({ userPassword: "juniper", ownerPassword: "alder" });
    expect((await shown(await document.save()))[2]).toMatch(/protected with a password/);
  });

  it("that unpacks to a thousand times its size is not opened", async () => {
    const bomb = object(
      "/Type/ObjStm/N 1/First 4/Filter/FlateDecode",
      deflateSync(Buffer.alloc(100_000_000, 0x20)),
    );
    expect((await shown(around(bomb)))[2]).toMatch(/much more memory/);
  });

  it("of millions of tiny objects is not opened", async () => {
    const bomb = object(
      "/Type/ObjStm/N 1/First 4/Filter/FlateDecode",
      deflateSync(Buffer.from(`7 0 [${"0 ".repeat(4_000_000)}]`)),
    );
    expect((await shown(around(bomb)))[2]).toMatch(/much more memory/);
  });

  it("that says it has endless places is opened without counting them", async () => {
    const places = object("/Type/XRef/Size 9999999999999/W[0 0 0]/Root 1 0 R", new Uint8Array());
    expect((await shown(around(places)))[2]).toMatch(/Page 1 of 1/);
  });

  it("whose pages hold each other, or are nested too deep, ends", async () => {
    const loop = Buffer.from(
      "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R 1 0 R]>> endobj\ntrailer <</Root 1 0 R>>",
    );
    expect((await shown(loop)).length).toBeGreaterThan(3);
    await shown(around(Buffer.from(`9 0 obj ${"[".repeat(300_000)} endobj\n`)));
  }, 20_000);
});

describe("the pixels of a PNG with alpha or in passes", () => {
  it.each([
    ["alpha", 6, 0, 8],
    ["grey with alpha, 16 bits", 4, 0, 16],
    ["passes", 2, 1, 8],
  ])("are laid on white: %s", async (_name, colorType, interlace, bitDepth) => {
    const app = await openApp();
    const id = await addEntry(app);
    const samples = { 2: 3, 4: 2, 6: 4 }[colorType] ?? 1;
    const rowBytes = (2 * samples * bitDepth) / 8;
    // Two by two pixels in passes are one pixel, one, then a row of two.
    const length = interlace ? (1 + samples) * 2 + 1 + rowBytes : (1 + rowBytes) * 2;
    const fill = colorType === 2 ? 0x80 : 0;
    const pixels = new Uint8Array(length).fill(0);
    if (interlace)
      for (const [from, to] of [
        [1, 4],
        [5, 8],
        [9, 15],
      ] as const)
        pixels.fill(fill, from, to);
    await sent(app, id, png({ colorType, interlace, bitDepth, pixels }), { type: "image/png" });
    const { bytes } = await packetOf(app, [id], { declaration: false });
    const document = await PDFDocument.load(bytes);
    const images = document.context
      .enumerateIndirectObjects()
      .flatMap(([, each]) =>
        each instanceof PDFRawStream && each.dict.get(PDFName.of("Width")) ? [each] : [],
      );
    const { inflateSync } = await import("node:zlib");
    const [image] = images;
    expect(images).toHaveLength(1);
    expect([...inflateSync(image?.contents ?? new Uint8Array())]).toEqual(
      new Array(12).fill(colorType === 2 ? 0x80 : 255),
    );
  });
});
