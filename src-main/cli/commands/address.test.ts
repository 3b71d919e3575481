import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { run } from "../run.ts";
import { exitCodes } from "./command.ts";

async function address(input: string, ...args: readonly string[]) {
  let out = "";
  let err = "";
  const code = await run(["address", ...args], {
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

interface Line {
  kind: string;
  parts: { role: string; text: string; value: string; start: number; end: number }[];
  problems: { code: string; start: number; end: number }[];
  lines: string[];
}

async function read(input: string): Promise<Line[]> {
  const { code, out, err } = await address(input, "--json");
  expect({ code, err }).toEqual({ code: exitCodes.ok, err: "" });
  expect(out.endsWith("\n")).toBe(true);
  return out
    .trimEnd()
    .split("\n")
    .map((line): Line => JSON.parse(line));
}

describe("plainview address", () => {
  it("prints kind, parts, problems and the Publication 28 form of each line", async () => {
    const [first, second, ...rest] = await read(
      "Ana Prueba\\n12 Alder Street Apt. #4\\nAurora, Colo. 80012\nP.O. Box 9, Macon GA 31204\n",
    );
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      kind: "street",
      problems: [],
      lines: ["ANA PRUEBA", "12 ALDER ST APT 4", "AURORA CO 80012"],
    });
    expect(first?.parts.map(({ role, value }) => `${role}=${value}`)).toContain("unit=APT 4");
    expect(second).toMatchObject({ kind: "po-box", lines: ["PO BOX 9", "MACON GA 31204"] });
  });

  it("counts offsets in the text with its line breaks", async () => {
    const [line] = await read("Ana Prueba\\n12 Alder St\\nAurora CO 80012");
    const zip = line?.parts.find(({ role }) => role === "zip");
    expect("Ana Prueba\n12 Alder St\nAurora CO 80012".slice(zip?.start, zip?.end)).toBe("80012");
  });

  it("says what is wrong with an address instead of failing", async () => {
    const [line] = await read("12 Alder St\\nAurora CO 31204");
    expect(line?.problems.map(({ code }) => code)).toEqual(["zip-state-mismatch"]);
    expect((await read("???"))[0]?.kind).toBe("unknown");
  });

  it("reads Windows line ends and leaves out empty lines", async () => {
    expect(await read("PO Box 9, Macon GA 31204\r\n\r\nPO Box 8, Macon GA 31204\r\n")).toHaveLength(2);
  });

  it("prints one line of JSON for each of very many", async () => {
    expect(await read("12 Alder St, Aurora CO 80012\n".repeat(2_000))).toHaveLength(2_000);
  });

  it.each([[[]], [["--json", "file.txt"]], [["--json", "-", "-"]]])(
    "answers the arguments %j with the usage",
    async (args) => {
      const { code, out } = await address("x", ...args);
      expect({ code, out }).toEqual({ code: exitCodes.usage, out: "" });
    },
  );
});
