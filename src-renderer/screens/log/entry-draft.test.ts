import { describe, expect, it } from "vitest";
import { centsOf, type EntryDraft, isComplete, recordedBy } from "./entry-draft.ts";

const draft: EntryDraft = {
  mailedOn: "2026-11-21",
  status: "mailed",
  trackingNumber: "",
  tag: "",
  note: "",
  matter: "",
  deadlineDay: "",
  remindOn: "",
  cost: "",
};

describe("a cost", () => {
  it.each([
    ["12", 1200],
    ["$12.50", 1250],
    ["12,5", 1250],
    [" 0.78 ", 78],
    ["", null],
    ["twelve", undefined],
    ["1.234", undefined],
    ["-3", undefined],
  ])("%j is %j cents", (text, cents) => {
    expect(centsOf(text)).toBe(cents);
  });
});

describe("the form of an entry", () => {
  it("has no deadline without its day, whatever the reminder", () => {
    expect(recordedBy({ ...draft, remindOn: "2026-11-20" }).deadline).toBeNull();
    expect(recordedBy({ ...draft, deadlineDay: "2026-11-30" }).deadline).toEqual({
      day: "2026-11-30",
      remindOn: null,
    });
  });

  it("is not sent with a cost that is no amount, nor without a day", () => {
    expect(isComplete(draft)).toBe(true);
    expect(isComplete({ ...draft, cost: "about five" })).toBe(false);
    expect(isComplete({ ...draft, mailedOn: "" })).toBe(false);
  });
});
