import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailpieceArbitrary } from "../../src-core/mailpiece/arbitrary.test-helper.ts";
import { mailpieceSchema } from "../../src-core/mailpiece/mailpiece.ts";
import { printLayout } from "../../src-core/print/layout.ts";
import { printProblems } from "../../src-core/print/problems.ts";
import {
  feeds,
  type PrintDocument,
  type Printer,
  papers,
  printDocumentSchema,
  printerSchema,
} from "../../src-core/print/types.ts";
import { envelopeIds, envelopes } from "../../src-core/reference/envelopes.ts";
import { type ReadPage, type ReadPdf, readPdf } from "./pdf-reader.test-helper.ts";
import { writePdf } from "./write.ts";

/** Half a millimetre: what a printed line may be off. */
const tolerance = 0.5 / 25.4;
const address = "Marisol Quintanar Vega\n1418 Larkspur Ct Apt 3B\nAurora CO 80012";
const pieceOf = (size: (typeof envelopeIds)[number]) =>
  mailpieceSchema.parse({
    size,
    returnAddress: address,
    deliveryAddress: "Bénédicte Ejemplo\nc/o Łukasz & Юлия\n88 Willow Rd Ste 310\nMacon GA 31204",
    frontText: "Re: 12",
    markings: ["legal-mail"],
  });

async function read(document: PrintDocument): Promise<ReadPdf> {
  return await readPdf((await writePdf(document, "en")).bytes);
}
const mailpiece = (piece: ReturnType<typeof pieceOf>, printer: Printer): PrintDocument => ({
  kind: "mailpiece",
  piece,
  printer,
  withReturnAddress: true,
});

/**
 * A point of the piece on its page, worked out from how a person lays an envelope into a tray: its lower left corner, and
 * which way its lower and left edges run. Written apart from src-core/print/paper.ts on purpose.
 */
function onPage(printer: Printer, width: number, height: number, x: number, y: number): [number, number] {
  const { paper, feed, shortSideFirst, turned } = printer;
  const [across, along] = shortSideFirst ? [height, width] : [width, height];
  const pageWidth = { envelope: across, letter: 8.5, a4: 210 / 25.4 }[paper];
  const pageHeight = { envelope: along, letter: 11, a4: 297 / 25.4 }[paper];
  const spare = pageWidth - across;
  const left = paper === "envelope" || feed === "left" ? 0 : feed === "right" ? spare : spare / 2;
  const right = left + across;
  const top = pageHeight;
  const bottom = pageHeight - along;
  const px = x + printer.offsetRightMm / 25.4;
  const py = y + printer.offsetUpMm / 25.4;
  if (!shortSideFirst) return turned ? [right - px, top - py] : [left + px, bottom + py];
  return turned ? [left + py, top - px] : [right - py, bottom + px];
}

function pageSize(printer: Printer, width: number, height: number): [number, number] {
  if (printer.paper === "letter") return [8.5, 11];
  if (printer.paper === "a4") return [210 / 25.4, 297 / 25.4];
  return printer.shortSideFirst ? [height, width] : [width, height];
}

function expectInPlace(
  page: ReadPage | undefined,
  piece: ReturnType<typeof pieceOf>,
  printer: Printer,
): void {
  const { lengthIn: width, heightIn: height } = envelopes[piece.size];
  const [pageWidth, pageHeight] = pageSize(printer, width, height);
  expect(page?.widthIn).toBeCloseTo(pageWidth, 2);
  expect(page?.heightIn).toBeCloseTo(pageHeight, 2);
  const { texts } = printLayout(piece);
  expect(page?.texts.map(({ text }) => text)).toEqual(texts.map(({ text }) => text));
  texts.forEach(({ xIn, yIn, sizePt }, index) => {
    const shown = page?.texts[index];
    const [x, y] = onPage(printer, width, height, xIn, yIn);
    const [x1, y1] = onPage(printer, width, height, xIn + 1, yIn);
    expect(Math.abs((shown?.xIn ?? 99) - x)).toBeLessThan(tolerance);
    expect(Math.abs((shown?.yIn ?? 99) - y)).toBeLessThan(tolerance);
    expect(shown?.direction[0]).toBeCloseTo(x1 - x, 6);
    expect(shown?.direction[1]).toBeCloseTo(y1 - y, 6);
    expect(shown?.sizePt).toBeCloseTo(sizePt, 6);
  });
}

describe.each(envelopeIds)("an envelope %s, read back from the file", (size) => {
  const piece = pieceOf(size);
  const { lengthIn: width, heightIn: height } = envelopes[size];

  it("has every line within half a millimetre of its place, on every paper, fed in every way", async () => {
    let count = 0;
    let inPlace = 0;
    for (const paper of papers)
      for (const feed of paper === "envelope" ? (["center"] as const) : feeds)
        for (const shortSideFirst of [true, false])
          for (const turned of [true, false]) {
            // Every other one with offsets, so that all kinds of feeding are seen with and without.
            const offsets = count++ % 3 === 0 ? {} : { offsetRightMm: 3.5, offsetUpMm: -2 };
            const printer = printerSchema.parse({ paper, feed, shortSideFirst, turned, ...offsets });
            const document = mailpiece(piece, printer);
            const across = shortSideFirst ? height : width;
            const along = shortSideFirst ? width : height;
            const tray = { envelope: [across, along], letter: [8.5, 11], a4: [210 / 25.4, 297 / 25.4] }[
              paper
            ];
            if (across > (tray[0] ?? 0) || along > (tray[1] ?? 0)) {
              expect(printProblems(document)[0]?.problem).toBe("does-not-fit-paper");
              continue;
            }
            const { pages } = await read(document);
            expect(pages).toHaveLength(1);
            expectInPlace(pages[0], piece, printer);
            inPlace += 1;
          }
    expect(count).toBe(28);
    // All the others are wider than any tray.
    expect(inPlace).toBeGreaterThanOrEqual(width > 11 ? 4 : 16);
  });

  it("has the delivery address where machines read it and nothing where they print the barcode", async () => {
    const printer = printerSchema.parse({ shortSideFirst: false });
    const [page] = (await read(mailpiece(piece, printer))).pages;
    expect(page?.texts.length).toBeGreaterThan(8);
    const isLetter = height <= 6.125;
    for (const { text, xIn, yIn, lengthIn, sizePt } of page?.texts ?? []) {
      // Tails and accents of Noto Sans.
      const bottom = yIn - (0.293 * sizePt) / 72;
      const top = yIn + (1.069 * sizePt) / 72;
      if (isLetter) expect(bottom >= 0.625 || xIn + lengthIn <= width - 4.75, text).toBe(true);
      expect(bottom).toBeGreaterThan(0.25);
      expect(xIn).toBeGreaterThan(0.25);
      expect(xIn + lengthIn).toBeLessThan(width - 0.25);
      if (!isLetter || !piece.deliveryAddress.includes(text) || text === "Aurora CO 80012") continue;
      expect(xIn).toBeGreaterThanOrEqual(0.5);
      expect(xIn + lengthIn).toBeLessThanOrEqual(width - 0.5);
      expect(top).toBeLessThanOrEqual(2.75);
    }
  });
});

describe("the file", () => {
  const printer = printerSchema.parse({});

  it("tells nothing about who made it, when, or with what, and is the same every time", async () => {
    const document = mailpiece(pieceOf("env-10"), printer);
    const { bytes } = await writePdf(document, "es");
    expect(Buffer.from((await writePdf(document, "es")).bytes).equals(Buffer.from(bytes))).toBe(true);
    const { info } = await readPdf(bytes);
    expect(info.Title).toBe("Sobre");
    for (const key of ["Author", "Creator", "Producer", "CreationDate", "ModDate", "Subject", "Keywords"])
      expect(info[key]).toBeUndefined();
    const raw = Buffer.from(bytes).toString("latin1");
    expect(raw).not.toMatch(/pdf-lib|Hopding|cantoo|D:20|Marisol/i);
    expect(raw).not.toContain("/ID");
  });

  it("has its language, and a title for the window that holds no name", async () => {
    const { info, language } = await read(mailpiece(pieceOf("env-10"), printer));
    expect([info.Title, language]).toEqual(["Envelope", "en-US"]);
    const page = printDocumentSchema.parse({
      kind: "page",
      page: { language: "es", title: "Su plan", sections: [] },
    });
    const spanish = await read(page);
    expect([spanish.info.Title, spanish.language]).toEqual(["Su plan", "es-US"]);
  });

  it("holds every script of the font as text that can be copied and searched, letter by letter", async () => {
    const lines = [
      "José Núñez, ¿Quién? office waffle fi fl",
      "Đặng Thị Ngọc Ánh",
      "Łukasz Żółć, Þórður Ægisson",
      "Γιάννης Παπαδόπουλος",
      "Юлия Щербакова, Київ",
      "№ 12½ – “Suite” €5 …",
    ];
    const document = printDocumentSchema.parse({
      kind: "labels",
      sheet: "avery-5163",
      labels: [lines.join("\n")],
    });
    const [page] = (await read(document)).pages;
    expect(page?.texts.map(({ text }) => text)).toEqual(lines);
  });

  it("shows a sign for what the font lacks, and never fails", async () => {
    const labels = ["李 Ana", "\ud800\u0000\u0007", "तारा", "\u202eabc\u200d", "👩‍👧"];
    const { pages } = await read(printDocumentSchema.parse({ kind: "labels", sheet: "avery-5160", labels }));
    expect(pages[0]?.texts.map(({ text }) => text)).toEqual([
      "\ufffd Ana",
      "\ufffd\ufffd\ufffd",
      "\ufffd\ufffd\ufffd\ufffd",
      "abc",
      "\ufffd\ufffd",
    ]);
  });

  it("prints the back on a page of its own", async () => {
    const piece = mailpieceSchema.parse({ ...pieceOf("env-10"), backText: "Tel. (303) 555-0142" });
    const { pages } = await read(mailpiece(piece, printer));
    expect(pages).toHaveLength(2);
    expect(pages[1]?.texts.map(({ text }) => text)).toEqual(["Tel. (303) 555-0142"]);
    expect([pages[1]?.widthIn, pages[1]?.heightIn]).toEqual([pages[0]?.widthIn, pages[0]?.heightIn]);
  });

  it("is a page even for a piece without a word", async () => {
    const { pages } = await read(mailpiece(mailpieceSchema.parse({}), printer));
    expect(pages).toMatchObject([{ texts: [] }]);
  });

  it("has the pages of a sheet of labels in place", async () => {
    const labels = Array.from({ length: 31 }, (_, index) => `Label ${index}`);
    const { pages } = await read(printDocumentSchema.parse({ kind: "labels", sheet: "avery-5160", labels }));
    expect(pages.map(({ widthIn, heightIn, texts }) => [widthIn, heightIn, texts.length])).toEqual([
      [8.5, 11, 30],
      [8.5, 11, 1],
    ]);
    const [first, second, third, fourth] = pages[0]?.texts ?? [];
    expect((second?.xIn ?? 0) - (first?.xIn ?? 0)).toBeCloseTo(2.75, 3);
    expect((third?.xIn ?? 0) - (second?.xIn ?? 0)).toBeCloseTo(2.75, 3);
    expect((first?.yIn ?? 0) - (fourth?.yIn ?? 0)).toBeCloseTo(1, 3);
    expect(first?.xIn).toBeCloseTo(0.1875 + 0.125, 3);
    // In the middle of the first label, which reaches from 10.5 down to 9.5 inches.
    expect(Math.abs((first?.yIn ?? 0) - 10)).toBeLessThan(0.1);
  });

  it("has a test page in either language, with the offsets that it was printed with", async () => {
    for (const [language, title] of [
      ["en", "Test page for #10"],
      ["es", "Página de prueba para #10"],
    ] as const) {
      const { pages } = await read({
        kind: "test-page",
        printer: printerSchema.parse({ offsetRightMm: -1.5, offsetUpMm: 2, shortSideFirst: false }),
        size: "env-10",
        language,
      });
      const said = pages[0]?.texts.map(({ text }) => text) ?? [];
      expect(said).toContain(title);
      expect(said.join(" ")).toMatch(/-1\.5 mm.* 2 mm/);
      expect(said.join(" ")).not.toMatch(/\{\{/);
      // Its own words are moved with it.
      const zero = pages[0]?.texts.find(({ text }) => text === title)?.xIn ?? 0;
      expect(zero).toBeCloseTo((20 - 1.5) / 25.4, 2);
    }
  });

  it("takes the largest run of labels and the longest page", async () => {
    const label = "12345 Alder Street, Apartment 12, Aurora CO\n".repeat(30).slice(0, 1000);
    const labels = Array.from({ length: 3000 }, () => label);
    const run = await writePdf(
      printDocumentSchema.parse({ kind: "labels", sheet: "avery-5160", labels }),
      "en",
    );
    expect(run.pages).toBe(100);
    const items = Array.from({ length: 40 }, () => "a\n".repeat(2500));
    const page = { language: "en", title: "", sections: [{ style: "number", items }] };
    const many = await writePdf(printDocumentSchema.parse({ kind: "page", page }), "en");
    expect(many.pages).toBeGreaterThan(1000);
  }, 120_000);

  it("is written for any piece, with every word that was set, on the page", async () => {
    await fc.assert(
      fc.asyncProperty(mailpieceArbitrary, fc.boolean(), async (piece, withReturnAddress) => {
        const { pages } = await read({ kind: "mailpiece", piece, printer, withReturnAddress });
        const { texts } = printLayout(piece, { withReturnAddress });
        const [page] = pages;
        // A reader may join spaces and leave out marks without width; letters and digits it keeps.
        const plain = (all: readonly { text: string }[]) =>
          all.map(({ text }) => text.replaceAll(/[^\p{L}\p{N}]/gu, "")).join("");
        expect(plain(page?.texts ?? [])).toBe(plain(texts));
        for (const { xIn, yIn } of page?.texts ?? []) {
          expect(xIn > 0 && xIn < (page?.widthIn ?? 0)).toBe(true);
          expect(yIn > 0 && yIn < (page?.heightIn ?? 0)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
