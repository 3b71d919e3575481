import { useCallback, useEffect, useState } from "react";
import type { Output } from "../../../../src-core/contract/calls.ts";
import { useVault } from "../../../state/vault.tsx";
import { client } from "../../../transport.ts";

type KeychainState = Output<"vault.keychain">;

/** Whether the system's keychain may and does open the selected log; undefined until the host has said so. */
export function useKeychain(): { keychain: KeychainState | undefined; refresh(): Promise<void> } {
  const { state, logs } = useVault();
  const selected = logs.find(({ current }) => current)?.id;
  const [keychain, setKeychain] = useState<KeychainState>();
  const refresh = useCallback(async () => {
    const answer = await client.call("vault.keychain", {});
    if (answer.ok) setKeychain(answer.value);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each log has its own
  useEffect(() => {
    void refresh();
  }, [refresh, state, selected]);
  return { keychain, refresh };
}
