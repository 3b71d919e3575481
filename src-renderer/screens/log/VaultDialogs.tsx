import { useVault } from "../../state/vault.tsx";
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
  if (typeof step === "object") return <RecoveryCode code={step.recoveryCode} />;
  switch (step) {
    case "choose":
      return <ChooseLog />;
    case "create":
      return <CreateVault />;
    case "unlock":
      return <Unlock />;
    case "recover":
      return <Recover />;
    case "change":
      return <ChangePassphrase />;
  }
}
