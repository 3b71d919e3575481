import { describe, expect, it } from "vitest";
import { options } from "../options/index.ts";
import { freeTerms } from "../options/terms.ts";
import { type Slot, slots } from "../options/types.ts";
import { orderSteps, phaseOf, phases } from "./order-steps.ts";

const step = (slot: Slot, more: Parameters<typeof freeTerms>[3] = {}) => ({
  name: slot,
  terms: freeTerms(slot, [], [], more),
});

describe("the order of doing", () => {
  it("arranges first, then writes, prepares, and hands over", () => {
    const steps = [
      step("way"),
      step("return-address", { consent: true }),
      step("words"),
      step("stationery"),
      step("proof-of-mailing"),
      step("postage"),
      step("drop-off"),
    ];
    expect(orderSteps(steps).map(({ name }) => name)).toEqual([
      "return-address",
      "words",
      "stationery",
      "postage",
      "way",
      "proof-of-mailing",
      "drop-off",
    ]);
  });

  it("keeps every step once, and the order of the slots within a phase", () => {
    const steps = slots.map((slot) => step(slot));
    const ordered = orderSteps(steps);
    expect(ordered.map(({ name }) => name).sort()).toEqual(steps.map(({ name }) => name).sort());
    for (const phase of phases) {
      const here = ordered.filter(({ terms }) => phaseOf(terms) === phase).map(({ name }) => name);
      expect(here).toEqual(slots.filter((slot) => here.includes(slot)));
    }
  });

  it("puts before the writing whatever takes days or somebody's consent", () => {
    const waiting = options.filter(
      ({ terms }) => terms.consent || terms.ready === "days" || terms.ready === "weeks",
    );
    expect(waiting.length).toBeGreaterThan(5);
    for (const { id, terms } of waiting) expect(phaseOf(terms), id).toBe("arrange");
  });
});
