import { safeStorage } from "electron";
import type { Keychain, KeychainStatus } from "../../src-core/ports/host.ts";

/**
 * The keychain of the system by way of Electron's `safeStorage`, the asynchronous half only: the other one can block the
 * window while the system asks. Only on the main thread. It takes and gives text, so that the 32 bytes that pass through
 * here are in strings for a moment, which cannot be zeroed.
 */
export function createElectronKeychain(platform: NodeJS.Platform): Keychain {
  return {
    async status(): Promise<KeychainStatus> {
      try {
        // Without a keychain on Linux, Chromium "protects" with a password that is the same everywhere.
        if (platform === "linux" && safeStorage.getSelectedStorageBackend() === "basic_text")
          return { available: false, reason: "basic-text" };
        const isAvailable = await safeStorage.isAsyncEncryptionAvailable();
        return isAvailable ? { available: true } : { available: false, reason: "no-encryption" };
      } catch {
        return { available: false, reason: "not-supported" };
      }
    },
    async wrap(bytes) {
      return safeStorage.encryptStringAsync(Buffer.from(bytes).toString("base64"));
    },
    async unwrap(protectedBytes) {
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(protectedBytes));
      return { bytes: new Uint8Array(Buffer.from(result, "base64")), isStale: shouldReEncrypt };
    },
  };
}
