import { Suspense, useEffect, useState } from "react";
import { isPanicPress } from "../../src-core/contract/panic-keys.ts";
import { lazyPart } from "../lazy-part.ts";
import { useToast } from "../parts/Toast.tsx";
import { client } from "../transport.ts";
import { useSettings } from "./settings.tsx";
import { useLife } from "./start-over.tsx";

const PanicReport = lazyPart(
  ["screens"],
  async () => (await import("../screens/settings/vaults/PanicReport.tsx")).PanicReport,
);

/**
 * Calls `onPress` when the keys of the panic wipe are pressed, wherever on the page the focus is: before any field or
 * dialog hears of them.
 */
export function usePanicKeys(isOn: boolean, onPress: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (!isPanicPress(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onPress();
    };
    addEventListener("keydown", onKey, true);
    return () => removeEventListener("keydown", onKey, true);
  }, [isOn, onPress]);
}

/**
 * The panic wipe by its keys, and what is to be said after everything was deleted. In Electron the menu has the keys, so
 * that they work when the page does not.
 */
export function Panic() {
  const { settings, info } = useSettings();
  const { startOver, aftermath } = useLife();
  const { toast: text, error, kept = 0 } = aftermath;
  const toast = useToast();
  const [isRead, setRead] = useState(false);
  usePanicKeys(settings.panic && info.host !== "electron", () => void startOver(wipe));
  useEffect(() => {
    if (text !== undefined) toast(text);
  }, [text, toast]);
  if (isRead || (error === undefined && kept === 0)) return null;
  return (
    <Suspense>
      <PanicReport error={error} kept={kept} onClose={() => setRead(true)} />
    </Suspense>
  );
}

async function wipe() {
  const wiped = await client.call("vault.panic", {});
  return wiped.ok ? { kept: wiped.value.kept } : { error: wiped.error };
}
