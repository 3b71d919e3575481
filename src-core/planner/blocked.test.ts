import { describe, expect, it } from "vitest";
import { mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { type NeedId, type Needs, needsSchema } from "../needs/types.ts";
import { blockedNeeds } from "./blocked.ts";
import type { Plan } from "./types.ts";

const asked: readonly NeedId[] = ["returnable", "proof-mailed", "deadline", "no-papers"];

/** A world in which some sets of needs cannot be kept together; a plan breaks whatever it was not asked to keep. */
function blockedBy(...conflicts: readonly (readonly NeedId[])[]) {
  let searches = 0;
  const find = (needs: Needs): Plan | undefined => {
    searches += 1;
    if (conflicts.some((conflict) => conflict.every((need) => needs.needs.includes(need)))) return undefined;
    return {
      kinds: ["strongest"],
      steps: [],
      piece: mailpieceSchema.parse({}),
      hides: [],
      adds: [],
      left: [],
      money: {
        lowCents: 0,
        highCents: 0,
        monthlyLowCents: 0,
        monthlyHighCents: 0,
        unknown: false,
        facts: [],
      },
      ready: "now",
      papers: "none",
      forms: [],
      officeTrip: false,
      needs: asked.map((need) =>
        needs.needs.includes(need)
          ? { need, status: "kept" as const }
          : { need, status: "broken" as const, reason: `no ${need}`, facts: ["ra-purpose" as const] },
      ),
    };
  };
  const now = asked.map((need) => ({
    need,
    status: "broken" as const,
    reason: "as it is",
    facts: ["ra-purpose" as const],
  }));
  return {
    blocked: blockedNeeds(needsSchema.parse({ needs: asked }), { now, find }),
    searches: () => searches,
  };
}

describe("needs that stand in the way", () => {
  it("are those without which there is a plan, each with that plan and what it breaks", () => {
    const { blocked } = blockedBy(["returnable", "no-papers"]);
    expect(blocked.map(({ need, reason }) => `${need}: ${reason}`)).toEqual([
      "returnable: no returnable",
      "no-papers: no no-papers",
    ]);
    for (const { relaxed, need } of blocked) {
      expect(relaxed?.needs.filter(({ status }) => status !== "kept").map((each) => each.need)).toEqual([
        need,
      ]);
    }
  });

  it("are those that nothing keeps even alone, when giving up one is not enough", () => {
    const { blocked } = blockedBy(["deadline"], ["no-papers"]);
    expect(blocked.map(({ need, relaxed }) => [need, relaxed])).toEqual([
      ["deadline", undefined],
      ["no-papers", undefined],
    ]);
  });

  it("are one smallest conflict, when each can be kept alone and giving up one is not enough", () => {
    const { blocked } = blockedBy(["returnable", "proof-mailed"], ["deadline", "no-papers"]);
    const names = blocked.map(({ need }) => need);
    expect([
      ["returnable", "proof-mailed"],
      ["deadline", "no-papers"],
    ]).toContainEqual(names);
    for (const { need, reason } of blocked) expect(reason).toBe(`no ${need}`);
  });

  it("are found with few searches", () => {
    const { searches } = blockedBy(["returnable", "proof-mailed"], ["deadline", "no-papers"]);
    expect(searches()).toBeLessThanOrEqual(4 * asked.length);
  });
});
