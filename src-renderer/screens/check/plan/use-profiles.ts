import { useCallback, useEffect, useState } from "react";
import type { NeedProfile } from "../../../../src-core/contract/calls.ts";
import type { CallError } from "../../../../src-core/contract/errors.ts";
import type { Needs } from "../../../../src-core/needs/types.ts";
import { client } from "../../../transport.ts";

/** Needs saved in the vault, by name. `isOpen`: the vault is. */
export function useProfiles(isOpen: boolean) {
  const [profiles, setProfiles] = useState<readonly NeedProfile[]>([]);
  /** Stored, but not readable. Their names stay taken until they are deleted. */
  const [damaged, setDamaged] = useState<readonly { id: string; name: string }[]>([]);
  const [error, setError] = useState<CallError>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again
  useEffect(() => {
    if (!isOpen) {
      setProfiles([]);
      setDamaged([]);
      return;
    }
    let stale = false;
    void client.call("needs.list", {}).then((answer) => {
      if (stale) return;
      if (answer.ok) {
        setProfiles(answer.value.profiles);
        setDamaged(answer.value.damaged);
      } else setError(answer.error);
    });
    return () => {
      stale = true;
    };
  }, [isOpen, turn]);
  /** Saves under a name, in the place of the profile that has it already. True when it is saved. */
  const save = useCallback(
    async (name: string, needs: Needs): Promise<boolean> => {
      const same = profiles.find((profile) => profile.name === name.trim());
      const saved = await client.call("needs.save", {
        name,
        needs,
        ...(same ? { id: same.id, expectedVersion: same.version } : {}),
      });
      setError(saved.ok ? undefined : saved.error);
      setTurn((before) => before + 1);
      return saved.ok;
    },
    [profiles],
  );
  const remove = useCallback(async (id: string): Promise<boolean> => {
    const removed = await client.call("needs.delete", { id });
    setError(removed.ok ? undefined : removed.error);
    setTurn((before) => before + 1);
    return removed.ok;
  }, []);
  return { profiles, damaged, error, save, remove };
}
