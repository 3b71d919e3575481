import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { readPdf } from "../../pdf/pdf-reader.test-helper.ts";
import { run } from "../run.ts";
import { exitCodes } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "plainview-print-"));
const output = join(folder, "out.pdf");
beforeEach(() => rmSync(output, { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const letter = "Ana Prueba\n12 Alder St\nAurora CO 80012\n\nBen Prueba\n88 Willow Rd\nMacon GA 31204\n";

async function print(args: readonly string[], input = letter) {
  let out = "";
  let err = "";
  const code = await run(["print", ...args], {
    stdin: Readable.from([Buffer.from(input)]),
    out: (more) => {
      out += more;
    },
    err: (more) => {
      err += more;
    },
    columns: 80,
    environment: {},
  });
  return { code, out, err };
}

const written = async () => await readPdf(readFileSync(output));
const words = async () => (await written()).pages.flatMap(({ texts }) => texts.map(({ text }) => text));

describe("plainview print", () => {
  it("writes the envelope of two pasted addresses, for its owner's eyes", async () => {
    expect(await print(["-", "-o", output])).toEqual({
      code: exitCodes.ok,
      out: `“${output}” is written. Pages: 1.\n`,
      err: "",
    });
    expect((await words()).sort()).toEqual(letter.split("\n").filter(Boolean).sort());
    if (process.platform !== "win32") expect(statSync(output).mode & 0o077).toBe(0);
  });

  it("takes the size, the way of feeding and the offsets of a printer", async () => {
    await print(["-", "-o", output, "--size", "env-6x9", "--long-side-first"]);
    const [plain] = (await written()).pages;
    expect([plain?.widthIn, plain?.heightIn]).toEqual([9, 6]);
    const args = [
      "-",
      "-o",
      output,
      "--force",
      "--size",
      "env-6x9",
      "--long-side-first",
      "--right=-2.54",
      "--up",
      "5.08",
    ];
    expect((await print(args)).code).toBe(exitCodes.ok);
    const [moved] = (await written()).pages;
    expect((moved?.texts[0]?.xIn ?? 0) - (plain?.texts[0]?.xIn ?? 0)).toBeCloseTo(-0.1, 3);
    expect((moved?.texts[0]?.yIn ?? 0) - (plain?.texts[0]?.yIn ?? 0)).toBeCloseTo(0.2, 3);
    await print(["-", "-o", output, "--force", "--paper", "a4", "--feed", "left", "--turned"]);
    const [tray] = (await written()).pages;
    expect(tray?.widthIn).toBeCloseTo(210 / 25.4, 2);
    expect(tray?.texts[0]?.direction[1]).toBeCloseTo(-1);
  });

  it("leaves the return address off when asked to", async () => {
    await print(["-", "-o", output, "--no-return-address"]);
    expect(await words()).toEqual(["Ben Prueba", "88 Willow Rd", "Macon GA 31204"]);
  });

  it("prints labels of addresses with blank lines between them, from the first free label", async () => {
    const addresses = `${letter}\r\n \r\nThird\r\nOne\n`;
    expect(
      (await print(["--labels", "avery-5163", "-", "-o", output, "--skip", "9"], addresses)).out,
    ).toContain("Pages: 2.");
    const { pages } = await written();
    expect(pages.map(({ texts }) => texts.map(({ text }) => text))).toEqual([
      ["Ana Prueba", "12 Alder St", "Aurora CO 80012"],
      ["Ben Prueba", "88 Willow Rd", "Macon GA 31204", "Third", "One"],
    ]);
  });

  it("prints a test page without any address, in the language asked for", async () => {
    expect((await print(["--test-page", "-o", output, "--lang", "es", "--size", "env-9"], "")).code).toBe(0);
    expect(await words()).toContain("Página de prueba para #9");
  });

  it("says what could go wrong in print, and prints all the same", async () => {
    const window = JSON.stringify({
      window: "delivery",
      deliveryAddress: "Ana Prueba\n12 Alder St\nAurora CO 80012",
    });
    const { code, out, err } = await print(["-", "-o", output, "--size", "env-9"], window);
    expect([code, out]).toEqual([exitCodes.ok, `“${output}” is written. Pages: 1.\n`]);
    expect(err).toMatch(
      /^The envelope has a window.*\n.*where the window of an envelope of this size is.*\n$/,
    );
    const missing = await print(["-", "-o", output, "--force"], letter.replace("Ben", "李"));
    expect(missing.err).toMatch(/^Delivery address: .*李/);
  });

  it("prints a report as JSON", async () => {
    const { out, err } = await print(["-", "-o", output, "--json"], letter.replace("GA 31204", "GA"));
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject({
      format: "plainview-print-1",
      language: "en",
      file: output,
      pages: 1,
      problems: [{ problem: "no-zip-code", facts: ["addr-zip-optional-single-piece"], words: /ZIP/ }],
    });
  });

  it("does not replace a file unless told to", async () => {
    writeFileSync(output, "mine");
    const refused = await print(["-", "-o", output]);
    expect(refused).toMatchObject({ code: exitCodes.notWritten, out: "" });
    expect(refused.err).toMatch(/^“.*out\.pdf” is there already.*\n$/);
    expect(readFileSync(output, "utf8")).toBe("mine");
    expect((await print(["-", "-o", output, "--force"])).code).toBe(exitCodes.ok);
    expect(await words()).toContain("Ben Prueba");
  });

  it("says when it cannot write", async () => {
    const { code, err } = await print(["-", "-o", join(folder, "no", "such", "folder.pdf")]);
    expect(code).toBe(exitCodes.notWritten);
    expect(err).toContain("could not be written");
  });

  it.each([
    [["-", "-o", output, "--size", "env-11"], "--size"],
    [["--labels", "avery-1", "-", "-o", output], "--labels"],
    [["-", "-o", output, "--feed", "top"], "--feed"],
    [["-", "-o", output, "--right=31"], "--right"],
    [["-", "-o", output, "--up", "high"], "--up"],
    [["--labels", "avery-5160", "-", "-o", output, "--skip", "1.5"], "--skip"],
  ] as const)("refuses %j with the values that there are", async (args, option) => {
    const { code, out, err } = await print(args);
    expect([code, out]).toEqual([exitCodes.usage, ""]);
    expect(err).toMatch(new RegExp(`^${option} must be one of: .+\n$`));
    expect(existsSync(output)).toBe(false);
  });

  it.each([
    [["-"]],
    [["-o", output]],
    [["-", "extra", "-o", output]],
    [["--test-page", "-", "-o", output]],
    [["-", "-o", output, "--colour"]],
  ])("answers the arguments %j with the usage", async (args) => {
    const { code, err } = await print(args);
    expect(code).toBe(exitCodes.usage);
    expect(err).toContain("Usage:");
    expect(existsSync(output)).toBe(false);
  });

  it.each([
    ["", exitCodes.notAMailpiece],
    ["{", exitCodes.notAMailpiece],
    ["one line", exitCodes.notAMailpiece],
  ])("writes nothing for the input %j", async (input, expected) => {
    expect((await print(["-", "-o", output], input)).code).toBe(expected);
    expect(existsSync(output)).toBe(false);
  });

  it("refuses labels that are too many, too long or none", async () => {
    for (const input of ["\n \n", "a\n\n".repeat(3001), `a\n\n${"b".repeat(1001)}`]) {
      const { code, err } = await print(["--labels", "avery-5160", "-", "-o", output], input);
      expect(code).toBe(exitCodes.notAMailpiece);
      expect(err).toMatch(/^Standard input.*\n$/);
    }
    expect(existsSync(output)).toBe(false);
  });

  it("lends its options to no other command", async () => {
    let err = "";
    const code = await run(["check", "-", "-o", output], {
      stdin: Readable.from([]),
      out: () => {},
      err: (more) => {
        err += more;
      },
      columns: 80,
      environment: {},
    });
    expect([code, err.includes("Usage:")]).toEqual([exitCodes.usage, true]);
  });
});
