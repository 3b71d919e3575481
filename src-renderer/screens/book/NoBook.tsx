import { useTranslation } from "react-i18next";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { useVault } from "../../state/vault.tsx";
import styles from "./Book.module.css";

/** Why no addresses are shown: the log that holds them is locked, or there is none yet. */
export function NoBook() {
  const { t } = useTranslation("book");
  const vault = useVault();
  const isLocked = vault.state === "locked";
  return (
    <div className={styles.empty}>
      <Icon name={isLocked ? "lock" : "log"} size={36} />
      <strong>{isLocked ? t("locked.title") : t("none.title")}</strong>
      <p>{isLocked ? t("locked.body") : t("none.body")}</p>
      <Button look="primary" onPress={() => void vault.ensureOpen()}>
        {isLocked ? t("locked.unlock") : t("none.start")}
      </Button>
    </div>
  );
}
