import { useVault } from "../../../state/vault.tsx";
import { client } from "../../../transport.ts";
import { RestoreDialog } from "./RestoreDialog.tsx";

/** Brings a backup into the log that was made just now; then that log is used. */
export function FirstRestore() {
  const vault = useVault();
  const goOn = async () => {
    // How long entries are kept comes with the backup, if that was ever said; a new log is asked otherwise.
    const rules = await client.call("retention.get", {});
    if (rules.ok && !rules.value.asked) vault.show("keep");
    else vault.finish(true);
  };
  return <RestoreDialog mode="merge" isFirst onClose={() => void goOn()} />;
}
