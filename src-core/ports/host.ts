/** Languages that the app speaks. */
export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];

/** Something that a person must agree to outside the page, so that a broken page cannot do it alone. */
export interface Question {
  /** "delete-vault": one of several; "panic" and "panic-despite-hold": to set up the wipe without a question. */
  id: "delete-everything" | "delete-vault" | "panic" | "panic-despite-hold";
  /** Language to ask in. */
  language: Language;
  /** Of the vault that goes, for "delete-vault". */
  name?: string;
}

/** Why the keychain of the system cannot hold a key: each has a text of its own. */
export type KeychainReason = "browser-host" | "no-encryption" | "basic-text" | "not-supported";
export type KeychainStatus = { available: true } | { available: false; reason: KeychainReason };

/** Bytes that the keychain gave back; `isStale` asks to protect them anew, as its own key has changed. */
export interface Unwrapped {
  bytes: Uint8Array;
  isStale: boolean;
}

/** Protects a few bytes so that only this user on this computer gets them back: the keychain of the system. */
export interface Keychain {
  status(): Promise<KeychainStatus>;
  /** Rejects when the keychain cannot. The caller zeroes `bytes` afterwards. */
  wrap(bytes: Uint8Array): Promise<Uint8Array>;
  /** Rejects when the keychain cannot, or these are not its own. The caller zeroes the bytes afterwards. */
  unwrap(protectedBytes: Uint8Array): Promise<Unwrapped>;
}

/** What the program that shows the window offers. */
export interface Host {
  readonly kind: "electron" | "browser";
  /** True when `openExternal` itself asks before it opens a link, so that the page need not. */
  readonly confirmsLinks: boolean;
  /** Asks the person; resolves to true only if they agreed. */
  confirm(question: Question): Promise<boolean>;
  /** Opens an address in the person's own browser. Called only with addresses of cited sources. Rejects on failure. */
  openExternal(url: string): Promise<void>;
  /** Lets the person pick a folder; null when they turned back. Missing where the host has no window for it. */
  pickFolder?(): Promise<string | null>;
  /** The language of the system, "en" when it is neither. */
  systemLanguage(): Language;
  readonly keychain: Keychain;
}

/** For hosts that have none. */
export function noKeychain(reason: KeychainReason): Keychain {
  const refuse = () => Promise.reject(new Error(`no keychain: ${reason}`));
  return { status: async () => ({ available: false, reason }), wrap: refuse, unwrap: refuse };
}
