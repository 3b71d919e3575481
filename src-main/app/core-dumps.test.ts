import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { keepMemoryOutOfCoreDumps } from "./core-dumps.ts";

const filter = "/proc/self/coredump_filter";

it.skipIf(!existsSync(filter))("a core dump of this program has no kind of memory in it", () => {
  keepMemoryOutOfCoreDumps();
  expect(Number.parseInt(readFileSync(filter, "utf8"), 16)).toBe(0);
});

it("asking for that again, or where the system has no such thing, is no error", () => {
  keepMemoryOutOfCoreDumps();
  keepMemoryOutOfCoreDumps();
});
