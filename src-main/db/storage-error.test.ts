import { describe, expect, it } from "vitest";
import { storageCode, storageCodeOrThrow } from "./storage-error.ts";

const withCode = (code: unknown) => Object.assign(new Error("x"), { code });

describe("storage error", () => {
  it.each([
    ["ENOSPC", "disk-full"],
    ["EROFS", "folder-read-only"],
    ["EACCES", "folder-read-only"],
    ["ENOTDIR", "folder-read-only"],
    ["ERR_FS_EISDIR", "folder-read-only"],
    ["EIO", "storage-failed"],
    ["ENODEV", "storage-failed"],
    ["ESTALE", "storage-failed"],
    ["SQLITE_FULL", "disk-full"],
    ["SQLITE_READONLY_DIRECTORY", "folder-read-only"],
    ["SQLITE_NOTADB", "log-damaged"],
    ["SQLITE_CORRUPT_VTAB", "log-damaged"],
    ["SQLITE_BUSY", "already-running"],
    ["SQLITE_IOERR_WRITE", "storage-failed"],
  ])("takes %s for %s", (code, expected) => {
    expect(storageCode(withCode(code))).toBe(expected);
  });

  it.each([new TypeError("a bug"), withCode("SQLITE_CONSTRAINT_UNIQUE"), withCode(7), "text", undefined])(
    "passes a bug on: %s",
    (bug) => {
      expect(storageCode(bug)).toBeUndefined();
      expect(() => storageCodeOrThrow(bug)).toThrow();
    },
  );
});
