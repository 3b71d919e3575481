/** What a page knows of a key that went down. */
export interface KeyPress {
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** Where the key is. */
  code: string;
  /** What it writes. */
  key: string;
  /** It is held down and has been told of before. */
  repeat: boolean;
}

const letter = "X";

/** The shortcut of the panic wipe in the notation of Electron, for its menu. */
export const panicAccelerator = `CmdOrCtrl+Alt+Shift+${letter}`;

/** The keys as they are named on a keyboard. */
export function panicKeyNames(isMac: boolean): readonly string[] {
  return isMac ? ["Command", "Option", "Shift", letter] : ["Ctrl", "Alt", "Shift", letter];
}

/**
 * Whether a key press is the shortcut of the panic wipe. Four keys at once, as nobody is asked: neither browsers nor
 * systems use them, and with one of them missing nothing is lost. X is at the same place on most keyboards; where it is
 * not, the letter counts as well, as with Alt a key may write something else.
 */
export function isPanicPress(press: KeyPress): boolean {
  if (press.repeat || !press.altKey || !press.shiftKey) return false;
  // Both at once is the key for Office on Windows.
  if (press.ctrlKey === press.metaKey) return false;
  return press.code === `Key${letter}` || press.key.toUpperCase() === letter;
}
