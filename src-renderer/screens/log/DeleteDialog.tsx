import { useTranslation } from "react-i18next";
import type { CallError } from "../../../src-core/contract/errors.ts";
import { Button } from "../../parts/Button.tsx";
import { ErrorNote } from "../../parts/ErrorNote.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import type { Progress } from "../../state/streams.ts";
import { Working } from "./Working.tsx";

interface Props {
  count: number;
  progress: Progress | undefined;
  error: CallError | undefined;
  onDelete(): void;
  onCancel(): void;
  onClose(): void;
}

/** Asks before several entries are deleted at once, and shows how far it is. */
export function DeleteDialog({ count, progress, error, onDelete, onCancel, onClose }: Props) {
  const { t } = useTranslation(["log", "app"]);
  return (
    <Sheet
      title={t("delete.title", { count })}
      isOpen
      onClose={onClose}
      closable={progress === undefined}
      actions={
        progress ? undefined : (
          <>
            <Button autoFocus onPress={onClose}>
              {t("app:common.cancel")}
            </Button>
            <Button look="danger" onPress={onDelete}>
              {t("delete.submit", { count })}
            </Button>
          </>
        )
      }
    >
      <p>{t("delete.body")}</p>
      {progress ? <Working label={t("delete.working")} progress={progress} onCancel={onCancel} /> : null}
      <ErrorNote error={error} />
    </Sheet>
  );
}
