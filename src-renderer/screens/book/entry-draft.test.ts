import { describe, expect, it } from "vitest";
import { draftFor, draftOf, emptyDraft, savedForm } from "./entry-draft.ts";
import { isSameAddress, restOf } from "./entry-words.ts";

const friend = "Mrs. Adaeze Okafor\n227 Juniper Hollow Rd\nMacon GA 31204";
const office = "Riverbend Legal Clinic\nPO Box 4410\nToledo OH 43609";

describe("a draft for an address from the Check screen", () => {
  it("is an own address when it stands as the return address, of the kind that it looks like", () => {
    expect(draftFor(friend, true)).toMatchObject({ kind: "own", ownKind: null, address: friend });
  });

  it("is a person or an organization when it stands as the delivery address", () => {
    expect(draftFor(friend, false).kind).toBe("person");
    expect(draftFor(office, false).kind).toBe("organization");
  });
});

describe("what is saved of a draft", () => {
  it("has no spaces at the ends of lines and no empty lines around the block", () => {
    expect(savedForm({ ...emptyDraft, address: "\n A. Reyes  \n12 Elm St \n\n" }).address).toBe(
      "A. Reyes\n12 Elm St",
    );
  });

  it("has a kind of own address only when it is one", () => {
    const own = { ...emptyDraft, address: friend, kind: "own", ownKind: "po-box" } as const;
    expect(savedForm(own).ownKind).toBe("po-box");
    expect(savedForm({ ...own, kind: "person" }).ownKind).toBeNull();
  });

  it("names the version that it changes", () => {
    const entry = {
      kind: "person",
      name: "",
      address: friend,
      ownKind: null,
      note: "",
      id: "5d5ab0a4-7a52-4a6b-9c07-8a4d3c8f3f10",
      version: 3,
    } as const;
    const { version: _version, ...kept } = entry;
    expect(savedForm(draftOf(entry))).toEqual({ ...kept, expectedVersion: 3 });
  });
});

describe("the words of an entry in a list", () => {
  it("say the address without the line that is its name", () => {
    expect(restOf({ name: "", address: friend })).toBe("227 Juniper Hollow Rd, Macon GA 31204");
    expect(restOf({ name: "Aunt", address: friend })).toBe(friend.replaceAll("\n", ", "));
  });

  it("know one address written in two ways", () => {
    expect(isSameAddress(friend, friend.toUpperCase().replaceAll("\n", " \n"))).toBe(true);
    expect(isSameAddress(friend, friend.replace("227", "229"))).toBe(false);
  });
});
