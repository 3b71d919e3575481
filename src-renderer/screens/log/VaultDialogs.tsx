import { useVault } from "../../state/vault.tsx";
import { FirstRestore } from "../settings/backup/FirstRestore.tsx";
import { RetentionSetup } from "../settings/retention/RetentionSetup.tsx";
import { DamageDialog } from "../settings/vaults/DamageDialog.tsx";
import { ChangePassphrase } from "./ChangePassphrase.tsx";
import { ChooseLog } from "./ChooseLog.tsx";
import { CreateVault } from "./CreateVault.tsx";
import { Recover } from "./Recover.tsx";
import { RecoveryCode } from "./RecoveryCode.tsx";
import { Unlock } from "./Unlock.tsx";

/** The vault's dialog of the moment, over whichever screen asked for it. */
export function VaultDialogs() {
  const { step } = useVault();
  if (step === undefined) return null;
  if (typeof step === "object")
    return "damage" in step ? (
      <DamageDialog {...step.damage} />
    ) : (
      <RecoveryCode code={step.recoveryCode} toRestore={step.toRestore ?? false} />
    );
  switch (step) {
    case "choose":
      return <ChooseLog />;
    case "create":
      return <CreateVault />;
    case "create-to-restore":
      return <CreateVault toRestore />;
    case "restore":
      return <FirstRestore />;
    case "unlock":
      return <Unlock />;
    case "recover":
      return <Recover />;
    case "change":
      return <ChangePassphrase />;
    case "keep":
      return <RetentionSetup />;
  }
}
