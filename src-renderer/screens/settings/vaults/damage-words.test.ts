import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import en from "../../../../resources/locales/en/vaults.json" with { type: "json" };
import { isRenewable, partsOn, savedParts } from "./damage-words.ts";

/** Every table of a log, but those that only serve the search. */
function tables(): string[] {
  const schema = readFileSync(new URL("../../../../src-main/db/schema.sql", import.meta.url), "utf8");
  return [...schema.matchAll(/^CREATE TABLE (\w+)/gm)].flatMap(([, name]) => name ?? []);
}

describe("the words for what was damaged", () => {
  it("are there for every table that a log has", () => {
    expect(tables().length).toBeGreaterThan(10);
    for (const name of tables()) {
      const [part = "unknown"] = partsOn([{ page: 2, use: "table", name }]);
      expect(part, name).not.toBe("unknown");
      expect(Object.keys(en.what)).toContain(part);
    }
  });

  it("name each thing once, and a table of another version as unknown", () => {
    expect(
      partsOn([
        { page: 2, use: "table", name: "entry" },
        { page: 3, use: "table", name: "entry" },
        { page: 4, use: "index", name: "entry_list" },
        { page: 5, use: "table", name: "constructor" },
        { page: 6, use: "search", name: "entry_words" },
      ]),
    ).toEqual(["entries", "order", "unknown", "search"]);
  });

  it("promise nothing is lost only when all of it can be made anew", () => {
    expect(isRenewable(["search", "order", "free"])).toBe(true);
    expect(isRenewable(["search", "unknown"])).toBe(false);
  });
});

describe("what came of saving", () => {
  it("is told by things, with holds of both kinds together and what is not there left out", () => {
    expect(
      savedParts({
        ...{ file: "log.db.damaged-1", damagedPages: 2 },
        ...{ "saved.entry": 30, "lost.entry": 0, "lostUnknown.entry": false },
        ...{ "saved.entry_body": 30, "lost.entry_body": 0, "lostUnknown.entry_body": false },
        ...{ "saved.entry_hold": 1, "saved.matter_hold": 2, "lostUnknown.matter_hold": true },
        ...{ "saved.book_entry": 0, "lost.book_entry": 0, "lostUnknown.book_entry": false },
      }),
    ).toEqual([
      { part: "entries", saved: 30, lost: 0, isUnsure: false },
      { part: "holds", saved: 3, lost: 0, isUnsure: true },
    ]);
  });

  it("tells of the text of entries when some of it is lost", () => {
    const parts = savedParts({ "saved.entry": 3, "saved.entry_body": 1, "lost.entry_body": 2 });
    expect(parts).toContainEqual({ part: "details", saved: 1, lost: 2, isUnsure: false });
  });
});
