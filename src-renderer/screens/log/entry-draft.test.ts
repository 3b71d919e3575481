import { describe, expect, it } from "vitest";
import { centsOf, contested, isComplete, isSameDraft, newDraft, rebased, recordedBy } from "./entry-draft.ts";

const draft = newDraft("2026-11-21", "");

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

  it("leaves out numbers that were added and not filled in", () => {
    const numbers = [
      { kind: "certified", text: " " },
      { kind: "registered", text: "RA 123" },
    ] as const;
    expect(recordedBy({ ...draft, numbers }).numbers).toEqual([{ kind: "registered", text: "RA 123" }]);
  });
});

describe("a form on an entry that was changed elsewhere", () => {
  const before = { ...draft, tag: "old", note: "first" };
  const typed = { ...before, note: "mine", numbers: [{ kind: "certified", text: "9407" }] as const };
  const now = { ...before, tag: "new", note: "theirs" };

  it("keeps what was typed and takes the rest as it is now", () => {
    expect(rebased(typed, before, now)).toEqual({ ...typed, tag: "new" });
  });

  it("says which fields both changed", () => {
    expect(contested(typed, before, now)).toEqual(["note"]);
    expect(contested(typed, before, { ...now, note: "mine" })).toEqual([]);
  });

  it("is changed when anything in it is, also one number", () => {
    expect(isSameDraft(typed, { ...typed, numbers: [{ kind: "certified", text: "9407" }] })).toBe(true);
    expect(isSameDraft(typed, { ...typed, numbers: [{ kind: "insured", text: "9407" }] })).toBe(false);
    expect(isSameDraft(typed, before)).toBe(false);
  });
});
