import { describe, expect, it } from "vitest";
import type { OwnAddress } from "../address-book/types.ts";
import { type MailpieceInput, mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { type NeedId, type Needs, needsSchema } from "../needs/types.ts";
import { knownAsk } from "./known-ask.test-helper.ts";
import { planMail } from "./plan.ts";
import type { Plan, PlanRequest } from "./types.ts";

const home = "Ana Ruiz\n12 Alder St Apt 4\nAurora CO 80012";
const friend = "Ben Ortiz\n99 Birch Rd\nDenver CO 80203";
const prison = "Luis Ruiz\nReg. No. 00000-000\nFCI Northfield\nPO Box 1000\nNorthfield CO 80010";

function request(
  piece: MailpieceInput,
  needs: readonly NeedId[],
  more: Partial<PlanRequest> & { wanted?: Partial<Needs> } = {},
): PlanRequest {
  const { wanted, ...rest } = more;
  return {
    piece: mailpieceSchema.parse({ returnAddress: home, deliveryAddress: friend, ...piece }),
    needs: { ...needsSchema.parse({ needs }), ...wanted },
    own: [],
    today: "2026-11-21",
    ...rest,
  };
}

const stepsOf = (plan: Plan | undefined) => plan?.steps.map(({ option }) => option) ?? [];
const ofKind = (plans: readonly Plan[], kind: Plan["kinds"][number]) =>
  plans.find(({ kinds }) => kinds.includes(kind));

describe("plans", () => {
  it("keep every need, and each is given once under all its kinds", () => {
    const { plans } = planMail(request({ frontText: "A 000-000-001" }, ["returnable", "proof-mailed"]));
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) expect(plan.needs.every(({ status }) => status === "kept")).toBe(true);
    const kinds = plans.flatMap((plan) => plan.kinds);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(new Set(plans.map((plan) => plan.steps.map(({ option }) => option).join())).size).toBe(
      plans.length,
    );
  });

  it("mend a need that the piece breaks", () => {
    const { plans, now } = planMail(request({}, ["proof-mailed"]));
    expect(now).toMatchObject([{ need: "proof-mailed", status: "broken", reason: "none" }]);
    expect(plans.length).toBeGreaterThan(0);
    for (const { needs, piece } of plans) {
      expect(needs).toEqual([{ need: "proof-mailed", status: "kept" }]);
      expect(piece.dropOff).toBe("counter");
    }
  });

  it("are none when nothing can be hidden and every need is kept", () => {
    const result = planMail(request({ returnAddress: "" }, [], { wanted: { observers: ["data-buyers"] } }));
    expect(result).toMatchObject({ plans: [], blocked: [] });
  });

  it("have no step that could be left out", () => {
    const asked = request({ frontText: "A 000-000-001", logo: "Vega Books" }, ["returnable"]);
    const [plan] = planMail(asked).plans;
    if (!plan) throw new Error("no plan");
    for (const { option } of plan.steps) {
      const others = planMail({ ...asked, without: [option] }).plans.find(({ kinds }) =>
        kinds.includes("strongest"),
      );
      expect(stepsOf(others)).not.toEqual(stepsOf(plan).filter((step) => step !== option));
    }
  });

  it("speak only of the observers that matter", () => {
    const { plans } = planMail(request({ logo: "Vega Books" }, [], { wanted: { observers: ["household"] } }));
    expect(plans.length).toBeGreaterThan(0);
    for (const { hides, adds, left } of plans) {
      for (const { observers } of [...hides, ...adds, ...left]) expect(observers).toEqual(["household"]);
    }
  });

  it("never propose what the sender does not want to see, nor another way of bringing it unasked", () => {
    const asked = request({}, []);
    const strongest = ofKind(planMail(asked).plans, "strongest");
    const [first = ""] = stepsOf(strongest);
    expect(first).not.toBe("");
    for (const plan of planMail({ ...asked, without: [first] }).plans)
      expect(stepsOf(plan)).not.toContain(first);
    const ways = ["hand-delivery", "remailer", "print-and-mail"];
    for (const plan of planMail(asked).plans)
      expect(stepsOf(plan).filter((step) => ways.includes(step))).toEqual([]);
    const other = planMail({ ...asked, otherWays: true }).plans.flatMap(stepsOf);
    expect(other).toContain("hand-delivery");
  });

  it("are the same every time", () => {
    const asked = request({ frontText: "A 000-000-001" }, ["returnable"]);
    expect(planMail(asked)).toEqual(planMail(structuredClone(asked)));
  });

  it("change nothing that they are given", () => {
    const asked = request({ frontText: "A 000-000-001" }, ["returnable"]);
    const before = structuredClone(asked);
    planMail(asked);
    expect(asked).toEqual(before);
  });

  it("say which rules of mailing the piece breaks, and break none themselves", () => {
    const { plans, problems, now } = planMail(request({ format: "flat", size: "env-9x12", bulky: true }, []));
    expect(problems.map(({ reason }) => reason)).toEqual(["bulky-stamps"]);
    expect(now).toEqual([]);
    expect(plans.length).toBeGreaterThan(0);
    for (const { piece } of plans)
      expect(piece.dropOff === "counter" || piece.postage !== "stamp").toBe(true);
  });

  it("leave a lawyer's letter to a prison its name, legend and address", () => {
    const lawyer = "Marta Ruiz, Attorney at Law\nRuiz Law Office\n40 Cedar Ave\nAurora CO 80012";
    const { plans } = planMail(
      request(
        { returnAddress: lawyer, deliveryAddress: prison, markings: ["special-mail"], logo: "Ruiz Law" },
        ["legal-mail"],
      ),
    );
    for (const { piece } of plans) {
      expect(piece.returnAddress).toContain("Marta Ruiz, Attorney at Law");
      expect(piece.markings).toContain("special-mail");
    }
  });
});

describe("the sender's own addresses", () => {
  const box: OwnAddress = {
    id: "9b2f6a0e-0001-4000-8000-000000000001",
    kind: "po-box",
    name: "My box",
    address: "Ana Ruiz\nPO BOX 59\nAurora CO 80012",
  };

  it("are written as they are, at once, for nothing, and without papers", () => {
    const { plans } = planMail(request({}, ["returnable", "no-papers", "today"], { own: [box] }));
    const plan = plans.find((each) => stepsOf(each).includes("po-box"));
    if (!plan) throw new Error("the box is not used");
    expect(plan.steps.find(({ option }) => option === "po-box")).toMatchObject({
      own: box.id,
      details: { "own-address": box.address },
    });
    expect(plan.piece.returnAddress).toContain("PO BOX 59");
    expect(plan).toMatchObject({ papers: "none", money: { monthlyHighCents: 0 } });
    expect(["now", "same-day"]).toContain(plan.ready);
  });

  it("are not proposed to be set up a second time", () => {
    const { plans } = planMail(request({}, ["returnable"], { own: [box] }));
    const steps = plans.flatMap(({ steps: each }) => each).filter(({ option }) => option === "po-box");
    for (const { own } of steps) expect(own).toBe(box.id);
  });
});

describe("what is still to be filled in", () => {
  it("stays a visible blank, and no stand-in is ever shown", () => {
    const asked = request({}, ["returnable"], { without: ["care-of-person"] });
    const { plans } = planMail(asked);
    const arranged = plans.filter(({ piece }) => piece.returnAddress.includes("____"));
    expect(arranged.length).toBeGreaterThan(0);
    for (const made of knownAsk) expect(JSON.stringify(plans)).not.toContain(made);
  });
});

describe("needs in the way", () => {
  it("are named with what giving one up would win", () => {
    const { plans, blocked } = planMail(request({}, ["proof-mailed", "no-post-office"]));
    expect(plans).toEqual([]);
    expect(blocked.map(({ need }) => need)).toEqual(["proof-mailed", "no-post-office"]);
    for (const { reason, facts, relaxed, need } of blocked) {
      expect(reason).not.toBe("");
      expect(facts.length).toBeGreaterThan(0);
      expect(relaxed).toBeDefined();
      const verdicts = relaxed?.needs ?? [];
      expect(verdicts.filter(({ status }) => status !== "kept").map((verdict) => verdict.need)).toEqual([
        need,
      ]);
    }
  });

  it("are named alone when nothing at all keeps them", () => {
    const { blocked } = planMail(request({}, ["legal-mail"]));
    expect(blocked).toMatchObject([{ need: "legal-mail", reason: "no-facility" }]);
  });

  it("are all named when each of several is out of reach by itself", () => {
    const { blocked } = planMail(
      request({}, ["legal-mail", "deadline", "returnable"], {
        wanted: { deadline: { day: "2026-11-20", counts: "received" } },
      }),
    );
    expect(blocked.map(({ need, reason }) => `${need} ${reason}`)).toEqual([
      "deadline past",
      "legal-mail no-facility",
    ]);
  });
});
