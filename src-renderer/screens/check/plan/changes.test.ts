import { describe, expect, it } from "vitest";
import { layoutOf } from "../../../../src-core/layout/layout.ts";
import { type MailpieceInput, mailpieceSchema } from "../../../../src-core/mailpiece/mailpiece.ts";
import { analyse } from "../../../../src-core/report/analyse.ts";
import { changedBoxes, learnerChanges, sidesOf } from "./changes.ts";

const home = {
  returnAddress: "Ana Prueba\n10 Sample St Apt 2\nReno NV 89501",
  deliveryAddress: "Bo Example\n22 Fiction Ave\nTulsa OK 74103",
} satisfies MailpieceInput;

const disclosuresOf = (piece: MailpieceInput) => analyse(mailpieceSchema.parse(piece)).disclosures;
const changesOf = (before: MailpieceInput, after: MailpieceInput, filled = after) =>
  learnerChanges({
    before: disclosuresOf(before),
    after: disclosuresOf(after),
    filled: disclosuresOf(filled),
  });
const fatesFor = (changes: ReturnType<typeof changesOf>, observer: string) =>
  changes
    .find(({ observers }) => observers.some((id) => id === observer))
    ?.learned.map(({ disclosure, fate }) => `${fate} ${disclosure.rule}`) ?? [];
const drawn = (input: MailpieceInput) => {
  const piece = mailpieceSchema.parse(input);
  return { piece, layout: layoutOf(piece) };
};

describe("who learns what, before and after", () => {
  it("says of each observer what is gone, what is new and what stays", () => {
    const boxed = { ...home, returnAddress: "Ana Prueba\nPO Box 59\nReno NV 89504" };
    const fates = fatesFor(changesOf(home, boxed), "handlers");
    expect(fates).toContain("gone sender-street-address");
    expect(fates.filter((fate) => fate.startsWith("new "))).toHaveLength(1);
    expect(fates).toContain("same sender-name");
  });

  it("changes nothing between a piece and itself", () => {
    const fates = changesOf(home, home).flatMap(({ learned }) => learned.map(({ fate }) => fate));
    expect(fates.length).toBeGreaterThan(3);
    expect(new Set(fates)).toEqual(new Set(["same"]));
  });

  it("does not count what a blank hides only until it is filled in", () => {
    const blank = { ...home, returnAddress: "Ana Prueba\n____\n____" };
    expect(fatesFor(changesOf(home, blank), "handlers")).toContain("gone sender-street-address");
    expect(
      fatesFor(changesOf(home, blank, home), "handlers").filter((fate) => !fate.startsWith("same")),
    ).toEqual([]);
  });

  it("names observers together for whom the same things change, each of them once", () => {
    const changes = changesOf(home, { ...home, returnAddress: "" });
    const named = changes.flatMap(({ observers }) => observers);
    expect(new Set(named).size).toBe(named.length);
    expect(changes.some(({ observers }) => observers.length > 1)).toBe(true);
  });

  it("says each thing in full once, and after that marks it as said", () => {
    const said = new Set<string>();
    let repeated = 0;
    for (const { learned } of changesOf(home, { ...home, returnAddress: "" })) {
      for (const { disclosure, fate, isRepeated } of learned) {
        expect(isRepeated).toBe(said.has(`${fate} ${disclosure.id}`));
        if (isRepeated) repeated++;
      }
      for (const { disclosure, fate } of learned) said.add(`${fate} ${disclosure.id}`);
    }
    expect(repeated).toBeGreaterThan(0);
  });
});

describe("places that change on the drawing", () => {
  it("are the boxes with other words, and those that only one of the pieces has", () => {
    const before = drawn({ ...home, frontText: "A 000-000-001" });
    const after = drawn({ ...home, returnAddress: "PO Box 59\nReno NV 89504" });
    const fates = changedBoxes(before, after, "gone").map(({ box, fate }) => `${fate} ${box.part}`);
    expect(fates.toSorted()).toEqual(["changed return-address", "gone front-text"]);
    expect(changedBoxes(after, before, "new").map(({ fate }) => fate)).toEqual(["changed"]);
  });

  it("are none on the same piece", () => {
    expect(changedBoxes(drawn(home), drawn(home), "gone")).toEqual([]);
  });

  it("count where another kind of postage stands in the same corner", () => {
    const stamped = drawn(home);
    const metered = drawn({ ...home, postage: "meter" });
    expect(changedBoxes(stamped, metered, "gone").map(({ box }) => box.part)).toContain("postage");
  });

  it("bring up the back only where something changes on it", () => {
    const card = drawn({ ...home, extras: ["certified", "return-receipt-card"] });
    const plain = drawn({ ...home, extras: ["certified"] });
    expect(sidesOf(changedBoxes(card, plain, "gone"))).toEqual(["back"]);
    expect(sidesOf(changedBoxes(plain, drawn(home), "gone"))).toEqual(["front"]);
    expect(sidesOf(changedBoxes(card, drawn(home), "gone"))).toEqual(["front", "back"]);
    expect(sidesOf([])).toEqual(["front"]);
  });
});
