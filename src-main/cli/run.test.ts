import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import checkEn from "../../resources/locales/en/check.json" with { type: "json" };
import cliEn from "../../resources/locales/en/cli.json" with { type: "json" };
import rulesEn from "../../resources/locales/en/rules.json" with { type: "json" };
import checkEs from "../../resources/locales/es/check.json" with { type: "json" };
import cliEs from "../../resources/locales/es/cli.json" with { type: "json" };
import rulesEs from "../../resources/locales/es/rules.json" with { type: "json" };
import { exitCodes } from "./commands/command.ts";
import { run } from "./run.ts";
import { displayWidth } from "./terminal.ts";

const examples = join(import.meta.dirname, "..", "..", "resources", "examples");
const letter = join(examples, "letter-home.json");
const two =
  "Ana Prueba\n12 Alder St Apt 4\nAurora CO 80012\n\nUSCIS\nAttn: I-90\n100 Quarry Rd\nDenver CO 80202\n";
const esc = String.fromCharCode(0x1b);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plainview-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Call {
  input?: string | readonly Uint8Array[];
  columns?: number;
  environment?: NodeJS.ProcessEnv;
}

async function call(args: readonly string[], { input = [], columns = 80, environment = {} }: Call = {}) {
  let out = "";
  let err = "";
  const chunks = typeof input === "string" ? [Buffer.from(input)] : input;
  const code = await run(args, {
    stdin: Readable.from(chunks),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    columns,
    environment,
  });
  return { code, out, err };
}

async function pieceOf(input: string | readonly Uint8Array[]) {
  const { code, out, err } = await call(["check", "-", "--json"], { input });
  expect(err).toBe("");
  expect(code).toBe(exitCodes.ok);
  const report: { piece: { returnAddress: string; deliveryAddress: string } } = JSON.parse(out);
  return report.piece;
}

/** Checks that a call is refused with one clean line and nothing on standard output. */
async function refused(code: number, args: readonly string[], given?: Call): Promise<string> {
  const answer = await call(args, given);
  expect(answer.out).toBe("");
  expect(answer.err).toMatch(/^[^\n\p{Cc}]+\n$/u);
  expect(answer.code).toBe(code);
  return answer.err;
}

describe("what it reads", () => {
  it("a mailpiece as JSON from a file", async () => {
    const { code, out, err } = await call(["check", letter]);
    expect({ code, err }).toEqual({ code: exitCodes.ok, err: "" });
    expect(out).toContain("Who learns what");
    expect(out).toContain("Your street and unit");
    expect(out).toContain("Leave the return address off");
  });

  it("the same from standard input", async () => {
    const fromFile = await call(["check", letter, "--json"]);
    const fromInput = await call(["check", "-", "--json"], { input: readFileSync(letter, "utf8") });
    expect(fromInput).toEqual(fromFile);
  });

  it("standard input in pieces that split a letter", async () => {
    const bytes = Buffer.from(
      "Peña Prueba\n12 Elm St\nDenver CO 80012\n\nBen Prueba\n1 Oak St\nMacon GA 31204",
    );
    const cut = bytes.indexOf(0xc3) + 1;
    const piece = await pieceOf([bytes.subarray(0, cut), bytes.subarray(cut)]);
    expect(piece.returnAddress).toBe("Peña Prueba\n12 Elm St\nDenver CO 80012");
  });

  it("two address blocks, the return address first", async () => {
    const piece = await pieceOf(two);
    expect(piece.returnAddress).toBe("Ana Prueba\n12 Alder St Apt 4\nAurora CO 80012");
    expect(piece.deliveryAddress).toBe("USCIS\nAttn: I-90\n100 Quarry Rd\nDenver CO 80202");
  });

  it.each([
    [
      "From: and To:",
      "To:\nBen Prueba\n1 Oak St\nMacon GA 31204\nFrom:\nAna Prueba\n12 Elm St\nDenver CO 80012",
    ],
    [
      "De: and Para:",
      "De: Ana Prueba\n12 Elm St\nDenver CO 80012\nPara: Ben Prueba\n1 Oak St\nMacon GA 31204",
    ],
  ])("two address blocks marked %s", async (_labels, text) => {
    const piece = await pieceOf(text);
    expect(piece.returnAddress).toBe("Ana Prueba\n12 Elm St\nDenver CO 80012");
    expect(piece.deliveryAddress).toBe("Ben Prueba\n1 Oak St\nMacon GA 31204");
  });

  it.each([
    ["a byte order mark", `\uFEFF${two}`],
    ["Windows line ends", two.replaceAll("\n", "\r\n")],
    ["both, and blank lines around", `\uFEFF\r\n\r\n${two.replaceAll("\n", "\r\n")}\r\n\r\n`],
  ])("addresses with %s", async (_what, text) => {
    expect(await pieceOf(text)).toEqual(await pieceOf(two));
  });

  it("JSON with a byte order mark and Windows line ends", async () => {
    const text = `\uFEFF${readFileSync(letter, "utf8").replaceAll("\n", "\r\n")}`;
    expect(await pieceOf(text)).toEqual(await pieceOf(readFileSync(letter, "utf8")));
  });

  it("an empty mailpiece, of which it does not say that nothing shows", async () => {
    const { code, out } = await call(["check", "-"], { input: "{}" });
    expect(code).toBe(exitCodes.ok);
    expect(out).toContain("If it fails, it may be opened");
  });
});

describe("what it refuses, with one line that says why", () => {
  it("a file that is not there", async () => {
    expect(await refused(exitCodes.unreadable, ["check", join(folder, "none.json")])).toContain("none.json");
  });

  it("a directory", async () => {
    expect(await refused(exitCodes.unreadable, ["check", folder])).toContain("could not be read");
  });

  it("a huge file", async () => {
    const path = file("huge.txt", Buffer.alloc(5_000_000, "a"));
    expect(await refused(exitCodes.unreadable, ["check", path])).toContain("larger than 1 MB");
  });

  it("standard input without end", async () => {
    const endless = function* () {
      while (true) yield Buffer.alloc(100_000, "7");
    };
    let err = "";
    const code = await run(["check", "-"], {
      stdin: Readable.from(endless()),
      out: () => expect.unreachable(),
      err: (text) => {
        err += text;
      },
      columns: 80,
      environment: {},
    });
    expect(code).toBe(exitCodes.unreadable);
    expect(err).toContain("larger than 1 MB");
  });

  it.each([
    ["Latin-1", Buffer.from("Peña\n12 Elm St", "latin1")],
    ["UTF-16", Buffer.from(`\uFEFF${two}`, "utf16le")],
  ])("bytes that are not UTF-8 (%s), which it would misread", async (name, bytes) => {
    expect(await refused(exitCodes.unreadable, ["check", file(`${name}.txt`, bytes)])).toContain("UTF-8");
  });

  it.each(["", " \r\n\t\n", "\uFEFF"])("empty input %j", async (input) => {
    expect(await refused(exitCodes.notAMailpiece, ["check", "-"], { input })).toContain("empty");
  });

  it("one address block", async () => {
    const input = "Ana Prueba\n12 Elm St\nDenver CO 80012";
    expect(await refused(exitCodes.notAMailpiece, ["check", "-"], { input })).toContain("two address blocks");
  });

  it("a long text without two addresses", async () => {
    const input = `${"Ana Prueba 12 Elm St Denver CO 80012\n".repeat(20_000)}`;
    expect(await refused(exitCodes.notAMailpiece, ["check", "-"], { input })).toContain("20000");
  });

  it("broken JSON, with the place where it breaks", async () => {
    const input = '{\n"returnAddress": "Ana Prueba"\n"deliveryAddress": ""}';
    const err = await refused(exitCodes.notAMailpiece, ["check", "-"], { input });
    expect(err).toContain("line 3, column 1");
    expect(err).not.toContain("Ana");
  });

  it("JSON that ends too early", async () => {
    const err = await refused(exitCodes.notAMailpiece, ["check", "-"], { input: '{"format":' });
    expect(err).toContain("not valid JSON");
  });

  it("JSON that is a list", async () => {
    const err = await refused(exitCodes.notAMailpiece, ["check", "-"], { input: '[{"format":"letter"}]' });
    expect(err).toContain("one JSON object");
  });

  it.each([
    ["an unknown field", '{"colour":"red"}', "“colour”"],
    ["__proto__", '{"__proto__":{"format":"letter"}}', "“__proto__”"],
    ["constructor", '{"constructor":{"prototype":{}}}', "“constructor”"],
    ["a wrong type", '{"returnAddress":12}', "“returnAddress”"],
    ["a wrong type in a list", '{"extras":["certified",5]}', "“extras.1”"],
    ["null", '{"deliveryAddress":null}', "“deliveryAddress”"],
    ["an unknown choice", '{"format":"balloon"}', "letter, flat, postcard, parcel"],
    ["too long a text", JSON.stringify({ message: "x".repeat(10_001) }), "“message”"],
    ["deep nesting", `{"extras":${"[".repeat(200_000)}${"]".repeat(200_000)}}`, "“extras.0”"],
  ])("JSON with %s, naming the field", async (_what, input, named) => {
    const err = await refused(exitCodes.notAMailpiece, ["check", "-"], { input });
    expect(err).toContain(named);
    expect(err.length).toBeLessThan(400);
    expect(Object.hasOwn(Object.prototype, "format")).toBe(false);
  });

  it("names of fields and files that would act on the terminal", async () => {
    const input = JSON.stringify({ [`a${esc}]0;title\u0007\nplainview: all is well`]: 1 });
    expect(await refused(exitCodes.notAMailpiece, ["check", "-"], { input })).toContain("a�]0;title�");
    await refused(exitCodes.unreadable, ["check", `no${esc}[2J\nfile`]);
  });

  it("a thousand unknown fields, in one short line", async () => {
    const input = JSON.stringify(Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`key${i}`, i])));
    expect((await refused(exitCodes.notAMailpiece, ["check", "-"], { input })).length).toBeLessThan(250);
  });
});

describe("how it is asked", () => {
  it.each([
    [[]],
    [["check"]],
    [["check", "a", "b"]],
    [["look", "a"]],
    [["check", letter, "--colour"]],
    [["check", letter, "--lang"]],
    [["check", letter, "--lang", "tlh"]],
    [["check", letter, "--json=yes"]],
  ])("wrong arguments %j are answered with the usage and code 2", async (args) => {
    const { code, out, err } = await call(args);
    expect({ code, out }).toEqual({ code: exitCodes.usage, out: "" });
    expect(err).toContain("Usage: plainview check FILE|-");
  });

  it.each([["-h"], ["--help"]])("%s prints the usage and every exit code", async (flag) => {
    const { code, out, err } = await call([flag]);
    expect({ code, err }).toEqual({ code: exitCodes.ok, err: "" });
    const listed = out.slice(out.indexOf("Exit codes")).match(/\d+/g)?.map(Number);
    expect(listed?.sort()).toEqual(Object.values(exitCodes).sort());
  });

  it.each([
    [["--lang", "es"], {}],
    [["--lang", "es-MX"], {}],
    [["--lang=ES"], { LANG: "en_US.UTF-8" }],
    [[], { LANG: "es_US.UTF-8" }],
    [[], { LANG: "en_US.UTF-8", LC_ALL: "es" }],
  ])("speaks Spanish with %j in %j", async (args, environment) => {
    const { out } = await call(["check", letter, ...args], { environment });
    expect(out).toContain(checkEs.learns.title);
    expect(out).not.toContain(checkEn.learns.title);
  });

  it.each([{}, { LANG: "C" }, { LANG: "est_EE.UTF-8" }, { LANG: "es_US", LC_ALL: "en_US" }])(
    "speaks English in %j",
    async (environment) => {
      expect((await call(["check", letter], { environment })).out).toContain(checkEn.learns.title);
    },
  );

  it("has every text of the command line in both languages, with the same parameters", () => {
    const flat = (texts: object, path = ""): [string, string[]][] =>
      Object.entries(texts).flatMap(([key, value]: [string, string | object]) =>
        typeof value === "string"
          ? [[path + key, [...value.matchAll(/\{\{\w+\}\}/g)].map(String).sort()]]
          : flat(value, `${path}${key}.`),
      );
    expect(flat(cliEs)).toEqual(flat(cliEn));
  });
});

const names = readdirSync(examples).filter((name) => name.endsWith(".json"));

describe("the table", () => {
  it("has examples to look at", () => expect(names.length).toBeGreaterThan(5));

  describe.each(names)("of %s", (name) => {
    describe.each([60, 80, 99, 100, 120, 200])("in %i columns", (columns) => {
      it.each(["en", "es"])("fits, lines up, and leaves no text out (%s)", async (lang) => {
        const path = join(examples, name);
        const { out } = await call(["check", path, "--lang", lang], { columns });
        const rows = out.split("\n");
        for (const row of rows) {
          expect(displayWidth(row), row).toBeLessThanOrEqual(Math.min(columns, 140));
          expect(row).toBe(row.trimEnd());
        }
        const ruled = rows.filter((row) => /^[|+]/.test(row)).map(displayWidth);
        expect(new Set(ruled).size).toBe(1);
        // Every placeholder is filled, and no text is missing from the catalogue (i18next then gives the key).
        expect(out).not.toMatch(/\{\{|\}\}|undefined|\[object/);
        expect(out).not.toMatch(/\b[a-z]+(?:-[a-z0-9]+)+\.[a-z]+/);
      });
    });
  });

  it("says all of each disclosure, in a wide and in a narrow terminal", async () => {
    const { out: json } = await call(["check", letter, "--json"]);
    const report: { disclosures: { words: Record<string, string> }[] } = JSON.parse(json);
    const narrow = (await call(["check", letter], { columns: 60 })).out;
    const bare = narrow.replace(/[|+\s-]+/g, " ");
    for (const { words } of report.disclosures)
      for (const text of Object.values(words)) expect(bare).toContain(text.replace(/[|+\s-]+/g, " "));
  });

  it("numbers what an option hides as the first table does", async () => {
    const { out } = await call(["check", letter], { columns: 80 });
    const card = out.slice(out.indexOf("Leave the return address off"));
    expect(card).toMatch(/Hides: 1, 2 /);
    expect(out).toMatch(/\| 1 \| Your full name/);
    expect(out).toMatch(/\| 2 \| Your street and unit/);
  });

  it("says cannot tell, and why, where that is so", async () => {
    const { out } = await call(["check", letter], { columns: 80 });
    expect(out).toContain("Cannot tell: Someone may know the handwriting");
    expect(out).toContain("It depends on who sees it");
  });

  it("names an option that cannot be used here with its reason, and counts those that change nothing", async () => {
    const { out } = await call(["check", join(examples, "immigration-court.json")], { columns: 80 });
    expect(out).toMatch(/\| - \| Leave the return address off/);
    expect(out).toContain("Not available here: A return receipt needs a return address.");
    expect(out).toMatch(/\d more options would change nothing on this piece\./);
  });

  it("holds no control character, whatever the piece holds", async () => {
    const nasty = `${esc}[31m${esc}]0;owned\u0007\u009B2J\u202E\u0000`;
    const piece = {
      returnAddress: `Ana ${nasty}\n12 Elm St\nDenver CO 80012`,
      deliveryAddress: `${nasty}Temple ${nasty}\nAttn: ${nasty}I-589\n1 Oak St\nDenver CO 80012`,
      frontText: `Re: ${nasty} A 000-000-001${nasty}`,
      logo: nasty,
    };
    const input = JSON.stringify(piece);
    const table = (await call(["check", "-"], { input })).out;
    expect(table).toContain("A •••-•••-001");
    expect(table).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
    const json = (await call(["check", "-", "--json"], { input })).out;
    expect(json).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
    expect(JSON.parse(json).piece.returnAddress).toBe(piece.returnAddress);
  });

  it("never shows a personal number that was found, only its mask", async () => {
    const { out } = await call(["check", join(examples, "immigration-court.json")]);
    expect(out).not.toContain("000-000-001");
  });
});

describe("the JSON report", () => {
  it("has the same ids in every language, and words in the language asked for", async () => {
    interface Entry {
      words: Record<string, unknown>;
    }
    const read = async (lang: string) => {
      const { out } = await call(["check", letter, "--json", "--lang", lang]);
      const report: { language: string; disclosures: Entry[]; options: Entry[] } = JSON.parse(out);
      const entries = [...report.disclosures, ...report.options];
      return {
        data: entries.map(({ words: _words, ...rest }) => rest),
        titles: entries.map(({ words }) => words.title),
        language: report.language,
      };
    };
    const [en, es] = [await read("en"), await read("es")];
    expect(es.data).toEqual(en.data);
    expect([en.language, es.language]).toEqual(["en", "es"]);
    expect(en.titles).toContain(rulesEn["sender-name"].name.title);
    expect(es.titles).toContain(rulesEs["sender-name"].name.title);
  });
});
