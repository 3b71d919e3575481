import { useEffect, useState } from "react";
import type { OwnAddress } from "../../../../src-core/address-book/types.ts";
import { useVault } from "../../../state/vault.tsx";
import { client } from "../../../transport.ts";

const none: readonly OwnAddress[] = [];

/** The sender's own return addresses while the vault is open. */
export function useOwnAddresses(): readonly OwnAddress[] {
  const { state } = useVault();
  const isOpen = state === "open" || state === "session";
  const [own, setOwn] = useState(none);
  useEffect(() => {
    if (!isOpen) {
      setOwn(none);
      return;
    }
    let stale = false;
    void client.call("book.list", { kind: "own" }).then((answer) => {
      if (stale || !answer.ok || answer.value.entries.length === 0) return;
      setOwn(
        answer.value.entries.flatMap(({ id, ownKind, name, address }) =>
          ownKind === null ? [] : [{ id, kind: ownKind, name: name || firstLine(address), address }],
        ),
      );
    });
    return () => {
      stale = true;
    };
  }, [isOpen]);
  return own;
}

function firstLine(address: string): string {
  return address.trim().split("\n")[0] ?? "";
}
