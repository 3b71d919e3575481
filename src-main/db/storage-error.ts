import type { ErrorCode } from "../../src-core/contract/errors.ts";

/**
 * The code for an error of the file system or of SQLite, from its own `code` ("ENOSPC", "SQLITE_CORRUPT_VTAB");
 * undefined when it is neither, which means a bug.
 */
export function storageCode(error: unknown): ErrorCode | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code !== "string") return undefined;
  if (code.startsWith("SQLITE_")) return sqliteCode(code);
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return "disk-full";
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "ENOTDIR":
    case "ENOENT":
    case "EEXIST":
    case "EISDIR":
    // Node's own, when a file is to be removed and a folder has its name.
    case "ERR_FS_EISDIR":
    case "ENOTEMPTY":
    case "ELOOP":
    case "ENAMETOOLONG":
      return "folder-read-only";
    case "EIO":
    case "EBUSY":
    case "EMFILE":
    case "ENFILE":
    case "EFBIG":
    // A disk that was taken out, or a network drive that is gone; Windows says no more than "UNKNOWN" of some.
    case "ENODEV":
    case "ENXIO":
    case "ESTALE":
    case "ETIMEDOUT":
    case "ENOTCONN":
    case "EHOSTDOWN":
    case "UNKNOWN":
      return "storage-failed";
    default:
      return undefined;
  }
}

/** The same, and throws what is not a storage error. */
export function storageCodeOrThrow(error: unknown): ErrorCode {
  const code = storageCode(error);
  if (code === undefined) throw error;
  return code;
}

function sqliteCode(code: string): ErrorCode | undefined {
  // Extended codes ("SQLITE_READONLY_DBMOVED") belong with their first word.
  switch (code.split("_")[1]) {
    case "FULL":
      return "disk-full";
    case "READONLY":
    case "CANTOPEN":
    case "PERM":
      return "folder-read-only";
    case "NOTADB":
    case "CORRUPT":
      return "log-damaged";
    // The log is opened with an exclusive lock, so another program has it.
    case "BUSY":
    case "LOCKED":
      return "already-running";
    case "IOERR":
    case "NOMEM":
    case "PROTOCOL":
      return "storage-failed";
    default:
      return undefined;
  }
}
