import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressKey } from "./address-key.ts";
import { bookDraft, ownAddresses, shownName } from "./entries.ts";
import { ownKindOf } from "./own-kind.ts";
import { type BookEntry, ownKinds } from "./types.ts";

const home = "Ana Muster\n12 Elm St\nReno NV 89501";
const box = "Ana Muster\nPO Box 512\nReno NV 89501";
const entry = (change: Partial<BookEntry>): BookEntry => ({
  id: "00000000-0000-4000-8000-000000000001",
  version: 1,
  kind: "own",
  name: "",
  address: home,
  ownKind: null,
  note: "",
  ...change,
});

describe("the kind that an own address looks like", () => {
  it.each([
    [home, "home"],
    ["Ana Muster\nRR 2 Box 14\nReno NV 89501", "home"],
    ["SGT Ana Muster\nUnit 2050 Box 33\nAPO AP 96278", "home"],
    [box, "po-box"],
    ["Apartado 512\nSan Juan PR 00907", "po-box"],
    ["Riverbend Community Clinic\nPO Box 512\nReno NV 89501", "organization-po-box"],
    ["Ana Muster\nRiverbend Community Clinic\nPO Box 512\nReno NV 89501", "organization-po-box"],
    ["Ana Muster\n12 Elm St PMB 31\nReno NV 89501", "private-mailbox"],
    ["Ana Muster\nGeneral Delivery\nReno NV 89501", "general-delivery"],
    ["Ana Muster\nc/o Bao Trandem\n12 Elm St\nReno NV 89501", "care-of-person"],
    ["Ana Muster\nA/C de Rosa Quill\n12 Elm St\nReno NV 89501", "care-of-person"],
    ["Ana Muster\nc/o Law Offices of Lee Park\n12 Elm St\nReno NV 89501", "care-of-attorney"],
    ["Ana Muster\nc/o Rosa Quill, Esq.\nPO Box 512\nReno NV 89501", "care-of-attorney"],
    ["Ana Muster\nc/o Riverbend Community Clinic\nPO Box 512\nReno NV 89501", "care-of-organization"],
    ["Harbor Street Tenants Union\n12 Elm St\nReno NV 89501", "workplace"],
    ["Ana Muster\nSafe at Home\nPO Box 17370\nSt Paul MN 55117", "address-program"],
    // "ACP" alone stands for other things as well.
    ["ACP\nPO Box 512\nReno NV 89501", "po-box"],
    ["Ana Muster", "other"],
    ["Reno NV 89501", "other"],
    ["", "other"],
    ["Ana Muster\n12 rue de Lille\n75007 Paris\nFrance", "other"],
  ])("of %j is %s", (address, kind) => {
    expect(ownKindOf(address)).toBe(kind);
  });

  it("is one of the kinds, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(ownKinds).toContain(ownKindOf(text));
      }),
    );
  });
});

describe("an entry as it is stored", () => {
  it("has a kind of own address exactly when it is the sender's own", () => {
    expect(bookDraft(entry({ ownKind: null })).ownKind).toBe("home");
    expect(bookDraft(entry({ ownKind: "workplace" })).ownKind).toBe("workplace");
    expect(bookDraft(entry({ kind: "person", ownKind: "home" })).ownKind).toBeNull();
  });

  it("has nothing but what belongs in it", () => {
    const extra = { ...entry({}), more: "x" };
    expect(Object.keys(bookDraft(extra)).sort()).toEqual(["address", "kind", "name", "note", "ownKind"]);
  });
});

describe("the name shown", () => {
  it.each([
    [{ name: " My box ", address: box }, "My box"],
    [{ name: " ", address: `\r\n  ${box}` }, "Ana Muster"],
    [{ name: "", address: "" }, ""],
  ])("of %j is %j", (named, shown) => {
    expect(shownName(named)).toBe(shown);
  });
});

describe("own addresses for the planner", () => {
  it("are the sender's own entries, each with a kind and a name", () => {
    const person = entry({ kind: "person", ownKind: null });
    const named = entry({ id: "00000000-0000-4000-8000-000000000002", name: "Work", ownKind: "workplace" });
    expect(ownAddresses([entry({ address: box }), person, named])).toEqual([
      { id: entry({}).id, kind: "po-box", name: "Ana Muster", address: box },
      { id: named.id, kind: "workplace", name: "Work", address: home },
    ]);
  });
});

describe("the key of an address", () => {
  it.each([
    "ANA MUSTER\r\n12 ELM ST.\r\nRENO, NV 89501",
    "Ana Muster, 12 Elm Street, Reno, Nevada 89501",
    "  Ana  Muster \n\n12 Elm St\nReno NV 89501\nUSA",
    "Aña Müster\n12 Elm St\nReno NV 89501",
  ])("is the same for the ways of writing one: %j", (written) => {
    expect(addressKey(written)).toBe(addressKey(home));
  });

  it.each([
    "Bao Muster\n12 Elm St\nReno NV 89501",
    "Ana Muster\n12 Elm St Apt 1\nReno NV 89501",
    "Ana Muster\n121 Elm St\nReno NV 89501",
    "Ana Muster\n12 Elm Ave\nReno NV 89501",
    "Ana Muster\n12 Elm St\nReno NV 89502",
    "Ana Muster\n12 Elm St\nReno NV 89501-0101",
    "Ana Muster\n12 Elm St\nReno NV 89501\nMexico",
    box,
    "Ana Muster",
    "***",
    "?",
  ])("tells others apart: %j", (other) => {
    expect(addressKey(other)).not.toBe(addressKey(home));
    expect(addressKey(other)).not.toBe("");
  });

  it("does not depend on case or on spaces at line ends", () => {
    const word = fc.constantFrom(
      "Ana",
      "12",
      "Elm",
      "St",
      "Apt",
      "3B",
      "Reno",
      "NV",
      "89501",
      "PO",
      "Box",
      "c/o",
    );
    const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lines, (list) => {
        const text = list.map((words) => words.join(" ")).join("\n");
        const untidy = list.map((words) => ` ${words.join("  ")} `.toUpperCase()).join("\r\n");
        expect(addressKey(untidy)).toBe(addressKey(text));
      }),
    );
  });
});
