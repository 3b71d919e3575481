import type { Keychain, KeychainReason } from "../../src-core/ports/host.ts";

/** A keychain that turns every byte around, and keeps what went through it for tests to look at. */
export function fakeKeychain() {
  const state = {
    /** Why it cannot be used; undefined when it can. */
    reason: undefined as KeychainReason | undefined,
    refuses: false,
    isStale: false,
    /** Another user, or the same after a reset: nothing from before can be read. */
    mask: 0xff,
    /** Buffers handed to it or given by it, themselves. */
    passed: [] as Uint8Array[],
    wraps: 0,
    /** Runs while the person is asked. */
    whileAsking: () => {},
  };
  const turned = (bytes: Uint8Array) => bytes.map((byte) => byte ^ state.mask);
  const ask = async () => {
    await Promise.resolve();
    state.whileAsking();
    if (state.refuses) throw new Error("refused");
  };
  const keychain: Keychain = {
    status: async () => (state.reason ? { available: false, reason: state.reason } : { available: true }),
    async wrap(bytes) {
      state.passed.push(bytes);
      state.wraps++;
      await ask();
      return Uint8Array.from([state.mask, ...turned(bytes)]);
    },
    async unwrap(protectedBytes) {
      await ask();
      if (protectedBytes[0] !== state.mask) throw new Error("not mine");
      const bytes = turned(protectedBytes.subarray(1));
      state.passed.push(bytes);
      return { bytes, isStale: state.isStale };
    },
  };
  return { keychain, state };
}
