import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { callError } from "../../src-core/contract/errors.ts";
import { err, ok } from "../../src-core/result.ts";
import { fakeClock, removeTempFolders, tempFolder, testCost } from "../app/test-support.ts";
import { fakeKeychain } from "./keychain.test-helper.ts";
import { createVaults, type Vaults } from "./vaults.ts";

afterAll(removeTempFolders);

const passphrase = "the first passphrase";

function open(folder: string, clock = fakeClock()): Vaults {
  return createVaults({ folder, clock, cost: testCost });
}

/** Makes the selected vault, with a log of sorts. */
async function make(vaults: Vaults, secret = passphrase): Promise<string> {
  const made = await vaults.selected.create(secret, (key) => {
    writeFileSync(join(vaults.selected.folder(), "log.db"), "a log");
    return ok(key.toString("hex"));
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.opened;
}

function added(vaults: Vaults, name: string): string {
  const result = vaults.add(name);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.id;
}

/** The first vault, one named Clinic, and one named Partner, which is selected. */
async function three() {
  const folder = join(tempFolder(), "data");
  const vaults = open(folder);
  await make(vaults);
  const clinic = added(vaults, "Clinic");
  await make(vaults, "the clinic's passphrase");
  const partner = added(vaults, "Partner");
  await make(vaults, "the partner's passphrase");
  return { folder, vaults, clinic, partner };
}

const shown = (vaults: Vaults) => vaults.list().map(({ name, current }) => `${name}${current ? "*" : ""}`);

describe("vaults", () => {
  it("begin with one in the data folder itself, and write no list for it", async () => {
    const folder = join(tempFolder(), "data");
    const vaults = open(folder);
    const first = { id: "first", name: "", exists: false, current: true, held: false };
    expect(vaults.list()).toEqual([first]);
    expect(existsSync(folder)).toBe(false);
    await make(vaults);
    expect(open(folder).list()).toEqual([{ ...first, exists: true }]);
    expect(readdirSync(folder).sort()).toEqual(["log.db", "vault.json"]);
  });

  it("that are added have keys, log and folder of their own", async () => {
    const { folder, vaults, clinic } = await three();
    expect(shown(vaults)).toEqual(["", "Clinic", "Partner*"]);
    expect(readdirSync(join(folder, "vaults", clinic)).sort()).toEqual(["log.db", "vault.json"]);
    vaults.select(clinic);
    expect((await vaults.selected.unlock(passphrase, () => ok(null))).ok).toBe(false);
    vaults.select("first");
    expect((await vaults.selected.unlock(passphrase, () => ok(null))).ok).toBe(true);
  });

  it("stay as they were named and selected after a restart", async () => {
    const { folder, vaults, clinic } = await three();
    vaults.select(clinic);
    expect(vaults.rename("first", "Mine")).toEqual(ok(null));
    expect(shown(open(folder))).toEqual(["Mine", "Clinic*", "Partner"]);
  });

  it("have a wait of their own after wrong tries", async () => {
    const { vaults, clinic } = await three();
    await vaults.selected.unlock("wrong", () => ok(null));
    expect(vaults.selected.retryAfterMs()).toBe(1000);
    vaults.select(clinic);
    expect(vaults.selected.retryAfterMs()).toBe(0);
  });

  it("are found without their list, and by their folders alone", async () => {
    const { folder, clinic, partner } = await three();
    for (const broken of ["", "{", '{"format":7}', '{"format":1,"vaults":[{"id":"../x","name":"y"}]}']) {
      writeFileSync(join(folder, "vaults.json"), broken);
      const found = open(folder).list();
      expect(found.map(({ id }) => id)).toEqual(["first", ...[clinic, partner].sort()]);
      expect(found.map(({ name, exists }) => [name, exists])).toEqual(Array(3).fill(["", true]));
      expect(found[0]?.current).toBe(true);
    }
    // What could not be understood is kept when names are written again.
    const vaults = open(folder);
    expect(vaults.rename(partner, "Again")).toEqual(ok(null));
    expect(existsSync(join(folder, "vaults.broken.json"))).toBe(true);
    expect(
      open(folder)
        .list()
        .find(({ id }) => id === partner)?.name,
    ).toBe("Again");
  });

  it("are not looked for outside their folder, nor in folders that hold none", async () => {
    const { folder, vaults } = await three();
    mkdirSync(join(folder, "vaults", "empty"));
    mkdirSync(join(folder, "vaults", "with space"));
    writeFileSync(join(folder, "vaults", "with space", "vault.json"), "{}");
    expect(vaults.list()).toHaveLength(3);
    expect(vaults.select("..")).toEqual(err(callError("vault-unknown")));
    expect(vaults.rename("empty", "x")).toEqual(err(callError("vault-unknown")));
  });

  it("need different names, whatever their case", async () => {
    const { vaults, clinic } = await three();
    expect(vaults.add("CLINIC")).toEqual(err(callError("vault-name-taken")));
    expect(vaults.rename("first", "partner")).toEqual(err(callError("vault-name-taken")));
    expect(vaults.rename(clinic, "clinic")).toEqual(ok(null));
  });

  it("that were added and not made are gone when another is selected", async () => {
    const { folder, vaults } = await three();
    const room = added(vaults, "Never made");
    expect(vaults.list().find(({ id }) => id === room)).toMatchObject({ exists: false, current: true });
    expect(
      open(folder)
        .list()
        .some(({ current, id }) => current && id === room),
    ).toBe(true);
    vaults.select("first");
    expect(shown(vaults)).toEqual(["*", "Clinic", "Partner"]);
    expect(readFileSync(join(folder, "vaults.json"), "utf8")).not.toContain("Never made");
  });

  it("are no more than fifty", async () => {
    const { folder, vaults } = await three();
    for (let n = 0; n < 47; n++) {
      mkdirSync(join(folder, "vaults", `v${n}`));
      writeFileSync(join(folder, "vaults", `v${n}`, "vault.json"), "{}");
    }
    expect(vaults.add("One more")).toEqual(err(callError("too-many-vaults")));
  });
});

describe("destroying one of several", () => {
  it("leaves the others, the settings, and no word of its name", async () => {
    const { folder, vaults, partner } = await three();
    writeFileSync(join(folder, "settings.json"), "{}");
    expect(await vaults.destroy()).toEqual(ok(null));
    expect(existsSync(join(folder, "vaults", partner))).toBe(false);
    expect(shown(vaults)).toEqual(["*", "Clinic"]);
    expect(readFileSync(join(folder, "vaults.json"), "utf8")).not.toContain("Partner");
    expect(existsSync(join(folder, "settings.json"))).toBe(true);
  });

  it("of which the first goes leaves the others where they are", async () => {
    const { folder, vaults } = await three();
    vaults.select("first");
    await vaults.destroy();
    expect(shown(vaults)).toEqual(["Clinic*", "Partner"]);
    expect(shown(open(folder))).toEqual(["Clinic*", "Partner"]);
    expect(existsSync(join(folder, "vault.json"))).toBe(false);
  });

  it("takes settings and list along with the last", async () => {
    const { folder, vaults } = await three();
    for (const name of [
      "settings.json",
      "settings.broken.json",
      "window.json",
      "vaults.broken.json",
      "holiday.jpg",
    ])
      writeFileSync(join(folder, name), "{}");
    for (let n = 0; n < 3; n++) expect(await vaults.destroy()).toEqual(ok(null));
    expect(readdirSync(folder)).toEqual(["holiday.jpg"]);
    expect(vaults.list()).toMatchObject([{ id: "first", exists: false, current: true }]);
  });
});

describe("a legal hold", () => {
  it("is known while locked, survives a change of the passphrase, and can be lifted", async () => {
    const { folder, vaults } = await three();
    expect(vaults.selected.setHeld(true)).toEqual(ok(null));
    expect(JSON.parse(readFileSync(join(vaults.selected.folder(), "vault.json"), "utf8"))).toMatchObject({
      format: 2,
      held: true,
    });
    expect(
      open(folder)
        .list()
        .map(({ held }) => held),
    ).toEqual([false, false, true]);
    expect((await vaults.selected.changePassphrase("the partner's passphrase", passphrase)).ok).toBe(true);
    expect(vaults.selected.isHeld()).toBe(true);
    expect((await vaults.selected.unlock(passphrase, () => ok(null))).ok).toBe(true);
    expect(vaults.selected.setHeld(false)).toEqual(ok(null));
    const lifted = JSON.parse(readFileSync(join(vaults.selected.folder(), "vault.json"), "utf8"));
    expect(Object.keys(lifted)).toEqual(["format", "id", "passphrase", "recovery"]);
    expect(lifted.format).toBe(1);
  });

  it("set while the passphrase is being changed is not lost", async () => {
    const { vaults } = await three();
    const changing = vaults.selected.changePassphrase("the partner's passphrase", passphrase);
    vaults.selected.setHeld(true);
    expect(await changing).toEqual(ok(null));
    expect(vaults.selected.isHeld()).toBe(true);
  });

  it("refuses that the vault is destroyed, until it is lifted", async () => {
    const { vaults, folder } = await three();
    vaults.selected.setHeld(true);
    const before = readdirSync(folder, { recursive: true });
    expect(await vaults.destroy()).toEqual(err(callError("hold-in-force")));
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    vaults.selected.setHeld(false);
    expect(await vaults.destroy()).toEqual(ok(null));
  });

  it("is still known of a key file that is damaged otherwise", async () => {
    const { vaults } = await three();
    writeFileSync(join(vaults.selected.folder(), "vault.json"), '{"held":true,"passphrase":"gone"}');
    expect(await vaults.destroy()).toEqual(err(callError("hold-in-force")));
  });
});

describe("panic", () => {
  it("destroys every key before anything else, then every file, while locked too", async () => {
    const { folder, vaults, clinic } = await three();
    writeFileSync(join(folder, "settings.json"), "{}");
    let atClosing: string[] = [];
    const result = vaults.panic(false, () => {
      atClosing = readdirSync(folder, { recursive: true }).map(String);
    });
    expect(result).toEqual(ok({ destroyed: 3, kept: 0 }));
    expect(atClosing.filter((name) => name.endsWith("vault.json"))).toEqual([]);
    expect(atClosing).toEqual(expect.arrayContaining(["log.db", join("vaults", clinic, "log.db")]));
    expect(readdirSync(folder)).toEqual([]);
    expect(vaults.list()).toMatchObject([{ exists: false }]);
  });

  it("keeps a vault under a hold, its name and the settings, and destroys the rest", async () => {
    const { folder, vaults, clinic } = await three();
    writeFileSync(join(folder, "settings.json"), "{}");
    vaults.select(clinic);
    vaults.selected.setHeld(true);
    expect(vaults.panic(false, () => {})).toEqual(ok({ destroyed: 2, kept: 1 }));
    expect(shown(vaults)).toEqual(["Clinic*"]);
    expect((await vaults.selected.unlock("the clinic's passphrase", () => ok(null))).ok).toBe(true);
    expect(existsSync(join(folder, "settings.json"))).toBe(true);
    expect(readFileSync(join(folder, "vaults.json"), "utf8")).not.toContain("Partner");
  });

  it("is refused when every vault is under a hold, but closes the log; unless it was set up otherwise", async () => {
    const folder = join(tempFolder(), "data");
    const vaults = open(folder);
    await make(vaults);
    vaults.selected.setHeld(true);
    let closed = 0;
    expect(vaults.panic(false, () => closed++)).toEqual(err(callError("hold-in-force")));
    expect([closed, vaults.selected.exists()]).toEqual([1, true]);
    expect(vaults.panic(true, () => closed++)).toEqual(ok({ destroyed: 1, kept: 0 }));
    expect([closed, readdirSync(folder)]).toEqual([2, []]);
  });

  it("is not undone by what was under way", async () => {
    const { folder, vaults } = await three();
    const { keychain } = fakeKeychain();
    const underWay = [
      vaults.selected.changePassphrase("the partner's passphrase", passphrase),
      vaults.selected.enableKeychain("the partner's passphrase", keychain),
    ];
    await Promise.resolve();
    vaults.panic(false, () => {});
    for (const result of await Promise.all(underWay)) expect(result.ok).toBe(false);
    expect(
      readdirSync(folder, { recursive: true }).filter((name) => /(vault|keychain)\.json/.test(String(name))),
    ).toEqual([]);
  });

  it("during the making of a vault leaves none", async () => {
    const folder = join(tempFolder(), "data");
    const vaults = open(folder);
    const making = vaults.selected.create(passphrase, () => ok(null));
    await Promise.resolve();
    vaults.panic(false, () => {});
    expect((await making).ok).toBe(false);
    expect(vaults.selected.exists()).toBe(false);
  });
});
