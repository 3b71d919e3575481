import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { run } from "../run.ts";

async function imb(direction: string, lines: string, lang = "en") {
  let out = "";
  const code = await run(["imb", direction, "--json", "--lang", lang], {
    stdin: Readable.from([Buffer.from(lines)]),
    out: (text) => {
      out += text;
    },
    err: () => {},
    columns: 80,
    environment: {},
  });
  const answers = out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { code, answers };
}

const bars = "AADTFFDFTDADTAADAATFDTDDAAADDTDTTDAFADADDDTFFFDDTTTADFAAADFTDAADA";

describe("plainview imb", () => {
  it("encodes a tracking and a routing code, one a line", async () => {
    const { code, answers } = await imb("encode", "01234567094987654321 01234567891\n01234567094987654321\n");
    expect(code).toBe(0);
    expect(answers.map((answer) => answer.ok)).toEqual([true, true]);
    expect(answers[0].bars).toBe(bars);
  });

  it("decodes bars, upside down too, and says what each field tells in the language asked for", async () => {
    const turned = [...bars]
      .reverse()
      .map((bar) => ({ A: "D", D: "A" })[bar] ?? bar)
      .join("");
    const { answers } = await imb("decode", `${bars}\n${turned}\n`, "es");
    expect(answers).toMatchObject([
      {
        ok: true,
        tracking: "01234567094987654321",
        routing: "01234567891",
        certainty: "exact",
        rotated: false,
      },
      { ok: true, tracking: "01234567094987654321", rotated: true },
    ]);
    const words = answers[0].explained.map((part: { words: string }) => part.words);
    expect(words.join(" ")).toContain("Código ZIP 01234");
    expect(words.every((text: string) => text !== "" && !text.includes("{{"))).toBe(true);
  });

  it("answers each bad line with an error of its own and goes on", async () => {
    const { code, answers } = await imb("decode", `FADT\n${bars.replace("F", "X")}\n${bars}\n`);
    expect(code).toBe(0);
    expect(answers.map((answer) => answer.error?.code ?? "read")).toEqual([
      "bar-count",
      "bad-letter",
      "read",
    ]);
    expect((await imb("encode", "1234\n")).answers[0].error.code).toBe("tracking-length");
  });

  it("does not understand any other word", async () => {
    expect((await imb("print", "")).code).toBe(2);
  });
});
