import { useTranslation } from "react-i18next";
import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";

/** Asks before a new key is made: what was written for the old one still needs that. */
export function ReplaceKeyDialog({ onClose, onGo }: { onClose(): void; onGo(): void }) {
  const { t } = useTranslation(["backup", "app"]);
  return (
    <Sheet
      title={t("replace.title")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("app:common.cancel")}</Button>
          <Button look="primary" onPress={onGo}>
            {t("replace.go")}
          </Button>
        </>
      }
    >
      <p>{t("replace.body")}</p>
      <p>{t("key.old")}</p>
    </Sheet>
  );
}
