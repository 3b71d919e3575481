import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { run } from "../run.ts";
import { exitCodes } from "./command.ts";

const text = "Re: A# 000-000-001, DOB 01/02/1990\nA00000001\n9400 1112 0108 0805 4830 16\n";

async function find(input: string, ...args: readonly string[]) {
  let out = "";
  let err = "";
  const code = await run(["find", ...args], {
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

describe("plainview find --json", () => {
  it("gives every number with its place, mask, confidence and evidence, in the order of the text", async () => {
    const { code, out, err } = await find(text, "-", "--json");
    expect({ code, err }).toEqual({ code: exitCodes.ok, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      format: "plainview-find-1",
      language: "en",
      found: [
        { kind: "a-number", start: 4, end: 18, masked: "A# •••-•••-001", confidence: "certain", mail: false },
        {
          kind: "date-of-birth",
          start: 24,
          end: 34,
          confidence: "certain",
          evidence: expect.arrayContaining(["label"]),
        },
        { kind: "a-number", start: 35, end: 44, confidence: "possible", alternatives: ["us-passport"] },
        { kind: "usps-tracking", mail: true, evidence: expect.arrayContaining(["check-digit"]) },
      ],
    });
  });

  it("never shows the numbers themselves", async () => {
    const { out } = await find(text, "-", "--json");
    expect(out).not.toMatch(/000-000-001|01\/02\/1990|A00000001|9400 1112/);
  });

  it("names the kinds in the language asked for", async () => {
    const { out } = await find("EIN 12-0000000", "-", "--json", "--lang", "es");
    expect(JSON.parse(out)).toMatchObject({ language: "es", found: [{ words: { name: "Número EIN" } }] });
  });

  it("gives an empty list for a text without numbers", async () => {
    const { code, out } = await find("Ana Reyes\n12 Elm St", "-", "--json");
    expect(code).toBe(exitCodes.ok);
    expect(JSON.parse(out)).toMatchObject({ found: [] });
  });
});

describe("plainview find", () => {
  it("prints a table with the line, the kind and how sure it is", async () => {
    const { code, out } = await find(text, "-");
    expect(code).toBe(exitCodes.ok);
    expect(out).toMatch(/\| 1 +\| A-Number/);
    expect(out).toMatch(/\| 2 +\| A-Number/);
    expect(out.replace(/[\s|]+/g, " ")).toContain("It may also be a passport number.");
    expect(out).not.toContain("000-000-001");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("does not say that a text without findings is free of numbers", async () => {
    const { out } = await find("Ana Reyes", "-");
    expect(out).toContain("That does not mean that there are none.");
  });

  it.each([[[]], [["a", "b"]]])("refuses %j", async (args) => {
    expect((await find(text, ...args)).code).toBe(exitCodes.usage);
  });

  it("says which file it could not read", async () => {
    const { code, err } = await find("", "no-such-file.txt");
    expect(code).toBe(exitCodes.unreadable);
    expect(err).toContain("no-such-file.txt");
  });
});
