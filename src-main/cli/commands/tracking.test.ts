import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { run } from "../run.ts";
import { exitCodes } from "./command.ts";

async function tracking(input: string, ...args: readonly string[]) {
  let out = "";
  let err = "";
  const code = await run(["tracking", ...args], {
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

const lines = (out: string): { text: string; readings: unknown[] }[] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("plainview tracking --json", () => {
  it("gives one object a line, with carrier, service and check digit", async () => {
    const input = "9407300000000000000003\nRR473124829GB\n1Z999AA10123456784\n986578788855\nAna Reyes\n";
    const { code, out, err } = await tracking(input, "-", "--json");
    expect({ code, err }).toEqual({ code: exitCodes.ok, err: "" });
    expect(lines(out)).toMatchObject([
      {
        text: "9407300000000000000003",
        readings: [
          { carrier: "usps", service: "certified", checkDigit: "fits", words: { service: "Certified Mail" } },
        ],
      },
      { readings: [{ carrier: "post", country: "GB", words: { country: "United Kingdom" } }] },
      { readings: [{ carrier: "ups", checkDigit: "fits" }] },
      { readings: [{ carrier: "fedex", format: "fedex-express", checkDigit: "fits" }] },
      { text: "Ana Reyes", readings: [] },
    ]);
  });

  it("reads standard input without being told to", async () => {
    expect(lines((await tracking("986578788855\n", "--json")).out)).toHaveLength(1);
  });

  it("speaks Spanish when asked to", async () => {
    const { out } = await tracking("RR473124829DE", "-", "--json", "--lang", "es");
    expect(lines(out)).toMatchObject([
      { readings: [{ words: { country: "Alemania", checkDigit: "el dígito de control coincide" } }] },
    ]);
  });
});

describe("plainview tracking", () => {
  it("prints every reading under its number", async () => {
    const { code, out } = await tracking("03071790000523483741\n\n1Z999AA10123456785\nhello\n");
    expect(code).toBe(exitCodes.ok);
    expect(out.split("\n")).toEqual([
      "03071790000523483741",
      "  USPS: older label of 20 digits; delivery confirmation; the check digit fits",
      "  USPS: barcode of a letter (Intelligent Mail); service code 071; no check digit",
      "1Z999AA10123456785",
      "  UPS: package (1Z); Next Day Air; the check digit is wrong",
      "hello",
      "  No carrier's number that Plainview knows.",
      "",
    ]);
  });

  it("refuses more than one input", async () => {
    expect((await tracking("", "a", "b")).code).toBe(exitCodes.usage);
  });
});
