import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "../../resources/locales/en/print.json" with { type: "json" };
import es from "../../resources/locales/es/print.json" with { type: "json" };
import { mailpieceArbitrary } from "../mailpiece/arbitrary.test-helper.ts";
import { type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { envelopeIds } from "../reference/envelopes.ts";
import { type PrintProblem, type PrintProblemId, printProblemIds, printProblems } from "./problems.ts";
import { sizeProblems } from "./size-problems.ts";
import {
  feeds,
  labelSheets,
  type PrintDocument,
  type Printer,
  papers,
  printDocumentSchema,
  printerSchema,
  type WordedPage,
} from "./types.ts";

const address = "Ana Prueba\n12 Alder St\nAurora CO 80012";

function ofPiece(piece: MailpieceInput, printer: Partial<Printer> = {}, withReturnAddress = true) {
  return printProblems({
    kind: "mailpiece",
    piece: mailpieceSchema.parse({ deliveryAddress: address, ...piece }),
    printer: printerSchema.parse(printer),
    withReturnAddress,
  });
}
const ofLabels = (labels: string[], sheet: (typeof labelSheets)[number] = "avery-5160") =>
  printProblems({ kind: "labels", sheet, skip: 0, labels });
const ids = (problems: readonly PrintProblem[]): string[] => problems.map(({ problem }) => problem);

const long = "1234567890 Boulevard of the Very Long Names ".repeat(3).trim();

/** An example of every problem, with the parameters of its text. */
const examples: Readonly<Record<PrintProblemId, readonly [readonly PrintProblem[], PrintProblem["params"]]>> =
  {
    "does-not-fit-paper": [ofPiece({ size: "env-9x12" }, { paper: "letter" }), {}],
    "off-paper": [ofPiece({ returnAddress: address }, { offsetRightMm: -10 }), { part: "return-address" }],
    "no-delivery-address": [ofPiece({ deliveryAddress: " \n" }), {}],
    "lines-left-out": [
      ofPiece({ deliveryAddress: "Ana\n".repeat(60) }),
      { part: "delivery-address", count: 37 },
    ],
    "line-cut": [
      ofPiece({ deliveryAddress: `Ana\n${"W".repeat(300)}` }),
      { part: "delivery-address", line: 2 },
    ],
    "labels-left-out": [ofLabels([address, "W".repeat(300), "W".repeat(301)]), { count: 2, first: 2 }],
    "missing-characters": [
      ofPiece({ deliveryAddress: `李 明\u0007\n${address}` }),
      { part: "delivery-address", characters: "李 明 U+0007" },
    ],
    "type-too-small": [
      ofPiece({ deliveryAddress: `${address}\n`.repeat(5) }),
      { part: "delivery-address", points: 7.5 },
    ],
    "labels-too-small": [
      ofLabels(["one\ntwo\nthree\nfour\nfive\nsix\nseven\neight"]),
      { count: 1, first: 1 },
    ],
    "words-beside-address": [
      ofPiece({ size: "env-6-34", returnAddress: address, frontText: "Re\n".repeat(12) }),
      { part: "front-text" },
    ],
    "return-address-left-off": [ofPiece({ service: "priority", returnAddress: address }, {}, false), {}],
    "window-not-printed": [ofPiece({ window: "delivery" }), {}],
    "window-too-small": [ofPiece({ window: "delivery", windowText: "a\nb\nc\nd\ne" }), {}],
    "window-unknown": [ofPiece({ window: "delivery", size: "env-9" }), {}],
    "return-address-corner": [ofPiece({ returnAddress: "Ana\n".repeat(12) }), {}],
    "lines-broken": [ofPiece({ frontText: long.repeat(2) }), { part: "front-text" }],
    "no-zip-code": [ofPiece({ deliveryAddress: "Ana Prueba\n12 Alder St\nAurora CO" }), {}],
    "size-too-small": [sizeProblems("letter", 4.9, 3.6), {}],
    "size-is-flat": [ofPiece({ size: "env-c5" }), {}],
    "size-not-card": [ofPiece({ format: "postcard", size: "env-a7" }), {}],
    "shape-not-machinable": [sizeProblems("letter", 5, 5), { ratio: "1.00" }],
    "labels-empty": [ofLabels([address, " \n"]), { count: 1, first: 2 }],
  };

describe("each problem", () => {
  it.each(printProblemIds)("%s is found in its example, with what its text needs", (id) => {
    const [problems, params] = examples[id];
    const found = problems.find(({ problem }) => problem === id);
    if (!found) throw new Error(`${id} is not among ${ids(problems)}`);
    expect(found.params).toMatchObject(params);

    for (const catalogue of [en, es]) {
      const texts = Object.entries(catalogue.problems).filter(
        ([key]) => key.replace(/_(?:one|many|other)$/, "") === id,
      );
      expect(texts.length).toBeGreaterThan(0);
      for (const [, text] of texts)
        for (const [, name = ""] of String(text).matchAll(/\{\{(\w+)\}\}/g))
          expect(Object.keys(found.params)).toContain(name);
    }
  });

  it("rests on facts where it speaks of a rule of the mail", () => {
    const ofPaper: readonly PrintProblemId[] = [
      "does-not-fit-paper",
      "off-paper",
      "lines-left-out",
      "line-cut",
      "labels-left-out",
      "missing-characters",
      "lines-broken",
      "labels-empty",
    ];
    const bare = printProblemIds.filter((id) => {
      const [problems] = examples[id];
      return problems.find(({ problem }) => problem === id)?.facts.length === 0;
    });
    expect(bare).toEqual(ofPaper);
  });
});

describe("a piece", () => {
  it("of usual kind has none", () => {
    expect(ofPiece({ returnAddress: address, frontText: "Re: 12", markings: ["legal-mail"] })).toEqual([]);
  });

  it("needs its return address only where a rule asks for one", () => {
    expect(ids(ofPiece({ returnAddress: address }, {}, false))).toEqual([]);
    expect(ids(ofPiece({ returnAddress: address, service: "priority" }))).toEqual([]);
    const [left] = ofPiece({ returnAddress: address, markings: ["return-service-requested"] }, {}, false);
    expect(left).toMatchObject({ problem: "return-address-left-off", facts: ["ra-req-endorsement"] });
  });

  it("brought in person is held to no rule of the mail", () => {
    const piece = { deliveryAddress: "Ana Prueba", size: "env-c5", service: "priority" } as const;
    expect(ids(ofPiece(piece)).length).toBeGreaterThan(1);
    expect(ofPiece({ ...piece, way: "in-person" })).toEqual([]);
  });

  it("sent abroad needs no ZIP Code", () => {
    const abroad = "Ana Prueba\nCalle 3 12\n06600 Ciudad de México\nMEXICO";
    expect(ids(ofPiece({ deliveryAddress: abroad, service: "international" }))).toEqual([]);
  });

  it("whose address fits in its standard window is not warned about that", () => {
    expect(ids(ofPiece({ window: "delivery" }))).toEqual(["window-not-printed"]);
  });

  it("has the gravest problem first", () => {
    expect(
      ids(
        ofPiece(
          { size: "env-9x12", format: "letter", deliveryAddress: "李", service: "priority" },
          { paper: "letter" },
        ),
      ),
    ).toEqual([
      "does-not-fit-paper",
      "missing-characters",
      "return-address-left-off",
      "no-zip-code",
      "size-is-flat",
    ]);
  });
});

describe("sizes", () => {
  it.each([
    ["letter", 9.5, 4.125, []],
    ["letter", 6, 2.4, ["size-too-small"]],
    ["letter", 11.6, 5, ["size-is-flat"]],
    ["letter", 11, 4, ["shape-not-machinable"]],
    ["postcard", 6, 4.25, []],
    ["postcard", 5, 4.2, []],
    ["postcard", 6.5, 4.75, ["size-not-card"]],
    ["flat", 13, 13, []],
    ["parcel", 1, 1, []],
  ] as const)("%s of %d × %d in: %j", (format, length, height, expected) => {
    expect(sizeProblems(format, length, height).map(({ problem }) => problem)).toEqual(expected);
  });
});

describe("any document", () => {
  const printer = fc.record({
    name: fc.constant(""),
    paper: fc.constantFrom(...papers),
    feed: fc.constantFrom(...feeds),
    shortSideFirst: fc.boolean(),
    turned: fc.boolean(),
    offsetRightMm: fc.integer({ min: -30, max: 30 }),
    offsetUpMm: fc.integer({ min: -30, max: 30 }),
  });
  const anyText = fc.string({ unit: "binary", maxLength: 200 });
  const anyDocument: fc.Arbitrary<PrintDocument> = fc.oneof(
    fc.record({
      kind: fc.constant("mailpiece" as const),
      piece: mailpieceArbitrary,
      printer,
      withReturnAddress: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant("labels" as const),
      sheet: fc.constantFrom(...labelSheets),
      skip: fc.nat(100),
      labels: fc.array(anyText, { minLength: 1, maxLength: 40 }),
    }),
    fc.record({
      kind: fc.constant("test-page" as const),
      printer,
      size: fc.constantFrom(...envelopeIds),
      language: fc.constant("en" as const),
    }),
    fc.record({
      kind: fc.constant("page" as const),
      page: fc.record({
        language: fc.constant("es" as const),
        title: anyText,
        intro: anyText,
        sections: fc.constant<WordedPage["sections"]>([]),
        footer: anyText,
      }),
    }),
  );

  it("is checked without failing, with problems that are known, in order, each once for a part", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(printDocumentSchema.safeParse(document).success).toBe(true);
        const problems = printProblems(document);
        const places = problems.map(({ problem }) => printProblemIds.indexOf(problem));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places).not.toContain(-1);
        const keys = problems
          .filter(({ params }) => params.part !== "markings")
          .map(({ problem, params }) => `${problem} ${params.part ?? ""}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 300 },
    );
  });
});
