import { describe, expect, it } from "vitest";
import { isPanicPress, type KeyPress, panicAccelerator, panicKeyNames } from "./panic-keys.ts";

const press = (change: Partial<KeyPress> = {}): KeyPress => ({
  ...{ ctrlKey: true, metaKey: false, altKey: true, shiftKey: true },
  ...{ code: "KeyX", key: "X", repeat: false, ...change },
});

describe("the shortcut of the panic wipe", () => {
  it("is four keys at once", () => {
    expect(isPanicPress(press())).toBe(true);
    for (const missing of ["ctrlKey", "altKey", "shiftKey"] as const)
      expect(isPanicPress(press({ [missing]: false })), missing).toBe(false);
    expect(isPanicPress(press({ code: "KeyC", key: "C" }))).toBe(false);
  });

  it("is known by its place and by its letter, whatever Alt makes of it", () => {
    expect(isPanicPress(press({ key: "≈" }))).toBe(true);
    expect(isPanicPress(press({ code: "KeyB", key: "x" }))).toBe(true);
  });

  it("goes with the command key of a Mac, but not with both at once", () => {
    expect(isPanicPress(press({ ctrlKey: false, metaKey: true }))).toBe(true);
    expect(isPanicPress(press({ metaKey: true }))).toBe(false);
  });

  it("counts once while it is held down", () => {
    expect(isPanicPress(press({ repeat: true }))).toBe(false);
  });

  it("has the same last key in the menu and on the screen", () => {
    for (const isMac of [true, false])
      expect(panicAccelerator.split("+").at(-1)).toBe(panicKeyNames(isMac).at(-1));
  });
});
