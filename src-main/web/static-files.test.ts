import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadStaticFiles } from "./static-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plainview-static-test-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the files of the page", () => {
  it("are listed with their type, and the index also as /", () => {
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "<p>");
    writeFileSync(join(folder, "assets", "a b.js"), "1");
    const files = loadStaticFiles(folder);
    expect([...files.keys()].sort()).toEqual(["/", "/assets/a%20b.js", "/index.html"]);
    expect(files.get("/")?.contentType).toBe("text/html; charset=utf-8");
    expect(files.get("/assets/a%20b.js")).toEqual({
      contentType: "text/javascript; charset=utf-8",
      body: Buffer.from("1"),
    });
  });

  it("leave out links, hidden files, source maps and unknown kinds", () => {
    writeFileSync(join(folder, "index.html"), "<p>");
    writeFileSync(join(folder, ".env.js"), "1");
    writeFileSync(join(folder, "a.js.map"), "1");
    writeFileSync(join(folder, "a.sqlite"), "1");
    symlinkSync("/etc/hostname", join(folder, "link.txt"));
    symlinkSync("/etc", join(folder, "linked"));
    expect([...loadStaticFiles(folder).keys()].sort()).toEqual(["/", "/index.html"]);
  });

  it("stay as they were at the start, whatever happens on disk", () => {
    writeFileSync(join(folder, "index.html"), "before");
    const files = loadStaticFiles(folder);
    writeFileSync(join(folder, "index.html"), "after");
    expect(files.get("/")?.body.toString()).toBe("before");
  });

  it("must be built: a folder without an index is an error", () => {
    expect(() => loadStaticFiles(folder)).toThrow(/build the app first/);
  });
});
