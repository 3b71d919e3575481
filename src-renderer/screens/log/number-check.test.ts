import { describe, expect, it } from "vitest";
import { checkNumber, kindOfNumber } from "./number-check.ts";

describe("a number on a receipt or label", () => {
  it.each([
    ["9407 3000 0000 0000 0000 03", "fits"],
    ["9407 3000 0000 0000 0000 04", "wrong"],
    ["9400-1112-0108-0805-4830-16", "fits"],
    ["7196 9010 7560 0307 7385", "fits"],
    ["", "unknown"],
    ["receipt 12", "unknown"],
    ["123456", "unknown"],
  ])("%j %s", (text, check) => {
    expect(checkNumber(text)).toBe(check);
  });

  it("of 20 digits can be a letter's barcode, unless it is said to be of Certified Mail", () => {
    expect(checkNumber("7020 0000 0000 0000 0001")).toBe("unknown");
    expect(checkNumber("7020 0000 0000 0000 0001", "certified")).toBe("wrong");
    expect(checkNumber("7020 0000 0000 0000 0003", "certified")).toBe("fits");
    expect(checkNumber("7196 9010 7560 0307 7386")).toBe("unknown");
    expect(checkNumber("7196 9010 7560 0307 7386", "registered")).toBe("wrong");
  });

  it("says which kind it is when its service is a known one and its check digit fits", () => {
    expect(kindOfNumber("7196 9010 7560 0307 7385")).toBe("certified");
    expect(kindOfNumber("77000000000000000002")).toBe("registered");
    expect(kindOfNumber("9400111201080805483016")).toBeUndefined();
    expect(kindOfNumber("7196 9010 7560 0307 7386")).toBeUndefined();
    expect(kindOfNumber("no number")).toBeUndefined();
  });
});
