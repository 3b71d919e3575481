/**
 * Every way a call can fail. Each code has four texts in `resources/locales/<language>/errors.json`: a title,
 * what happened, what was kept, and what to do next.
 */
export const errorCodes = [
  // The call itself.
  "unknown-call",
  "invalid-input",
  "internal",
  "host-unreachable",
  // The state of the vault.
  "vault-missing",
  "vault-exists",
  "vault-locked",
  "session-active",
  "vault-unknown",
  "vault-name-taken",
  "too-many-vaults",
  "already-running",
  // Passphrase and recovery code.
  "passphrase-too-short",
  "passphrase-wrong",
  "recovery-code-mistyped",
  "recovery-code-wrong",
  "try-later",
  "keychain-unavailable",
  "keychain-failed",
  // Files.
  "vault-damaged",
  "vault-newer",
  "log-missing",
  "log-damaged",
  "log-newer",
  "key-file-missing",
  "folder-read-only",
  "disk-full",
  "storage-failed",
  "wipe-incomplete",
  "hold-in-force",
  "panic-off",
  "salvage-nothing",
  // Entries of the log and the address book, and saved needs.
  "entry-not-found",
  "entry-changed",
  "entry-damaged",
  "undo-expired",
  "entry-held",
  "view-name-taken",
  "address-known",
  "profile-name-taken",
  // A file that the page was given, and can no longer read.
  "file-unreadable",
  // Files kept with an entry.
  "attachment-not-found",
  "attachment-too-large",
  "too-many-attachments",
  "attachment-unsupported",
  "attachment-damaged",
  // Backups.
  "backup-not-set-up",
  "backup-folder-missing",
  "backup-folder-inside",
  "backup-folder-read-only",
  "backup-foreign",
  "backup-key-wrong",
  "backup-cut-off",
  "backup-altered",
  "backup-line-too-long",
  "backup-newer",
  "backup-differs",
  // Long work.
  "busy",
  "stream-ended",
  // Things asked of the person or the system.
  "not-confirmed",
  "link-refused",
  "link-failed",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The parameters that go with some codes for their texts; "address-known" also has the `id` of the entry it names. */
export const errorParams: { readonly [code in ErrorCode]?: readonly string[] } = {
  "passphrase-too-short": ["min"],
  "passphrase-wrong": ["seconds"],
  "recovery-code-wrong": ["seconds"],
  "try-later": ["seconds"],
  "address-known": ["name"],
  "attachment-too-large": ["max"],
  "too-many-attachments": ["max"],
};

/** An error as it crosses the contract: a code and numbers or words for its text, never a message or a stack. */
export interface CallError {
  code: ErrorCode;
  params?: Record<string, string | number>;
}

/** A `CallError`, shorter to write. */
export function callError(code: ErrorCode, params?: Record<string, string | number>): CallError {
  return params === undefined ? { code } : { code, params };
}
