import { describe, expect, it } from "vitest";
import { isFactId } from "../../facts/index.ts";
import { explainImb } from "./explain.ts";
import { fieldsOf } from "./fields.ts";
import { imbMessages } from "./types.ts";

const explain = (tracking: string, routing: string) =>
  explainImb({ fields: fieldsOf({ tracking, routing }) });
const brief = (tracking: string, routing: string) =>
  explain(tracking, routing).map(({ message, digits }) => [message, digits]);

const examples = [
  ["00703900000001654321", "01234567891"],
  ["00700123456000000001", "012345678"],
  ["10270123456000000001", "01234"],
  ["00050010203123456789", ""],
] as const;

describe("explainImb", () => {
  it("names every field in the order of the digits", () => {
    expect(brief(...examples[0])).toEqual([
      ["who-printed", ""],
      ["barcode-id-zero", "00"],
      ["stid-courtesy-reply", "703"],
      ["mailer-id-9", "900000001"],
      ["serial", "654321"],
      ["zip", "01234"],
      ["plus4", "5678"],
      ["delivery-point", "91"],
    ]);
  });

  it("leaves out destination fields that are not there, and says so when none is", () => {
    expect(brief(...examples[1]).slice(-2)).toEqual([
      ["zip", "01234"],
      ["plus4", "5678"],
    ]);
    expect(brief(...examples[2]).at(-1)).toEqual(["zip", "01234"]);
    expect(brief(...examples[3]).at(-1)).toEqual(["routing-none", ""]);
  });

  it("does not call the free digits of an origin tracing piece a mailer number", () => {
    expect(brief(...examples[3])[3]).toEqual(["mailer-id-maybe-none", "010203"]);
  });

  it("accounts for all digits once", () => {
    for (const [tracking, routing] of examples) {
      const digits = explain(tracking, routing).map((part) => part.digits);
      expect(digits.join("")).toBe(tracking + routing);
    }
  });

  it("backs every message with known facts, and uses every message in its list", () => {
    const parts = examples.flatMap(([tracking, routing]) => explain(tracking, routing));
    for (const part of parts) {
      expect(part.facts.length).toBeGreaterThan(0);
      expect(part.facts.filter((fact) => !isFactId(fact))).toEqual([]);
    }
    expect(new Set(parts.map((part) => part.message))).toEqual(new Set(imbMessages));
  });
});
