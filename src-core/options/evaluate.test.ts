import { describe, expect, it } from "vitest";
import { type Mailpiece, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import type { ObserverId } from "../observers/types.ts";
import { analyse } from "../report/analyse.ts";
import { readContext } from "../rules/context.ts";
import type { Disclosure, Severity } from "../rules/types.ts";
import { available, notAvailable, notNeeded } from "./availability.ts";
import { evaluateOptions } from "./evaluate.ts";
import { friend, home } from "./example-addresses.ts";
import { options } from "./index.ts";
import { freeTerms } from "./terms.ts";
import type { Option } from "./types.ts";

const disclosure = (id: string, severity: Severity, observers: ObserverId[], params = {}): Disclosure => ({
  id,
  rule: id,
  topic: "who-you-are",
  message: "shown",
  outcome: "shown",
  severity,
  observers,
  params,
  facts: [],
});

/** The front text lists what the piece discloses: "id:severity:observer+observer". */
function fakeAnalyse(piece: Mailpiece) {
  const disclosures = piece.frontText.split(" ").flatMap((word) => {
    const [id, severity, observers] = word.split(":");
    if (!id) return [];
    return [
      disclosure(id, severity as Severity, (observers ?? "").split("+") as ObserverId[], {
        text: piece.backText,
      }),
    ];
  });
  return { disclosures, context: readContext(piece) };
}

const fakeOption = (id: string, frontText: string, check: Option["check"] = () => available()): Option => ({
  id,
  since: "0.1.0",
  helps: [],
  asks: [],
  facts: [],
  terms: freeTerms("words", ["frontText"], []),
  cautions: [],
  reasons: [],
  check,
  apply: (piece) => ({ ...piece, frontText, backText: "changed" }),
});

const piece = mailpieceSchema.parse({ frontText: "a:critical:handlers+household b:minor:handlers" });
const judge = (...list: Option[]) => evaluateOptions(piece, fakeAnalyse, list);

describe("evaluateOptions", () => {
  it("gives what disappears and what appears", () => {
    const [result] = judge(fakeOption("x", "b:minor:handlers c:minor:recipient"));
    expect(result?.hides.map((hidden) => hidden.id)).toEqual(["a"]);
    expect(result?.adds.map((added) => added.id)).toEqual(["c"]);
  });

  it("does not count a disclosure that stays with other words", () => {
    const [result] = judge(fakeOption("x", piece.frontText));
    expect(result?.preview.backText).toBe("changed");
    expect(result?.hides).toEqual([]);
    expect(result?.adds).toEqual([]);
  });

  it("counts observers who lose or gain sight of a disclosure that stays", () => {
    const [result] = judge(fakeOption("x", "a:critical:handlers b:minor:handlers+recipient"));
    expect(result?.hides).toMatchObject([{ id: "a", observers: ["household"] }]);
    expect(result?.adds).toMatchObject([{ id: "b", observers: ["recipient"] }]);
  });

  it("puts the most useful first, then the refused, then those that change nothing", () => {
    const results = judge(
      fakeOption("needless", "", () => notNeeded("already")),
      fakeOption("refused", "", () => notAvailable("custody", ["need-custody"])),
      fakeOption("small", "a:critical:handlers+household"),
      fakeOption("costly", "b:minor:handlers c:critical:handlers"),
      fakeOption("large", "b:minor:handlers"),
    );
    expect(results.map((result) => result.option)).toEqual([
      "large",
      "small",
      "costly",
      "refused",
      "needless",
    ]);
  });

  it("calls an option that changes nothing not needed, whatever it says itself", () => {
    const idle: Option = { ...fakeOption("idle", ""), apply: (same) => ({ ...same }) };
    expect(judge(idle)[0]?.availability).toEqual({ status: "not-needed", reason: "no-change" });
  });

  it("gives the piece itself, with nothing hidden, when an option is not available", () => {
    const [result] = judge(fakeOption("refused", "", () => notAvailable("custody", ["need-custody"])));
    expect(result).toMatchObject({ preview: piece, hides: [], adds: [] });
  });
});

describe("evaluateOptions with the real rules", () => {
  const clinicLetter = mailpieceSchema.parse({
    returnAddress: home,
    deliveryAddress: friend,
    logo: "Riverside Family Clinic",
    frontText: "Re: case 26-1234",
    postage: "online",
    extras: ["certified", "return-receipt-card"],
    markings: ["personal-confidential"],
    dropOff: "counter",
  });

  it("judges every option once, and every available one that helps hides something on a piece that shows a lot", () => {
    const results = evaluateOptions(clinicLetter, analyse);
    expect(results.map((result) => result.option).sort()).toEqual(options.map((option) => option.id));
    const helping = options.filter(({ helps }) => helps.length > 0).map(({ id }) => id);
    const idle = results.filter(
      ({ option, availability, hides }) =>
        availability.status === "available" && hides.length === 0 && helping.includes(option),
    );
    expect(idle.map((result) => result.option)).toEqual([]);
  });

  it("does not blame blanks that the user is about to fill in", () => {
    const careOf = evaluateOptions(clinicLetter, analyse).find(
      (result) => result.option === "care-of-attorney",
    );
    expect(careOf?.preview.returnAddress).toContain("____");
    expect(careOf?.adds.map((added) => added.rule)).toEqual(["sender-care-of"]);
    expect(JSON.stringify(careOf)).not.toMatch(/SPRINGFIELD|HOST NAME/i);
  });
});
