import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { errorCodes, errorParams } from "../../src-core/contract/errors.ts";

const textSchema = z.strictObject({
  title: z.string().min(3),
  what: z.string().min(10),
  kept: z.string().min(10),
  next: z.string().min(10),
});

describe.each(["en", "es"])("error texts in %s", (language) => {
  const url = new URL(`../../resources/locales/${language}/errors.json`, import.meta.url);
  const catalogue: unknown = JSON.parse(readFileSync(url, "utf8"));
  const texts = z.record(z.string(), textSchema).parse(catalogue);

  it("are there for every code and no other", () => {
    expect(Object.keys(texts).sort()).toEqual([...errorCodes].sort());
  });

  it.each(errorCodes)("use exactly the parameters of %s", (code) => {
    const used = [...JSON.stringify(texts[code]).matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]);
    expect([...new Set(used)].sort()).toEqual([...(errorParams[code] ?? [])].sort());
  });
});
