import { describe, expect, it } from "vitest";
import blocks from "../../tests/addresses/blocks.json" with { type: "json" };
import develop from "../../tests/addresses/develop.json" with { type: "json" };
import heldOut from "../../tests/addresses/held-out.json" with { type: "json" };
import {
  isDeliveryRole,
  isPlainAddress,
  isSameBlock,
  type LabelledAddress,
  misreadings,
  readPartsOf,
} from "./accuracy.ts";
import { readAddress } from "./read.ts";
import { splitBlocks } from "./split.ts";
import type { AddressRole } from "./types.ts";

/** Share of the addresses of a group that are read right. */
function shareRight(
  items: readonly LabelledAddress[],
  group: string,
  counts?: (role: AddressRole) => boolean,
): number {
  const ofGroup = items.filter((item) => item.group === group);
  // A goal that is held against nothing would always be met.
  expect(ofGroup.length).toBeGreaterThan(40);
  const right = ofGroup.filter(
    (item) => misreadings(item, readPartsOf(readAddress(item.text)), counts).length === 0,
  );
  return right.length / ofGroup.length;
}

const files: [name: string, items: readonly LabelledAddress[]][] = [
  ["develop", develop as readonly LabelledAddress[]],
  ["held-out", heldOut as readonly LabelledAddress[]],
];

describe.each(files)("of the labelled addresses in %s", (_name, items) => {
  it.each([
    ["ordinary", 0.95],
    ["awkward", 0.85],
    ["po-box", 0.97],
  ])("%s ones are read right in every part, a share of at least %d", (group, goal) => {
    expect(shareRight(items, group)).toBeGreaterThanOrEqual(goal);
  });

  it.each([
    ["ordinary", 0.99],
    ["awkward", 0.93],
    ["po-box", 0.98],
  ])("%s ones are read right in where they go, a share of at least %d", (group, goal) => {
    expect(shareRight(items, group, isDeliveryRole)).toBeGreaterThanOrEqual(goal);
  });
});

it("tells the return and the delivery block of pasted envelopes apart, a share of at least 0.98", () => {
  const right = blocks.filter(({ text, from, to }) => {
    const read = splitBlocks(text);
    return isSameBlock(read?.from, from) && isSameBlock(read?.to, to);
  });
  expect(blocks.length).toBeGreaterThan(100);
  expect(right.length / blocks.length).toBeGreaterThanOrEqual(0.98);
});

describe("scoring", () => {
  const item: LabelledAddress = {
    id: "a-1",
    group: "ordinary",
    form: "a",
    text: "",
    parts: {
      recipient: "ANA SOTO",
      "house-number": "14",
      street: "MAIN",
      city: "ST PAUL",
      state: "MN",
      zip: "55101",
    },
  };

  it("counts a part that is wrong, missing, or not there in the text", () => {
    const right = { ...item.parts };
    expect(misreadings(item, right)).toEqual([]);
    expect(misreadings(item, { ...right, zip: "55102" })).toEqual([
      { role: "zip", labelled: "55101", read: "55102" },
    ]);
    expect(misreadings(item, { ...right, state: undefined })).toHaveLength(1);
    expect(misreadings(item, { ...right, unit: "APT 3" })).toEqual([
      { role: "unit", labelled: "", read: "APT 3" },
    ]);
  });

  it("takes the long and the short form of a city for the same, and no other difference", () => {
    expect(misreadings(item, { ...item.parts, city: "SAINT PAUL" })).toEqual([]);
    expect(misreadings(item, { ...item.parts, city: "PAUL" })).toHaveLength(1);
    expect(misreadings(item, { ...item.parts, street: "MAIN ST" })).toHaveLength(1);
  });

  it("judges an item with a note by the roles it has", () => {
    const noted = { parts: { city: "ST PAUL" }, note: "only the city is labelled" };
    expect(misreadings(noted, item.parts)).toEqual([]);
    expect(misreadings(noted, {})).toHaveLength(1);
  });

  it("leaves names out when asked where it goes", () => {
    expect(misreadings(item, { ...item.parts, recipient: "ANA" }, isDeliveryRole)).toEqual([]);
    expect(misreadings(item, { ...item.parts, zip: "" }, isDeliveryRole)).toHaveLength(1);
  });

  it("compares with simpler readers only on complete addresses of the plain kind", () => {
    expect(isPlainAddress(item)).toBe(true);
    expect(isPlainAddress({ ...item, parts: { ...item.parts, pmb: "PMB 2" } })).toBe(false);
    expect(isPlainAddress({ ...item, parts: { ...item.parts, city: undefined } })).toBe(false);
    expect(isPlainAddress({ ...item, note: "partly labelled" })).toBe(false);
  });
});
