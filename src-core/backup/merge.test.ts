import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogEntry } from "../log/types.ts";
import { mailpieceSchema } from "../mailpiece/mailpiece.ts";
import { canonicalText, copyNote, copyOf, type EntryState, relationOf, versionedRelation } from "./merge.ts";

const entry: LogEntry = {
  ...{ id: "00000000-0000-4000-8000-000000000001", version: 1, createdAt: 1, updatedAt: 1 },
  piece: mailpieceSchema.parse({ deliveryAddress: "Ana Muster\n1 Elm St" }),
  ...{
    mailedOn: "2026-03-14",
    service: "first-class",
    trackingNumber: "",
    tag: "",
    note: "",
    status: "mailed",
  },
  ...{ matter: "", sentFrom: "", numbers: [], costCents: null, deadline: null, plan: null },
  ...{ hold: false, held: false, disclosed: null },
};

/** The entry after changes of its note, each "text@time". */
function changed(...changes: string[]): EntryState {
  return changes.reduce<EntryState>(
    (state, change) => {
      const [note = "", time = ""] = change.split("@");
      const { version } = state.entry;
      const made = { version: version + 1, at: Number(time), before: { note: state.entry.note } };
      return {
        entry: { ...state.entry, note, version: version + 1, updatedAt: Number(time) },
        history: [made, ...state.history],
      };
    },
    { entry, history: [] },
  );
}

describe("two states of an entry", () => {
  it("stand to each other by what was changed, whatever their version numbers", () => {
    expect(relationOf(changed(), changed())).toBe("same");
    expect(relationOf(changed("a@2"), changed("a@3"))).toBe("same");
    expect(relationOf(changed(), changed("a@2"))).toBe("newer");
    expect(relationOf(changed("a@2", "b@3"), changed("a@2"))).toBe("older");
    expect(relationOf(changed("a@2"), changed("b@3"))).toBe("theirs-stays");
    expect(relationOf(changed("a@2", "c@9"), changed("b@3", "d@4", "e@5"))).toBe("ours-stays");
  });

  it("are judged alike from both sides", () => {
    const opposite = {
      ...{ same: "same", newer: "older", older: "newer" },
      ...{ "ours-stays": "theirs-stays", "theirs-stays": "ours-stays" },
    };
    const change = fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 2, max: 6 }));
    const state = fc
      .array(change, { maxLength: 4 })
      .map((list) => changed(...list.map((pair) => pair.join("@"))));
    fc.assert(
      fc.property(state, state, (a, b) => {
        expect(relationOf(b, a)).toBe(opposite[relationOf(a, b)]);
      }),
    );
  });

  it("differ in holds and times of saving without being different", () => {
    const { entry: other, history } = changed();
    expect(
      relationOf(changed(), { entry: { ...other, hold: true, updatedAt: 9, version: 4 }, history }),
    ).toBe("same");
  });
});

describe("the copy of a state that does not stay", () => {
  it("has the note that says so, and all of a note that has no room for it", () => {
    expect(copyOf(changed("a@2"), "x").entry).toMatchObject({ id: "x", note: `${copyNote}\n\na` });
    const long = "n".repeat(10_000);
    expect(copyOf(changed(`${long}@2`), "x").entry.note).toBe(long);
  });
});

describe("things with a version and no history", () => {
  it("give way only when they were never changed", () => {
    expect(versionedRelation({ version: 1 }, { version: 4 })).toBe("same");
    expect(versionedRelation({ version: 1, ...{ name: "a" } }, { version: 2, ...{ name: "b" } })).toBe(
      "newer",
    );
    expect(versionedRelation({ version: 3, ...{ name: "a" } }, { version: 1, ...{ name: "b" } })).toBe(
      "older",
    );
    expect(versionedRelation({ version: 3, ...{ name: "a" } }, { version: 2, ...{ name: "b" } })).toBe(
      "apart",
    );
  });
});

describe("canonical text", () => {
  it("is the same for any order of keys and differs for any other difference", () => {
    expect(canonicalText({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
    expect(canonicalText([2, 1])).not.toBe(canonicalText([1, 2]));
  });
});
