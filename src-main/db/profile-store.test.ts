import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { NeedProfile } from "../../src-core/contract/calls.ts";
import { needsSchema } from "../../src-core/needs/types.ts";
import { openMemoryLog } from "./open.ts";
import { createStores } from "./stores.ts";

let db = openMemoryLog();
let { profiles } = createStores(db);

beforeEach(() => {
  db.close();
  db = openMemoryLog();
  profiles = createStores(db).profiles;
});

const needs = needsSchema.parse({
  needs: ["deadline", "returnable"],
  deadline: { day: "2026-12-01", counts: "postmarked" },
  moneyLimitCents: 500,
  observers: ["mail-cover"],
});
const newProfile = (name: string): NeedProfile => ({ id: randomUUID(), version: 1, name, needs });

describe("saved needs", () => {
  it("come back as they were written, by name without regard to case", () => {
    const all = ["beta", "Alpha", "Ámbar"].map(newProfile);
    for (const profile of all) expect(profiles.insert(profile)).toEqual({ ok: true, value: profile });
    expect(profiles.list()).toEqual({ profiles: [all[1], all[0], all[2]], damaged: [] });
  });

  it("have a name that no other has, but for case and the way it is typed", () => {
    const [first, second] = [newProfile("Café  Filing"), newProfile("Other")];
    profiles.insert(first);
    profiles.insert(second);
    const taken = { ok: false, error: "profile-name-taken" };
    expect(profiles.insert(newProfile("CAFE\u0301 filing"))).toEqual(taken);
    expect(profiles.update(second.id, 1, { name: "café filing", needs })).toEqual(taken);
    expect(profiles.update(first.id, 1, { name: "CAFÉ FILING", needs })).toMatchObject({
      ok: true,
      value: { version: 2, name: "CAFÉ FILING" },
    });
  });

  it("refuse a change made from an older version, or of none", () => {
    const profile = newProfile("a");
    profiles.insert(profile);
    profiles.update(profile.id, 1, { name: "b", needs });
    expect(profiles.update(profile.id, 1, { name: "c", needs })).toEqual({
      ok: false,
      error: "entry-changed",
    });
    expect(profiles.update(randomUUID(), 1, { name: "c", needs })).toEqual({
      ok: false,
      error: "entry-not-found",
    });
    expect(profiles.list().profiles.map(({ name }) => name)).toEqual(["b"]);
  });

  it("are gone at once when deleted, and their name is free", () => {
    const profile = newProfile("a");
    profiles.insert(profile);
    expect(profiles.delete(profile.id)).toBe(true);
    expect(profiles.delete(profile.id)).toBe(false);
    expect(profiles.insert(newProfile("A")).ok).toBe(true);
  });

  it.each(["{", "[]", '{"needs":["a pony"]}', '{"needs":[],"address":"1 Elm St"}'])(
    "that cannot be read (%s) are named as such beside the rest, and can be replaced or deleted",
    (text) => {
      const [good, bad] = [newProfile("good"), newProfile("bad")];
      for (const profile of [good, bad]) profiles.insert(profile);
      db.prepare("UPDATE need_profile SET needs = ? WHERE id = ?").run(text, bad.id);
      expect(profiles.list()).toEqual({ profiles: [good], damaged: [{ id: bad.id, name: "bad" }] });
      expect(profiles.update(bad.id, 1, { name: "mended", needs }).ok).toBe(true);
      expect(profiles.list().profiles.map(({ name }) => name)).toEqual(["good", "mended"]);
      expect(profiles.delete(bad.id)).toBe(true);
    },
  );
});
