import { describe, expect, it } from "vitest";
import { type ImportField, importFields } from "../../../src-core/exchange/fields.ts";
import { readMapping } from "../../../src-core/exchange/mapping.ts";
import { createRowReader } from "../../../src-core/exchange/row-entry.ts";
import { withField } from "./one-column.ts";

const base = { Sent: "mailedOn", Got: "", Name: "recipient", Memo: "note", "@delimiter": "comma" };

describe("a column set to a field", () => {
  it("takes a field that only one column can have from the other", () => {
    expect(withField(base, "Got", "mailedOn")).toEqual({
      mapping: { ...base, Sent: "", Got: "mailedOn" },
      freed: "Sent",
    });
  });

  it("shares a field that takes many, and can be left out", () => {
    expect(withField(base, "Got", "note")).toEqual({ mapping: { ...base, Got: "note" }, freed: undefined });
    expect(withField(base, "Sent", "").mapping.Sent).toBe("");
    expect(withField(base, "Sent", "mailedOn")).toEqual({ mapping: base, freed: undefined });
  });

  it("never leaves a field with two columns of which the second is not read", () => {
    const cell = (field: ImportField, which: number): string => {
      if (/^(?:mailedOn|deadline|remindOn)$/.test(field)) return `2026-03-0${which}`;
      const words: { [field in ImportField]?: readonly string[] } = {
        service: ["priority", "media mail"],
        extras: ["certified", "registered"],
        format: ["letter", "postcard"],
        postage: ["stamp", "meter"],
        status: ["delivered", "lost"],
        cost: ["1", "2"],
        state: ["CO", "TX"],
        returnState: ["CO", "TX"],
        zip: ["80999", "75999"],
        returnZip: ["80999", "75999"],
      };
      return words[field]?.[which - 1] ?? `text${which}`;
    };
    for (const field of importFields) {
      const others = field === "mailedOn" ? {} : { Day: "mailedOn" };
      const { mapping } = withField({ ...others, To: "recipient", One: field, Two: "" }, "Two", field);
      const read = readMapping(mapping);
      if (!read.ok) throw new Error(read.error);
      if (mapping.One === "") continue;
      const row = ["2026-03-14", "Ana", cell(field, 1), cell(field, 2)];
      const result = createRowReader(["Day", "To", "One", "Two"], read.value).read(row);
      if (result === "blank" || !result.ok) throw new Error(field);
      const text = JSON.stringify(result.value);
      expect(text, field).toContain(cell(field, 1));
      expect(text, field).toContain(cell(field, 2));
    }
  });
});
