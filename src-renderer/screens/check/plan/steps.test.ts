import { describe, expect, it } from "vitest";
import { type MailpieceInput, mailpieceSchema } from "../../../../src-core/mailpiece/mailpiece.ts";
import { options } from "../../../../src-core/options/index.ts";
import { compose, outcomeOf, ownFor } from "./steps.ts";

const letter = mailpieceSchema.parse({
  returnAddress: "Ana Prueba\n10 Sample St Apt 2\nReno NV 89501",
  deliveryAddress: "Immigration Court\n1961 Stout St Ste 3101\nDenver CO 80294",
  frontText: "A 000-000-001",
  postage: "online",
  extras: ["certified", "return-receipt-card"],
  dropOff: "counter",
} satisfies MailpieceInput);
const nothing = () => ({});

describe("a plan of one's own", () => {
  it("is the piece itself while nothing is ticked", () => {
    const composed = compose(letter, [], nothing);
    expect(composed.after).toEqual(letter);
    expect(composed.steps).toEqual([]);
  });

  it("does not depend on the order of ticking", () => {
    const ticked = ["po-box", "move-words-inside", "plain-stamps"];
    const one = compose(letter, ticked, nothing);
    const other = compose(letter, ticked.toReversed(), nothing);
    expect(one.after).toEqual(other.after);
    expect(one.steps).toEqual(other.steps);
    expect(one.after.returnAddress).toMatch(/PO BOX ____/);
    expect(one.after.frontText).toBe("");
    expect(one.after.postage).toBe("stamp");
  });

  it("uses what was typed, and tells blanks from what only the blanks hide", () => {
    const typed = { "box-number": "59", "box-city-line": "Reno NV 89504" };
    expect(compose(letter, ["po-box"], () => typed).after.returnAddress).toContain("PO BOX 59");
    const blank = compose(letter, ["po-box"], nothing);
    expect(blank.after.returnAddress).toContain("____");
    expect(blank.filled.returnAddress).not.toContain("____");
  });

  it("leaves out what the options before it rule out, and says why", () => {
    const { conflicts, steps } = compose(
      letter,
      ["certificate-of-mailing", "electronic-return-receipt"],
      nothing,
    );
    expect(steps.length + conflicts.length).toBe(2);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.availability.reason).not.toBe("");
  });

  it("shows every other option the piece that the ticked ones before it leave", () => {
    const composed = compose(letter, ["move-words-inside"], nothing);
    expect(composed.contextAt("words").piece.frontText).toBe(letter.frontText);
    expect(composed.contextAt("drop-off").piece.frontText).toBe("");
  });

  it("has a step for every option that exists alone", () => {
    for (const option of options) {
      const { steps, conflicts } = compose(letter, [option.id], nothing);
      expect(steps.length + conflicts.length, option.id).toBe(1);
    }
  });
});

describe("the outcome of a plan", () => {
  it("is the same in whichever order its steps are done", () => {
    const steps = ["certificate-of-mailing", "plain-stamps", "move-words-inside", "po-box"].map((option) => ({
      option,
      details: {},
    }));
    expect(outcomeOf(letter, steps)).toEqual(outcomeOf(letter, steps.toReversed()));
  });

  it("ignores an option that does not exist", () => {
    expect(outcomeOf(letter, [{ option: "no-such-thing", details: {} }]).after).toEqual(letter);
  });
});

it("offers an option the own addresses of its kind", () => {
  const box = {
    id: "1",
    kind: "po-box" as const,
    name: "Clinic",
    address: "Clinic\nPO Box 59\nReno NV 89504",
  };
  const home = { id: "2", kind: "home" as const, name: "Home", address: "10 Sample St\nReno NV 89501" };
  expect(ownFor("po-box", [box, home])).toEqual([box]);
  expect(ownFor("general-delivery", [box, home])).toEqual([]);
});
