import { describe, expect, it } from "vitest";
import { mailpieceSchema } from "../mailpiece/mailpiece.ts";
import type { EntryDraft } from "../ports/log-store.ts";
import { changedFields } from "./changes.ts";

const draft: EntryDraft = {
  piece: mailpieceSchema.parse({ deliveryAddress: "Ana\n1 Elm St", extras: ["certified"] }),
  ...{ mailedOn: "2026-03-14", service: "first-class", trackingNumber: "", tag: "", note: "kept" },
  ...{ status: "mailed", matter: "", sentFrom: "", numbers: [], costCents: null, deadline: null, plan: null },
};

describe("what a change took away", () => {
  it("is nothing when nothing is different", () => {
    expect(changedFields(draft, structuredClone(draft))).toEqual({});
  });

  it("is each field that is different, as it was", () => {
    const deadline = { day: "2026-04-01", remindOn: null };
    const before = { ...draft, costCents: 485, deadline };
    const after = {
      ...before,
      note: "",
      costCents: 0,
      deadline: null,
      numbers: [{ kind: "other", text: "7" }],
    };
    expect(changedFields(before, { ...after, numbers: [{ kind: "other", text: "7" }] })).toEqual({
      note: "kept",
      costCents: "485",
      deadline: '{"day":"2026-04-01","remindOn":null}',
      numbers: "[]",
    });
  });

  it("says nothing to one field that was empty, and names the parts of the piece", () => {
    const piece = { ...draft.piece, deliveryAddress: "Bo", extras: [], bulky: true };
    expect(changedFields(draft, { ...draft, tag: "t", piece })).toEqual({
      tag: "",
      "piece.deliveryAddress": "Ana\n1 Elm St",
      "piece.extras": '["certified"]',
      "piece.bulky": "false",
    });
  });
});
