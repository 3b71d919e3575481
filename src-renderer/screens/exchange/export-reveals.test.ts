import { describe, expect, it } from "vitest";
import { csvFields, jsonFields, redactedFields } from "../../../src-core/exchange/export-fields.ts";
import { createExportWriter } from "../../../src-core/exchange/export-text.ts";
import { fieldsOf, isReadableAgain, revealsOf, usualFields } from "./export-reveals.ts";

const kinds = [
  { format: "csv", redacted: false },
  { format: "json", redacted: false },
  { format: "csv", redacted: true },
  { format: "json", redacted: true },
] as const;

describe("the fields of an export", () => {
  it.each(kinds)("are all that the host has for %j, and the host takes each", (kind) => {
    const all = kind.redacted ? Object.keys(redactedFields) : Object.keys(csvFields);
    expect(fieldsOf(kind)).toEqual(kind.format === "json" && !kind.redacted ? jsonFields : all);
    expect(createExportWriter({ ...kind, fields: fieldsOf(kind) }).ok).toBe(true);
  });

  it.each(kinds)("start for %j with the usual ones of the host", (kind) => {
    const begin = (fields: readonly string[]) => {
      const writer = createExportWriter({ ...kind, fields });
      return writer.ok ? writer.value.begin() : writer.error;
    };
    expect(begin(usualFields(kind))).toBe(begin([]));
    expect(usualFields(kind).length).toBeGreaterThan(5);
  });
});

describe("what an export reveals", () => {
  it("is told for every field of every kind", () => {
    for (const kind of kinds)
      for (const field of fieldsOf(kind)) expect(revealsOf([field], kind.redacted), field).not.toEqual([]);
  });

  it("names people and addresses only where they are in the file", () => {
    expect(revealsOf(["deliveryAddress", "note"], false)).toEqual(["recipient", "note"]);
    expect(revealsOf(["piece"], false)).toEqual(["recipient", "own", "written", "service"]);
    const redacted = { format: "csv", redacted: true } as const;
    expect(revealsOf(fieldsOf(redacted), true)).not.toContain("recipient");
    expect(revealsOf(fieldsOf(redacted), true)).not.toContain("own");
    expect(revealsOf(["sentFrom"], true)).toEqual(["label"]);
  });
});

describe("a file that is exported", () => {
  it("can be read in again when it has what an import needs", () => {
    expect(isReadableAgain({ format: "csv", redacted: false }, ["mailedOn", "trackingNumber"])).toBe(true);
    expect(isReadableAgain({ format: "csv", redacted: false }, ["deliveryAddress"])).toBe(false);
    expect(isReadableAgain({ format: "csv", redacted: false }, ["mailedOn", "place"])).toBe(false);
    expect(isReadableAgain({ format: "json", redacted: false }, ["mailedOn", "piece"])).toBe(true);
    expect(isReadableAgain({ format: "json", redacted: false }, ["mailedOn", "note"])).toBe(false);
    for (const format of ["csv", "json"] as const)
      expect(isReadableAgain({ format, redacted: true }, fieldsOf({ format, redacted: true }))).toBe(false);
  });
});
